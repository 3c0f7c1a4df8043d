package doichieu.reconcile;

import doichieu.target.Conflict;
import doichieu.target.Target.Implements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All rules on targets, in one place.
 *
 * @param comparing rules that look at one indicator and horizon at a time
 * @param line who commands whom
 * @param ownConstraint what a row says against itself
 * @param inclusion what a plan asks for a part against the whole
 * @param others further rules that look at one plan at a time
 */
record ConflictRules(
    List<ComparisonRule> comparing,
    LineOfCommand line,
    Reference reference,
    OwnConstraintRule ownConstraint,
    InclusionRule inclusion,
    List<ConflictRule> others,
    SilenceRule silence,
    OwnTargetRule ownTargets,
    YearRegressionRule regression) {

  /** The rules; their order does not matter to the result. */
  static ConflictRules of(Reference reference, LocalReasons reasons, ConflictWriter writer) {
    LineOfCommand line =
        new LineOfCommand(DirectingBodies.load(reference), BodySystems.load(reference));
    return new ConflictRules(
        List.of(
            new SuperiorRule(reference, writer),
            new WithinDocumentRule(writer),
            new PeerDivergenceRule(reference, line, reasons, writer),
            MismatchRule.ofComparators(writer),
            MismatchRule.ofUnits(writer),
            new BasisDiffersRule(writer)),
        line,
        reference,
        new OwnConstraintRule(writer),
        new InclusionRule(writer),
        List.of(
            new UnmatchedRule(writer),
            new UnknownBasisRule(writer),
            new PlaceRule(reference, writer)),
        new SilenceRule(reference, line, writer),
        new OwnTargetRule(line, writer),
        new YearRegressionRule(reference, writer));
  }

  /**
   * What one comparison tells, nothing else known.
   *
   * @param above by target id, the superior targets that it carries out
   */
  record Compared(List<Conflict> conflicts, Map<String, List<Implements>> above) {}

  /** Compares the statements of one comparison. */
  Compared compare(Comparison comparison) {
    SuperiorIndex superiors = new SuperiorIndex(comparison, line, reference);
    List<Conflict> conflicts =
        comparing.stream().flatMap(rule -> rule.compare(comparison, superiors).stream()).toList();
    return new Compared(conflicts, Lineage.byIndicator(comparison, superiors));
  }

  /** The conflicts that need more than one comparison. */
  List<Conflict> acrossComparisons(PlanCollection plans) {
    List<Conflict> found = new ArrayList<>();
    found.addAll(ownConstraint.apply(plans));
    found.addAll(inclusion.apply(plans));
    others.forEach(rule -> found.addAll(rule.apply(plans)));
    Attendance attendance = Attendance.of(plans.counted(), reference);
    plans.comparisons().forEach(c -> found.addAll(silence.find(c, attendance)));
    found.addAll(ownTargets.find(attendance));
    plans.byIndicator().values().forEach(c -> found.addAll(regression.find(c)));
    return found;
  }
}
