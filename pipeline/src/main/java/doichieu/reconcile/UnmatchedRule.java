package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Conflict;
import doichieu.target.MatchStatus;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.util.List;
import java.util.Optional;

/** Targets whose indicator the catalogue does not tell: one finding a document. */
final class UnmatchedRule implements ConflictRule {
  private static final String KIND = "unmatched-indicator";

  private final ConflictWriter writer;

  UnmatchedRule(ConflictWriter writer) {
    this.writer = writer;
  }

  @Override
  public List<Conflict> apply(PlanCollection plans) {
    return plans.counted().stream().flatMap(plan -> find(plan).stream()).toList();
  }

  private Optional<Conflict> find(PlanRecord plan) {
    List<Target> unmatched =
        plan.targets().stream()
            .filter(target -> target.indicatorMatch().status() != MatchStatus.MATCHED)
            .toList();
    if (unmatched.isEmpty()) {
      return Optional.empty();
    }
    String documentId = plan.document().id();
    return Optional.of(
        writer.write(
            KIND,
            Codes.severity(KIND),
            documentId,
            Subject.NONE,
            unmatched.stream().map(Target::id).toList(),
            List.of(documentId),
            unmatched.stream().map(ConflictWriter::value).toList(),
            null,
            phrases ->
                phrases.say(
                    KIND,
                    phrases.document(plan.document()),
                    Integer.toString(unmatched.size()),
                    part(phrases, unmatched),
                    phrases.list(
                        Phrases.byName(unmatched).stream().map(t -> one(phrases, t)).toList()))));
  }

  /** How far they are compared nevertheless: those with an id of their own by name. */
  private static String part(Phrases phrases, List<Target> unmatched) {
    long nameless = unmatched.stream().filter(target -> target.indicatorId() == null).count();
    if (nameless == 0) {
      return phrases.say(KIND + ".by-name");
    }
    return nameless == unmatched.size()
        ? phrases.say(KIND + ".not-at-all")
        : phrases.say(KIND + ".some", Long.toString(nameless));
  }

  private static String one(Phrases phrases, Target target) {
    return phrases.say(
        KIND + ".one", Phrases.shortened(target.statedName()), phrases.place(target));
  }
}
