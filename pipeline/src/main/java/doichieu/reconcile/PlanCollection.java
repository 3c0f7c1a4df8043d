package doichieu.reconcile;

import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.ReviewStatus;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The plans that count, and what can be compared among them.
 *
 * @param counted each plan once, by document id
 * @param others renditions that do not count and versions that were replaced, by document id
 * @param comparisons by indicator and horizon
 * @param notCompared per document id, the targets with indicator and figure of which no year is
 *     known
 */
record PlanCollection(
    List<PlanRecord> counted,
    List<PlanRecord> others,
    List<Comparison> comparisons,
    SortedMap<String, List<Target>> notCompared) {

  /**
   * Groups the targets of the plans that count.
   *
   * @param withheld ids of targets that are not compared
   */
  static PlanCollection of(
      List<PlanRecord> counted,
      List<PlanRecord> others,
      Set<String> withheld,
      Reference reference) {
    SortedMap<Matter, List<Statement>> groups = new TreeMap<>();
    SortedMap<String, List<Target>> notCompared = new TreeMap<>();
    List<Body> bodies =
        counted.parallelStream().map(plan -> Body.of(plan.document(), reference)).toList();
    for (int p = 0; p < counted.size(); p++) {
      PlanRecord plan = counted.get(p);
      Body body = bodies.get(p);
      for (int i = 0; i < plan.targets().size(); i++) {
        Target target = plan.targets().get(i);
        String indicatorId = target.indicatorId();
        Optional<Figure> figure = Figure.find(target);
        if (indicatorId == null
            || figure.isEmpty()
            || isRejected(target)
            || withheld.contains(target.id())) {
          continue;
        }
        Optional<Horizon> horizon = horizon(plan.document(), target);
        if (horizon.isEmpty()) {
          notCompared.computeIfAbsent(plan.document().id(), id -> new ArrayList<>()).add(target);
          continue;
        }
        groups
            .computeIfAbsent(
                new Matter(indicatorId, horizon.get(), ChangeWords.isChange(target)),
                key -> new ArrayList<>())
            .add(new Statement(plan.document(), body, target, figure.get(), i));
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    groups.forEach((matter, statements) -> comparisons.add(new Comparison(matter, statements)));
    return new PlanCollection(counted, others, comparisons, notCompared);
  }

  /** The comparisons of each indicator. */
  SortedMap<String, List<Comparison>> byIndicator() {
    SortedMap<String, List<Comparison>> byIndicator = new TreeMap<>();
    comparisons.forEach(
        c -> byIndicator.computeIfAbsent(c.indicatorId(), id -> new ArrayList<>()).add(c));
    return byIndicator;
  }

  private static boolean isRejected(Target target) {
    return target.review().status() == ReviewStatus.REJECTED;
  }

  private static Optional<Horizon> horizon(PlanDocument document, Target target) {
    return Horizon.find(target.period(), document.planYear());
  }
}
