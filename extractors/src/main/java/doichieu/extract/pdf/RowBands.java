package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import doichieu.extract.pdf.TextRow.Weight;
import doichieu.extract.table.Continuation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the rows of text of a table without rules into rows of the table.
 *
 * <p>Of all ways to cut, the one that speaks least against itself is taken: a table row holds one
 * label; the words of each of its columns begin at its top or stand in its middle; white within a
 * column parts rows rather than lines; words that go on are not parted; bold and plain do not mix.
 * The weights are points of doubt, chosen on plans with known rows; one odd column costs 1.5.
 */
final class RowBands {
  /** Rows of text in one table row; a row of print longer than a page is cut by the page. */
  private static final int LONGEST = 120;

  /** Rows of text that a head without labels below it may have. */
  private static final int LONGEST_HEAD = 8;

  private static final double SECOND_LABEL = 20;
  private static final double NO_LABEL = 3;
  private static final double NO_LABEL_AT_TOP = 0.5;
  private static final double ODD_COLUMN = 1.5;
  private static final double ODD_LABEL = 2.5;
  private static final double AT_BOTTOM = 0.6;
  private static final double MIXED_TITLE = 6;
  private static final double MIXED_WEIGHT = 1;
  private static final double WORDS_GO_ON = 1;
  private static final double WORDS_END = 0.4;
  private static final double NEW_ROW = 0.4;
  private static final double RULE = 8;
  private static final double CAPTION = 0.3;

  /** Baselines nearer than this share of the line distance are level. */
  private static final double LEVEL = 0.45;

  /** In distances of lines: white above that parts paragraphs or rows. */
  private static final double APART = 1.1;

  /** Rows of text above and below a cut in which words of one column are looked for. */
  private static final int REACH = 4;

  private final @Nullable Entry[][] grid;
  private final int columns;
  private final double pitch;
  private final int head;
  private final boolean labelled;
  private final boolean mayContinue;
  private final Set<Integer> ruled;
  private final double[] cutCosts;

  private RowBands(
      List<TextRow> rows,
      int columns,
      double pitch,
      int head,
      boolean mayContinue,
      Set<Integer> ruled) {
    this.grid = new Entry[rows.size()][columns];
    for (int i = 0; i < rows.size(); i++) {
      for (Entry entry : rows.get(i).entries()) {
        Arrays.fill(grid[i], entry.from(), entry.to(), entry);
      }
    }
    this.columns = columns;
    this.pitch = pitch;
    this.head = head;
    this.labelled = isLabelled(rows.subList(head, rows.size()));
    this.mayContinue = mayContinue || head > 0;
    this.ruled = ruled;
    this.cutCosts = new double[rows.size()];
    for (int i = 1; i < rows.size(); i++) {
      cutCosts[i] = cutCost(i);
    }
  }

  /**
   * Cuts rows of text.
   *
   * @param rows from top to bottom
   * @param columns number of columns
   * @param pitch usual distance of two lines of one paragraph, in points
   * @param head leading rows of text known to be the head; 0 if that is not known
   * @param captions leading rows of text that may stand above the table
   * @param mayContinue true if the first row may be the rest of a row of the page before
   * @param ruled indices of rows of text above which a rule is drawn
   * @return index of the first row of text of each table row, ascending; the first is above 0 if
   *     captions stand above the table
   */
  static List<Integer> starts(
      List<TextRow> rows,
      int columns,
      double pitch,
      int head,
      int captions,
      boolean mayContinue,
      Set<Integer> ruled) {
    return new RowBands(rows, columns, pitch, head, mayContinue, ruled).cheapest(captions);
  }

  /** True if most words of the first column are labels of rows. */
  static boolean isLabelled(List<TextRow> rows) {
    List<Entry> first = rows.stream().flatMap(row -> row.find(0).stream()).toList();
    long labels = first.stream().filter(Entry::isLabel).count();
    return labels > 0 && (labels * 2 > first.size() || first.size() <= 3);
  }

  /** The cheapest cut, with as many rows of text left out above as makes it cheaper. */
  private List<Integer> cheapest(int captions) {
    Cut best = cheapestFrom(0);
    for (int begin = 1; begin <= captions; begin++) {
      Cut cut = cheapestFrom(begin);
      if (cut.cost() + begin * CAPTION < best.cost()) {
        best = new Cut(cut.starts(), cut.cost() + begin * CAPTION);
      }
    }
    return best.starts();
  }

  /** Where the table rows start, and what speaks against it. */
  private record Cut(List<Integer> starts, double cost) {}

  private Cut cheapestFrom(int begin) {
    int n = grid.length;
    int body = Math.max(begin, head);
    double[] cost = new double[n + 1];
    int[] from = new int[n + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[body] = 0;
    int latestHead = mayContinue ? 0 : latestHead();
    for (int end = body + 1; end <= n; end++) {
      for (int start = end - 1; start >= Math.max(body, end - LONGEST); start--) {
        boolean asHead = start == body && end <= latestHead;
        double own = asHead ? headCost(start, end) : bandCost(start, end);
        double sum = cost[start] + own + (start == body ? 0 : cutCosts[start]);
        if (sum < cost[end]) {
          cost[end] = sum;
          from[end] = start;
        }
      }
    }
    List<Integer> starts = new ArrayList<>();
    for (int end = n; end > body; end = from[end]) {
      starts.add(0, from[end]);
    }
    if (head > 0) {
      starts.add(0, 0);
    }
    return new Cut(starts, cost[n]);
  }

  /** The head ends at the latest above the first label; without labels it is short. */
  private int latestHead() {
    for (int i = 0; i < grid.length && labelled; i++) {
      if (isLabel(grid[i][0])) {
        return i;
      }
    }
    return Math.min(grid.length, LONGEST_HEAD);
  }

  private static boolean isLabel(@Nullable Entry entry) {
    return entry != null && entry.isLabel();
  }

  /** The head: its words are centred, some over several columns. */
  private double headCost(int start, int end) {
    double cost = spread(start, end);
    for (int i = start + 1; i < end; i++) {
      cost += 0.3 * Math.max(0, distance(i) - 1.6);
    }
    return cost;
  }

  private double bandCost(int start, int end) {
    boolean first = start == head && mayContinue;
    double cost = labelCost(start, end, first) + rulesInside(start, end);
    if (spans(start, end)) {
      return cost + (isTitle(start, end) ? 0 : MIXED_TITLE);
    }
    return cost + spread(start, end);
  }

  /** How oddly and loosely the words of the columns stand between top and bottom. */
  private double spread(int start, int end) {
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = start; i < end; i++) {
      for (@Nullable Entry entry : grid[i]) {
        if (entry != null) {
          top = Math.min(top, entry.baseline());
          bottom = Math.max(bottom, entry.baseline());
        }
      }
    }
    double cost = 0;
    for (int column = 0; column < columns; column++) {
      cost += columnCost(start, end, column, top, bottom) + mixedWeight(start, end, column);
    }
    return cost;
  }

  private boolean spans(int start, int end) {
    for (int i = start; i < end; i++) {
      for (@Nullable Entry entry : grid[i]) {
        if (entry != null && entry.spans()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A title over several columns: besides it only the label. */
  private boolean isTitle(int start, int end) {
    for (int i = start; i < end; i++) {
      @Nullable Entry words = null;
      for (@Nullable Entry entry : grid[i]) {
        if (entry != null && !entry.isLabel() && entry != words) {
          if (words != null) {
            return false;
          }
          words = entry;
        }
      }
    }
    return true;
  }

  private double labelCost(int start, int end, boolean first) {
    if (!labelled) {
      boolean blank = true;
      for (int i = start; i < end; i++) {
        blank &= grid[i][0] == null;
      }
      return NEW_ROW + (blank && !first ? ODD_COLUMN : 0);
    }
    int labels = 0;
    for (int i = start; i < end; i++) {
      labels += isLabel(grid[i][0]) ? 1 : 0;
    }
    if (labels == 0) {
      Entry corner = grid[start][0];
      boolean title = corner != null && corner.spans();
      return first || title ? NO_LABEL_AT_TOP : NO_LABEL;
    }
    return (labels - 1) * SECOND_LABEL;
  }

  /** Where the words of a column stand in a table row, and how loosely. */
  private double columnCost(int start, int end, int column, double top, double bottom) {
    @Nullable Entry first = null;
    @Nullable Entry last = null;
    double cost = 0;
    for (int i = start; i < end; i++) {
      Entry entry = grid[i][column];
      if (entry == null) {
        continue;
      }
      if (last != null) {
        double step = (entry.baseline() - last.baseline()) / pitch;
        cost += Math.min(2.5, Math.max(0, step - APART));
      }
      first = first == null ? entry : first;
      last = entry;
    }
    if (first == null || last == null) {
      return 0;
    }
    double odd = labelled && column == 0 && first.isLabel() ? ODD_LABEL : ODD_COLUMN;
    return cost + oddness(first.baseline(), last.baseline(), top, bottom, odd);
  }

  private double oddness(double first, double last, double top, double bottom, double odd) {
    double near = LEVEL * pitch;
    if (first - top <= near || Math.abs((first + last) - (top + bottom)) / 2 <= near) {
      return 0;
    }
    return bottom - last <= near ? Math.min(odd, AT_BOTTOM) : odd;
  }

  private double mixedWeight(int start, int end, int column) {
    double cost = 0;
    @Nullable Entry above = null;
    for (int i = start; i < end; i++) {
      Entry entry = grid[i][column];
      if (entry != null && above != null && isOther(above.weight(), entry.weight())) {
        cost += MIXED_WEIGHT;
      }
      above = entry == null ? above : entry;
    }
    return cost;
  }

  private static boolean isOther(Weight above, Weight here) {
    return above != Weight.MIXED && here != Weight.MIXED && above != here;
  }

  private double rulesInside(int start, int end) {
    return RULE * ruled.stream().filter(i -> i > start && i < end).count();
  }

  /** What speaks against, or below 0 for, a new table row at the row of text. */
  private double cutCost(int start) {
    if (ruled.contains(start)) {
      return -RULE;
    }
    double words = 0;
    for (int column = 0; column < columns; column++) {
      Entry above = near(start - 1, -1, column);
      Entry below = near(start, 1, column);
      if (above != null && below != null && below.baseline() - above.baseline() <= 1.6 * pitch) {
        words += words(above, below);
      }
    }
    return distanceCost(distance(start)) + Math.max(-1.2, Math.min(2.5, words));
  }

  private static double words(Entry above, Entry below) {
    if (above.isLabel() || below.isLabel()) {
      return 0;
    }
    return switch (Continuation.of(above.text(), below.text())) {
      case SURE -> WORDS_GO_ON;
      case POSSIBLE -> 0;
      case NO -> -WORDS_END;
    };
  }

  private static double distanceCost(double distance) {
    if (distance <= 1.03) {
      return 1;
    }
    if (distance <= APART) {
      return 0.4;
    }
    return distance <= 1.5 ? -0.3 : distance <= 2.2 ? -0.8 : -1.5;
  }

  /** The least distance, in line distances, of words of one column above and below the cut. */
  private double distance(int start) {
    double least = 3 * pitch;
    for (int column = 0; column < columns; column++) {
      Entry above = near(start - 1, -1, column);
      Entry below = near(start, 1, column);
      if (above != null && below != null) {
        least = Math.min(least, below.baseline() - above.baseline());
      }
    }
    return least / pitch;
  }

  /** The words of a column nearest to a row of text, upwards (-1) or downwards (1). */
  private @Nullable Entry near(int from, int step, int column) {
    for (int n = 0; n < REACH; n++) {
      int i = from + n * step;
      if (i < 0 || i >= grid.length) {
        return null;
      }
      Entry entry = grid[i][column];
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }
}
