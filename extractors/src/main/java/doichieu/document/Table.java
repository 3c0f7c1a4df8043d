package doichieu.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table, whole even where it runs over pages: its header stands once, rows cut by a page are
 * joined, section rows are kept as rows.
 */
public final class Table implements Block {
  private final int number;
  private final int rowCount;
  private final int columnCount;
  private final int headerRowCount;
  private final List<Cell> cells;
  private final List<List<Cell>> rows;
  private final Cell[][] grid;

  /**
   * Makes a table of its anchored cells.
   *
   * @param number 1-based among the document's tables
   * @param rowCount number of rows, header rows included
   * @param columnCount number of columns of the grid
   * @param headerRowCount leading rows known to be the header (marked or repeated); 0 if the format
   *     does not tell
   * @param cells each once, at its upper left corner; cells must not overlap
   */
  public Table(int number, int rowCount, int columnCount, int headerRowCount, List<Cell> cells) {
    this.number = number;
    this.rowCount = rowCount;
    this.columnCount = columnCount;
    this.headerRowCount = headerRowCount;
    this.cells = List.copyOf(cells);
    this.grid = new Cell[rowCount][columnCount];
    List<List<Cell>> anchored = new ArrayList<>();
    for (int r = 0; r < rowCount; r++) {
      anchored.add(new ArrayList<>());
    }
    for (Cell cell : this.cells) {
      anchored.get(cell.row()).add(cell);
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          if (grid[r][c] != null) {
            throw new IllegalArgumentException("cells overlap at row " + r + ", column " + c);
          }
          grid[r][c] = cell;
        }
      }
    }
    anchored.forEach(row -> row.sort((a, b) -> Integer.compare(a.column(), b.column())));
    this.rows = anchored.stream().map(Collections::unmodifiableList).toList();
  }

  /** 1-based among the document's tables. */
  public int number() {
    return number;
  }

  /** Number of rows, header rows included. */
  public int rowCount() {
    return rowCount;
  }

  /** Number of columns of the grid. */
  public int columnCount() {
    return columnCount;
  }

  /** Leading rows known to be the header; 0 if the format does not tell. */
  public int headerRowCount() {
    return headerRowCount;
  }

  /** All cells, each once. */
  public List<Cell> cells() {
    return cells;
  }

  /** The cells whose upper edge lies in the row (0-based), from left to right. */
  public List<Cell> row(int row) {
    return rows.get(row);
  }

  /** The cell that covers the place, spans resolved; empty where the grid has a hole. */
  public Optional<Cell> findCell(int row, int column) {
    return Optional.ofNullable(grid[row][column]);
  }

  /** The text at the place, spans resolved; empty where nothing is printed. */
  public String text(int row, int column) {
    return findCell(row, column).map(Cell::text).orElse("");
  }

  /** The evidence of all cells of the row that are not blank, from left to right. */
  public List<Evidence> evidence(int row) {
    return rows.get(row).stream()
        .filter(cell -> !cell.isBlank())
        .flatMap(cell -> cell.evidence().stream())
        .toList();
  }
}
