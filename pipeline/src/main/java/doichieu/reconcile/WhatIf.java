package doichieu.reconcile;

import doichieu.target.Conflict;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /** Looks only at the comparisons of the indicator. */
  public Answer ask(List<PlanRecord> plans, Question question) {
    List<PlanRecord> now = new ArrayList<>();
    List<PlanRecord> supposed = new ArrayList<>();
    int changed = 0;
    for (PlanRecord plan : plans) {
      List<Target> own =
          plan.targets().stream()
              .filter(target -> question.indicatorId().equals(target.indicatorId()))
              .toList();
      if (own.isEmpty()) {
        continue;
      }
      now.add(new PlanRecord(plan.document(), own, List.of(), List.of()));
      boolean meant = isMeant(plan.document(), question.place());
      List<Target> other =
          own.stream().map(t -> meant ? supposing(t, question.value()) : t).toList();
      supposed.add(new PlanRecord(plan.document(), other, List.of(), List.of()));
      for (int i = 0; i < own.size(); i++) {
        changed += own.get(i).equals(other.get(i)) ? 0 : 1;
      }
    }
    return new Answer(changed, changes(conflicts(now), conflicts(supposed)));
  }

  private SortedMap<String, Conflict> conflicts(List<PlanRecord> plans) {
    CountedPlans chosen = CountedPlans.among(plans, reference);
    PlanCollection collection = PlanCollection.of(chosen.counted(), chosen.others(), reference);
    SortedMap<String, Conflict> conflicts = new TreeMap<>();
    for (Comparison comparison : collection.comparisons()) {
      rules.compare(comparison).conflicts().forEach(c -> conflicts.put(c.id(), c));
    }
    rules.regression().find(collection.comparisons()).forEach(c -> conflicts.put(c.id(), c));
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

  private boolean isMeant(PlanDocument document, @Nullable String place) {
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

  private static Target supposing(Target target, BigDecimal value) {
    String words = value.stripTrailingZeros().toPlainString().toLowerCase(Locale.ROOT);
    return target.value() == null
        ? target
        : new Target(
            target.id(),
            target.documentId(),
            target.origin(),
            target.kind(),
            target.annex(),
            target.section(),
            target.ordinal(),
            target.statedName(),
            target.indicatorId(),
            target.indicatorMatch(),
            target.appliesTo(),
            target.formula(),
            target.comparator(),
            value,
            null,
            target.unit(),
            words,
            target.commitment(),
            target.constraints(),
            target.period(),
            target.baseline(),
            target.leadAgencies(),
            target.coordinatingAgencies(),
            target.legalBasis(),
            target.implementing(),
            target.notes(),
            target.evidence(),
            target.confidence(),
            Target.Review.OPEN);
  }
}
