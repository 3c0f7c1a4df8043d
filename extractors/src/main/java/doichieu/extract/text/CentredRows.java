package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Rows without labels whose cells are all set in the middle of the row's height: the figures, which
 * take one line, tell the middle, and names of several lines stand above and below them.
 */
final class CentredRows {
  /** Cells of ten in a column of figures that are figures. */
  private static final int MOST = 6;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Rows that must have words above or below their line of figures, and rows in all. */
  private static final int MIN_AROUND = 1;

  private static final int MIN_ROWS = 2;

  /** Lines by which the cells of a row miss its middle at most, all together, where it is sure. */
  private static final double SLACK = 0.5;

  /** Lines between two middles; more are no rows. */
  private static final int MAX_BETWEEN = 12;

  private final LaidCells cells;
  private final int from;
  private final int to;
  private final List<Integer> middles = new ArrayList<>();

  private CentredRows(LaidCells cells, int from) {
    this.cells = cells;
    this.from = from;
    this.to = cells.lineCount();
    findMiddles();
  }

  /** A line of a row's middle holds the figure of the fullest column, or most figures. */
  private void findMiddles() {
    int[] figures = figures();
    int key = 0;
    int count = 0;
    for (int c = 1; c < figures.length; c++) {
      key = figures[c] > figures[key] ? c : key;
      count += figures[c] > 0 ? 1 : 0;
    }
    for (int i = from; i < to && key > 0; i++) {
      int here = 0;
      boolean hasKey = false;
      for (Piece piece : cells.pieces(i)) {
        boolean figure = !piece.spans() && figures[piece.from()] > 0 && isFigure(piece);
        here += figure ? 1 : 0;
        hasKey |= figure && piece.from() == key;
      }
      if (hasKey || (here > 1 && here * 2 >= count)) {
        middles.add(i);
      }
    }
  }

  private static boolean isFigure(Piece piece) {
    return RowScores.isFigure(piece.text()) && !YEAR.matcher(piece.text()).matches();
  }

  /**
   * The rows of the lines from the first one of the body on.
   *
   * @return empty if the table's rows are not set so
   */
  static Optional<List<Row>> find(LaidCells cells, int from) {
    CentredRows rows = new CentredRows(cells, from);
    return rows.areCentred(from) ? Optional.of(rows.list(from)) : Optional.empty();
  }

  /**
   * The first line below the header of such a table: the first row's words are in its middle.
   *
   * @return empty if the table's rows are not set so, or no header is above
   */
  static OptionalInt findFirst(LaidCells cells) {
    CentredRows rows = new CentredRows(cells, 0);
    return rows.areCentred(1) && rows.middles.get(0) > 0
        ? OptionalInt.of(rows.list(rows.middles.get(0)).get(0).from())
        : OptionalInt.empty();
  }

  /** The number of figures in each column of figures; 0 in the first one and in others. */
  private int[] figures() {
    int[] filled = new int[cells.columnCount()];
    int[] figures = new int[cells.columnCount()];
    for (int i = from; i < to; i++) {
      for (Piece piece : cells.pieces(i)) {
        if (!piece.spans() && piece.from() > 0) {
          filled[piece.from()]++;
          figures[piece.from()] += isFigure(piece) ? 1 : 0;
        }
      }
    }
    for (int c = 0; c < figures.length; c++) {
      boolean most = figures[c] >= MIN_ROWS && figures[c] * 10 >= filled[c] * MOST;
      figures[c] = most ? figures[c] : 0;
    }
    return figures;
  }

  /** True if names stand above and below a line of figures that has none. */
  private boolean areCentred(int first) {
    if (middles.size() < MIN_ROWS || middles.get(0) - from > MAX_BETWEEN) {
      return false;
    }
    int around = 0;
    for (int m = 0; m < middles.size(); m++) {
      int middle = middles.get(m);
      int last = m + 1 < middles.size() ? middles.get(m + 1) : to;
      if (last - middle > MAX_BETWEEN) {
        return false;
      }
      for (int c = 0; c < cells.columnCount(); c++) {
        boolean both =
            middle > first
                && middle + 1 < to
                && cells.text(middle, c).isEmpty()
                && isWord(middle - 1, c)
                && isWord(middle + 1, c);
        around += both ? 1 : 0;
      }
    }
    return around >= MIN_AROUND;
  }

  private boolean isWord(int i, int column) {
    return cells.pieces(i).stream().anyMatch(p -> p.from() == column && !p.spans());
  }

  /**
   * The rows whose cells miss their middles least, found from top to bottom.
   *
   * @param last the last line that the first row may begin with; the first one is the body's
   */
  private List<Row> list(int last) {
    double[] best = new double[middles.get(0) - from + 1];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    int begun = Math.min(last, middles.get(0)) - from + 1;
    Arrays.fill(best, Math.min(begun, last > from ? 1 : 0), begun, 0);
    List<int[]> came = new ArrayList<>();
    for (int m = 0; m < middles.size(); m++) {
      int low = m == 0 ? from : middles.get(m - 1) + 1;
      boolean bottom = m + 1 == middles.size();
      int first = bottom ? to : middles.get(m) + 1;
      int[] back = new int[(bottom ? to : middles.get(m + 1)) - first + 1];
      double[] next = new double[back.length];
      Arrays.fill(next, Double.POSITIVE_INFINITY);
      for (int end = first; end < first + back.length; end++) {
        for (int begin = low; begin <= middles.get(m); begin++) {
          double sum = best[begin - low] + aside(begin, middles.get(m), end);
          if (sum <= next[end - first] && sum < Double.POSITIVE_INFINITY) {
            next[end - first] = sum;
            back[end - first] = begin;
          }
        }
      }
      came.add(back);
      best = next;
    }
    List<Row> rows = new ArrayList<>();
    int end = to;
    for (int m = middles.size() - 1; m >= 0; m--) {
      int first = m + 1 == middles.size() ? to : middles.get(m) + 1;
      int begin = came.get(m)[end - first];
      rows.add(0, new Row(begin, end, aside(begin, middles.get(m), end) <= SLACK));
      end = begin;
    }
    return rows;
  }

  /** Lines by which the middles of the cells miss the row's, all together. */
  private double aside(int begin, int middle, int end) {
    double sum = 0;
    for (int c = 0; c < cells.columnCount(); c++) {
      int first = -1;
      int last = -1;
      for (int i = begin; i < end; i++) {
        if (!cells.text(i, c).isEmpty()) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      sum += first < 0 ? 0 : Math.abs((first + last) / 2.0 - middle);
    }
    return sum;
  }
}
