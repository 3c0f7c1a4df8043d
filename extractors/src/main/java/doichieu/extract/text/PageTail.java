package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidLine.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The few lines with which a table ends on its last page: they are too few to show columns, but
 * their texts stand in the proportions of the page before, for tools that turn pages into text set
 * each page wider or narrower as a whole.
 */
final class PageTail {
  /** Lines of a tail at most; more show columns themselves. */
  private static final int MAX_LINES = 40;

  /** How much wider or narrower, in hundredths, one page may be set than the other. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 160;
  private static final int STEP = 2;

  /** Places by which all columns may stand further left or right. */
  private static final int ASIDE = 12;

  /** The price of a place by which a text stands aside in its column; outside of it: 1. */
  private static final double INSIDE = 0.25;

  /** The price of each text above which the lines do not stand like the columns. */
  private static final double MOST_EACH = 3;

  /** By how much any other way to see the texts must be dearer. */
  private static final double CLEAR = 2;

  private final List<LaidLine> lines;
  private final int[] left;
  private final int[] right;

  private PageTail(List<LaidLine> lines, LaidCells above) {
    this.lines = lines;
    this.left = new int[above.columnCount()];
    this.right = new int[above.columnCount()];
    Arrays.fill(left, Integer.MAX_VALUE);
    for (int i = 0; i < above.lineCount(); i++) {
      for (Piece piece : above.pieces(i)) {
        if (!piece.spans()) {
          left[piece.from()] = Math.min(left[piece.from()], piece.word().start());
          right[piece.from()] = Math.max(right[piece.from()], piece.word().end());
        }
      }
    }
  }

  /**
   * A way to see the texts.
   *
   * @param columns of the texts of each line, from left to right
   */
  private record Fit(List<List<Integer>> columns, double price) {}

  /**
   * Finds the seams.
   *
   * @param lines of one page, none blank
   * @param above the table's part on the page before
   * @return for each seam the column of print before which it cuts each line; empty if the texts
   *     stand in other proportions, or may be seen in two ways
   */
  static Optional<List<int[]>> find(List<LaidLine> lines, LaidCells above) {
    PageTail tail = new PageTail(lines, above);
    return lines.size() > MAX_LINES || !tail.isFilled() ? Optional.empty() : tail.find();
  }

  private boolean isFilled() {
    return Arrays.stream(left).allMatch(x -> x < Integer.MAX_VALUE);
  }

  private Optional<List<int[]>> find() {
    Map<List<List<Integer>>, Double> ways = new HashMap<>();
    int start = lines.stream().mapToInt(LaidLine::start).min().orElse(0);
    for (int scale = NARROWEST; scale <= WIDEST; scale += STEP) {
      for (int aside = -ASIDE; aside <= ASIDE; aside++) {
        double offset = start - left[0] * scale / 100.0 + aside;
        fit(scale / 100.0, offset).ifPresent(f -> ways.merge(f.columns(), f.price(), Math::min));
      }
    }
    List<Fit> best = new ArrayList<>();
    ways.forEach((columns, price) -> best.add(new Fit(columns, price)));
    best.sort((a, b) -> Double.compare(a.price(), b.price()));
    int texts = lines.stream().mapToInt(line -> line.segments().size()).sum();
    boolean clear =
        !best.isEmpty()
            && best.get(0).price() <= MOST_EACH * texts
            && (best.size() == 1 || best.get(1).price() >= best.get(0).price() + CLEAR);
    return clear ? Optional.of(seams(best.get(0))) : Optional.empty();
  }

  /** The cheapest columns for the texts of all lines; empty if a line has more than columns. */
  private Optional<Fit> fit(double scale, double offset) {
    List<List<Integer>> columns = new ArrayList<>();
    double sum = 0;
    for (LaidLine line : lines) {
      Optional<Fit> one = fit(line.segments(), scale, offset);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      columns.addAll(one.get().columns());
      sum += one.get().price();
    }
    return Optional.of(new Fit(columns, sum));
  }

  private Optional<Fit> fit(List<Word> texts, double scale, double offset) {
    if (texts.size() > left.length) {
      return Optional.empty();
    }
    int n = left.length;
    double[] best = new double[n + 1];
    int[][] came = new int[texts.size()][n + 1];
    for (int t = 0; t < texts.size(); t++) {
      double[] next = new double[n + 1];
      Arrays.fill(next, Double.POSITIVE_INFINITY);
      for (int c = t + 1; c <= n; c++) {
        double taken = best[c - 1] + price(texts.get(t), c - 1, scale, offset);
        next[c] = Math.min(next[c - 1], taken);
        came[t][c] = taken <= next[c - 1] ? c - 1 : came[t][c - 1];
      }
      best = next;
    }
    List<Integer> columns = new ArrayList<>();
    int at = n;
    for (int t = texts.size() - 1; t >= 0; t--) {
      at = came[t][at];
      columns.add(0, at);
    }
    return Optional.of(new Fit(List.of(columns), best[n]));
  }

  private double price(Word text, int column, double scale, double offset) {
    double from = left[column] * scale + offset;
    double to = right[column] * scale + offset;
    double outside = Math.max(0, from - text.start()) + Math.max(0, text.end() - to);
    double middle = Math.abs(text.start() + text.end() - from - to) / 2;
    double aside = Math.min(middle, Math.abs(text.start() - from));
    return outside + INSIDE * aside;
  }

  /** Seams right before the text of the next column that has one. */
  private List<int[]> seams(Fit fit) {
    List<int[]> seams = new ArrayList<>();
    for (int k = 1; k < left.length; k++) {
      int[] at = new int[lines.size()];
      for (int i = 0; i < at.length; i++) {
        List<Integer> columns = fit.columns().get(i);
        List<Word> texts = lines.get(i).segments();
        int next = 0;
        while (next < columns.size() && columns.get(next) < k) {
          next++;
        }
        at[i] = next < columns.size() ? texts.get(next).start() : lines.get(i).end() + 1;
      }
      seams.add(at);
    }
    return seams;
  }
}
