package doichieu.extract.text;

import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which lines make a row: each row has one anchor, at its top or in its middle; between two anchors
 * the words, and how the cells stand, tell where the one row ends and the other begins.
 */
final class LaidRows {
  /** By how much more must speak for a row's first line than for those beside, to be sure. */
  private static final double MARGIN = 0.5;

  /** Lines of a row above its middle at most, where a header stands above it. */
  private static final int MAX_ABOVE = 6;

  private LaidRows() {}

  /**
   * A row.
   *
   * @param from its first line
   * @param to line after its last
   * @param sure false if little but the place of the label tells where it begins
   */
  record Row(int from, int to, boolean sure) {}

  /** The rows of the lines from the first one of the body on. */
  static List<Row> list(LaidCells cells, int from) {
    if (from >= cells.lineCount()) {
      return List.of();
    }
    boolean labelled = isLabelled(cells, from);
    return labelled && areInMiddle(cells, from)
        ? middleRows(cells, from, RowAnchors.list(cells, from, true), true)
        : (labelled ? Optional.<List<Integer>>empty() : findMiddles(cells, from))
            .map(middles -> middleRows(cells, from, middles, false))
            .orElseGet(() -> topRows(cells, from, labelled));
  }

  /** True if the labels are known to stand in the middle of their rows, or do so likely. */
  private static boolean areInMiddle(LaidCells cells, int from) {
    TableHabits habits = cells.habits();
    return habits.hasLabelsInMiddle()
        || (!habits.hasLabelsAtTop()
            && MiddleRows.areLikelier(cells, from, RowAnchors.list(cells, from, true)));
  }

  /** The middles of the rows of a table without labels whose cells are set there. */
  private static Optional<List<Integer>> findMiddles(LaidCells cells, int from) {
    return FigureLines.find(cells, from).or(() -> MiddleNames.find(cells, from));
  }

  private static List<Row> middleRows(
      LaidCells cells, int from, List<Integer> anchors, boolean labelled) {
    RowSearch search =
        new RowSearch(from, cells.lineCount(), anchors, new MiddleRows(cells, from, labelled));
    List<Integer> starts = search.starts();
    List<Boolean> sure = new ArrayList<>();
    for (int r = 0; r < starts.size(); r++) {
      sure.add(r == 0 || search.margin(starts, r) >= MARGIN);
    }
    return rows(from, cells.lineCount(), starts, sure);
  }

  private static List<Row> topRows(LaidCells cells, int from, boolean labelled) {
    TopRows judge = new TopRows(cells, from, labelled);
    List<Integer> anchors = RowAnchors.list(cells, from, labelled);
    List<Integer> starts = new RowSearch(from, cells.lineCount(), anchors, judge).starts();
    List<Boolean> sure = new ArrayList<>();
    for (int start : starts) {
      double score = start == from ? 1 : judge.begins(start);
      sure.add(score > 0 || (score == 0 && !cells.text(start, 0).isEmpty()));
    }
    return rows(from, cells.lineCount(), starts, sure);
  }

  private static List<Row> rows(int from, int to, List<Integer> starts, List<Boolean> sure) {
    List<Row> rows = new ArrayList<>();
    if (starts.isEmpty() || starts.get(0) > from) {
      rows.add(new Row(from, starts.isEmpty() ? to : starts.get(0), true));
    }
    for (int r = 0; r < starts.size(); r++) {
      int end = r + 1 < starts.size() ? starts.get(r + 1) : to;
      rows.add(new Row(starts.get(r), end, sure.get(r)));
    }
    return rows;
  }

  /** True if most texts of the first column are labels. */
  static boolean isLabelled(LaidCells cells, int from) {
    int labels = 0;
    int texts = 0;
    for (int i = from; i < cells.lineCount(); i++) {
      String first = cells.text(i, 0);
      if (!first.isEmpty() && !cells.pieces(i).get(0).spans()) {
        texts++;
        labels += Labels.isLabel(first) ? 1 : 0;
      }
    }
    return labels * 10 >= texts * 7;
  }

  /**
   * The first line of the first row below a header of one line at least, where cells are set in the
   * middle of their rows: it may stand above its label.
   *
   * @param anchors lines of the rows' middles, from top to bottom
   * @param labelled true if labels stand there, else figures
   */
  static int findFirst(LaidCells cells, List<Integer> anchors, boolean labelled) {
    int top = anchors.get(0);
    while (top > 1
        && anchors.get(0) - top < MAX_ABOVE
        && (!labelled || cells.text(top - 1, 0).isEmpty())) {
      top--;
    }
    MiddleRows judge = new MiddleRows(cells, 0, labelled);
    return new RowSearch(top, cells.lineCount(), anchors, judge.below(anchors.get(0)))
        .starts()
        .get(0);
  }

  /** Adds where the labels of the lines from the first one of the body on stand. */
  static void learn(LaidCells cells, int from, TableHabits habits) {
    if (from >= cells.lineCount()) {
      return;
    }
    if (isLabelled(cells, from)) {
      new LabelPlaces(cells, from).learn(habits);
      if (areInMiddle(cells, from)) {
        MiddleRows.learn(cells, list(cells, from), habits);
      }
    } else if (findMiddles(cells, from).isPresent()) {
      MiddleRows.learn(cells, list(cells, from), habits);
    }
  }
}
