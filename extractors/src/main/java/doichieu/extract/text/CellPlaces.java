package doichieu.extract.text;

import doichieu.extract.text.LaidRows.Row;
import java.util.List;

/**
 * Where the cells of each column stand in rows that are higher: at the top, in the middle, or
 * below.
 */
final class CellPlaces {
  private CellPlaces() {}

  /** Adds where cells stand that are lower than their row: the first and the last may be cut. */
  static void learn(LaidCells cells, List<Row> rows, TableHabits habits) {
    for (int r = 1; r + 1 < rows.size(); r++) {
      Row row = rows.get(r);
      for (int c = 0; c < cells.columnCount(); c++) {
        int top = row.from();
        while (top < row.to() && cells.text(top, c).isEmpty()) {
          top++;
        }
        int foot = row.to() - 1;
        while (foot > top && cells.text(foot, c).isEmpty()) {
          foot--;
        }
        if (top < row.to()) {
          habits.column(c).addPlace(top - row.from(), row.to() - 1 - foot);
        }
      }
    }
  }
}
