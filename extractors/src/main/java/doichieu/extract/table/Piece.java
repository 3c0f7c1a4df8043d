package doichieu.extract.table;

import doichieu.document.Evidence;
import doichieu.document.Paragraph.Role;
import java.util.List;
import java.util.stream.IntStream;

/** What a format's reader found on its way down the pages, before pages are joined. */
public sealed interface Piece {

  /**
   * Lines that belong to one paragraph on one page.
   *
   * @param role furniture and footnotes are told apart by the reader, where it can
   * @param text NFC, white space folded
   * @param evidence where it is printed; {@code text} in it filled in
   * @param mayContinue true where the format does not know paragraphs, so that a page or a line
   *     break may have cut this one
   */
  record Text(Role role, String text, Evidence evidence, boolean mayContinue) implements Piece {}

  /**
   * A table, or the part of it that one page shows.
   *
   * @param rowCount rows of this part
   * @param columnCount columns of this part's grid
   * @param headerRowCount leading rows marked as header by the format; 0 if it does not tell
   * @param cells each once, at its upper left corner
   * @param mayContinue true where the format does not know where a table ends, so that this part
   *     may go on from the part before it
   * @param columnEdges x positions in points of the {@code columnCount + 1} column edges; empty
   *     where the format has none
   * @param cut the cells that a page cut, where borders tell
   */
  record Part(
      int rowCount,
      int columnCount,
      int headerRowCount,
      List<PartCell> cells,
      boolean mayContinue,
      List<Double> columnEdges,
      CutCells cut)
      implements Piece {
    /** A part whose borders tell nothing of cells that a page cut. */
    public Part(
        int rowCount,
        int columnCount,
        int headerRowCount,
        List<PartCell> cells,
        boolean mayContinue,
        List<Double> columnEdges) {
      this(rowCount, columnCount, headerRowCount, cells, mayContinue, columnEdges, CutCells.NONE);
    }

    /** Points; edges of two halves of a split table differ by less. */
    private static final double SAME_EDGE = 12;

    /** The same part, which may go on the one above if nothing stands between and columns agree. */
    public Part below(Part above) {
      boolean goesOn = mayContinue || isSplitFrom(above);
      return new Part(rowCount, columnCount, headerRowCount, cells, goesOn, columnEdges, cut);
    }

    /**
     * Two tables with nothing between were one, split by hand, if their columns are the same, or if
     * one shows some of the other's edges and its labels count on.
     */
    private boolean isSplitFrom(Part above) {
      if (columnCount != above.columnCount) {
        return sharesEdges(above) && Labels.follows(above.lastLabel(), text(0));
      }
      int known = Math.min(columnEdges.size(), above.columnEdges.size());
      return IntStream.range(0, known)
          .noneMatch(i -> Math.abs(columnEdges.get(i) - above.columnEdges.get(i)) > SAME_EDGE);
    }

    private boolean sharesEdges(Part above) {
      return ColumnMap.find(columnEdges, above.columnEdges).isPresent()
          || ColumnMap.find(above.columnEdges, columnEdges).isPresent();
    }

    private String lastLabel() {
      return text(
          cells.stream().filter(c -> c.column() == 0).mapToInt(PartCell::row).max().orElse(0));
    }

    /** The words at the left end of a row. */
    private String text(int row) {
      return cells.stream()
          .filter(cell -> cell.row() == row && cell.column() == 0)
          .map(PartCell::text)
          .findFirst()
          .orElse("");
    }

    /** The same part, which stands beside the one before it and can not go on it. */
    public Part beside() {
      return new Part(rowCount, columnCount, headerRowCount, cells, false, columnEdges, cut);
    }
  }

  /**
   * A cell of a part; row and column 0-based in the part.
   *
   * @param text NFC, white space folded, empty if blank
   * @param evidence page, line, sheet, box and text of the printed piece; table and row are filled
   *     in when the parts are joined
   */
  record PartCell(
      int row, int column, int rowSpan, int columnSpan, String text, Evidence evidence) {}
}
