package doichieu.reconcile;

import doichieu.catalogue.CatalogueFile;
import doichieu.document.Severity;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Conflict;
import doichieu.target.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * A plan that asks more for a part than for the whole that contains it, by {@code
 * indicator-inclusions.csv}: different indicators, so information only.
 */
final class InclusionRule implements ConflictRule {
  private final ConflictWriter writer;
  private final List<CSVRecord> inclusions = CatalogueFile.load("indicator-inclusions.csv").rows();

  InclusionRule(ConflictWriter writer) {
    this.writer = writer;
  }

  @Override
  public List<Conflict> apply(PlanCollection plans) {
    return find(plans.comparisons());
  }

  /** The indicators whose figures bear on those of the indicator, itself among them. */
  SortedSet<String> related(String indicatorId) {
    SortedSet<String> related = new TreeSet<>(List.of(indicatorId));
    for (CSVRecord inclusion : inclusions) {
      if (inclusion.get("part").equals(indicatorId)) {
        related.add(inclusion.get("whole"));
      } else if (inclusion.get("whole").equals(indicatorId)) {
        related.add(inclusion.get("part"));
      }
    }
    return related;
  }

  /** The conflicts among the comparisons. */
  List<Conflict> find(List<Comparison> comparisons) {
    Map<String, List<Comparison>> byIndicator = new TreeMap<>();
    comparisons.stream()
        .filter(c -> !c.matter().change())
        .forEach(c -> byIndicator.computeIfAbsent(c.indicatorId(), id -> new ArrayList<>()).add(c));
    return inclusions.stream()
        .flatMap(
            inclusion ->
                byIndicator.getOrDefault(inclusion.get("whole"), List.of()).stream()
                    .flatMap(
                        whole ->
                            byIndicator.getOrDefault(inclusion.get("part"), List.of()).stream()
                                .filter(part -> part.horizon().equals(whole.horizon()))
                                .flatMap(part -> compare(inclusion, part, whole))))
        .toList();
  }

  private Stream<Conflict> compare(CSVRecord inclusion, Comparison part, Comparison whole) {
    Map<String, List<Statement>> parts = part.byDocument();
    return whole.byDocument().entrySet().stream()
        .flatMap(
            entry ->
                find(
                    inclusion,
                    whole,
                    parts.getOrDefault(entry.getKey(), List.of()),
                    entry.getValue())
                    .stream());
  }

  private Optional<Conflict> find(
      CSVRecord inclusion, Comparison whole, List<Statement> parts, List<Statement> wholes) {
    List<Statement> over =
        parts.stream().filter(p -> wholes.stream().anyMatch(w -> exceeds(p, w))).toList();
    List<Statement> under =
        wholes.stream().filter(w -> parts.stream().anyMatch(p -> exceeds(p, w))).toList();
    if (over.isEmpty()) {
      return Optional.empty();
    }
    ComparisonKey key = whole.key(scope(under));
    return Optional.of(
        writer.among(
            WithinDocumentRule.KIND,
            Severity.INFO,
            key.slug() + ":" + under.get(0).document().id() + ":" + inclusion.get("part"),
            Subject.of(key),
            Stream.concat(under.stream(), over.stream()).toList(),
            phrases ->
                phrases.say(
                    WithinDocumentRule.KIND + ".inclusion",
                    phrases.document(under.get(0).document()),
                    phrases.horizon(key.horizon()),
                    phrases.indicator(key.indicatorId(), under.get(0).target()),
                    phrases.figuresWithPlaces(under),
                    phrases.indicator(inclusion.get("part"), over.get(0).target()),
                    phrases.figuresWithPlaces(over),
                    inclusion.get(phrases.say("inclusion.reason.column")))));
  }

  private static boolean exceeds(Statement part, Statement whole) {
    Optional<BigDecimal> least = part.figure().floor();
    Optional<BigDecimal> enough = whole.figure().floor();
    return WithinDocumentRule.overlap(part, whole)
        && part.figure().hasUnitOf(whole.figure())
        && !part.sharesOutWith(whole)
        && !part.isForOthersThan(whole)
        && least.isPresent()
        && enough.isPresent()
        && least.get().compareTo(enough.get()) > 0;
  }

  private static Level scope(List<Statement> statements) {
    List<Level> scopes = statements.stream().map(Statement::scope).distinct().toList();
    return scopes.size() == 1 ? scopes.get(0) : Level.ALL;
  }
}
