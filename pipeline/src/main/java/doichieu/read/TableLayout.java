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
 * @param header what they were read from
 */
record TableLayout(int bodyStart, List<Column> columns, Header header) {
  /** Fewer understood columns make no table. */
  private static final int FEWEST_COLUMNS = 2;

  private static final double HALF = 0.5;

  /**
   * The header as printed.
   *
   * @param headings the header cells above each column, from top to bottom
   * @param alone true if no row stands below it in its own table, so that only a table which goes
   *     on from it shows what its columns hold
   */
  record Header(List<List<String>> headings, boolean alone) {}

  /**
   * A column of the grid.
   *
   * @param role what it holds
   * @param heading the words of its header cells from top to bottom
   * @param leaf the words of its lowest header cell
   * @param year year named in the heading; null if none
   * @param unit unit that the heading says ("%"); null if it does not
   * @param over the heading that the leaf only tells a part of ("Trồng rừng" over "Rừng sản xuất");
   *     null if the leaf stands for itself
   * @param guessed true if the role comes from what the column holds, its words being unknown
   */
  record Column(
      ColumnRole role,
      String heading,
      String leaf,
      @Nullable Integer year,
      @Nullable String unit,
      @Nullable String over,
      boolean guessed) {

    Column as(ColumnRole other, boolean byContent) {
      return new Column(other, heading, leaf, year, unit, over, byContent);
    }
  }

  /**
   * Reads the header; empty if fewer than two columns are understood.
   *
   * @param planYear year of the targets; null if not known
   */
  static Optional<TableLayout> find(Table table, Words words, @Nullable Integer planYear) {
    int rows = HeaderRows.count(table, words);
    if (rows == 0) {
      return Optional.empty();
    }
    int bodyStart = HeaderRows.bodyStart(table, rows);
    Header header = new Header(HeaderRows.headings(table, rows), bodyStart >= table.rowCount());
    return of(header, table, bodyStart, words, planYear);
  }

  private static Optional<TableLayout> of(
      Header header, Table table, int bodyStart, Words words, @Nullable Integer planYear) {
    List<Column> columns =
        new ColumnChooser(
                words, header.headings, ColumnContent.ofTable(table, bodyStart, words), planYear)
            .columns();
    long understood = columns.stream().filter(c -> c.role != ColumnRole.UNKNOWN).count();
    return understood < FEWEST_COLUMNS
        ? Optional.empty()
        : Optional.of(new TableLayout(bodyStart, List.copyOf(columns), header));
  }

  /**
   * Value columns of a year before the plan's hold what was asked then, not what is asked: unless
   * the plan looks several years ahead and the year had not passed when it was issued.
   *
   * @param issued year of the plan's date; null if not known
   */
  TableLayout withPastAsBaseline(int planYear, @Nullable Integer issued) {
    return new TableLayout(
        bodyStart,
        columns.stream()
            .map(
                column -> {
                  Integer year = column.year();
                  return isGiven(column) && year != null && isPast(year, planYear, issued)
                      ? column.as(ColumnRole.FORMER_PLAN, column.guessed())
                      : column;
                })
            .toList(),
        header);
  }

  /** The layout with the unit for every column whose own heading says none. */
  TableLayout measuredIn(String unit) {
    return new TableLayout(
        bodyStart,
        columns.stream()
            .map(
                column ->
                    column.unit() != null
                        ? column
                        : new Column(
                            column.role(),
                            column.heading(),
                            column.leaf(),
                            column.year(),
                            unit,
                            column.over(),
                            column.guessed()))
            .toList(),
        header);
  }

  private static boolean isGiven(Column column) {
    return column.role() == ColumnRole.VALUE || column.role() == ColumnRole.CELL_OF_INDICATOR;
  }

  private static boolean isPast(int year, int planYear, @Nullable Integer issued) {
    boolean ahead = issued != null && (year > issued || (year == issued && planYear > issued + 1));
    return year < planYear && !ahead;
  }

  /**
   * The layout of a table that goes on under this header without one of its own; empty if it has
   * other columns or a header of its own, or holds no figures where these say that figures stand,
   * or figures alone where these say that bodies or times stand.
   *
   * @param planYear year of the targets; null if not known
   */
  Optional<TableLayout> findContinued(Table table, Words words, @Nullable Integer planYear) {
    if (table.columnCount() != columns.size() || HeaderRows.isStoreyed(table)) {
      return Optional.empty();
    }
    if (header.alone) {
      return of(header, table, 0, words, planYear);
    }
    List<ColumnContent> contents = ColumnContent.ofTable(table, 0, words);
    for (int c = 0; c < columns.size(); c++) {
      ColumnContent content = contents.get(c);
      ColumnRole role = columns.get(c).role;
      boolean fits =
          switch (role) {
            case ORDINAL -> content.ordinalShare() >= HALF;
            case VALUE, CELL_OF_INDICATOR, CELL_OF_UNIT, CELL_OF_KIND ->
                content.figureShare() >= HALF;
            case NAME, TASK -> !content.isBlank() && content.figureShare() < HALF;
            case LEAD, COORDINATE, ASSIGNMENT -> content.figureShare() < HALF;
            case TIME -> !content.isTimeless();
            default -> true;
          };
      if (!fits && !(content.isBlank() && role == ColumnRole.ORDINAL)) {
        return Optional.empty();
      }
    }
    return Optional.of(new TableLayout(0, columns, header));
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
