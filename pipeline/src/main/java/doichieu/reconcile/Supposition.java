package doichieu.reconcile;

import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.ReviewStatus;
import doichieu.target.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures that would be other ones, by target id.
 *
 * @param changes only targets whose figure would differ
 */
record Supposition(Map<String, Change> changes) {

  /** A target as it is and as it would be. */
  record Change(PlanDocument document, Target before, Target after) {}

  /** What the question changes in the plans. */
  static Supposition of(WhatIf.Question question, List<PlanRecord> plans, Reference reference) {
    Map<String, Change> changes = new TreeMap<>();
    for (PlanRecord plan : plans) {
      if (isMeant(plan.document(), question.place(), reference)) {
        for (Target target : plan.targets()) {
          Target other = supposing(target, question);
          if (!Figure.find(other).equals(Figure.find(target))) {
            changes.put(target.id(), new Change(plan.document(), target, other));
          }
        }
      }
    }
    return new Supposition(changes);
  }

  /** The comparison as it would be; the same one if none of its figures would differ. */
  Comparison apply(Comparison comparison) {
    List<Statement> then = new ArrayList<>();
    boolean same = true;
    for (Statement statement : comparison.statements()) {
      Change change = changes.get(statement.target().id());
      then.add(change == null ? statement : supposing(statement, change.after()));
      same &= change == null;
    }
    return same ? comparison : new Comparison(comparison.matter(), then);
  }

  private static Statement supposing(Statement statement, Target other) {
    return new Statement(
        statement.document(),
        statement.body(),
        other,
        Figure.find(other).orElseGet(statement::figure),
        statement.position());
  }

  private static boolean isMeant(
      PlanDocument document, @Nullable String place, Reference reference) {
    if (place == null) {
      return true;
    }
    String wanted = reference.fold(place);
    Body body = Body.of(document, reference);
    List<String> path =
        document.jurisdiction() == null ? List.of() : document.jurisdiction().path();
    boolean ofPlace =
        !path.isEmpty()
            && !body.isOffice()
            && (" " + reference.fold(path.get(path.size() - 1))).endsWith(" " + wanted);
    return ofPlace || wanted.equals(body.issuer());
  }

  private static Target supposing(Target target, WhatIf.Question question) {
    boolean asked =
        question.indicatorId().equals(target.indicatorId())
            && target.value() != null
            && target.review().status() != ReviewStatus.REJECTED;
    return asked ? withValue(target, question.value()) : target;
  }

  private static Target withValue(Target target, BigDecimal value) {
    String words = ChangeWords.changing(target, value.stripTrailingZeros().toPlainString());
    return target.withFigure(value, words);
  }
}
