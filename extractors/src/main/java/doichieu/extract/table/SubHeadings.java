package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The rest of a header of which only the first rows are marked, as who makes a table often marks no
 * more than one. A row with figures of its columns is none, and neither are the rows of a group
 * that was marked, as programs mark the first row of a table whatever it holds.
 */
final class SubHeadings {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final Pattern NUMBERED = Pattern.compile("(\\P{Nd}*)(\\d{1,3})");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private SubHeadings() {}

  /**
   * The marked rows and those below them that belong to them: a heading of the first column reaches
   * down there, or they hold nothing but words below headings of several columns.
   *
   * @return {@code marked} if there are none
   */
  static int countWith(List<GridRow> rows, int marked) {
    int count = marked;
    while (count > 0 && count < rows.size() && goesOn(rows, count)) {
      count++;
    }
    return count;
  }

  private static boolean goesOn(List<GridRow> rows, int count) {
    GridRow lowest = rows.get(count - 1);
    GridRow row = rows.get(count);
    List<GridRow> below = rows.subList(count + 1, rows.size());
    List<GridRow> header = rows.subList(0, count);
    boolean down = header.stream().anyMatch(above -> reachesDown(above, count));
    boolean headings =
        countsOn(row)
            || row.printed().stream().allMatch(c -> isUncounted(c) || (down && isAbove(c, below)));
    return lowest.cells().stream().anyMatch(c -> c.columnSpan() > 1)
        && header.stream().noneMatch(above -> isGroup(above, below))
        && headings
        && (down || holdsWordsBelowWide(lowest, row));
  }

  /** True if nothing is counted in the cell but years. */
  private static boolean isUncounted(Cell cell) {
    return !DIGIT.matcher(YEAR.matcher(cell.text()).replaceAll("")).find();
  }

  /** True for words with figures ("6 tháng") above a column of nothing but figures. */
  private static boolean isAbove(Cell cell, List<GridRow> below) {
    return !Figures.isFigure(cell.text())
        && ColumnKind.of(below, cell.column()) == ColumnKind.FIGURES;
  }

  /**
   * True for numbers that count on behind the same words, or none: "Quý 1", "Quý 2"; "10", "11".
   */
  private static boolean countsOn(GridRow row) {
    List<Matcher> numbers = row.printed().stream().map(c -> NUMBERED.matcher(c.text())).toList();
    return numbers.size() > 1
        && numbers.stream().allMatch(Matcher::matches)
        && IntStream.range(1, numbers.size())
            .allMatch(i -> isNext(numbers.get(i - 1), numbers.get(i)));
  }

  private static boolean isNext(Matcher left, Matcher right) {
    return left.group(1).equals(right.group(1))
        && Integer.parseInt(right.group(2)) == Integer.parseInt(left.group(2)) + 1;
  }

  private static boolean reachesDown(GridRow above, int row) {
    return above.cells().stream()
        .anyMatch(cell -> cell.column() == 0 && cell.row() + cell.rowSpan() > row);
  }

  /** True if a label stands there, or other words below in cells of the same form: more groups. */
  private static boolean isGroup(GridRow above, List<GridRow> below) {
    return Labels.isLabel(above.text(0)) || below.stream().anyMatch(row -> isLike(above, row));
  }

  private static boolean isLike(GridRow above, GridRow row) {
    return !row.text(0).isEmpty()
        && !Labels.isLabel(row.text(0))
        && !row.text(0).equals(above.text(0))
        && height(row) == height(above)
        && spans(row).stream().anyMatch(span -> span > 1)
        && spans(row).equals(spans(above));
  }

  private static int height(GridRow row) {
    return row.findAt(0).map(Cell::rowSpan).orElse(1);
  }

  private static List<Integer> spans(GridRow row) {
    return row.cells().stream().map(Cell::columnSpan).toList();
  }

  private static boolean holdsWordsBelowWide(GridRow heading, GridRow row) {
    List<Cell> printed = row.printed();
    return printed.size() > 1
        && printed.stream()
            .allMatch(
                cell ->
                    cell.column() > 0
                        && (isWords(cell.text()) || NamesOnce.countsYears(row))
                        && heading
                            .findAt(cell.column())
                            .filter(above -> above.columnSpan() > 1 && !above.isBlank())
                            .isPresent());
  }

  /** True for words and for the sign of percent alone. */
  private static boolean isWords(String text) {
    return ColumnKind.isWords(text) || (text.contains("%") && !DIGIT.matcher(text).find());
  }
}
