package doichieu.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Moves seams, one after the other, so that each gap between two cells has one. */
final class SeamSettling {
  /** The price of each place away from the gap between the headings. */
  private static final double PULL = 0.05;

  /** The same where the header is printed again: rows may be set aside from it, page by page. */
  private static final double PULL_AGAIN = 0.02;

  /** The price of a gap between two cells that has no seam, round by round. */
  private static final double[] UNCOVERED = {1, 3, 6, 6};

  /** The price of a place beyond the next seam. */
  private static final double BARRED = 1e6;

  /** One gap without seam is let pass in as many lines. */
  private static final int MOST_UNCOVERED = 8;

  private final SeamCosts costs;
  private final List<LaidLine> lines;
  private final int headerLines;
  private final SeamColumns columns;

  /**
   * Settles the seams of priced lines.
   *
   * @param headerLines number of lines that hold headings
   */
  SeamSettling(SeamCosts costs, int headerLines, SeamColumns columns) {
    this.costs = costs;
    this.lines = costs.lines();
    this.headerLines = headerLines;
    this.columns = columns;
  }

  /**
   * The seams where they cover the most gaps.
   *
   * @param limits for each seam the first and the last place in each line of the header; empty if
   *     nothing is known
   */
  List<int[]> settle(List<int[]> found, List<int[][]> limits) {
    List<int[]> seams = new ArrayList<>(found);
    for (double uncovered : UNCOVERED) {
      for (int k = 0; k < seams.size(); k++) {
        int[][] limit = limits.isEmpty() ? new int[0][] : limits.get(k);
        seams.set(k, SeamPaths.cheapest(prices(seams, k, uncovered, limit)));
      }
    }
    return seams;
  }

  /**
   * Takes off seams as long as a column has no heading and the others, moved, still hold all cells
   * apart. Where headings that touch may be as many as the columns, a seam stays without which most
   * of the cells it parts would be one.
   */
  List<int[]> withoutUnheaded(List<int[]> found) {
    List<int[]> seams = found;
    int most = new HeadingStrips(lines, headerLines).most();
    while (headerLines > 0 && seams.size() > 1 && columns.countUnheaded(seams) > 0) {
      List<int[]> best = List.of();
      int least = lines.size() / MOST_UNCOVERED + 1;
      for (int s = 0; s < seams.size(); s++) {
        List<int[]> fewer = new ArrayList<>(seams);
        fewer.remove(s);
        fewer = settle(fewer, List.of());
        int uncovered = columns.countUncovered(fewer);
        int lost = uncovered - columns.countUncovered(seams);
        boolean needed = seams.size() < most && lost * 2 > columns.countApart(seams, s);
        if (uncovered < least
            && !needed
            && columns.countUnheaded(fewer) < columns.countUnheaded(seams)) {
          least = uncovered;
          best = fewer;
        }
      }
      if (best.isEmpty()) {
        return seams;
      }
      seams = best;
    }
    return seams;
  }

  private double[][] prices(List<int[]> seams, int k, double uncovered, int[][] limits) {
    int width = costs.width();
    double[][] prices = new double[lines.size()][];
    int[] heads = headings(seams, k);
    for (int i = 0; i < lines.size(); i++) {
      int from = SeamColumns.left(seams, k, i);
      int to = Math.min(width - 1, SeamColumns.right(seams, k + 1, i));
      prices[i] = costs.line(i);
      boolean[] open = openGaps(i, from, to);
      for (int x = 0; x < width; x++) {
        boolean barred =
            i < limits.length ? x < limits[i][0] || x > limits[i][1] : x < from || x > to;
        int away = i < headerLines ? 0 : Math.max(0, Math.max(heads[0] - x, x - heads[1]));
        prices[i][x] += (limits.length > 0 ? PULL_AGAIN : PULL) * away;
        prices[i][x] += barred ? BARRED : open[width] && !open[x] ? uncovered : 0;
      }
    }
    return prices;
  }

  /** Where the headings left of the seam end and those right of it begin. */
  private int[] headings(List<int[]> seams, int k) {
    int width = costs.width();
    int end = 0;
    int start = width;
    for (int i = 0; i < headerLines; i++) {
      int from = SeamColumns.left(seams, k, i);
      int at = seams.get(k)[i];
      int to = SeamColumns.right(seams, k + 1, i);
      for (LaidLine.Word word : lines.get(i).words()) {
        boolean left = word.start() >= from && word.end() <= at;
        boolean right = word.start() >= at && word.end() <= to;
        end = left ? Math.max(end, word.end()) : end;
        start = right ? Math.min(start, word.start()) : start;
      }
    }
    return end <= start ? new int[] {end, start} : new int[] {0, width};
  }

  /** Marks the places inside gaps in which no other seam stands; the last mark: whether any is. */
  private boolean[] openGaps(int i, int from, int to) {
    int width = costs.width();
    boolean[] open = new boolean[width + 1];
    List<LaidLine.Word> segments = lines.get(i).segments();
    for (int g = 1; g < segments.size(); g++) {
      int left = segments.get(g - 1).end();
      int right = segments.get(g).start();
      boolean taken = (from >= left && from <= right) || (to >= left && to <= right);
      if (!taken && left > from && right < to) {
        Arrays.fill(open, left, right + 1, true);
        open[width] = true;
      }
    }
    return open;
  }
}
