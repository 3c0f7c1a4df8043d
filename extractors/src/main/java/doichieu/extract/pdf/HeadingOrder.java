package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives the lowest headings of a head to the columns in their order, wherever in their columns they
 * stand: headings may be set flush left over figures set flush right. Of all ways to do so, the one
 * is taken in which the headings stand nearest to their columns.
 */
final class HeadingOrder {
  /** Font sizes that a heading over several columns may be off less than one of a column. */
  private static final double OVER_SEVERAL = 1;

  /** More headings than this in one head are no head. */
  private static final int MOST = 60;

  private final List<Extent> columns;
  private final List<Line> lowest;
  private final List<Line> others;

  private HeadingOrder(List<Extent> columns, List<Line> lowest, List<Line> others) {
    this.columns = columns;
    this.lowest = lowest;
    this.others = others;
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
    List<Line> others = all.stream().filter(line -> !lowest.contains(line)).toList();
    HeadingOrder order = new HeadingOrder(body, lowest, others);
    return lowest.size() < 2 ? Optional.empty() : order.assign();
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
      for (int j = 0; j <= columns.size(); j++) {
        double skipped = least[i - 1][j] + cost(i - 1);
        least[i][j] =
            j == 0 ? skipped : Math.min(skipped, Math.min(least[i][j - 1], matched(least, i, j)));
      }
    }
    if (Double.isInfinite(least[n][columns.size()])) {
      return Optional.empty();
    }
    List<Extent> headed = new ArrayList<>(columns);
    List<Line> rest = new ArrayList<>(others);
    int j = columns.size();
    for (int i = n; i > 0; i--) {
      while (j > 0 && least[i][j] == least[i][j - 1]) {
        j--;
      }
      if (j > 0 && least[i][j] == matched(least, i, j)) {
        j--;
        headed.set(j, headed.get(j).under(lowest.get(i - 1)));
      } else {
        rest.add(lowest.get(i - 1));
      }
    }
    rest.sort(Comparator.comparingDouble(Line::baseline).reversed());
    rest.forEach(line -> widen(headed, line));
    return Optional.of(headed).filter(HeadingOrder::areApart);
  }

  private double matched(double[][] least, int headings, int count) {
    return least[headings - 1][count - 1] + distance(lowest.get(headings - 1), count - 1);
  }

  /**
   * What speaks against a heading being that of no column, in points: it may stand over several,
   * whose headings are below it on both sides.
   */
  private double cost(int heading) {
    Line line = lowest.get(heading);
    double lower = line.baseline() + line.size() / 2;
    boolean above =
        heading > 0
            && heading + 1 < lowest.size()
            && lowest.get(heading - 1).baseline() > lower
            && lowest.get(heading + 1).baseline() > lower;
    return above ? OVER_SEVERAL * line.size() : Double.POSITIVE_INFINITY;
  }

  /** A line above the lowest one of a heading, over one column only and clear of those beside. */
  private static void widen(List<Extent> headed, Line line) {
    List<Extent> under = headed.stream().filter(extent -> extent.overlaps(line)).toList();
    if (under.size() == 1) {
      int at = headed.indexOf(under.get(0));
      Extent wider = under.get(0).under(line);
      boolean left = at == 0 || headed.get(at - 1).right() <= wider.left();
      boolean right = at + 1 == headed.size() || wider.right() <= headed.get(at + 1).left();
      if (left && right) {
        headed.set(at, wider);
      }
    }
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
