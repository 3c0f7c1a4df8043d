package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Conflict;
import doichieu.target.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Statements of one document or of one line of command that cannot be set against each other as
 * they are: the same number with another bound ({@code comparator-mismatch}), or another unit
 * ({@code unit-mismatch}).
 */
final class MismatchRule implements ComparisonRule {
  private final String kind;
  private final BiPredicate<Statement, Statement> mismatch;
  private final ConflictWriter writer;

  private MismatchRule(
      String kind, BiPredicate<Statement, Statement> mismatch, ConflictWriter writer) {
    this.kind = kind;
    this.mismatch = mismatch;
    this.writer = writer;
  }

  /** "= 65" against "at least 65". */
  static MismatchRule ofComparators(ConflictWriter writer) {
    return new MismatchRule(
        "comparator-mismatch",
        (a, b) ->
            a.isRequired() == b.isRequired()
                && a.figure().hasUnitOf(b.figure())
                && a.figure().hasAmountsOf(b.figure())
                && !a.figure().agreesWith(b.figure()),
        writer);
  }

  /** Dossiers against percent. */
  static MismatchRule ofUnits(ConflictWriter writer) {
    return new MismatchRule("unit-mismatch", (a, b) -> !a.figure().hasUnitOf(b.figure()), writer);
  }

  @Override
  public List<Conflict> compare(Comparison comparison, SuperiorIndex superiors) {
    if (comparison.statements().size() < 2) {
      return List.of();
    }
    SortedMap<String, Found> found = new TreeMap<>();
    comparison.byDocument().values().forEach(own -> withinDocument(found, comparison, own));
    for (Statement lower : comparison.statements()) {
      for (List<Statement> asked : superiors.requirements(lower)) {
        asked.stream()
            .filter(upper -> mismatch.test(upper, lower))
            .forEach(
                upper -> add(found, comparison, upper, lower, "@" + BodySlug.of(upper.document())));
      }
    }
    return found.entrySet().stream().map(entry -> write(entry.getKey(), entry.getValue())).toList();
  }

  private void withinDocument(
      SortedMap<String, Found> found, Comparison comparison, List<Statement> own) {
    for (int i = 0; i < own.size(); i++) {
      for (int j = i + 1; j < own.size(); j++) {
        Statement a = own.get(i);
        Statement b = own.get(j);
        if (WithinDocumentRule.overlap(a, b)
            && !a.sharesOutWith(b)
            && !a.isForOthersThan(b)
            && mismatch.test(a, b)) {
          Statement first = a.scope() == Level.ALL ? b : a;
          add(found, comparison, first, first == a ? b : a, ":" + a.document().id());
        }
      }
    }
  }

  private static void add(
      SortedMap<String, Found> found,
      Comparison comparison,
      Statement first,
      Statement second,
      String place) {
    ComparisonKey key = comparison.key(first.scope());
    Found one =
        found.computeIfAbsent(
            key.slug() + place, id -> new Found(key, new TreeSet<>(Statement.SUPERIOR_FIRST)));
    one.statements().add(first);
    one.statements().add(second);
  }

  private Conflict write(String id, Found found) {
    List<Statement> statements = new ArrayList<>(found.statements());
    return writer.among(
        kind,
        Codes.severity(kind),
        id,
        Subject.of(found.key()),
        statements,
        phrases ->
            phrases.say(
                kind,
                phrases.indicator(found.key().indicatorId(), statements.get(0).target()),
                phrases.horizon(found.key().horizon()),
                phrases.scope(found.key().scope()),
                phrases.statements(statements)));
  }

  private record Found(ComparisonKey key, SortedSet<Statement> statements) {}
}
