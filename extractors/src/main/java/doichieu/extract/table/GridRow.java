package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.List;
import java.util.Optional;

/**
 * The cells whose upper edge lies in one row of a table being joined, from left to right.
 *
 * @param cells their {@code row} is that of the table being joined
 */
record GridRow(List<Cell> cells) {
  GridRow {
    cells = List.copyOf(cells);
  }

  /** The cell that begins at or spans the column. */
  Optional<Cell> findAt(int column) {
    return cells.stream()
        .filter(cell -> cell.column() <= column && column < cell.column() + cell.columnSpan())
        .findFirst();
  }

  /** The text at the column; empty where no cell of this row stands. */
  String text(int column) {
    return findAt(column).map(Cell::text).orElse("");
  }

  List<Cell> printed() {
    return cells.stream().filter(cell -> !cell.isBlank()).toList();
  }

  boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  GridRow movedTo(int row) {
    return new GridRow(
        cells.stream()
            .map(
                c -> new Cell(row, c.column(), c.rowSpan(), c.columnSpan(), c.text(), c.evidence()))
            .toList());
  }
}
