package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import doichieu.extract.table.Labels;
import java.util.List;

/**
 * Tells the title of a group of rows that runs over no white, and so seems to stand in one column:
 * lines printed bold, with nothing beside them, between rows in plain print.
 */
final class GroupTitle {
  /** Lines of one title. */
  private static final int MOST_LINES = 2;

  private static final double MOSTLY = 0.7;

  private GroupTitle() {}

  /** True if the rows of text are the title of the rows below them. */
  static boolean is(TextGrid grid, int start, int end) {
    return end - start <= MOST_LINES
        && end < grid.size()
        && start > 0
        && grid.rows(start, end).stream().allMatch(GroupTitle::isLoneBold)
        && isRow(grid.row(end))
        && (isRow(grid.row(start - 1)) || Labels.isLabelledTitle(text(grid.row(start))));
  }

  /**
   * True if a row of a table is nothing but such lines, right of the names of the other rows.
   *
   * @param names column of the names of rows
   */
  static boolean isRightOf(int names, List<TextRow> band) {
    return band.size() <= MOST_LINES
        && band.stream().allMatch(GroupTitle::isLoneBold)
        && band.stream().allMatch(row -> row.entries().get(0).from() > names);
  }

  private static boolean isLoneBold(TextRow row) {
    List<Entry> entries = row.entries();
    return entries.size() == 1
        && isBold(entries.get(0).line())
        && !entries.get(0).isLabel()
        && !entries.get(0).isFigure();
  }

  /** True if most letters are bold: a browser takes letters that a font lacks from another one. */
  private static boolean isBold(Line line) {
    long letters = line.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
    long bold = line.glyphs().stream().filter(glyph -> !glyph.isBlank() && glyph.bold()).count();
    return bold > MOSTLY * letters;
  }

  /** True for words of several columns in plain print. */
  private static boolean isRow(TextRow row) {
    return row.entries().size() > 1
        && row.entries().stream().noneMatch(entry -> entry.weight() == Weight.BOLD);
  }

  private static String text(TextRow row) {
    return row.entries().get(0).text();
  }
}
