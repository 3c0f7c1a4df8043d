package doichieu.reconcile;

import doichieu.target.Conflict;
import java.util.ArrayList;
import java.util.List;

/**
 * All rules on targets, in one place.
 *
 * @param comparing rules that look at one indicator and horizon at a time
 * @param others rules that look at one plan at a time
 */
record ConflictRules(
    List<ComparisonRule> comparing,
    List<ConflictRule> others,
    SilenceRule silence,
    OwnTargetRule ownTargets,
    YearRegressionRule regression) {

  /** The rules; their order does not matter to the result. */
  static ConflictRules of(Reference reference, LocalReasons reasons, ConflictWriter writer) {
    LineOfCommand line = new LineOfCommand(DirectingBodies.load(reference));
    return new ConflictRules(
        List.of(
            new SuperiorRule(reference, line, writer),
            new WithinDocumentRule(writer),
            new PeerDivergenceRule(reference, line, reasons, writer),
            MismatchRule.ofComparators(reference, line, writer),
            MismatchRule.ofUnits(reference, line, writer),
            new BasisDiffersRule(writer)),
        List.of(
            new OwnConstraintRule(writer),
            new InclusionRule(writer),
            new UnmatchedRule(writer),
            new UnknownBasisRule(writer),
            new PlaceRule(reference, writer)),
        new SilenceRule(reference, line, writer),
        new OwnTargetRule(line, writer),
        new YearRegressionRule(reference, writer));
  }

  /** The conflicts of one comparison, nothing else known. */
  List<Conflict> compare(Comparison comparison) {
    return comparing.stream().flatMap(rule -> rule.compare(comparison).stream()).toList();
  }

  /** The conflicts that need more than one comparison. */
  List<Conflict> acrossComparisons(PlanCollection plans, Reference reference) {
    List<Conflict> found = new ArrayList<>();
    others.forEach(rule -> found.addAll(rule.apply(plans)));
    Attendance attendance = Attendance.of(plans.counted(), reference);
    plans.comparisons().forEach(c -> found.addAll(silence.find(c, attendance)));
    found.addAll(ownTargets.find(attendance));
    plans.byIndicator().values().forEach(c -> found.addAll(regression.find(c)));
    return found;
  }
}
