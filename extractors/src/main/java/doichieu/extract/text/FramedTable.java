package doichieu.extract.text;

import doichieu.extract.ExtractionException;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.Piece;
import doichieu.extract.table.WordLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A table in a frame of characters with rules: "+---+", "├───┤". */
final class FramedTable {
  private FramedTable() {}

  /**
   * Reads the table whose uppermost rule is the line.
   *
   * @param words makes a cell's words of its source
   * @param budget takes the cells into account
   * @return empty if the line is no such rule or the rules below it do not fit together
   * @throws ExtractionException if the tables of the document are too large together
   */
  static Optional<DrawnTables.Found> find(
      List<Line> lines, int from, UnaryOperator<String> words, GridBudget budget)
      throws ExtractionException {
    if (!begins(lines, from)) {
      return Optional.empty();
    }
    int to = end(lines, from);
    budget.add(to - from, FrameCharacters.countEnds(lines.get(from).text()));
    CharacterFrame frame = CharacterFrame.of(lines.subList(from, to));
    if (!frame.isEven()) {
      return Optional.empty();
    }
    FramedRows rows = new FramedRows(frame);
    if (!FrameCells.areRows(rows.list())) {
      return Optional.empty();
    }
    FrameCells cells = new FrameCells(frame, rows.list(), words);
    Piece.Part part = cells.part(rows.headerRows());
    if (!WordLayout.is(part, true)) {
      return Optional.of(DrawnTables.Found.table(part, cells.doubts(), from, to));
    }
    List<DrawnTables.Words> printed = new FrameCells(frame, rows.ruled(), words).lines();
    return Optional.of(DrawnTables.Found.words(printed, cells.doubts(), from, to));
  }

  /** True for a rule that is not within a frame. */
  private static boolean begins(List<Line> lines, int at) {
    return isRule(lines, at) && (at == 0 || !isFramed(lines, at - 1) || isRule(lines, at - 1));
  }

  /** The line after the frame: below its last rule another one begins a frame of its own. */
  private static int end(List<Line> lines, int from) {
    int to = from + 1;
    while (isFramed(lines, to) ? !(isRule(lines, to) && isRule(lines, to - 1)) : isGap(lines, to)) {
      to++;
    }
    return to;
  }

  /** True for a blank line within a frame that is not closed. */
  private static boolean isGap(List<Line> lines, int at) {
    return at < lines.size()
        && lines.get(at).isBlank()
        && !isRule(lines, at - 1)
        && isFramed(lines, at + 1)
        && !isRule(lines, at + 1);
  }

  private static boolean isRule(List<Line> lines, int at) {
    return FrameCharacters.isRule(lines.get(at).text());
  }

  private static boolean isFramed(List<Line> lines, int at) {
    return at < lines.size() && FrameCharacters.isFramed(lines.get(at).text());
  }
}
