package doichieu.extract.text;

import doichieu.extract.table.Piece;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.table.PlainGrid;
import java.util.ArrayList;
import java.util.List;

/** Makes a part of cells that may be merged. */
final class SpannedCells {
  private SpannedCells() {}

  /**
   * The part; where no cell is merged, the spans of the header follow from its blank cells.
   *
   * @param cells row by row
   * @param headerRows leading rows told as header
   */
  static Piece.Part part(List<PartCell> cells, int rows, int columns, int headerRows) {
    if (cells.stream().anyMatch(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1)) {
      return new Piece.Part(rows, columns, headerRows, cells, true, List.of());
    }
    List<List<PlainGrid.Cell>> plain = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      plain.add(
          cells.subList(r * columns, (r + 1) * columns).stream()
              .map(cell -> new PlainGrid.Cell(cell.text(), cell.evidence()))
              .toList());
    }
    return PlainGrid.part(plain, columns, headerRows);
  }
}
