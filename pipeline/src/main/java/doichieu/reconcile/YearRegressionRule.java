package doichieu.reconcile;

import doichieu.catalogue.TextFold;
import doichieu.document.Codes;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Conflict;
import doichieu.target.Direction;
import doichieu.target.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body that asks less of an indicator than it asked for the year before (where lower is better:
 * allows more): one finding an indicator, scope, body and later year.
 */
final class YearRegressionRule {
  private static final String KIND = "year-regression";

  private final Reference reference;
  private final ConflictWriter writer;

  YearRegressionRule(Reference reference, ConflictWriter writer) {
    this.reference = reference;
    this.writer = writer;
  }

  /** The conflicts of one indicator, whose comparisons of all horizons are given. */
  List<Conflict> find(List<Comparison> comparisons) {
    List<Comparison> years =
        comparisons.stream()
            .filter(c -> c.horizon().end() == null && !c.matter().change())
            .toList();
    if (years.size() < 2) {
      return List.of();
    }
    Direction direction = reference.direction(years.get(0).indicatorId());
    if (direction == Direction.NONE) {
      return List.of();
    }
    Map<Speaker, SortedMap<Integer, List<Statement>>> bySpeaker = new LinkedHashMap<>();
    for (Comparison comparison : years) {
      for (Statement statement : comparison.statements()) {
        if (statement.body().isPlaced()) {
          bySpeaker
              .computeIfAbsent(
                  new Speaker(statement.body().speaker(), statement.scope(), statement.group()),
                  speaker -> new TreeMap<>())
              .computeIfAbsent(comparison.horizon().year(), year -> new ArrayList<>())
              .add(statement);
        }
      }
    }
    List<Conflict> found = new ArrayList<>();
    bySpeaker.forEach((speaker, byYear) -> compare(speaker, byYear, direction, found));
    return found;
  }

  private void compare(
      Speaker speaker,
      SortedMap<Integer, List<Statement>> byYear,
      Direction direction,
      List<Conflict> found) {
    List<Statement> before = List.of();
    for (Map.Entry<Integer, List<Statement>> entry : byYear.entrySet()) {
      List<Statement> now = Binding.select(entry.getValue(), speaker.scope());
      if (!before.isEmpty() && fell(before, now, direction)) {
        found.add(write(new Horizon(entry.getKey(), null), before, now, direction));
      }
      before = now;
    }
  }

  /** True if even the strictest figure now is milder than the mildest one before. */
  private static boolean fell(List<Statement> before, List<Statement> now, Direction direction) {
    boolean comparable =
        before.stream()
                .allMatch(
                    a -> now.stream().allMatch(b -> a.body().standing().meets(b.body().standing())))
            && !Binding.isSharedOut(before)
            && !Binding.isSharedOut(now)
            && Stream.concat(before.stream(), now.stream()).allMatch(Statement::isRequired)
            && before.stream()
                .allMatch(a -> now.stream().allMatch(b -> a.figure().hasUnitOf(b.figure())));
    Optional<BigDecimal> least =
        before.stream()
            .flatMap(s -> SuperiorRule.strictness(s, direction).stream())
            .min(BigDecimal::compareTo);
    Optional<BigDecimal> most =
        now.stream()
            .flatMap(s -> SuperiorRule.strictness(s, direction).stream())
            .max(BigDecimal::compareTo);
    return comparable
        && least.isPresent()
        && most.isPresent()
        && most.get().compareTo(least.get()) < 0;
  }

  private Conflict write(
      Horizon horizon, List<Statement> before, List<Statement> now, Direction direction) {
    Statement first = now.get(0);
    ComparisonKey key =
        new ComparisonKey(
            new Matter(String.valueOf(first.target().indicatorId()), horizon, false),
            first.scope());
    return writer.among(
        KIND,
        Codes.severity(KIND),
        key.slug() + "@" + BodySlug.of(first.document()) + group(first),
        Subject.of(key),
        Stream.concat(before.stream(), now.stream()).toList(),
        phrases ->
            phrases.say(
                direction == Direction.LOWER ? KIND + ".lower" : KIND,
                phrases.indicator(key.indicatorId(), first.target()),
                phrases.horizon(horizon),
                phrases.scope(key.scope()),
                phrases.statements(before),
                phrases.statements(now)));
  }

  private static String group(Statement statement) {
    String group = statement.group();
    return group == null ? "" : ":" + TextFold.slug(group);
  }

  private record Speaker(Body body, Level scope, @Nullable String group) {}
}
