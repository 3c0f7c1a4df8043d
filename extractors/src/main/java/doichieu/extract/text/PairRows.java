package doichieu.extract.text;

import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which lines make a row of a table of two columns: each row has one text of the first column, at
 * its top or in its middle.
 */
final class PairRows {
  private static final int ROUNDS = 2;

  private final PairLines lines;

  private final List<Integer> anchors = new ArrayList<>();

  private PairRows(PairLines lines) {
    this.lines = lines;
    String above = "";
    for (int i = 0; i < lines.lines().size(); i++) {
      String here = lines.leftText(i);
      if (!here.isEmpty()) {
        if (above.isEmpty() || !MiddleNames.goesOn(above, here, lines.rightText(i).isEmpty())) {
          anchors.add(i);
        }
        above = here;
      }
    }
  }

  /** The rows from top to bottom. */
  static List<Row> list(PairLines lines) {
    return new PairRows(lines).list();
  }

  private List<Row> list() {
    int[] seam = new int[lines.lines().size()];
    Arrays.fill(seam, lines.right());
    TableHabits habits = new TableHabits(2);
    List<Row> rows = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      LaidCells cells = new LaidCells(lines.lines(), List.of(seam), habits);
      rows = rows(cells);
      CellPlaces.learn(cells, rows, habits);
    }
    return rows;
  }

  private List<Row> rows(LaidCells cells) {
    int end = cells.lineCount();
    PlacedRows judge = new PlacedRows(cells, 0, anchors, Spine.FREE);
    List<Row> rows = new ArrayList<>();
    for (Row row : LaidRows.rows(new RowSearch(0, 0, end, judge), end)) {
      rows.add(new Row(row.from(), row.to(), row.sure() && !isNear(row)));
    }
    return rows;
  }

  /** True if the row's name stands alone and near below another: it could go on that. */
  private boolean isNear(Row row) {
    int anchor = anchors.stream().filter(line -> line >= row.from()).findFirst().orElse(row.from());
    return row.from() > 0
        && lines.rightText(anchor).isEmpty()
        && anchor >= 2
        && !lines.leftText(anchor - 2).isEmpty();
  }
}
