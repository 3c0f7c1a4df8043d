package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives the lowest headings of a head to the columns in their order, wherever in their columns they
 * stand: headings may be set flush left over figures set flush right. Of all ways to do so, the one
 * is taken in which the headings stand nearest to their columns.
 */
final class HeadingOrder {
  /** More headings than this in one head are no head. */
  private static final int MOST = 60;

  private final List<Extent> columns;
  private final List<Line> lowest;

  private HeadingOrder(List<Extent> columns, List<Line> lowest) {
    this.columns = columns;
    this.lowest = lowest;
  }

  /**
   * The columns with their headings.
   *
   * @param body what stands in the body's columns, from left to right
   * @param head rows of text above the body, cut at their gaps
   * @return empty if the headings cannot be told from each other: one stands over a column that is
   *     not its own in the order, or there are more headings than columns
   */
  static Optional<List<Extent>> find(List<Extent> body, List<LineRow> head) {
    List<Line> all = head.stream().flatMap(row -> row.segments().stream()).toList();
    if (all.size() > MOST) {
      return Optional.empty();
    }
    List<Line> lowest =
        all.stream()
            .filter(line -> all.stream().noneMatch(other -> isBelow(other, line)))
            .sorted(Comparator.comparingDouble(Line::x0))
            .toList();
    HeadingOrder order = new HeadingOrder(body, lowest);
    return lowest.size() < 2 || lowest.size() > body.size() ? Optional.empty() : order.assign();
  }

  private static boolean isBelow(Line other, Line line) {
    return other.baseline() > line.baseline() + 0.1 * line.size()
        && other.x0() < line.x1()
        && other.x1() > line.x0();
  }

  /** The nearest order: for each number of headings and columns the least distance up to there. */
  private Optional<List<Extent>> assign() {
    int n = lowest.size();
    double[][] least = new double[n + 1][columns.size() + 1];
    for (int i = 1; i <= n; i++) {
      Arrays.fill(least[i], Double.POSITIVE_INFINITY);
      for (int j = i; j <= columns.size(); j++) {
        least[i][j] =
            Math.min(least[i][j - 1], least[i - 1][j - 1] + distance(lowest.get(i - 1), j - 1));
      }
    }
    if (Double.isInfinite(least[n][columns.size()])) {
      return Optional.empty();
    }
    List<Extent> headed = new ArrayList<>(columns);
    int j = columns.size();
    for (int i = n; i > 0; i--) {
      while (least[i][j] == least[i][j - 1]) {
        j--;
      }
      j--;
      headed.set(j, headed.get(j).under(lowest.get(i - 1)));
    }
    return Optional.of(headed).filter(HeadingOrder::areApart);
  }

  /** White between a heading and a column, in points; endless if another column is below it. */
  private double distance(Line heading, int column) {
    for (int i = 0; i < columns.size(); i++) {
      if (i != column && columns.get(i).overlaps(heading)) {
        return Double.POSITIVE_INFINITY;
      }
    }
    Extent own = columns.get(column);
    return Math.max(0, Math.max(heading.x0() - own.right(), own.left() - heading.x1()));
  }

  private static boolean areApart(List<Extent> extents) {
    for (int i = 1; i < extents.size(); i++) {
      if (extents.get(i).left() < extents.get(i - 1).right()) {
        return false;
      }
    }
    return true;
  }
}
