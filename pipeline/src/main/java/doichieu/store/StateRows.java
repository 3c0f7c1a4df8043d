package doichieu.store;

import doichieu.export.DatabaseJson;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

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

  private final Handle handle;
  private final DatabaseJson json;

  StateRows(Handle handle, DatabaseJson json) {
    this.handle = handle;
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
    handle.createUpdate("DELETE FROM state WHERE name = :name").bind("name", name).execute();
  }

  /** The records whose names begin so, by name. */
  <T> List<T> list(String prefix, Class<T> type) {
    return handle
        .createQuery(
            "SELECT value FROM state WHERE substr(name, 1, :length) = :prefix ORDER BY name")
        .bind("length", prefix.length())
        .bind("prefix", prefix)
        .mapTo(String.class)
        .stream()
        .map(record -> json.read(record, type))
        .toList();
  }

  private Optional<String> find(String name) {
    return handle
        .createQuery("SELECT value FROM state WHERE name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .findOne();
  }

  private void putValue(String name, String value) {
    handle
        .createUpdate(
            "INSERT INTO state (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET"
                + " value = excluded.value")
        .bind("name", name)
        .bind("value", value)
        .execute();
  }
}
