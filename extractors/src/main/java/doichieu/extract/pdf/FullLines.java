package doichieu.extract.pdf;

import java.util.List;

/**
 * Lines with words in every column: as next lines of one row they are odd, for cells seldom have
 * equally many lines, and more so where nearly all lines of the table are such.
 *
 * @param grid the rows of text
 * @param all true if nearly all lines have words in every column: then none goes on in the next one
 */
record FullLines(TextGrid grid, boolean all) {
  private static final double USUAL = 0.5;
  private static final double WHERE_ALL_ARE = 2;
  private static final double NEARLY_ALL = 0.9;

  /**
   * Looks at the lines of a table, those above the first full one aside.
   *
   * @param body index of the first row of text below a known head; 0 if none is known
   */
  static FullLines of(TextGrid grid, int body) {
    List<TextRow> rows = grid.rows(body, grid.size());
    long full = rows.stream().filter(row -> isFull(grid, row)).count();
    long above = rows.stream().takeWhile(row -> !isFull(grid, row)).count();
    return new FullLines(grid, full >= NEARLY_ALL * (rows.size() - above));
  }

  private static boolean isFull(TextGrid grid, TextRow row) {
    return row.entries().size() == grid.columns();
  }

  /** Points of doubt, as in {@link RowDoubt}, for the next lines of a row. */
  double cost(int start, int end) {
    int full = 0;
    for (int i = start + 1; i < end; i++) {
      full += isFull(grid, grid.row(i)) ? 1 : 0;
    }
    return (all ? WHERE_ALL_ARE : USUAL) * full;
  }

  /** The same for a head, whose lines may be full unless all lines are. */
  double costInHead(int start, int end) {
    return all ? cost(start, end) : 0;
  }
}
