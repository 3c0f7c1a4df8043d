package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds cells merged down whose words begin at their top, in a table without rules: their further
 * lines follow each other as lines do, and so stand off the lines of the rows beside them. Where a
 * column has such a cell, what is blank below it belongs to it.
 *
 * @param cells by rows of the table, the head among them
 */
record HungCells(List<MergedColumns.Cell> cells) {
  /** Off the line of a row by more than this (font sizes). */
  private static final double OFF = 0.1;

  /** Lines of one cell stand no further apart (font sizes). */
  private static final double NEXT_LINE = 1.35;

  /**
   * The cells merged down.
   *
   * @param bands the rows of text that make up each row of the table
   * @param head number of leading bands that are no rows
   * @param columns number of columns
   * @param lone true for a row and a column in which the row has a cell of that column alone
   */
  static HungCells of(
      List<List<TextRow>> bands, int head, int columns, BiPredicate<List<TextRow>, Integer> lone) {
    List<MergedColumns.Cell> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      addCells(bands, head, column, lone, cells);
    }
    return new HungCells(cells);
  }

  private static void addCells(
      List<List<TextRow>> bands,
      int head,
      int column,
      BiPredicate<List<TextRow>, Integer> lone,
      List<MergedColumns.Cell> cells) {
    for (int from = head; from < bands.size(); from++) {
      List<Entry> words = new ArrayList<>(words(bands.get(from), column));
      int to = from + 1;
      while (!words.isEmpty() && to < bands.size() && isHung(bands, to, column, words)) {
        words.addAll(words(bands.get(to), column));
        to++;
      }
      if (to > from + 1) {
        while (to < bands.size()
            && words(bands.get(to), column).isEmpty()
            && lone.test(bands.get(to), column)) {
          to++;
        }
        List<Line> lines = words.stream().map(Entry::line).toList();
        cells.add(new MergedColumns.Cell(column, from, to, lines));
        from = to - 1;
      }
    }
  }

  private static List<Entry> words(List<TextRow> band, int column) {
    return band.stream().flatMap(row -> row.find(column).stream()).toList();
  }

  /**
   * True if the words of a row in a column are the next line of those above, and stand off the
   * words in the first column.
   */
  private static boolean isHung(List<List<TextRow>> bands, int row, int column, List<Entry> above) {
    List<Entry> here = words(bands.get(row), column);
    if (here.size() != 1 || here.get(0).spans() || here.get(0).isFigure()) {
      return false;
    }
    Line line = here.get(0).line();
    Line last = above.get(above.size() - 1).line();
    List<Entry> names =
        bands.get(row).stream()
            .flatMap(text -> text.entries().stream())
            .filter(entry -> entry != here.get(0))
            .filter(entry -> column == 0 || entry.from() == 0)
            .toList();
    return !names.isEmpty()
        && names.stream().allMatch(e -> e.baseline() - line.baseline() > OFF * line.size())
        && above.stream().noneMatch(entry -> entry.spans() || entry.isFigure() || entry.isLabel())
        && line.baseline() - last.baseline() <= NEXT_LINE * line.size();
  }

  /** The cell merged down that covers a field. */
  Optional<MergedColumns.Cell> find(int row, int column) {
    return cells.stream()
        .filter(cell -> cell.column() == column && cell.from() <= row && cell.to() > row)
        .findFirst();
  }
}
