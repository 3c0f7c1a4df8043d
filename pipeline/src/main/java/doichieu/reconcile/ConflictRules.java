package doichieu.reconcile;

import java.util.List;

/** All rules on targets, in one place. */
final class ConflictRules {
  private ConflictRules() {}

  /** The rules in the order in which they are applied; the order does not matter to the result. */
  static List<ConflictRule> list(Reference reference, LocalReasons reasons, ConflictWriter writer) {
    LineOfCommand line = new LineOfCommand(DirectingBodies.load(reference));
    return List.of(
        new SuperiorRule(reference, line, writer),
        new WithinDocumentRule(writer),
        new OwnConstraintRule(writer),
        new InclusionRule(writer),
        new PeerDivergenceRule(reference, line, reasons, writer),
        MismatchRule.ofComparators(reference, line, writer),
        MismatchRule.ofUnits(reference, line, writer),
        new BasisDiffersRule(writer),
        new UnmatchedRule(writer));
  }
}
