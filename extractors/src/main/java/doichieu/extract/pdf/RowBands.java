package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Cuts the rows of text of a table without rules into rows of the table: of all ways to cut, the
 * one that speaks least against itself is taken. What speaks against a row is told by {@link
 * RowDoubt}, what against a cut by {@link RowCuts}. The weights were chosen on plans with known
 * rows.
 */
final class RowBands {
  /** Rows of text in one table row; a row of print longer than a page is cut by the page. */
  private static final int LONGEST = 120;

  /** Rows of text that a head without labels below it may have. */
  private static final int LONGEST_HEAD = 8;

  /** Words in the first column above the first label that may be the head. */
  private static final int HEAD = 3;

  /** Points of doubt by which words at the bottom of rows must be the likelier. */
  private static final double PROOF = 1.5;

  private final TextGrid grid;
  private final Request request;
  private final RowDoubt doubt;
  private final RowCuts cuts;
  private final double[] cutCosts;
  private final boolean mayContinue;

  private RowBands(Request request, Seat seat) {
    this.request = request;
    this.grid = new TextGrid(request.rows(), request.columns(), request.pitch());
    this.mayContinue = request.goesOn();
    this.doubt = new RowDoubt(grid, request.head(), mayContinue, seat);
    this.cuts = new RowCuts(grid, request.ruled());
    this.cutCosts = new double[grid.size()];
    for (int i = 1; i < grid.size(); i++) {
      cutCosts[i] = cuts.cost(i);
    }
  }

  /**
   * What to cut.
   *
   * @param rows from top to bottom
   * @param columns the columns
   * @param pitch usual distance of two lines of one paragraph, in points
   * @param head leading rows of text known to be the head; 0 if that is not known
   * @param captions leading rows of text that may stand above the table
   * @param goesOn true if the first row may be the rest of a row of the page before
   * @param ruled indices of rows of text above which a rule is drawn
   */
  record Request(
      List<TextRow> rows,
      WhiteColumns columns,
      double pitch,
      int head,
      int captions,
      boolean goesOn,
      Set<Integer> ruled) {}

  /**
   * Rows of text cut into table rows.
   *
   * @param starts index of the first row of text of each table row, ascending; the first is above 0
   *     if captions stand above the table
   * @param headed true if the first of them is a head
   * @param cost what speaks against this, compared with other ways to cut the same rows
   * @param doubt what speaks against the table rows, cuts aside; never below 0
   */
  record Cut(List<Integer> starts, boolean headed, double cost, double doubt) {

    private Cut leavingOut(double captions) {
      return new Cut(starts, headed, cost + captions, doubt);
    }
  }

  /**
   * Cuts rows whose words begin at their top, as they do in most tables, or those whose words end
   * at their bottom, as spreadsheets print them, where much less speaks against these.
   */
  static Cut cut(Request request) {
    Cut top = cut(request, Seat.TOP);
    if (top.starts().size() == request.rows().size()) {
      return top;
    }
    Cut bottom = cut(request, Seat.BOTTOM);
    return bottom.cost() + PROOF < top.cost() ? bottom : top;
  }

  /** Cuts twice: the second time the columns' words should stand as they mostly did at first. */
  private static Cut cut(Request request, Seat seat) {
    RowBands bands = new RowBands(request, seat);
    List<Integer> starts = bands.cheapest().starts();
    for (int i = request.head() > 0 ? 1 : 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : bands.grid.size();
      bands.doubt.learn(starts.get(i), end);
    }
    return bands.cheapest();
  }

  /** True if most words of the first column alone, those of the head aside, are labels of rows. */
  static boolean isLabelled(List<TextRow> rows) {
    List<Entry> all =
        rows.stream().flatMap(row -> row.find(0).stream()).filter(e -> !e.spans()).toList();
    long head = all.stream().limit(HEAD).takeWhile(entry -> !entry.isLabel()).count();
    List<Entry> first = all.subList((int) head, all.size());
    long labels = first.stream().filter(Entry::isLabel).count();
    return labels > 0 && (labels * 2 > first.size() || first.size() <= 3);
  }

  /** The cheapest cut, with as many rows of text left out above as makes it cheaper. */
  private Cut cheapest() {
    Cut best = cheapestFrom(0);
    for (int begin = 1; begin <= request.captions(); begin++) {
      Cut cut = cheapestFrom(begin).leavingOut(Captions.cost(grid, begin));
      best = cut.cost() < best.cost() ? cut : best;
    }
    return best;
  }

  private Cut cheapestFrom(int begin) {
    int n = grid.size();
    int body = Math.max(begin, request.head());
    double[] cost = new double[n + 1];
    double[] rowDoubt = new double[n + 1];
    int[] from = new int[n + 1];
    boolean[] asHead = new boolean[n + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[body] = 0;
    int latestHead = mayContinue ? 0 : latestHead(body);
    double[] above = new double[n + 1];
    for (int end = body + 1; end <= n; end++) {
      int highest = Math.max(body, end - LONGEST);
      for (int start = highest; start < end; start++) {
        double sum = cost[start] + (start == body ? 0 : cutCosts[start]);
        above[start] = Math.min(sum, start == highest ? sum : above[start - 1]);
      }
      for (int start = end - 1; start >= highest; start--) {
        double cut = start == body ? 0 : cutCosts[start];
        if (end > latestHead && above[start] + doubt.figures(start, end) >= cost[end]) {
          break;
        }
        if (cost[start] + cut >= cost[end]) {
          continue;
        }
        boolean head = start == body && end <= latestHead && end < n;
        double row = head && doubt.isLabelled() ? Double.MAX_VALUE : rowCost(start, end);
        double lone = start == body && !mayContinue ? doubt.ofLoneTop(start, end) : 0;
        double own = lone + (head ? Math.min(doubt.ofHead(start, end), row) : row);
        double sum = cost[start] + own + cut;
        if (sum < cost[end]) {
          cost[end] = sum;
          from[end] = start;
          rowDoubt[end] = rowDoubt[start] + own;
          asHead[end] = head && own < lone + row;
        }
      }
    }
    return new Cut(starts(from, body), asHead[firstEnd(from, body)], cost[n], rowDoubt[n]);
  }

  private double rowCost(int start, int end) {
    return doubt.ofRow(start, end) + cuts.rulesInside(start, end);
  }

  private int firstEnd(int[] from, int body) {
    int end = grid.size();
    while (from[end] > body) {
      end = from[end];
    }
    return end;
  }

  private List<Integer> starts(int[] from, int body) {
    List<Integer> starts = new ArrayList<>();
    for (int end = grid.size(); end > body; end = from[end]) {
      starts.add(0, from[end]);
    }
    if (request.head() > 0) {
      starts.add(0, 0);
    }
    return starts;
  }

  /** The head ends at the latest above the first label; without labels it is short. */
  private int latestHead(int body) {
    for (int i = 0; i < grid.size() && doubt.isLabelled(); i++) {
      Entry first = grid.at(i, 0);
      if (first != null && first.isLabel()) {
        return i;
      }
    }
    return Math.min(grid.size(), body + LONGEST_HEAD);
  }
}
