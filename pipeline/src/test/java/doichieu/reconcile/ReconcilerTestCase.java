package doichieu.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Conflict;
import doichieu.target.PlanRecord;
import java.util.List;
import java.util.stream.Stream;

/** Reconciles plans and looks up what was found. */
abstract class ReconcilerTestCase {

  static Reconciled reconcile(PlanBuilder... plans) {
    return reconcile(new TestReference(), plans);
  }

  static Reconciled reconcile(Reference reference, PlanBuilder... plans) {
    List<PlanRecord> records = Stream.of(plans).map(PlanBuilder::build).toList();
    Reconciled reconciled = new Reconciler(reference).reconcile(records);
    reconciled.conflicts().forEach(ReconcilerTestCase::isTold);
    return reconciled;
  }

  /** No sentence has a gap: every figure, body and document that it speaks of is there. */
  private static void isTold(Conflict conflict) {
    for (String told : List.of(conflict.explanation().vi(), conflict.explanation().en())) {
      assertThat(told)
          .as(conflict.kind())
          .isNotBlank()
          .doesNotContain("{", "«»", "\"\"", "()", "null", "  ", " .", " ,", ": .", ": ;", "; ;");
    }
  }

  static List<Conflict> ofKind(Reconciled reconciled, String kind) {
    return reconciled.conflicts().stream().filter(c -> c.kind().equals(kind)).toList();
  }

  static Conflict only(Reconciled reconciled, String kind) {
    List<Conflict> found = ofKind(reconciled, kind);
    if (found.size() != 1) {
      throw new AssertionError("expected one " + kind + ", found " + found);
    }
    return found.get(0);
  }

  /** The stated values, in the order shown. */
  static List<String> values(Conflict conflict) {
    return conflict.values().stream()
        .map(
            value ->
                value instanceof Conflict.TargetValue target
                    ? target.documentId().substring("doc-".length()) + "=" + target.value()
                    : value instanceof Conflict.DateValue date
                        ? date.date() + " " + date.count() + " " + date.documentIds()
                        : value.toString())
        .toList();
  }
}
