package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.reconcile.Attendance.Present;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Conflict;
import doichieu.target.MatchStatus;
import doichieu.target.Period;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Targets of a plan's annex that no superior read for that year has and that cite no basis of their
 * own ({@code not-in-superior}): one finding a document. Only where a superior's plan on the same
 * matter was read.
 */
final class OwnTargetRule {
  private static final String KIND = "not-in-superior";

  private final LineOfCommand line;
  private final ConflictWriter writer;

  OwnTargetRule(LineOfCommand line, ConflictWriter writer) {
    this.line = line;
    this.writer = writer;
  }

  /** The conflicts of all bodies. */
  List<Conflict> find(Attendance attendance) {
    return attendance.list().stream()
        .flatMap(lower -> find(lower, attendance.above(lower, line)).stream())
        .toList();
  }

  private List<Conflict> find(Present lower, List<Present> superiors) {
    Set<String> known = new TreeSet<>();
    superiors.stream()
        .filter(upper -> upper.indicators().stream().anyMatch(lower.indicators()::contains))
        .forEach(
            upper -> {
              known.addAll(upper.indicators());
              known.addAll(upper.maybe());
            });
    if (known.isEmpty()) {
      return List.of();
    }
    return lower.plans().stream()
        .flatMap(plan -> write(plan, own(plan, lower.year(), known), superiors).stream())
        .toList();
  }

  private static List<Target> own(PlanRecord plan, int year, Set<String> known) {
    return plan.targets().stream()
        .filter(target -> target.indicatorMatch().status() == MatchStatus.MATCHED)
        .filter(target -> target.indicatorId() != null && !known.contains(target.indicatorId()))
        .filter(target -> target.annex() != null && target.legalBasis().isEmpty())
        .filter(target -> Figure.find(target).isPresent())
        .filter(
            target ->
                Horizon.find(target.period(), plan.document().planYear())
                    .filter(horizon -> horizon.year() == year)
                    .isPresent())
        .toList();
  }

  private Optional<Conflict> write(PlanRecord plan, List<Target> own, List<Present> superiors) {
    if (own.isEmpty()) {
      return Optional.empty();
    }
    PlanDocument document = plan.document();
    return Optional.of(
        writer.write(
            KIND,
            Codes.severity(KIND),
            document.id(),
            new Subject(null, new Period(document.planYear(), null, null, null), null),
            own.stream().map(Target::id).toList(),
            List.of(document.id()),
            own.stream().map(ConflictWriter::value).toList(),
            null,
            phrases ->
                phrases.say(
                    KIND,
                    phrases.document(document),
                    Integer.toString(own.size()),
                    phrases.list(
                        Phrases.byName(own).stream()
                            .map(
                                target ->
                                    phrases.say(
                                        KIND + ".one",
                                        phrases.indicator(target.indicatorId(), target),
                                        phrases.place(target)))
                            .toList()),
                    phrases.list(
                        superiors.stream()
                            .map(Present::document)
                            .map(phrases::document)
                            .toList()))));
  }
}
