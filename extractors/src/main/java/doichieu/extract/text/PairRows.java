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

  /** By how much more must speak for a row's first line than for those beside, to be sure. */
  private static final double MARGIN = 0.5;

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
      MiddleRows.learn(cells, rows, habits);
    }
    return rows;
  }

  private List<Row> rows(LaidCells cells) {
    int end = cells.lineCount();
    RowSearch search = new RowSearch(0, end, anchors, new MiddleRows(cells, 0, false));
    List<Integer> starts = search.starts();
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < starts.size(); r++) {
      int from = r == 0 ? 0 : starts.get(r);
      int to = r + 1 < starts.size() ? starts.get(r + 1) : end;
      boolean sure = starts.get(r) == 0 || (r > 0 && isSure(search, starts, r));
      rows.add(new Row(from, to, sure));
    }
    return rows;
  }

  /** True if the words tell where the row begins, and its name could not go on the one above. */
  private boolean isSure(RowSearch search, List<Integer> starts, int row) {
    int anchor = anchors.get(row);
    boolean alone = lines.rightText(anchor).isEmpty();
    boolean near = alone && anchor >= 2 && !lines.leftText(anchor - 2).isEmpty();
    return search.margin(starts, row) >= MARGIN && !near;
  }
}
