package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a row that stands at a table's head and equally among its rows is a header typed again,
 * though no mark and no column of figures tells it: each row has a name of its own but these, and
 * no figure of theirs is one as their columns hold.
 */
final class NamesOnce {
  /** Rows whose names are all different, at least; fewer may be so by accident. */
  private static final int MIN_NAMES = 3;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private NamesOnce() {}

  /**
   * True if the header's lowest row heads the body by its names.
   *
   * @param header the rows above the body
   * @param body from top to bottom, with what repeats the header
   */
  static boolean tellHeader(List<GridRow> header, List<GridRow> body) {
    if (header.isEmpty()) {
      return false;
    }
    GridRow lowest = header.get(header.size() - 1);
    String name = lowest.text(0);
    List<GridRow> others = body.stream().filter(row -> !row.text(0).equals(name)).toList();
    Set<String> names = new HashSet<>();
    return ColumnKind.isWords(name)
        && others.size() >= MIN_NAMES
        && others.stream()
            .allMatch(row -> ColumnKind.isWords(row.text(0)) && names.add(row.text(0)))
        && (countsYears(lowest)
            || lowest.printed().stream().noneMatch(cell -> isAmong(cell, others)));
  }

  /** True if two or more years stand there that count on: no figures of one thing do. */
  static boolean countsYears(GridRow row) {
    List<Integer> years =
        row.printed().stream()
            .map(Cell::text)
            .filter(text -> YEAR.matcher(text).matches())
            .map(Integer::valueOf)
            .toList();
    return years.size() > 1 && years.get(years.size() - 1) - years.get(0) == years.size() - 1;
  }

  /** True for a figure in the form of one below it: "1403" above "1250", not above "06:10". */
  private static boolean isAmong(Cell cell, List<GridRow> rows) {
    return !ColumnKind.isWords(cell.text())
        && rows.stream().anyMatch(row -> form(row.text(cell.column())).equals(form(cell.text())));
  }

  private static String form(String text) {
    return DIGITS.matcher(text).replaceAll("9");
  }
}
