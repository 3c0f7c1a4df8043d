package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Pairs headings with the columns that stand beside them: each column takes at most one heading, in
 * their order, as many as can be, and of all ways to do so the one with the least white between.
 */
final class HeadingPairs {
  private final List<Extent> columns;
  private final List<Extent> headings;

  /**
   * Columns and headings between two columns whose headings are known.
   *
   * @param parts columns without heading, and headings, from left to right
   * @param headings those of all that are headings
   */
  HeadingPairs(List<Extent> parts, List<Extent> headings) {
    this.columns = parts.stream().filter(part -> !headings.contains(part)).toList();
    this.headings = parts.stream().filter(headings::contains).toList();
  }

  /** The columns, with their headings, and the headings that no column is left for. */
  List<Extent> joined() {
    int rows = headings.size();
    int count = columns.size();
    double[][] cost = new double[rows + 1][count + 1];
    double alone = 1 + headings.stream().mapToDouble(this::farthest).sum();
    for (int h = 1; h <= rows; h++) {
      cost[h][0] = h * alone;
      for (int c = 1; c <= count; c++) {
        double paired = cost[h - 1][c - 1] + headings.get(h - 1).distance(columns.get(c - 1));
        cost[h][c] = Math.min(paired, Math.min(cost[h][c - 1], cost[h - 1][c] + alone));
      }
    }
    List<Extent> joined = new ArrayList<>();
    int h = rows;
    int c = count;
    while (h > 0 || c > 0) {
      if (h > 0 && (c == 0 || cost[h][c] == cost[h - 1][c] + alone)) {
        joined.add(headings.get(--h));
      } else if (h > 0 && cost[h][c] < cost[h][c - 1]) {
        joined.add(columns.get(--c).with(headings.get(--h)));
      } else {
        joined.add(columns.get(--c));
      }
    }
    Collections.reverse(joined);
    return joined;
  }

  private double farthest(Extent heading) {
    return columns.stream().mapToDouble(heading::distance).max().orElse(0);
  }
}
