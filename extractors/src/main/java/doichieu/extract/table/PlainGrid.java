package doichieu.extract.table;

import doichieu.document.Evidence;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of a table from a format that has no merged cells (tabs, pipes): the spans of a header of
 * several rows are derived from its blank cells.
 *
 * <p>A blank right of a heading that has sub-headings below belongs to the heading; blanks below a
 * heading belong to it.
 */
public final class PlainGrid {
  private final List<List<Cell>> rows;
  private final int columnCount;
  private final int marked;
  private final int headerRows;
  private final boolean[][] covered;
  private final List<PartCell> cells = new ArrayList<>();

  private PlainGrid(List<List<Cell>> rows, int columnCount, int marked) {
    this.rows = rows;
    this.columnCount = columnCount;
    this.marked = marked;
    this.headerRows = countHeaderRows();
    this.covered = new boolean[rows.size()][columnCount];
  }

  /** A cell's folded text and where it stands. */
  public record Cell(String text, Evidence evidence) {}

  /**
   * Makes the part.
   *
   * @param rows each with at most {@code columnCount} cells; missing ones are blank
   * @param headerRowCount leading rows marked as header; 0 if the format does not tell
   */
  public static Part part(List<List<Cell>> rows, int columnCount, int headerRowCount) {
    return new PlainGrid(rows, columnCount, headerRowCount).toPart();
  }

  private Part toPart() {
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columnCount; c++) {
        if (!covered[r][c]) {
          place(r, c);
        }
      }
    }
    int header = marked == 0 ? 0 : Math.max(marked, headerRows);
    return new Part(rows.size(), columnCount, header, cells, true, List.of());
  }

  private void place(int r, int c) {
    int columnSpan = r < headerRows ? columnSpan(r, c) : 1;
    int rowSpan = r < headerRows ? rowSpan(r, c, columnSpan) : 1;
    for (int i = r; i < r + rowSpan; i++) {
      for (int k = c; k < c + columnSpan; k++) {
        covered[i][k] = true;
      }
    }
    Cell cell = c < rows.get(r).size() ? rows.get(r).get(c) : blankLike(r);
    cells.add(new PartCell(r, c, rowSpan, columnSpan, cell.text(), cell.evidence()));
  }

  private int columnSpan(int r, int c) {
    int span = 1;
    if (!text(r, c).isEmpty() && hasBelow(r, c)) {
      while (c + span < columnCount
          && !covered[r][c + span]
          && text(r, c + span).isEmpty()
          && isAbove(r, c + span)) {
        span++;
      }
    }
    return span;
  }

  private int rowSpan(int r, int c, int columnSpan) {
    int span = 1;
    while (columnSpan == 1
        && !text(r, c).isEmpty()
        && r + span < headerRows
        && !covered[r + span][c]
        && text(r + span, c).isEmpty()) {
      span++;
    }
    return span;
  }

  private boolean hasBelow(int r, int c) {
    return r + 1 < headerRows && !text(r + 1, c).isEmpty();
  }

  /** True if any header row below has words in the column. */
  private boolean isAbove(int r, int c) {
    return IntStream.range(r + 1, headerRows).anyMatch(below -> !text(below, c).isEmpty());
  }

  private String text(int r, int c) {
    return c < rows.get(r).size() ? rows.get(r).get(c).text() : "";
  }

  private Cell blankLike(int r) {
    Integer line = rows.get(r).isEmpty() ? null : rows.get(r).get(0).evidence().line();
    return new Cell("", new Evidence(null, null, null, null, line, null, null, ""));
  }

  /** Rows of the header; the numbers of the columns stand below it. */
  private static int rowsAboveNumbers(List<GridRow> grid) {
    int header = HeaderBlock.countRows(grid, 0);
    return IntStream.range(0, header)
        .filter(r -> HeaderBlock.numbersColumns(grid.get(r)))
        .findFirst()
        .orElse(header);
  }

  /** Rows above the first one with a label; 0 where the first row is no heading. */
  private int countHeaderRows() {
    if (rows.isEmpty() || text(0, 0).isEmpty()) {
      return 0;
    }
    List<GridRow> grid = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<doichieu.document.Cell> row = new ArrayList<>();
      for (int c = 0; c < columnCount; c++) {
        row.add(new doichieu.document.Cell(r, c, 1, 1, text(r, c), List.of()));
      }
      grid.add(new GridRow(row));
    }
    return HeaderBlock.looksLikeHeader(grid.get(0)) ? rowsAboveNumbers(grid) : 0;
  }
}
