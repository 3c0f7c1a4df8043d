package doichieu.extract.text;

import doichieu.extract.ExtractionException;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import doichieu.extract.table.WordLayout;
import doichieu.extract.text.FramedRows.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table in a frame of bars alone, its words wrapped within the columns. What has a row on each
 * line is left to {@link PipeTable}, unless it only lays out words.
 */
final class BarredTable {
  /** Lines times columns of what may be a table; more are too many cells. */
  private static final long MAX_PLACES = 4 * GridBudget.MAX_CELLS;

  /** Words without wrapped lines are laid out in at most so many columns. */
  private static final int MAX_LAYOUT_COLUMNS = 3;

  private BarredTable() {}

  /**
   * Reads the table that begins with the line.
   *
   * @param words makes a cell's words of its source
   * @param budget takes the cells into account
   * @return empty if none begins there, or its bars do not stand below each other
   * @throws ExtractionException if the tables of the document are too large together
   */
  static Optional<DrawnTables.Found> find(
      List<Line> lines, int from, UnaryOperator<String> words, GridBudget budget)
      throws ExtractionException {
    if (!isBarred(lines.get(from)) || (from > 0 && lines.get(from - 1).isPipeRow())) {
      return Optional.empty();
    }
    int to = end(lines, from);
    if (to < lines.size() && lines.get(to).isPipeRow()) {
      return Optional.empty();
    }
    long bars = FrameCharacters.countEnds(lines.get(from).text());
    if ((to - from) * bars > MAX_PLACES) {
      budget.add(to - from, bars);
    }
    CharacterFrame frame = CharacterFrame.of(lines.subList(from, to));
    List<Row> rows = frame.isEven() ? BarredRows.list(frame) : List.of();
    boolean wrapped = rows.size() < frame.lineCount();
    if (!FrameCells.areRows(rows) || (!wrapped && frame.columnCount() > MAX_LAYOUT_COLUMNS)) {
      return Optional.empty();
    }
    FrameCells cells = new FrameCells(frame, rows, words);
    Piece.Part part = cells.part(0);
    boolean layout = WordLayout.is(part, true);
    if (!layout && !wrapped) {
      return Optional.empty();
    }
    budget.add(part.rowCount(), part.columnCount());
    return Optional.of(DrawnTables.Found.of(part, layout, cells.doubts(), from, to));
  }

  private static int end(List<Line> lines, int from) {
    int to = from + 1;
    while (to < lines.size() && isBarred(lines.get(to))) {
      to++;
    }
    return to;
  }

  /** A line of words between bars that is no rule of Markdown. */
  private static boolean isBarred(Line line) {
    return line.isPipeRow() && line.text().stripTrailing().endsWith("|") && !line.isRule();
  }
}
