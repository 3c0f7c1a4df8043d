package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Conflict;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A version of a plan that a newer one replaced: its targets are not compared but stay in the
 * history. One finding a replaced version, with the figures that changed.
 */
final class SupersededRule {
  private static final String KIND = "superseded";

  private final ConflictWriter writer;

  SupersededRule(ConflictWriter writer) {
    this.writer = writer;
  }

  /** The conflicts of all versions that were replaced. */
  List<Conflict> apply(CountedPlans plans) {
    Map<String, PlanRecord> byId = new HashMap<>();
    plans.all().forEach(plan -> byId.put(plan.document().id(), plan));
    List<Conflict> found = new ArrayList<>();
    plans
        .newer()
        .forEach(
            (older, newer) -> {
              PlanRecord old = byId.get(older);
              PlanRecord current = byId.get(newer);
              if (old != null
                  && current != null
                  && !plans.renditions().counting().containsKey(older)) {
                found.add(write(old, current));
              }
            });
    return found;
  }

  private Conflict write(PlanRecord old, PlanRecord current) {
    List<Target> changed = changed(old, current);
    PlanDocument before = old.document();
    PlanDocument now = current.document();
    return writer.write(
        KIND,
        Codes.severity(KIND),
        before.id(),
        Subject.NONE,
        changed.stream().map(Target::id).toList(),
        List.of(now.id(), before.id()),
        changed.stream().map(ConflictWriter::value).toList(),
        null,
        phrases ->
            phrases.say(
                KIND,
                phrases.document(before),
                phrases.document(now),
                Integer.toString(old.targets().size()),
                changed.isEmpty()
                    ? phrases.say(sharesRows(old, current) ? KIND + ".same" : KIND + ".other")
                    : phrases.list(
                        changed.stream().map(target -> one(phrases, target, now)).toList())));
  }

  private static String one(Phrases phrases, Target target, PlanDocument now) {
    String figure =
        Figure.find(target)
            .map(found -> phrases.figure(found, target.commitment()))
            .orElse(String.valueOf(target.statedValue()));
    return phrases.say(
        target.documentId().equals(now.id()) ? KIND + ".now" : KIND + ".before",
        phrases.indicator(target.indicatorId(), target),
        figure,
        phrases.place(target));
  }

  /** The targets of one indicator and scope whose figures differ, newer and older side by side. */
  private static List<Target> changed(PlanRecord old, PlanRecord current) {
    SortedMap<String, List<Target>> before = byKey(old);
    SortedMap<String, List<Target>> now = byKey(current);
    List<Target> changed = new ArrayList<>();
    now.forEach(
        (key, targets) -> {
          List<Target> others = before.getOrDefault(key, List.of());
          if (!others.isEmpty() && !figures(targets).equals(figures(others))) {
            Stream.of(targets, others).forEach(changed::addAll);
          }
        });
    return changed;
  }

  private static boolean sharesRows(PlanRecord old, PlanRecord current) {
    return byKey(current).keySet().stream().anyMatch(byKey(old)::containsKey);
  }

  private static SortedMap<String, List<Target>> byKey(PlanRecord plan) {
    SortedMap<String, List<Target>> byKey = new TreeMap<>();
    for (Target target : plan.targets()) {
      if (target.indicatorId() != null && Figure.find(target).isPresent()) {
        String year =
            Horizon.find(target.period(), plan.document().planYear())
                .map(Horizon::slug)
                .orElse("-");
        byKey
            .computeIfAbsent(
                target.indicatorId() + ":" + year + ":" + target.appliesTo(),
                key -> new ArrayList<>())
            .add(target);
      }
    }
    return byKey;
  }

  private static List<Figure> figures(List<Target> targets) {
    return targets.stream()
        .flatMap(target -> Figure.find(target).stream())
        .distinct()
        .sorted(java.util.Comparator.comparing(Figure::toString))
        .toList();
  }
}
