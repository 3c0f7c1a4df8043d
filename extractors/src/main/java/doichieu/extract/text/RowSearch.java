package doichieu.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The rows for which most speaks, found from top to bottom: each line is of one, and each ends
 * where the next one begins.
 */
final class RowSearch {
  /** Lines of a row at most: a page has hardly more. */
  private static final int MAX_HEIGHT = 120;

  private final int from;
  private final int to;
  private final RowJudge judge;
  private final List<Integer> starts = new ArrayList<>();
  private final double total;

  /**
   * Finds the rows.
   *
   * @param from the first line that a row may begin with
   * @param latest the last line that the first row may begin with; those above are of no row
   * @param to line after the last row
   * @param judge of lines and rows
   */
  RowSearch(int from, int latest, int to, RowJudge judge) {
    this.from = from;
    this.to = to;
    this.judge = judge;
    double[] best = new double[to - from + 1];
    int[] came = new int[best.length];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (int b = from; b <= latest; b++) {
      best[b - from] = b == from ? 0 : judge.begins(b);
      came[b - from] = -1;
    }
    for (int end = from + 1; end <= to; end++) {
      double begins = end == to ? 0 : judge.begins(end);
      for (int b = end - 1; b >= Math.max(from, end - MAX_HEIGHT); b--) {
        double sum = best[b - from] + begins + judge.stands(b, end);
        if (sum > best[end - from]) {
          best[end - from] = sum;
          came[end - from] = b;
        }
        if (judge.isTooHigh(b, end)) {
          break;
        }
      }
    }
    total = best[to - from];
    for (int at = came[to - from]; at >= 0; at = came[at - from]) {
      starts.add(at);
    }
    Collections.reverse(starts);
  }

  /** The first line of each row. */
  List<Integer> starts() {
    return List.copyOf(starts);
  }

  /** How much speaks for the rows, all together. */
  double total() {
    return total;
  }

  /**
   * By how much more speaks for where a row begins than for a line above or below.
   *
   * @param row its index; nothing is in doubt of the first one
   */
  double margin(int row) {
    double margin = Double.POSITIVE_INFINITY;
    if (row > 0) {
      double here = speaks(row, starts.get(row));
      for (int other : new int[] {starts.get(row) - 1, starts.get(row) + 1}) {
        if (other > starts.get(row - 1) && other < end(row)) {
          margin = Math.min(margin, here - speaks(row, other));
        }
      }
    }
    return margin;
  }

  private int end(int row) {
    return row + 1 < starts.size() ? starts.get(row + 1) : to;
  }

  private double speaks(int row, int begin) {
    return judge.begins(begin)
        + judge.stands(starts.get(row - 1), begin)
        + judge.stands(begin, end(row));
  }
}
