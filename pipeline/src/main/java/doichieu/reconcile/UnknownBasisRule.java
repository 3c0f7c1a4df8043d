package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Citation;
import doichieu.target.Conflict;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Targets founded on a document that cannot be identified (its number, year or issuer is missing
 * and nothing tells it): one finding a plan.
 */
final class UnknownBasisRule implements ConflictRule {
  private static final String KIND = "unknown-basis";

  private final ConflictWriter writer;

  UnknownBasisRule(ConflictWriter writer) {
    this.writer = writer;
  }

  @Override
  public List<Conflict> apply(PlanCollection plans) {
    return plans.counted().stream()
        .filter(plan -> plan.targets().stream().anyMatch(UnknownBasisRule::isUnknown))
        .map(this::write)
        .toList();
  }

  private static boolean isUnknown(Target target) {
    return target.legalBasis().stream().anyMatch(UnknownBasisRule::isUnknown);
  }

  private static boolean isUnknown(Citation citation) {
    return citation.legalDocumentId() == null;
  }

  private Conflict write(PlanRecord plan) {
    List<Target> targets = plan.targets().stream().filter(UnknownBasisRule::isUnknown).toList();
    Set<String> cited = new LinkedHashSet<>();
    targets.forEach(
        target ->
            target.legalBasis().stream()
                .filter(UnknownBasisRule::isUnknown)
                .map(Citation::statedText)
                .map(Phrases::shortened)
                .forEach(cited::add));
    return writer.write(
        KIND,
        Codes.severity(KIND),
        plan.document().id(),
        Subject.NONE,
        targets.stream().map(Target::id).toList(),
        List.of(plan.document().id()),
        targets.stream().map(ConflictWriter::value).toList(),
        null,
        phrases ->
            phrases.say(
                KIND,
                phrases.document(plan.document()),
                phrases.list(cited.stream().map(text -> "«" + text + "»").toList()),
                phrases.list(
                    targets.stream()
                        .map(
                            target ->
                                phrases.indicator(target.indicatorId(), target)
                                    + " ("
                                    + phrases.place(target)
                                    + ")")
                        .toList())));
  }
}
