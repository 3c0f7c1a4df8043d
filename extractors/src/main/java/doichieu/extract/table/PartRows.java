package doichieu.extract.table;

import doichieu.document.Cell;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A part's cells as rows of the table they belong to; rows with nothing printed are left out. */
final class PartRows {
  private PartRows() {}

  /** The part's rows from top to bottom, numbered from 0, in the columns of the map. */
  static List<GridRow> list(Part part, ColumnMap map) {
    List<List<PartCell>> byRow = new ArrayList<>();
    for (int r = 0; r < part.rowCount(); r++) {
      byRow.add(new ArrayList<>());
    }
    part.cells().forEach(cell -> byRow.get(cell.row()).add(cell));
    boolean[] dropped = blankRows(part, byRow);
    List<GridRow> rows = new ArrayList<>();
    for (int r = 0; r < part.rowCount(); r++) {
      if (!dropped[r]) {
        rows.add(row(byRow.get(r), rows.size(), dropped, map));
      }
    }
    return rows;
  }

  /** The row in the columns of the map. */
  static GridRow mapped(GridRow row, ColumnMap map) {
    return new GridRow(
        row.cells().stream()
            .map(
                c ->
                    new Cell(
                        c.row(),
                        map.column(c.column()),
                        c.rowSpan(),
                        map.span(c.column(), c.columnSpan()),
                        c.text(),
                        c.evidence()))
            .toList());
  }

  private static GridRow row(List<PartCell> cells, int number, boolean[] dropped, ColumnMap map) {
    return new GridRow(
        cells.stream()
            .sorted(Comparator.comparingInt(PartCell::column))
            .map(
                c ->
                    new Cell(
                        number,
                        map.column(c.column()),
                        keptSpan(c, dropped),
                        map.span(c.column(), c.columnSpan()),
                        c.text(),
                        List.of(c.evidence())))
            .toList());
  }

  private static int keptSpan(PartCell cell, boolean[] dropped) {
    int kept = 0;
    for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
      kept += dropped[r] ? 0 : 1;
    }
    return Math.max(1, kept);
  }

  /** Rows in which nothing is printed; a merged cell from above does not count for them. */
  private static boolean[] blankRows(Part part, List<List<PartCell>> byRow) {
    boolean[] blank = new boolean[part.rowCount()];
    for (int r = 0; r < blank.length; r++) {
      blank[r] = byRow.get(r).stream().allMatch(c -> c.text().isEmpty());
    }
    return blank;
  }
}
