package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of text so near below each other that their lines would overlap, did they stand in one
 * column: cells side by side, each centred up and down in its row of a table. Together they show
 * the columns that none of them shows alone.
 */
final class OverlappingRows {
  /** Lines nearer than this (font sizes) would overlap. */
  private static final double OVERLAP = 0.85;

  private OverlappingRows() {}

  /**
   * What each row shows: the columns of all rows that overlap stand with the first of them, where
   * none of them shows enough, or one has the label of a row and together they show more.
   *
   * @param rows from top to bottom, cut at their gaps
   * @param columns the fewest columns that are enough
   * @return as many rows as given
   */
  static List<LineRow> shown(List<LineRow> rows, int columns) {
    List<LineRow> shown = new ArrayList<>(rows);
    int end;
    for (int start = 0; start < rows.size(); start = end) {
      end = end(rows, start);
      List<LineRow> together = rows.subList(start, end);
      List<Line> beside = beside(together);
      int most = together.stream().mapToInt(row -> row.segments().size()).max().orElse(0);
      boolean more = most < columns || together.stream().anyMatch(CutRows::hasLabel);
      if (more && beside.size() >= columns && beside.size() > most) {
        shown.set(start, new LineRow(beside));
      }
    }
    return shown;
  }

  /** The row after the last one that overlaps the rows from one on, each the one above it. */
  static int end(List<LineRow> rows, int start) {
    int end = start + 1;
    while (end < rows.size() && overlaps(rows, end)) {
      end++;
    }
    return end;
  }

  /** True if lines of the row would overlap those of the row above. */
  static boolean overlaps(List<LineRow> rows, int row) {
    LineRow above = rows.get(row - 1);
    LineRow here = rows.get(row);
    double size = Math.min(above.size(), here.size());
    return here.baseline() - above.baseline() < OVERLAP * size;
  }

  /** What stands side by side, the lines of one column taken together. */
  private static List<Line> beside(List<LineRow> rows) {
    List<Line> all =
        rows.stream()
            .flatMap(row -> row.segments().stream())
            .sorted(Comparator.comparingDouble(Line::x0))
            .toList();
    List<Line> beside = new ArrayList<>();
    List<Line> column = new ArrayList<>();
    double right = -Double.MAX_VALUE;
    for (Line line : all) {
      if (!column.isEmpty() && line.x0() > right) {
        beside.add(LineRow.merged(column));
        column = new ArrayList<>();
      }
      column.add(line);
      right = Math.max(right, line.x1());
    }
    if (!column.isEmpty()) {
      beside.add(LineRow.merged(column));
    }
    return beside;
  }
}
