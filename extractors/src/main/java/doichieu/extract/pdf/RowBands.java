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
  private static final double WORDS_BESIDE_LABEL = 2;
  private static final double NO_LABEL = 3;
  private static final double NO_LABEL_AT_TOP = 0.5;
  private static final double ODD_COLUMN = 1.5;
  private static final double ODD_LABEL = 2.5;
  private static final double AT_BOTTOM = 0.6;
  private static final double UNUSUAL = 0.7;
  private static final double MIXED_TITLE = 6;
  private static final double MIXED_WEIGHT = 1;
  private static final double WORDS_GO_ON = 1;
  private static final double WORDS_END = 0.4;
  private static final double NEW_ROW = 0.4;
  private static final double RULE = 8;
  private static final double CAPTION = 0.3;
  private static final double HEADINGS = 3;

  /** Baselines nearer than this share of the line distance are level. */
  private static final double LEVEL = 0.45;

  /** In distances of lines: white above that parts paragraphs or rows. */
  private static final double APART = 1.1;

  /** Rows of text above and below a cut in which words of one column are looked for. */
  private static final int REACH = 4;

  private final List<TextRow> rows;
  private final WhiteColumns white;
  private final @Nullable Entry[][] grid;
  private final int columns;
  private final double pitch;
  private final int head;
  private final boolean labelled;
  private final boolean mayContinue;
  private final Set<Integer> ruled;
  private final double[] cutCosts;

  /** By column: above 0 if its words mostly stand at the top, below 0 if in the middle. */
  private final int[] votes;

  private RowBands(
      List<TextRow> rows,
      WhiteColumns columns,
      double pitch,
      int head,
      boolean mayContinue,
      Set<Integer> ruled) {
    this.rows = rows;
    this.white = columns;
    this.columns = columns.count();
    this.grid = new Entry[rows.size()][columns.count()];
    for (int i = 0; i < rows.size(); i++) {
      for (Entry entry : rows.get(i).entries()) {
        Arrays.fill(grid[i], entry.from(), entry.to(), entry);
      }
    }
    this.pitch = pitch;
    this.head = head;
    this.labelled = isLabelled(rows.subList(head, rows.size()));
    this.mayContinue = mayContinue || head > 0;
    this.ruled = ruled;
    this.votes = new int[columns.count()];
    this.cutCosts = new double[rows.size()];
    for (int i = 1; i < rows.size(); i++) {
      cutCosts[i] = cutCost(i);
    }
  }

  /**
   * Cuts rows of text.
   *
   * @param rows from top to bottom
   * @param columns the columns
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
      WhiteColumns columns,
      double pitch,
      int head,
      int captions,
      boolean mayContinue,
      Set<Integer> ruled) {
    return new RowBands(rows, columns, pitch, head, mayContinue, ruled).cut(captions);
  }

  /** True if most words of the first column are labels of rows. */
  static boolean isLabelled(List<TextRow> rows) {
    List<Entry> first = rows.stream().flatMap(row -> row.find(0).stream()).toList();
    long labels = first.stream().filter(Entry::isLabel).count();
    return labels > 0 && (labels * 2 > first.size() || first.size() <= 3);
  }

  /** Cuts twice: the second time the columns' words should stand as they mostly did at first. */
  private List<Integer> cut(int captions) {
    List<Integer> starts = cheapest(captions);
    for (int i = head > 0 ? 1 : 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : grid.length;
      vote(starts.get(i), end);
    }
    return cheapest(captions);
  }

  private void vote(int start, int end) {
    double[] ends = ends(start, end);
    for (int column = 0; column < columns && !spans(start, end); column++) {
      double[] own = ends(start, end, column);
      boolean top = isTop(own, ends);
      boolean middle = isMiddle(own, ends);
      votes[column] += own[0] > own[1] || top == middle ? 0 : top ? 1 : -1;
    }
  }

  /** The cheapest cut, with as many rows of text left out above as makes it cheaper. */
  private List<Integer> cheapest(int captions) {
    Cut best = cheapestFrom(0);
    double leftOut = 0;
    for (int begin = 1; begin <= captions; begin++) {
      leftOut += captionCost(begin - 1);
      Cut cut = cheapestFrom(begin);
      if (cut.cost() + leftOut < best.cost()) {
        best = new Cut(cut.starts(), cut.cost() + leftOut);
      }
    }
    return best.starts();
  }

  /** What speaks against leaving a row of text out: captions are lone and stand apart. */
  private double captionCost(int row) {
    double step = (rows.get(row + 1).baseline() - rows.get(row).baseline()) / pitch;
    boolean lone = rows.get(row).entries().size() == 1;
    return !lone || step <= APART ? HEADINGS : step <= 1.4 ? 2 * CAPTION : CAPTION;
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
    double cost = HeadCells.oddness(rows.subList(start, end), white, pitch);
    for (int column = 0; column < columns; column++) {
      cost += mixedWeight(start, end, column);
    }
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
    double[] ends = ends(start, end);
    double cost = 0;
    for (int column = 0; column < columns; column++) {
      cost += columnCost(start, end, column, ends) + mixedWeight(start, end, column);
    }
    return cost;
  }

  /** The first and the last baseline of the rows of text. */
  private double[] ends(int start, int end) {
    double[] ends = {Double.MAX_VALUE, -Double.MAX_VALUE};
    for (int column = 0; column < columns; column++) {
      double[] own = ends(start, end, column);
      ends[0] = Math.min(ends[0], own[0]);
      ends[1] = Math.max(ends[1], own[1]);
    }
    return ends;
  }

  /** The first and the last baseline of a column; the first above the last if it is blank. */
  private double[] ends(int start, int end, int column) {
    double[] ends = {Double.MAX_VALUE, -Double.MAX_VALUE};
    for (int i = start; i < end; i++) {
      Entry entry = grid[i][column];
      if (entry != null) {
        ends[0] = Math.min(ends[0], entry.baseline());
        ends[1] = Math.max(ends[1], entry.baseline());
      }
    }
    return ends;
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

  /** A title over several columns, of one weight: besides its lines only the label. */
  private boolean isTitle(int start, int end) {
    @Nullable Entry title = null;
    for (int i = start; i < end; i++) {
      @Nullable Entry words = null;
      for (@Nullable Entry entry : grid[i]) {
        if (entry == null || entry.isLabel() || entry == words) {
          continue;
        }
        if (words != null || (title == null ? !entry.spans() : !goesOn(title, entry))) {
          return false;
        }
        words = entry;
      }
      title = title == null ? words : title;
    }
    return true;
  }

  /** Lines of one title begin together or are centred above each other. */
  private static boolean goesOn(Entry title, Entry line) {
    double size = title.line().size();
    return !isOther(title.weight(), line.weight())
        && (Math.abs(line.line().x0() - title.line().x0()) < 1.5 * size
            || Math.abs(line.line().center() - title.line().center()) < 1.5 * size);
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
    int others = 0;
    for (int i = start; i < end; i++) {
      labels += isLabel(grid[i][0]) ? 1 : 0;
      others += grid[i][0] != null && !isLabel(grid[i][0]) ? 1 : 0;
    }
    if (labels == 0) {
      Entry corner = grid[start][0];
      boolean title = corner != null && corner.spans();
      boolean likely = isFull(start) || (end == grid.length && distance(start) > 1.5);
      return first || title ? NO_LABEL_AT_TOP : likely ? NO_LABEL / 2 : NO_LABEL;
    }
    return (labels - 1) * SECOND_LABEL + others * WORDS_BESIDE_LABEL;
  }

  /** True if most columns have words at the height, as rows of sums without label do. */
  private boolean isFull(int row) {
    long words = Arrays.stream(grid[row]).filter(entry -> entry != null).count();
    return words * 2 > columns;
  }

  /** Where the words of a column stand in a table row, and how loosely. */
  private double columnCost(int start, int end, int column, double[] ends) {
    double[] own = ends(start, end, column);
    if (own[0] > own[1]) {
      return 0;
    }
    @Nullable Entry last = null;
    double cost = 0;
    boolean label = false;
    for (int i = start; i < end; i++) {
      Entry entry = grid[i][column];
      if (entry == null) {
        continue;
      }
      label |= labelled && column == 0 && entry.isLabel();
      double step = last == null ? 0 : (entry.baseline() - last.baseline()) / pitch;
      cost += Math.min(2.5, Math.max(0, step - APART));
      last = entry;
    }
    return cost + oddness(own, ends, column, label);
  }

  private double oddness(double[] own, double[] ends, int column, boolean label) {
    boolean top = isTop(own, ends);
    boolean middle = isMiddle(own, ends);
    if (top || middle) {
      boolean usual = top == middle || (top ? votes[column] >= 0 : votes[column] <= 0);
      return usual ? 0 : UNUSUAL;
    }
    return label ? ODD_LABEL : ends[1] - own[1] <= LEVEL * pitch ? AT_BOTTOM : ODD_COLUMN;
  }

  private boolean isTop(double[] own, double[] ends) {
    return own[0] - ends[0] <= LEVEL * pitch;
  }

  private boolean isMiddle(double[] own, double[] ends) {
    return Math.abs((own[0] + own[1]) - (ends[0] + ends[1])) / 2 <= LEVEL * pitch;
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
