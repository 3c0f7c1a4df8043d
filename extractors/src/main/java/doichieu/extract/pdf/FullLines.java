package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines with words in every column: as next lines of one row they are odd, for cells seldom have
 * equally many lines, and more so where nearly all lines of the table are such.
 *
 * @param grid the rows of text
 * @param all true if nearly all lines have words in every column: then none goes on in the next one
 * @param even true if all lines stand equally far apart as well, and are of unlike length, as those
 *     of running text in columns are not: then nothing shows lines of cells, and small letters
 *     begin cells
 * @param named true if lines with words in most columns, a name in the first, count as full: all
 *     lines stand equally far apart, and what some lack is a figure
 */
record FullLines(TextGrid grid, boolean all, boolean even, boolean named) {
  private static final double USUAL = 0.5;
  private static final double WHERE_ALL_ARE = 2;

  /** More than all words that seem to go on in the next line can weigh. */
  private static final double WHERE_ALL_ARE_EVEN = 6;

  /** Share by which equal distances differ. */
  private static final double SAME_DISTANCE = 0.05;

  /** Share of its column's width that a line of running text takes up. */
  private static final double FILLED = 0.75;

  /** Running text has fewer shorter lines: one of so many. */
  private static final int SHORT_EACH = 4;

  private static final double NEARLY_ALL = 0.9;

  /** Lines of one cell stand no further apart (line distances). */
  private static final double APART = 1.1;

  /** Share of equally distant lines with words in every column, the others naming rows as well. */
  private static final double MOST = 0.6;

  /**
   * Looks at the lines of a table, those above the first full one aside.
   *
   * @param body index of the first row of text below a known head; 0 if none is known
   */
  static FullLines of(TextGrid grid, int body) {
    List<TextRow> rows = grid.rows(body, grid.size());
    long full = rows.stream().filter(row -> isFull(grid, row)).count();
    long above = rows.stream().takeWhile(row -> !isFull(grid, row)).count();
    long lines = rows.size() - above;
    boolean even = isEven(grid, body + (int) above);
    boolean all = full >= NEARLY_ALL * lines;
    boolean named = !all && even && full >= MOST * lines && named(grid, body) >= NEARLY_ALL * lines;
    boolean uneven = even && all && isUneven(grid, rows);
    return new FullLines(grid, all || named, uneven, named);
  }

  /** Number of lines that begin as rows do. */
  private static long named(TextGrid grid, int body) {
    return IntStream.range(body, grid.size()).filter(row -> isNamed(grid, row)).count();
  }

  /** True for a line that begins with a name and has words in most columns, or names a group. */
  private static boolean isNamed(TextGrid grid, int row) {
    List<Entry> entries = grid.row(row).entries();
    Entry name = entries.get(0);
    boolean begins = name.from() == 0 && !Character.isLowerCase(name.text().codePointAt(0));
    return begins && (entries.size() * 2 > grid.columns() || isGroup(grid, row));
  }

  /**
   * True for a lone name above a full line, where the line above it had room for its first word or
   * stands further off than lines of one cell: it names the rows below.
   */
  private static boolean isGroup(TextGrid grid, int row) {
    Entry name = grid.row(row).entries().get(0);
    boolean lone = grid.row(row).entries().size() == 1 && !name.spans();
    boolean above = row + 1 < grid.size() && isFull(grid, grid.row(row + 1));
    Entry before = row == 0 ? null : grid.at(row - 1, 0);
    return lone
        && above
        && (before == null || isApart(grid, before, name) || hasRoom(grid, before, name));
  }

  private static boolean isApart(TextGrid grid, Entry above, Entry below) {
    return below.baseline() - above.baseline() > APART * grid.pitch();
  }

  /** True if the next line's first word would have had room before the next column begins. */
  private static boolean hasRoom(TextGrid grid, Entry above, Entry below) {
    double blank = 2 * WhiteColumns.GAP * above.line().size();
    return grid.columns() > 1
        && above.line().x1() + below.firstWordWidth() + blank < grid.ink().get(1).left();
  }

  /** True if half the columns have many lines much shorter than others. */
  private static boolean isUneven(TextGrid grid, List<TextRow> rows) {
    long uneven =
        IntStream.range(0, grid.columns())
            .filter(column -> isUneven(rows.stream().flatMap(r -> r.find(column).stream())))
            .count();
    return uneven * 2 >= grid.columns();
  }

  private static boolean isUneven(Stream<Entry> lines) {
    double[] widths = lines.mapToDouble(e -> e.line().x1() - e.line().x0()).sorted().toArray();
    double widest = widths.length == 0 ? 0 : widths[widths.length - 1];
    long shorter = Arrays.stream(widths).filter(width -> width < FILLED * widest).count();
    return shorter * SHORT_EACH >= widths.length;
  }

  private static boolean isEven(TextGrid grid, int first) {
    DoubleSummaryStatistics distances =
        IntStream.range(first + 1, grid.size()).mapToDouble(grid::distance).summaryStatistics();
    return distances.getCount() > 1
        && distances.getMax() <= distances.getMin() * (1 + SAME_DISTANCE);
  }

  private static boolean isFull(TextGrid grid, TextRow row) {
    return row.entries().size() == grid.columns();
  }

  /** Points of doubt, as in {@link RowDoubt}, for the next lines of a row. */
  double cost(int start, int end) {
    int full = 0;
    for (int i = start + 1; i < end; i++) {
      TextRow row = grid.row(i);
      full += isFull(grid, row) || (named && isNamed(grid, i)) ? 1 : 0;
    }
    return (even ? WHERE_ALL_ARE_EVEN : all ? WHERE_ALL_ARE : USUAL) * full;
  }

  /**
   * The same for a head, whose lines may be full unless all lines are; where lines that name rows
   * count as full, those with a figure do.
   */
  double costInHead(int start, int end) {
    if (!named) {
      return all ? cost(start, end) : 0;
    }
    long rows =
        IntStream.range(start + 1, end)
            .filter(row -> isNamed(grid, row))
            .filter(row -> grid.row(row).entries().stream().anyMatch(Entry::isFigure))
            .count();
    return WHERE_ALL_ARE * rows;
  }
}
