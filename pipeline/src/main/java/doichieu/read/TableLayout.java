package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
   * @param year year named in the heading; null if none
   * @param unit "%" if the heading says so; null if not
   */
  record Column(ColumnRole role, String heading, @Nullable Integer year, @Nullable String unit) {}

  private static final int MOST_HEADER_ROWS = 4;
  private static final Pattern NUMBERS_ROW = Pattern.compile("\\(?\\d{1,2}\\)?(?:\\s*=.*)?");
  private static final Pattern FIGURE =
      Pattern.compile(
          "[^\\d]{0,30}\\d[\\d.,]*\\s*%?(?:\\s*[-–]\\s*\\d[\\d.,]*\\s*%?)?[^\\d]{0,20}");
  private static final Pattern YEAR_ONLY =
      Pattern.compile(
          "(?:đến |hết )*năm (?:19|20)\\d{2}|(?:19|20)\\d{2}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Reads the header; empty if fewer than two columns are understood. */
  static Optional<TableLayout> find(Table table, ColumnWords words) {
    int rows = headerRows(table, words);
    if (rows == 0) {
      return Optional.empty();
    }
    int bodyStart = rows;
    if (bodyStart < table.rowCount() && isNumbersRow(table, bodyStart)) {
      bodyStart++;
    }
    List<Column> columns = new ArrayList<>();
    Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);
    for (int c = 0; c < table.columnCount(); c++) {
      Column column = column(table, rows, bodyStart, c, words, taken);
      taken.add(column.role);
      columns.add(column);
    }
    long understood = columns.stream().filter(c -> c.role != ColumnRole.UNKNOWN).count();
    return understood < 2
        ? Optional.empty()
        : Optional.of(new TableLayout(bodyStart, List.copyOf(columns)));
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

  private static int headerRows(Table table, ColumnWords words) {
    int best = 0;
    for (int r = 0; r < Math.min(MOST_HEADER_ROWS, table.rowCount()); r++) {
      if (r > 0 && !continuesHeader(table, r, words)) {
        break;
      }
      if (knownHeadings(table, r, words) >= (r == 0 ? 2 : 1) || spansInto(table, r)) {
        best = r + 1;
      } else if (r == 0) {
        // A title inside the grid may stand above the header proper.
        if (table.row(0).size() > 1) {
          break;
        }
      } else {
        break;
      }
    }
    return Math.max(best, knownHeadingsUpTo(table, table.headerRowCount(), words));
  }

  private static int knownHeadingsUpTo(Table table, int rows, ColumnWords words) {
    int known = 0;
    for (int r = 0; r < Math.min(rows, table.rowCount()); r++) {
      known += knownHeadings(table, r, words);
    }
    return known >= 2 ? rows : 0;
  }

  private static int knownHeadings(Table table, int row, ColumnWords words) {
    int known = 0;
    for (Cell cell : table.row(row)) {
      if (!cell.isBlank() && (!words.listRoles(cell.text()).isEmpty() || isYear(cell.text()))) {
        known++;
      }
    }
    return known;
  }

  private static boolean isYear(String text) {
    return YEAR_ONLY.matcher(text.strip()).matches();
  }

  /** Below a header row: cells reach in from above, or nothing in the row looks like data. */
  private static boolean continuesHeader(Table table, int row, ColumnWords words) {
    if (OutlineLabel.find(table.text(row, 0)).isPresent() && !spansInto(table, row)) {
      return false;
    }
    return spansInto(table, row) || knownHeadings(table, row, words) >= 2;
  }

  private static boolean spansInto(Table table, int row) {
    for (int c = 0; c < table.columnCount(); c++) {
      Optional<Cell> cell = table.findCell(row, c);
      if (cell.isPresent() && cell.get().row() < row) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumbersRow(Table table, int row) {
    int numbered = 0;
    for (Cell cell : table.row(row)) {
      if (!cell.isBlank()) {
        if (!NUMBERS_ROW.matcher(cell.text()).matches()) {
          return false;
        }
        numbered++;
      }
    }
    return numbered >= 3 || numbered == table.columnCount();
  }

  private static Column column(
      Table table, int rows, int bodyStart, int c, ColumnWords words, Set<ColumnRole> taken) {
    Set<String> parts = new LinkedHashSet<>();
    for (int r = 0; r < rows; r++) {
      String text = table.text(r, c);
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    List<String> fromTop = List.copyOf(parts);
    String heading = String.join(" ", fromTop);
    ColumnRole role = ColumnRole.UNKNOWN;
    for (int i = fromTop.size() - 1; i >= 0 && role == ColumnRole.UNKNOWN; i--) {
      role = choose(words.listRoles(fromTop.get(i)), table, bodyStart, c, taken);
      if (role == ColumnRole.UNKNOWN && isYear(fromTop.get(i))) {
        role = yearRole(fromTop.subList(0, i), words);
      }
    }
    if (role == ColumnRole.UNKNOWN && c == 0 && ordinalShare(table, bodyStart, c) >= 0.6) {
      role = ColumnRole.ORDINAL;
    }
    String unit = heading.contains("%") ? "%" : null;
    return new Column(role, heading, year(fromTop), unit);
  }

  /** The year of the lowest header cell that names one. */
  private static @Nullable Integer year(List<String> fromTop) {
    for (int i = fromTop.size() - 1; i >= 0; i--) {
      Optional<Integer> year = ColumnWords.findYear(fromTop.get(i));
      if (year.isPresent()) {
        return year.get();
      }
    }
    return null;
  }

  private static ColumnRole yearRole(List<String> above, ColumnWords words) {
    boolean past =
        above.stream().anyMatch(text -> words.listRoles(text).contains(ColumnRole.BASELINE));
    return past ? ColumnRole.BASELINE : ColumnRole.VALUE;
  }

  /** Picks among the roles that the words allow by what the column holds. */
  private static ColumnRole choose(
      List<ColumnRole> roles, Table table, int bodyStart, int c, Set<ColumnRole> taken) {
    List<ColumnRole> leaves = roles.stream().filter(r -> r != ColumnRole.GROUP).toList();
    if (leaves.isEmpty()) {
      return ColumnRole.UNKNOWN;
    }
    if (leaves.size() > 1 && leaves.contains(ColumnRole.VALUE)) {
      ColumnRole other =
          leaves.stream().filter(r -> r != ColumnRole.VALUE).findFirst().orElse(ColumnRole.VALUE);
      return figureShare(table, bodyStart, c) >= 0.5 ? ColumnRole.VALUE : other;
    }
    ColumnRole role = leaves.get(0);
    if (role == ColumnRole.NAME && figureShare(table, bodyStart, c) >= 0.7) {
      return ColumnRole.VALUE;
    }
    if (role == ColumnRole.NAME
        && (taken.contains(ColumnRole.NAME) || taken.contains(ColumnRole.TASK))) {
      return ColumnRole.NOTES;
    }
    if (role == ColumnRole.UNIT && averageLength(table, bodyStart, c) > 12) {
      return ColumnRole.LEAD;
    }
    return role;
  }

  private static double figureShare(Table table, int bodyStart, int c) {
    return share(table, bodyStart, c, text -> FIGURE.matcher(text).matches());
  }

  private static double ordinalShare(Table table, int bodyStart, int c) {
    return share(table, bodyStart, c, text -> OutlineLabel.find(text).isPresent());
  }

  private static double share(
      Table table, int bodyStart, int c, java.util.function.Predicate<String> test) {
    int filled = 0;
    int hits = 0;
    for (int r = bodyStart; r < table.rowCount(); r++) {
      Optional<Cell> cell = table.findCell(r, c);
      if (cell.isPresent() && !cell.get().isBlank() && cell.get().columnSpan() == 1) {
        filled++;
        hits += test.test(cell.get().text()) ? 1 : 0;
      }
    }
    return filled == 0 ? 0 : (double) hits / filled;
  }

  private static double averageLength(Table table, int bodyStart, int c) {
    int filled = 0;
    int length = 0;
    for (int r = bodyStart; r < table.rowCount(); r++) {
      Optional<Cell> cell = table.findCell(r, c);
      if (cell.isPresent() && !cell.get().isBlank() && cell.get().columnSpan() == 1) {
        filled++;
        length += cell.get().text().length();
      }
    }
    return filled == 0 ? 0 : (double) length / filled;
  }
}
