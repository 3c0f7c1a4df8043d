package doichieu.reconcile;

import doichieu.document.Severity;
import doichieu.reconcile.Amendment.Change;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Conflict;
import doichieu.target.PlanDocument;
import doichieu.target.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document that corrects or changes a part of a plan: one finding a document and plan, with both
 * figures of each row. Information where each new figure is clear; a warning where a person must
 * find out what holds.
 */
final class AmendedRule {
  private static final String KIND = "amended";

  private final ConflictWriter writer;

  AmendedRule(ConflictWriter writer) {
    this.writer = writer;
  }

  /**
   * The conflicts of all amendments; their {@code targetIds} are those of the targets that left the
   * comparison.
   */
  List<Conflict> apply(Amendments amendments) {
    return amendments.list().stream().map(a -> write(a, amendments.withheld())).toList();
  }

  private Conflict write(Amendment amendment, Set<String> withheld) {
    PlanDocument amending = amendment.amending();
    PlanDocument plan = amendment.plan();
    List<Target> shown = amendment.changes().stream().flatMap(AmendedRule::both).toList();
    return writer.write(
        KIND,
        amendment.isClear() ? Severity.INFO : Severity.WARNING,
        amending.id() + ":" + amendment.named().legalDocumentId(),
        Subject.NONE,
        amendment.changes().stream()
            .flatMap(
                c -> Stream.of(List.of(c.before()), c.after(), c.quoted()).flatMap(List::stream))
            .map(Target::id)
            .filter(withheld::contains)
            .distinct()
            .toList(),
        plan == null ? List.of(amending.id()) : List.of(plan.id(), amending.id()),
        shown.stream().map(ConflictWriter::value).toList(),
        amendment.named().legalDocumentId(),
        phrases -> explain(phrases, amendment));
  }

  private static Stream<Target> both(Change change) {
    return Stream.of(
            List.of(change.before()), change.isRestated() ? change.quoted() : change.after())
        .flatMap(List::stream);
  }

  private static String explain(Phrases phrases, Amendment amendment) {
    String by = phrases.document(amendment.amending());
    PlanDocument plan = amendment.plan();
    if (plan == null) {
      return phrases.say(KIND + ".unread", by, amendment.named().statedText());
    }
    String key = amendment.changes().isEmpty() ? ".unknown" : amendment.binding() ? "" : ".foreign";
    return phrases.say(
        KIND + key,
        by,
        phrases.document(plan),
        amendment.changes().isEmpty()
            ? rows(phrases, amendment)
            : phrases.list(amendment.changes(), change -> one(phrases, change)));
  }

  private static String one(Phrases phrases, Change change) {
    Target before = change.before();
    List<Target> now = change.isRestated() ? change.quoted().subList(0, 1) : change.after();
    return phrases.say(
        now.isEmpty() ? KIND + ".no-figure" : now.size() > 1 ? KIND + ".several" : KIND + ".one",
        phrases.indicator(before.indicatorId(), before),
        figure(phrases, before),
        phrases.place(before),
        phrases.list(now, t -> figure(phrases, t) + " (" + phrases.place(t) + ")"));
  }

  /** The words that name rows which no row of the plan fits. */
  private static String rows(Phrases phrases, Amendment amendment) {
    List<String> named =
        amendment.named().rows().stream()
            .map(row -> row.place().text())
            .flatMap(Stream::ofNullable)
            .distinct()
            .map(words -> phrases.say("place.row", Phrases.shortened(words)))
            .toList();
    return named.isEmpty() ? "" : phrases.say(KIND + ".words", phrases.list(named));
  }

  private static String figure(Phrases phrases, Target target) {
    return Figure.find(target)
        .map(found -> phrases.figure(found, target.commitment()))
        .orElse(String.valueOf(target.statedValue()));
  }
}
