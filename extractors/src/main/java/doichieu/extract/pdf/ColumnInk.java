package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells from where to where the columns of a table without rules hold ink. */
final class ColumnInk {
  private ColumnInk() {}

  /**
   * What stands in each column, words over several columns aside; where nothing does, all between
   * its edges.
   *
   * @param rows rows of text of the table, or some of them
   */
  static List<Extent> of(List<TextRow> rows, WhiteColumns columns) {
    double[] left = new double[columns.count()];
    double[] right = new double[columns.count()];
    Arrays.fill(left, Double.POSITIVE_INFINITY);
    Arrays.fill(right, Double.NEGATIVE_INFINITY);
    for (TextRow row : rows) {
      for (Entry entry : row.entries()) {
        if (!entry.spans()) {
          left[entry.from()] = Math.min(left[entry.from()], entry.line().x0());
          right[entry.from()] = Math.max(right[entry.from()], entry.line().x1());
        }
      }
    }
    List<Extent> ink = new ArrayList<>();
    for (int i = 0; i < columns.count(); i++) {
      boolean blank = left[i] > right[i];
      ink.add(
          blank
              ? new Extent(columns.edges().get(i), columns.edges().get(i + 1), false)
              : new Extent(left[i], right[i], false));
    }
    return ink;
  }
}
