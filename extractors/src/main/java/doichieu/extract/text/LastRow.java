package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.List;

/**
 * The last row of a table of which only two cells have words: a merged cell beside it, or none, is
 * blank there. It is one as its cells begin where those above do.
 */
final class LastRow {
  /** Cells of a line that show columns. */
  private static final int MIN_CELLS = 3;

  private LastRow() {}

  /**
   * True if the line is such a row.
   *
   * @param rows those of the table above
   * @param line right below them
   */
  static boolean is(List<LaidLine> rows, LaidLine line) {
    List<Word> cells = line.segments();
    return cells.size() > 1
        && !rows.get(rows.size() - 1).isBlank()
        && cells.stream().allMatch(cell -> beginsLikeOther(rows, cell));
  }

  private static boolean beginsLikeOther(List<LaidLine> rows, Word cell) {
    return rows.stream()
        .map(LaidLine::segments)
        .filter(row -> row.size() >= MIN_CELLS)
        .flatMap(List::stream)
        .anyMatch(other -> other.start() == cell.start());
  }
}
