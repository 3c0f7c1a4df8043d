package doichieu.extract.text;

import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which lines make a row: most rows have a label, or a name, at their top or in their middle; the
 * words, the values and how the cells stand tell where the one row ends and the other begins.
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

  /** The rows that a search found. */
  static List<Row> rows(RowSearch search, int to) {
    List<Row> rows = new ArrayList<>();
    List<Integer> starts = search.starts();
    for (int r = 0; r < starts.size(); r++) {
      int end = r + 1 < starts.size() ? starts.get(r + 1) : to;
      rows.add(new Row(starts.get(r), end, search.margin(r) >= MARGIN));
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
    List<Spine> spines = labelled ? Spine.LOWER : List.of(Spine.FREE);
    RowSearch best = null;
    for (Spine spine : spines) {
      PlacedRows judge = new PlacedRows(cells, 0, anchors, spine).below(anchors.get(0));
      RowSearch search = new RowSearch(top, anchors.get(0), cells.lineCount(), judge);
      best = best == null || search.total() > best.total() ? search : best;
    }
    return Objects.requireNonNull(best).starts().get(0);
  }
}
