package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Citation;
import doichieu.target.Conflict;
import doichieu.target.Level;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same target founded by different plans on different documents of one series: same type, year
 * and issuer's symbol, another number (01/NQ-CP against 02/NQ-CP). Documents of different bodies do
 * not exclude each other, nor do documents whose id needs an issuer.
 */
final class BasisDiffersRule implements ComparisonRule {
  private static final String KIND = "basis-differs";

  private final ConflictWriter writer;

  BasisDiffersRule(ConflictWriter writer) {
    this.writer = writer;
  }

  @Override
  public List<Conflict> compare(Comparison comparison, SuperiorIndex superiors) {
    return comparison.scopes().stream().flatMap(scope -> find(comparison, scope).stream()).toList();
  }

  private Optional<Conflict> find(Comparison comparison, Level scope) {
    SortedSet<Statement> differing = new TreeSet<>(Statement.SUPERIOR_FIRST);
    SortedSet<String> bases = new TreeSet<>();
    bySeries(comparison.under(scope))
        .values()
        .forEach(byNumbers -> addDiffering(byNumbers, scope, differing, bases));
    return differing.isEmpty()
        ? Optional.empty()
        : Optional.of(write(comparison.key(scope), List.copyOf(differing), bases));
  }

  /** Per series, the sets of documents that statements cite, each with those statements. */
  private static SortedMap<String, SortedMap<String, Cited>> bySeries(List<Statement> statements) {
    SortedMap<String, SortedMap<String, Cited>> bySeries = new TreeMap<>();
    for (Statement statement : statements) {
      SortedMap<String, SortedSet<String>> own = new TreeMap<>();
      for (Citation citation : statement.target().legalBasis()) {
        String id = citation.legalDocumentId();
        if (id != null) {
          findSeries(id)
              .ifPresent(series -> own.computeIfAbsent(series, s -> new TreeSet<>()).add(id));
        }
      }
      own.forEach(
          (series, ids) ->
              bySeries
                  .computeIfAbsent(series, any -> new TreeMap<>())
                  .computeIfAbsent(
                      ids.toString(),
                      any -> new Cited(ids, new TreeSet<>(Statement.SUPERIOR_FIRST)))
                  .statements()
                  .add(statement));
    }
    return bySeries;
  }

  private static void addDiffering(
      SortedMap<String, Cited> byNumbers,
      Level scope,
      SortedSet<Statement> differing,
      SortedSet<String> bases) {
    for (Cited a : byNumbers.values()) {
      for (Cited b : byNumbers.values()) {
        if (Collections.disjoint(a.ids(), b.ids()) && a.differsFrom(b, scope)) {
          differing.addAll(a.statements());
          bases.addAll(a.ids());
        }
      }
    }
  }

  private Conflict write(ComparisonKey key, List<Statement> differing, SortedSet<String> bases) {
    return writer.among(
        KIND,
        Codes.severity(KIND),
        key.slug(),
        Subject.of(key),
        differing,
        phrases ->
            phrases.say(
                KIND,
                phrases.indicator(key.indicatorId(), differing.get(0).target()),
                phrases.horizon(key.horizon()),
                phrases.scope(key.scope()),
                phrases.list(differing, s -> one(phrases, s, bases))));
  }

  private static String one(Phrases phrases, Statement statement, SortedSet<String> bases) {
    SortedSet<String> own = statement.basis();
    own.retainAll(bases);
    return phrases.say(
        KIND + ".one",
        phrases.document(statement.document()),
        phrases.legalDocuments(own, List.of(statement)),
        phrases.place(statement.target()));
  }

  /** Type, year and symbol of an id such as {@code vn/nq/2025/01-nq-cp}; empty for local bodies. */
  private static Optional<String> findSeries(String legalDocumentId) {
    int slash = legalDocumentId.lastIndexOf('/');
    int dash = legalDocumentId.indexOf('-', slash + 1);
    return dash < 0 || legalDocumentId.indexOf('@') >= 0
        ? Optional.empty()
        : Optional.of(legalDocumentId.substring(0, slash) + legalDocumentId.substring(dash));
  }

  private record Cited(SortedSet<String> ids, SortedSet<Statement> statements) {

    /** True if another plan is in the other group, and one of the two names the scope. */
    boolean differsFrom(Cited other, Level scope) {
      return statements.stream()
          .anyMatch(
              a ->
                  other.statements.stream()
                      .anyMatch(
                          b ->
                              !a.document().id().equals(b.document().id())
                                  && (a.scope() == scope || b.scope() == scope)));
    }
  }
}
