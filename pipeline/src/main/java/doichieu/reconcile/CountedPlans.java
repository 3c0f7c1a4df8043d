package doichieu.reconcile;

import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Each plan once: of several files of one plan the best rendition, of several versions the newest.
 *
 * @param all every document once, by id
 * @param counted those that enter comparison, by id
 * @param others the rest, by id
 * @param newer id of the version that replaced it, for each version that was replaced
 */
record CountedPlans(
    List<PlanRecord> all,
    List<PlanRecord> counted,
    List<PlanRecord> others,
    Renditions renditions,
    SortedMap<String, String> newer) {

  /** Chooses among the plans, whatever their order. */
  static CountedPlans among(List<PlanRecord> plans, Reference reference) {
    List<PlanRecord> all = byId(plans);
    SortedMap<String, String> newer = new Versions(all, reference).newer();
    SortedSet<String> older = older(all, newer, reference);
    List<PlanRecord> newest =
        all.stream().filter(plan -> !older.contains(plan.document().id())).toList();
    Renditions current = Renditions.among(newest, reference);
    Renditions former =
        Renditions.among(
            all.stream().filter(plan -> older.contains(plan.document().id())).toList(), reference);
    SortedMap<String, String> renditionOf = new TreeMap<>(current.renditionOf());
    renditionOf.putAll(former.renditionOf());
    Renditions renditions = new Renditions(current.counting(), renditionOf, current.differing());
    Map<Boolean, List<PlanRecord>> split =
        all.stream()
            .collect(
                Collectors.partitioningBy(
                    plan ->
                        !older.contains(plan.document().id())
                            && !current.counting().containsKey(plan.document().id())));
    return new CountedPlans(
        all,
        Objects.requireNonNull(split.get(true)),
        Objects.requireNonNull(split.get(false)),
        renditions,
        newer);
  }

  /** The same plans with their documents as the function gives them. */
  CountedPlans withDocuments(UnaryOperator<PlanDocument> change) {
    return new CountedPlans(
        with(all, change), with(counted, change), with(others, change), renditions, newer);
  }

  private static List<PlanRecord> with(List<PlanRecord> plans, UnaryOperator<PlanDocument> change) {
    return plans.stream()
        .map(
            plan ->
                new PlanRecord(
                    change.apply(plan.document()), plan.targets(), plan.tasks(), plan.problems()))
        .toList();
  }

  /** Documents of which a newer version is there, and the other files that say the same. */
  private static SortedSet<String> older(
      List<PlanRecord> all, SortedMap<String, String> newer, Reference reference) {
    SortedSet<String> older = new TreeSet<>(newer.keySet());
    if (older.isEmpty()) {
      return older;
    }
    Map<HeaderKey, List<List<String>>> old = new LinkedHashMap<>();
    for (PlanRecord plan : all) {
      if (older.contains(plan.document().id())) {
        HeaderKey.find(plan, reference)
            .ifPresent(
                key ->
                    old.computeIfAbsent(key, any -> new ArrayList<>()).add(StatedFacts.of(plan)));
      }
    }
    for (PlanRecord plan : all) {
      Optional<HeaderKey> key = HeaderKey.find(plan, reference);
      if (plan.document().revisionOf() == null
          && key.map(old::get).filter(facts -> facts.contains(StatedFacts.of(plan))).isPresent()) {
        older.add(plan.document().id());
      }
    }
    return older;
  }

  private static List<PlanRecord> byId(List<PlanRecord> plans) {
    SortedMap<String, PlanRecord> byId = new TreeMap<>();
    plans.stream()
        .sorted(Comparator.comparing(plan -> plan.document().sourceFile()))
        .forEach(plan -> byId.putIfAbsent(plan.document().id(), plan));
    return List.copyOf(byId.values());
  }
}
