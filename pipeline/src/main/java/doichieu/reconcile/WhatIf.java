package doichieu.reconcile;

import doichieu.target.Conflict;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
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

  /**
   * Looks only at the comparisons of the indicator in which a figure would change.
   *
   * @param counted plans of which each counts: no other version or rendition of one of them
   */
  public Answer ask(List<PlanRecord> counted, Question question) {
    List<PlanRecord> stating = stating(counted, question.indicatorId());
    PlanCollection now = PlanCollection.of(stating, List.of(), Set.of(), reference);
    Set<String> meant = new HashSet<>();
    for (PlanRecord plan : stating) {
      if (isMeant(plan.document(), question.place())) {
        meant.add(plan.document().id());
      }
    }
    List<Comparison> touched = new ArrayList<>();
    List<Comparison> supposed = new ArrayList<>();
    List<Comparison> all = new ArrayList<>();
    int changed = 0;
    for (Comparison comparison : now.comparisons()) {
      List<Statement> other =
          comparison.statements().stream()
              .map(s -> meant.contains(s.document().id()) ? supposing(s, question.value()) : s)
              .toList();
      int differing = differing(comparison.statements(), other);
      Comparison then = differing == 0 ? comparison : new Comparison(comparison.matter(), other);
      if (differing > 0) {
        touched.add(comparison);
        supposed.add(then);
        changed += differing;
      }
      all.add(then);
    }
    return new Answer(
        changed,
        changed == 0
            ? List.of()
            : changes(conflicts(touched, now.comparisons()), conflicts(supposed, all)));
  }

  /** The plans with their targets of that indicator only, without those that have none. */
  private static List<PlanRecord> stating(List<PlanRecord> plans, String indicatorId) {
    List<PlanRecord> stating = new ArrayList<>();
    for (PlanRecord plan : plans) {
      List<Target> own = new ArrayList<>();
      for (Target target : plan.targets()) {
        if (indicatorId.equals(target.indicatorId())) {
          own.add(target);
        }
      }
      if (!own.isEmpty()) {
        stating.add(new PlanRecord(plan.document(), own, List.of(), List.of()));
      }
    }
    return stating;
  }

  private static int differing(List<Statement> now, List<Statement> then) {
    int differing = 0;
    for (int i = 0; i < now.size(); i++) {
      boolean same = now.get(i) == then.get(i) || now.get(i).figure().equals(then.get(i).figure());
      differing += same ? 0 : 1;
    }
    return differing;
  }

  private SortedMap<String, Conflict> conflicts(List<Comparison> touched, List<Comparison> all) {
    SortedMap<String, Conflict> conflicts = new TreeMap<>();
    for (Comparison comparison : touched) {
      rules.compare(comparison).conflicts().forEach(c -> conflicts.put(c.id(), c));
    }
    rules.regression().find(all).forEach(c -> conflicts.put(c.id(), c));
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

  private static Statement supposing(Statement statement, BigDecimal value) {
    Target other = supposing(statement.target(), value);
    return new Statement(
        statement.document(),
        statement.body(),
        other,
        Figure.find(other).orElseGet(statement::figure),
        statement.position());
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
