package doichieu.store;

import doichieu.export.DatabaseJson;
import java.util.List;
import java.util.Optional;

/**
 * What the store knows of itself and of single documents and conflicts, as names with a value. Runs
 * inside the caller's transaction.
 */
final class StateRows {
  private static final String CHANGES = "changes";
  private static final String REPLACEMENTS = "replacements";
  private static final String COMPARISONS = "comparisons";
  private static final String COMPARED = "compared";
  private static final String CATALOGUE = "catalogue";

  private final PlainSql sql;
  private final DatabaseJson json;

  StateRows(PlainSql sql, DatabaseJson json) {
    this.sql = sql;
    this.json = json;
  }

  /** A document was replaced or a decision changed: the comparison is out of date. */
  void noteChange() {
    noteAddition();
    putValue(REPLACEMENTS, Long.toString(number(REPLACEMENTS) + 1));
  }

  /** A document was added: the comparison is that of the others. */
  void noteAddition() {
    putValue(COMPARED, "no");
    putValue(CHANGES, Long.toString(countChanges() + 1));
  }

  /** Enters a comparison of what was there at that moment, which may not be all there is now. */
  void noteComparison(StoredPlans.Moment of, String catalogueVersion) {
    putValue(CATALOGUE, catalogueVersion);
    putValue(COMPARED, of.equals(moment()) ? "yes" : "no");
    putValue(COMPARISONS, Long.toString(countComparisons() + 1));
  }

  /** How often a comparison was entered. */
  long countComparisons() {
    return number(COMPARISONS);
  }

  long countChanges() {
    return number(CHANGES);
  }

  StoredPlans.Moment moment() {
    return new StoredPlans.Moment(number(CHANGES), number(REPLACEMENTS));
  }

  private long number(String name) {
    return find(name).map(Long::parseLong).orElse(0L);
  }

  /** True as well before the first change. */
  boolean isCompared() {
    return find(COMPARED).map("yes"::equals).orElse(true);
  }

  /** Empty before the first comparison. */
  String catalogueVersion() {
    return find(CATALOGUE).orElse("");
  }

  void put(String name, Record record) {
    putValue(name, json.line(record));
  }

  void remove(String name) {
    sql.execute("DELETE FROM state WHERE name = ?", name);
  }

  /** The records whose names begin so, by name. */
  <T> List<T> list(String prefix, Class<T> type) {
    return sql
        .texts(
            "SELECT value FROM state WHERE substr(name, 1, ?) = ? ORDER BY name",
            prefix.length(),
            prefix)
        .stream()
        .map(record -> json.read(record, type))
        .toList();
  }

  private Optional<String> find(String name) {
    return sql.texts("SELECT value FROM state WHERE name = ?", name).stream().findFirst();
  }

  private void putValue(String name, String value) {
    sql.execute(
        "INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value ="
            + " excluded.value",
        name,
        value);
  }
}
