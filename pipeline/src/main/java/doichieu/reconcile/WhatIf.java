package doichieu.reconcile;

import doichieu.target.Conflict;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What comparing would find if an indicator had another figure; nothing is changed. */
public final class WhatIf {
  private final Reference reference;
  private final ConflictRules rules;

  /** Asks with the given reference. */
  public WhatIf(Reference reference) {
    LocalReasons reasons = LocalReasons.load(reference);
    this.reference = reference;
    this.rules = ConflictRules.of(reference, reasons, new ConflictWriter(reference, reasons));
  }

  /**
   * A question.
   *
   * @param value the figure supposed, in the unit of each target
   * @param place the place of the bodies that would have it ("Xã An Bình"), or a body's name; null
   *     for all
   */
  public record Question(String indicatorId, BigDecimal value, @Nullable String place) {}

  /**
   * One conflict that would come, go or change.
   *
   * @param before null if it would come
   * @param after null if it would go
   */
  public record Change(@Nullable Conflict before, @Nullable Conflict after) {

    /** The conflict as it would be, else as it is. */
    public Conflict conflict() {
      return after == null ? Objects.requireNonNull(before) : after;
    }
  }

  /**
   * The answer.
   *
   * @param targets how many targets would have another figure
   * @param changes by severity, kind and id
   */
  public record Answer(int targets, List<Change> changes) {
    public Answer {
      changes = List.copyOf(changes);
    }
  }

  /** The indicators whose figures are needed for an answer about one of them, itself included. */
  public SortedSet<String> related(String indicatorId) {
    return rules.inclusion().related(indicatorId);
  }

  /**
   * Looks only at the comparisons in which a figure would change.
   *
   * @param counted plans of which each counts: no other version or rendition of one of them; with
   *     at least their targets of the {@link #related} indicators
   */
  public Answer ask(List<PlanRecord> counted, Question question) {
    List<PlanRecord> stating = stating(counted, related(question.indicatorId()));
    Supposition supposition = Supposition.of(question, stating, reference);
    if (supposition.changes().isEmpty()) {
      return new Answer(0, List.of());
    }
    PlanCollection plans = PlanCollection.of(stating, List.of(), Set.of(), reference);
    Side now = new Side();
    Side then = new Side();
    for (Comparison comparison : plans.comparisons()) {
      Comparison other = supposition.apply(comparison);
      now.add(comparison, other != comparison);
      then.add(other, other != comparison);
    }
    for (Supposition.Change change : supposition.changes().values()) {
      now.changed.put(change.before(), change.document());
      then.changed.put(change.after(), change.document());
    }
    CompletableFuture<SortedMap<String, Conflict>> before =
        CompletableFuture.supplyAsync(() -> conflicts(now, question));
    SortedMap<String, Conflict> after = conflicts(then, question);
    return new Answer(supposition.changes().size(), changes(before.join(), after));
  }

  /** All comparisons as they are or as they would be, those that differ, and the rows that do. */
  private static final class Side {
    final List<Comparison> all = new ArrayList<>();
    final List<Comparison> differing = new ArrayList<>();
    final Map<Target, PlanDocument> changed = new IdentityHashMap<>();

    void add(Comparison comparison, boolean differs) {
      all.add(comparison);
      if (differs) {
        differing.add(comparison);
      }
    }
  }

  /** The plans with their targets of those indicators only, without those that have none. */
  private static List<PlanRecord> stating(List<PlanRecord> plans, Set<String> indicatorIds) {
    List<PlanRecord> stating = new ArrayList<>();
    for (PlanRecord plan : plans) {
      List<Target> own = new ArrayList<>();
      for (Target target : plan.targets()) {
        if (target.indicatorId() != null && indicatorIds.contains(target.indicatorId())) {
          own.add(target);
        }
      }
      if (!own.isEmpty()) {
        stating.add(new PlanRecord(plan.document(), own, List.of(), List.of()));
      }
    }
    return stating;
  }

  private SortedMap<String, Conflict> conflicts(Side side, Question question) {
    SortedMap<String, Conflict> conflicts = new TreeMap<>();
    List<Conflict> found = new ArrayList<>();
    side.differing.forEach(comparison -> found.addAll(rules.compare(comparison).conflicts()));
    found.addAll(
        rules
            .regression()
            .find(
                side.all.stream()
                    .filter(c -> c.indicatorId().equals(question.indicatorId()))
                    .toList()));
    found.addAll(rules.inclusion().find(side.all));
    side.changed.forEach(
        (target, document) -> rules.ownConstraint().find(document, target).ifPresent(found::add));
    found.forEach(conflict -> conflicts.put(conflict.id(), conflict));
    return conflicts;
  }

  private static List<Change> changes(
      SortedMap<String, Conflict> before, SortedMap<String, Conflict> after) {
    Set<String> ids = new LinkedHashSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids.stream()
        .filter(id -> !Objects.equals(before.get(id), after.get(id)))
        .map(id -> new Change(before.get(id), after.get(id)))
        .sorted(
            java.util.Comparator.comparing((Change change) -> change.conflict().severity())
                .thenComparing(change -> change.conflict().kind())
                .thenComparing(change -> change.conflict().id()))
        .toList();
  }
}
