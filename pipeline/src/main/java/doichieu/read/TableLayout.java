package doichieu.read;

import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table are, from its header rows and, where their words leave a choice, from
 * what the columns hold.
 *
 * @param bodyStart first row below the header, 0-based
 * @param columns one entry a grid column
 */
record TableLayout(int bodyStart, List<Column> columns) {

  /**
   * A column of the grid.
   *
   * @param role what it holds
   * @param heading the words of its header cells from top to bottom
   * @param leaf the words of its lowest header cell
   * @param year year named in the heading; null if none
   * @param unit unit that the heading says ("%"); null if it does not
   * @param guessed true if the role comes from what the column holds, its words being unknown
   */
  record Column(
      ColumnRole role,
      String heading,
      String leaf,
      @Nullable Integer year,
      @Nullable String unit,
      boolean guessed) {

    Column as(ColumnRole other, boolean byContent) {
      return new Column(other, heading, leaf, year, unit, byContent);
    }
  }

  /** Reads the header; empty if fewer than two columns are understood. */
  static Optional<TableLayout> find(Table table, Words words) {
    int rows = HeaderRows.count(table, words.columns());
    if (rows == 0) {
      return Optional.empty();
    }
    int bodyStart = HeaderRows.bodyStart(table, rows);
    List<Column> columns = new ColumnChooser(words, table, rows, bodyStart).columns();
    long understood = columns.stream().filter(c -> c.role != ColumnRole.UNKNOWN).count();
    return understood < 2
        ? Optional.empty()
        : Optional.of(new TableLayout(bodyStart, List.copyOf(columns)));
  }

  /** Value columns of a year before the plan's hold what has been, not what is asked. */
  TableLayout withPastAsBaseline(int planYear) {
    return new TableLayout(
        bodyStart,
        columns.stream()
            .map(
                column -> {
                  Integer year = column.year();
                  return column.role() == ColumnRole.VALUE && year != null && year < planYear
                      ? column.as(ColumnRole.BASELINE, column.guessed())
                      : column;
                })
            .toList());
  }

  /** The same columns for a table that goes on without a header of its own. */
  TableLayout continued() {
    return new TableLayout(0, columns);
  }

  /** The first column of the role. */
  Optional<Integer> findColumn(ColumnRole role) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role == role) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  /** All columns of the role, from left to right. */
  List<Integer> listColumns(ColumnRole role) {
    List<Integer> found = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role == role) {
        found.add(c);
      }
    }
    return found;
  }

  /** True if the table has a column of the role. */
  boolean has(ColumnRole role) {
    return findColumn(role).isPresent();
  }
}
