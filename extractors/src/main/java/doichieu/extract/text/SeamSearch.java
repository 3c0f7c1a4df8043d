package doichieu.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The best seam through each place at which a text begins. */
final class SeamSearch {
  private final SeamCosts costs;
  private final int last;
  private final double[][] down;
  private final double[][] up;

  /**
   * A seam and how good it is.
   *
   * @param at the column of print before which it cuts each line
   * @param price of all its places and turns
   * @param support number of lines in which it goes through a gap
   */
  record Seam(int[] at, double price, int support) {}

  /** Sums the prices from the first line down and from the last one up. */
  SeamSearch(SeamCosts costs) {
    this.costs = costs;
    this.last = costs.lines().size() - 1;
    double[][] prices = new double[last + 1][];
    double[][] reversed = new double[last + 1][];
    for (int i = 0; i <= last; i++) {
      prices[i] = costs.line(i);
      reversed[last - i] = prices[i];
    }
    this.down = SeamPaths.sums(prices);
    this.up = SeamPaths.sums(reversed);
  }

  /** The best seam through a place. */
  Seam through(int line, int x) {
    int[] at = new int[last + 1];
    System.arraycopy(SeamPaths.trace(down, line, x), 0, at, 0, line + 1);
    int[] below = SeamPaths.trace(up, last - line, x);
    for (int i = line; i <= last; i++) {
      at[i] = below[last - i];
    }
    int support = 0;
    for (int i = 0; i <= last; i++) {
      support += costs.isGap(i, at[i]) ? 1 : 0;
    }
    return new Seam(at, down[line][x] + up[last - line][x] - costs.at(line, x), support);
  }

  /** One seam for each place where a text begins right of another, the best first. */
  List<Seam> candidates() {
    List<Seam> seams = new ArrayList<>();
    TreeSet<Integer> seen = new TreeSet<>();
    for (int i = 0; i <= last; i++) {
      List<LaidLine.Word> segments = costs.lines().get(i).segments();
      for (int s = 1; s < segments.size(); s++) {
        if (seen.add(segments.get(s).start())) {
          seams.add(through(i, segments.get(s).start()));
        }
      }
    }
    seams.sort(
        Comparator.comparingDouble(Seam::price)
            .thenComparing(Comparator.comparingInt(Seam::support).reversed())
            .thenComparingInt(seam -> seam.at()[0]));
    return seams;
  }
}
