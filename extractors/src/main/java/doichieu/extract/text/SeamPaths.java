package doichieu.extract.text;

import java.util.Arrays;

/**
 * The cheapest ways from line to line through the prices of places: straight down or, at a price,
 * aside.
 */
final class SeamPaths {
  private static final double TURN = 1;
  private static final double STEP = 0.1;

  /** Places by which a seam goes aside at most from one line to the next. */
  private static final int REACH = 12;

  private SeamPaths() {}

  /**
   * The lowest sum of prices from the first line to each place.
   *
   * @param prices of each line's places, from the line where the ways begin
   */
  static double[][] sums(double[][] prices) {
    double[][] sums = new double[prices.length][];
    for (int i = 0; i < prices.length; i++) {
      sums[i] = prices[i].clone();
      double[] least = i == 0 ? new double[0] : least(sums[i - 1]);
      for (int x = 0; i > 0 && x < sums[i].length; x++) {
        sums[i][x] += price(sums[i - 1], x, cameFrom(sums[i - 1], x, least[x]));
      }
    }
    return sums;
  }

  /** The cheapest way through all lines. */
  static int[] cheapest(double[][] prices) {
    double[][] sums = sums(prices);
    int last = sums.length - 1;
    int end = 0;
    for (int x = 0; x < sums[last].length; x++) {
      end = sums[last][x] < sums[last][end] ? x : end;
    }
    return trace(sums, last, end);
  }

  /** The cheapest way that ends at a place, one place for each line down to that one. */
  static int[] trace(double[][] sums, int line, int x) {
    int[] at = new int[line + 1];
    at[line] = x;
    for (int i = line; i > 0; i--) {
      double[] above = sums[i - 1];
      int to = Math.min(above.length, at[i] + REACH + 1);
      double least = Arrays.stream(above, Math.max(0, at[i] - REACH), to).min().orElse(0);
      at[i - 1] = cameFrom(above, at[i], least);
    }
    return at;
  }

  /** For each place the lowest sum within reach. */
  private static double[] least(double[] sums) {
    double[] least = new double[sums.length];
    int[] lower = new int[sums.length];
    int from = 0;
    int to = 0;
    int next = 0;
    for (int x = 0; x < sums.length; x++) {
      while (next < Math.min(sums.length, x + REACH + 1)) {
        while (to > from && sums[lower[to - 1]] >= sums[next]) {
          to--;
        }
        lower[to++] = next++;
      }
      while (lower[from] < x - REACH) {
        from++;
      }
      least[x] = sums[lower[from]];
    }
    return least;
  }

  /**
   * The place of the line before from which x is reached at the lowest sum.
   *
   * @param least the lowest of the sums within reach: places too far away even at that are not
   *     looked at
   */
  private static int cameFrom(double[] before, int x, double least) {
    int at = x;
    double best = before[x];
    for (int away = 1; away <= REACH && least + TURN + STEP * away <= best; away++) {
      for (int y = x - away; y <= x + away; y += 2 * away) {
        double sum = y < 0 || y >= before.length ? Double.POSITIVE_INFINITY : price(before, x, y);
        if (sum < best || (sum == best && at != x && y < at)) {
          best = sum;
          at = y;
        }
      }
    }
    return at;
  }

  private static double price(double[] before, int x, int from) {
    return before[from] + (from == x ? 0 : TURN + STEP * Math.abs(from - x));
  }
}
