package doichieu.extract.text;

import doichieu.extract.table.Labels;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.List;

/** Seams that go straight through each row, where its cells stand and hold what they usually do. */
final class RowSeams {
  /** Lines of a row at most; a higher one is no row, and its cells stay as they were seen. */
  private static final int MAX_LINES = 200;

  private final LaidCells cells;
  private final List<Row> rows;
  private final TableHabits habits;
  private final WordPairs pairs;

  private RowSeams(LaidCells cells, List<Row> rows, TableHabits habits, WordPairs pairs) {
    this.pairs = pairs;
    this.cells = cells;
    this.rows = rows;
    this.habits = habits;
  }

  /**
   * Sets the seams anew in each row.
   *
   * @param cells as cut before
   * @param rows of the body
   * @param habits of each column
   * @param pairs of words in the document
   * @return for each seam the column of print before which it cuts each line; in the header and in
   *     titles as before
   */
  static List<int[]> list(LaidCells cells, List<Row> rows, TableHabits habits, WordPairs pairs) {
    return new RowSeams(cells, rows, habits, pairs).list();
  }

  /** Adds what the rows hold to the habits of the columns. */
  static void learn(LaidCells cells, List<Row> rows, TableHabits habits) {
    new RowSeams(cells, rows, habits, new WordPairs()).learn();
  }

  private List<int[]> list() {
    List<int[]> seams = new ArrayList<>();
    cells.seams().forEach(seam -> seams.add(seam.clone()));
    List<ColumnPlace> columns = columns();
    CleanRows clean = new CleanRows(cells, rows);
    for (Row row : rows) {
      if (!isTitle(row) && !clean.isClean(row) && row.to() - row.from() <= MAX_LINES) {
        List<LaidLine> lines = new ArrayList<>();
        List<int[]> near = new ArrayList<>();
        for (int i = row.from(); i < row.to(); i++) {
          lines.add(cells.line(i));
        }
        for (int[] seam : cells.seams()) {
          near.add(java.util.Arrays.copyOfRange(seam, row.from(), row.to()));
        }
        CellPrices prices = new CellPrices(lines, habits, columns, pairs, isWhole(row));
        int[][] cuts = RowCuts.find(lines, near, prices, pairs);
        for (int k = 0; k < cuts.length; k++) {
          for (int i = row.from(); i < row.to(); i++) {
            seams.get(k)[i] = cuts[k][i - row.from()];
          }
        }
      }
    }
    return seams;
  }

  private List<ColumnPlace> columns() {
    List<ColumnPlace> columns = new ArrayList<>();
    for (int c = 0; c < cells.columnCount(); c++) {
      columns.add(new ColumnPlace());
    }
    for (Row row : rows) {
      for (int c = 0; c < columns.size() && !isTitle(row); c++) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (int i = row.from(); i < row.to(); i++) {
          for (LaidCells.Piece piece : cells.pieces(i)) {
            if (piece.from() == c && !piece.spans()) {
              left = Math.min(left, piece.word().start());
              right = Math.max(right, piece.word().end());
            }
          }
        }
        if (left < right) {
          columns.get(c).add(left, right);
        }
      }
    }
    return columns;
  }

  /** The lines of a cell, up to the first that touches a neighbour's words. */
  private List<String> freeLines(Row row, int column) {
    List<String> free = new ArrayList<>();
    for (int i = row.from(); i < row.to(); i++) {
      for (LaidCells.Piece piece : cells.pieces(i)) {
        if (piece.from() == column && !piece.spans()) {
          if (!cells.line(i).segments().contains(piece.word())) {
            return free;
          }
          free.add(piece.text());
        }
      }
    }
    return free;
  }

  private boolean isWhole(Row row) {
    for (int i = row.from(); i < row.to(); i++) {
      if (!cells.text(i, 0).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitle(Row row) {
    for (int i = row.from(); i < row.to(); i++) {
      List<LaidLine.Word> segments = cells.line(i).segments();
      boolean labelled = segments.size() == 2 && Labels.isLabel(segments.get(0).text());
      if (segments.size() > 1 && !labelled) {
        return false;
      }
    }
    return true;
  }

  private void learn() {
    for (int c = 0; c < cells.columnCount(); c++) {
      for (Row row : rows) {
        if (!isTitle(row)) {
          String text = "";
          for (int i = row.from(); i < row.to(); i++) {
            text = LineJoiner.join(text, cells.text(i, c));
          }
          habits.column(c).add(text);
          habits.column(c).wrap().add(freeLines(row, c));
        }
      }
    }
  }
}
