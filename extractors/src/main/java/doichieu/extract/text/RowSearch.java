package doichieu.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows for which most speaks, found from top to bottom: each has one of the given lines, and
 * ends where the next one begins.
 */
final class RowSearch {
  private final int from;
  private final int to;
  private final List<Integer> anchors;
  private final RowJudge judge;
  private double total;

  /**
   * Begins a search.
   *
   * @param from the first line that a row may begin with
   * @param to line after the last row
   * @param anchors a line of each row, from top to bottom
   * @param judge of lines and rows
   */
  RowSearch(int from, int to, List<Integer> anchors, RowJudge judge) {
    this.from = from;
    this.to = to;
    this.anchors = anchors;
    this.judge = judge;
  }

  /** The first line of each anchor's row; lines above the first one are of no row. */
  List<Integer> starts() {
    if (anchors.isEmpty()) {
      return List.of();
    }
    double[] best = new double[anchors.get(0) - from + 1];
    for (int b = 1; b < best.length; b++) {
      best[b] = judge.begins(from + b);
    }
    List<int[]> came = new ArrayList<>();
    for (int a = 1; a <= anchors.size(); a++) {
      int low = lowest(a - 1);
      int first = lowest(a);
      int[] back = new int[highest(a) - first + 1];
      double[] next = new double[back.length];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      for (int end = first; end < first + back.length; end++) {
        double begins = end == to ? 0 : judge.begins(end);
        for (int b = low; b <= anchors.get(a - 1); b++) {
          double sum = best[b - low] + begins + judge.stands(b, anchors.get(a - 1), end);
          if (sum > next[end - first]) {
            next[end - first] = sum;
            back[end - first] = b;
          }
        }
      }
      came.add(back);
      best = next;
    }
    total = best[0];
    List<Integer> starts = new ArrayList<>();
    int at = to;
    for (int a = came.size() - 1; a >= 0; a--) {
      at = came.get(a)[at - lowest(a + 1)];
      starts.add(0, at);
    }
    return starts;
  }

  /** How much speaks for the best rows, all together. */
  double total() {
    starts();
    return total;
  }

  /**
   * By how much more speaks for where a row begins than for a line above or below.
   *
   * @param starts of all rows
   * @param row its index, not that of the first one
   */
  double margin(List<Integer> starts, int row) {
    double here = speaks(starts, row, starts.get(row));
    double margin = Double.POSITIVE_INFINITY;
    for (int other : new int[] {starts.get(row) - 1, starts.get(row) + 1}) {
      if (other > anchors.get(row - 1) && other <= anchors.get(row)) {
        margin = Math.min(margin, here - speaks(starts, row, other));
      }
    }
    return margin;
  }

  private double speaks(List<Integer> starts, int row, int begin) {
    int end = row + 1 < starts.size() ? starts.get(row + 1) : to;
    return judge.begins(begin)
        + judge.stands(starts.get(row - 1), anchors.get(row - 1), begin)
        + judge.stands(begin, anchors.get(row), end);
  }

  /** The first line that may begin the row of an anchor: that below the anchor above. */
  private int lowest(int a) {
    return a == 0 ? from : a == anchors.size() ? to : anchors.get(a - 1) + 1;
  }

  private int highest(int a) {
    return a == anchors.size() ? to : anchors.get(a);
  }
}
