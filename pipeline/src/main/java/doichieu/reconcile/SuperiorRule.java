package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Conflict;
import doichieu.target.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A subordinate that promises less ({@code below-superior}) or more ({@code above-superior}) than
 * its superior requires: one finding an indicator, horizon, scope and superior body, listing all
 * subordinates. Whatever lies inside a superior's range is what the superior asks.
 *
 * <p>An indicator without a direction has no less and no more and gives no finding.
 */
final class SuperiorRule implements ComparisonRule {
  private static final String BELOW = "below-superior";
  private static final String ABOVE = "above-superior";

  private final Reference reference;
  private final ConflictWriter writer;

  SuperiorRule(Reference reference, ConflictWriter writer) {
    this.reference = reference;
    this.writer = writer;
  }

  @Override
  public List<Conflict> compare(Comparison comparison, SuperiorIndex superiors) {
    Direction direction = comparison.direction(reference);
    if (direction == Direction.NONE) {
      return List.of();
    }
    SortedMap<String, Found> found = new TreeMap<>();
    for (List<Statement> own : comparison.byDocument().values()) {
      for (List<Statement> promise : promises(own)) {
        SortedMap<Statement, Against> against = new TreeMap<>(Statement.SUPERIOR_FIRST);
        for (Statement lower : promise) {
          findAgainst(lower, superiors.requirements(lower), direction)
              .ifPresent(a -> against.put(lower, a));
        }
        if (isTold(promise, against)) {
          against.forEach((lower, a) -> add(found, a, lower, comparison));
        }
      }
    }
    return found.values().stream().map(one -> write(one, direction)).toList();
  }

  /**
   * A duty that is divided among bodies, or set for groups of them, is below or above what is
   * required only if each part is: one part alone does not tell what the parts come to. Of one
   * group alone only a figure for the same group tells.
   */
  private static boolean isTold(List<Statement> promise, SortedMap<Statement, Against> against) {
    if (Binding.isForGroups(promise) && promise.size() == 1) {
      return against.entrySet().stream()
          .noneMatch(a -> a.getKey().isForOthersThan(a.getValue().upper()));
    }
    return !(Binding.isSharedOut(promise) || Binding.isForGroups(promise))
        || (against.size() == promise.size()
            && against.values().stream().map(Against::kind).distinct().count() == 1);
  }

  /** Per scope of one document, the statements that bind it. */
  private static List<List<Statement>> promises(List<Statement> own) {
    if (own.size() == 1) {
      return List.of(own);
    }
    return own.stream()
        .map(Statement::scope)
        .distinct()
        .map(scope -> Binding.select(own.stream().filter(s -> s.scope() == scope).toList(), scope))
        .map(binding -> Binding.preferring(binding, s -> s.group() == null))
        .toList();
  }

  /** Below the strictest superior that it fails, else above the strictest one. */
  private static Optional<Against> findAgainst(
      Statement lower, List<List<Statement>> requirements, Direction direction) {
    List<Against> all =
        requirements.stream().flatMap(r -> against(lower, r, direction).stream()).toList();
    Comparator<Against> strictest =
        Comparator.comparing((Against against) -> against.demand(direction))
            .reversed()
            .thenComparing(Against::upper, Statement.SUPERIOR_FIRST);
    Optional<Against> below =
        all.stream().filter(against -> against.kind().equals(BELOW)).min(strictest);
    return below.isPresent() ? below : all.stream().min(strictest);
  }

  private static Optional<Against> against(
      Statement lower, List<Statement> requirement, Direction direction) {
    List<Statement> comparable =
        requirement.stream()
            .filter(Statement::isRequired)
            .filter(upper -> upper.figure().hasUnitOf(lower.figure()))
            .filter(upper -> strictness(upper, direction).isPresent())
            .sorted(
                Comparator.comparing(
                        (Statement upper) -> strictness(upper, direction).orElseThrow())
                    .thenComparing(Statement.SUPERIOR_FIRST))
            .toList();
    Optional<BigDecimal> promise = strictness(lower, direction);
    if (comparable.isEmpty() || promise.isEmpty()) {
      return Optional.empty();
    }
    Statement mildest = comparable.get(0);
    Statement strictest = comparable.get(comparable.size() - 1);
    if (promise.get().compareTo(strictness(mildest, direction).orElseThrow()) < 0) {
      return Optional.of(new Against(BELOW, mildest));
    }
    boolean above =
        lower.isRequired()
            && !strictest
                .figure()
                .spans(direction == Direction.HIGHER ? promise.get() : promise.get().negate())
            && promise.get().compareTo(strictness(strictest, direction).orElseThrow()) > 0;
    return above ? Optional.of(new Against(ABOVE, strictest)) : Optional.empty();
  }

  /** The promise as an amount of which more is stricter; empty if nothing is promised that way. */
  static Optional<BigDecimal> strictness(Statement statement, Direction direction) {
    return direction == Direction.HIGHER
        ? statement.figure().floor()
        : statement.figure().ceiling().map(BigDecimal::negate);
  }

  private static void add(
      SortedMap<String, Found> found, Against against, Statement lower, Comparison comparison) {
    ComparisonKey key = comparison.key(against.upper().scope());
    String id = key.slug() + "@" + BodySlug.of(against.upper().document());
    Found one =
        found.computeIfAbsent(
            against.kind() + ":" + id,
            any -> new Found(against.kind(), id, key, new ArrayList<>(), new ArrayList<>()));
    if (!one.upper().contains(against.upper())) {
      one.upper().add(against.upper());
    }
    one.lower().add(lower);
  }

  private Conflict write(Found found, Direction direction) {
    List<Statement> upper = found.upper().stream().sorted(Statement.SUPERIOR_FIRST).toList();
    List<Statement> lower = found.lower().stream().sorted(Statement.SUPERIOR_FIRST).toList();
    boolean turned = direction == Direction.LOWER;
    return writer.among(
        found.kind(),
        Codes.severity(found.kind()),
        found.id(),
        Subject.of(found.key()),
        Stream.concat(upper.stream(), lower.stream()).toList(),
        phrases ->
            phrases.say(
                found.kind() + (turned ? ".lower" : ""),
                phrases.indicator(found.key().indicatorId(), upper.get(0).target()),
                phrases.horizon(found.key().horizon()),
                phrases.scope(found.key().scope()),
                phrases.statements(upper),
                phrases.statements(lower)));
  }

  private record Against(String kind, Statement upper) {
    BigDecimal demand(Direction direction) {
      return strictness(upper, direction).orElseThrow();
    }
  }

  private record Found(
      String kind, String id, ComparisonKey key, List<Statement> upper, List<Statement> lower) {}
}
