package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.document.Severity;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Commitment;
import doichieu.target.Conflict;
import doichieu.target.Conflict.TargetValue;
import doichieu.target.Conflict.Value;
import doichieu.target.Constraint;
import doichieu.target.PlanDocument;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row whose figure can be reached without meeting the row's own side condition ("97" beside "phải
 * đạt tối thiểu 98%"). A figure inside the condition (99 beside "tối thiểu 95%") is no conflict.
 */
final class OwnConstraintRule implements ConflictRule {
  private final ConflictWriter writer;

  OwnConstraintRule(ConflictWriter writer) {
    this.writer = writer;
  }

  @Override
  public List<Conflict> apply(PlanCollection plans) {
    return plans.counted().stream()
        .flatMap(
            plan ->
                plan.targets().stream().flatMap(target -> find(plan.document(), target).stream()))
        .toList();
  }

  /** What one row says against itself; empty if nothing. */
  Optional<Conflict> find(PlanDocument plan, Target target) {
    Optional<Figure> figure = Figure.find(target);
    if (figure.isEmpty()) {
      return Optional.empty();
    }
    List<Constraint> violated =
        target.constraints().stream()
            .filter(constraint -> violates(figure.get(), Figure.of(constraint)))
            .toList();
    return violated.isEmpty()
        ? Optional.empty()
        : Optional.of(write(plan, target, figure.get(), violated));
  }

  private static boolean violates(Figure figure, Figure constraint) {
    return figure.hasUnitOf(constraint) && !figure.isWithin(constraint);
  }

  private Conflict write(
      PlanDocument plan, Target target, Figure figure, List<Constraint> violated) {
    Optional<Horizon> horizon = Horizon.find(target.period(), plan.planYear());
    return writer.write(
        WithinDocumentRule.KIND,
        target.commitment() == Commitment.REQUIRED
            ? Codes.severity(WithinDocumentRule.KIND)
            : Severity.INFO,
        "constraint:" + target.id(),
        new Subject(
            target.indicatorId(), horizon.map(Horizon::period).orElse(null), target.appliesTo()),
        List.of(target.id()),
        List.of(plan.id()),
        values(target, violated),
        null,
        phrases ->
            phrases.say(
                WithinDocumentRule.KIND + ".constraint",
                phrases.document(plan),
                phrases.indicator(target.indicatorId(), target),
                horizon.map(phrases::horizon).orElse("-"),
                both(phrases, target, figure, violated)));
  }

  private static String both(
      Phrases phrases, Target target, Figure figure, List<Constraint> violated) {
    List<String> sides = new ArrayList<>();
    sides.add(phrases.figure(figure, target.commitment()) + " (" + phrases.place(target) + ")");
    violated.forEach(
        constraint ->
            sides.add(phrases.figure(Figure.of(constraint)) + " («" + constraint.text() + "»)"));
    return String.join(" ≠ ", sides);
  }

  private static List<Value> values(Target target, List<Constraint> violated) {
    return Stream.concat(
            Stream.of(ConflictWriter.value(target)),
            violated.stream()
                .map(
                    constraint ->
                        new TargetValue(
                            target.id(),
                            target.documentId(),
                            constraint.comparator(),
                            constraint.value(),
                            null,
                            constraint.unit(),
                            constraint.text())))
        .toList();
  }
}
