package doichieu.extract.text;

import doichieu.extract.text.LaidRows.Row;
import java.util.List;

/** Where the cells of each column stand in rows that are higher: at the top, or in the middle. */
final class CellPlaces {
  /** Lines by which a row must be higher than a cell that shows where it stands. */
  private static final int MIN_LOWER = 2;

  /** Lines by which a cell misses the middle at most. */
  private static final double SLACK = 0.5;

  private CellPlaces() {}

  /** Adds to the habits where the cells of rows stand that are lower than the row. */
  static void learn(LaidCells cells, List<Row> rows, TableHabits habits) {
    for (Row row : rows.subList(Math.min(1, rows.size()), Math.max(1, rows.size() - 1))) {
      for (int c = 0; c < cells.columnCount(); c++) {
        int top = row.from();
        while (top < row.to() && cells.text(top, c).isEmpty()) {
          top++;
        }
        int foot = row.to() - 1;
        while (foot > top && cells.text(foot, c).isEmpty()) {
          foot--;
        }
        int above = top - row.from();
        int below = row.to() - 1 - foot;
        if (top < row.to() && above + below >= MIN_LOWER) {
          boolean middle = Math.abs(above - below) / 2.0 <= SLACK;
          if (middle || above == 0) {
            habits.column(c).addPlace(middle);
          }
        }
      }
    }
  }
}
