package doichieu.extract.table;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of a table that grows part by part. */
final class JoinedRows {
  /** A merged cell over more rows than this is not looked for. */
  private static final int MAX_SPAN = 500;

  private final List<GridRow> rows = new ArrayList<>();

  int size() {
    return rows.size();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  GridRow get(int row) {
    return rows.get(row);
  }

  /** All rows from top to bottom; not to be changed. */
  List<GridRow> list() {
    return Collections.unmodifiableList(rows);
  }

  /** The rows from the given one on; none if the table is shorter. */
  List<GridRow> from(int row) {
    return list().subList(Math.min(row, rows.size()), rows.size());
  }

  /** Adds the row below the last one. */
  void add(GridRow row) {
    rows.add(row.movedTo(rows.size()));
  }

  /** Moves all cells to the columns of the map. */
  void map(ColumnMap map) {
    rows.replaceAll(row -> PartRows.mapped(row, map));
  }

  /** The cells that cover the last row, those from rows above included. */
  GridRow coveringLast() {
    int last = rows.size() - 1;
    List<Cell> cells = new ArrayList<>();
    for (int r = last; r >= 0 && r > last - MAX_SPAN; r--) {
      int row = r;
      rows.get(r).cells().stream().filter(c -> row + c.rowSpan() > last).forEach(cells::add);
    }
    return new GridRow(cells);
  }

  /**
   * Joins the rest of the last row: words go on in the cells above them; a cell of the rest that is
   * merged down takes the cell above along.
   */
  void pour(GridRow rest) {
    rest.cells().stream().filter(cell -> !cell.isBlank() || cell.rowSpan() > 1).forEach(this::pour);
  }

  private void pour(Cell lower) {
    Optional<Cell> above = coveringLast().findAt(lower.column());
    if (above.isPresent()) {
      boolean alike = isAlike(above.get(), lower);
      extend(above.get(), lower, alike ? lower.rowSpan() - 1 : 0);
      return;
    }
    int last = rows.size() - 1;
    List<Cell> cells = new ArrayList<>(rows.get(last).cells());
    cells.add(new Cell(last, lower.column(), lower.rowSpan(), 1, lower.text(), lower.evidence()));
    cells.sort(Comparator.comparingInt(Cell::column));
    rows.set(last, new GridRow(cells));
  }

  /** True if both cells stand in the same columns. */
  static boolean isAlike(Cell above, Cell lower) {
    return above.column() == lower.column() && above.columnSpan() == lower.columnSpan();
  }

  /** Lets a cell of the table go on in a cell below it, over so many rows more. */
  void extend(Cell above, Cell lower, int more) {
    List<Evidence> evidence = new ArrayList<>(above.isBlank() ? List.of() : above.evidence());
    evidence.addAll(lower.isBlank() && !evidence.isEmpty() ? List.of() : lower.evidence());
    Cell made =
        new Cell(
            above.row(),
            above.column(),
            above.rowSpan() + more,
            above.columnSpan(),
            LineJoiner.join(above.text(), lower.text()),
            evidence);
    List<Cell> cells = new ArrayList<>(rows.get(above.row()).cells());
    cells.replaceAll(cell -> cell.equals(above) ? made : cell);
    rows.set(above.row(), new GridRow(cells));
  }
}
