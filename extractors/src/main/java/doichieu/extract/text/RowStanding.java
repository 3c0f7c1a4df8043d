package doichieu.extract.text;

import org.jspecify.annotations.Nullable;

/**
 * How the cells of a row stand in it: all of a column alike, the highest one takes the whole
 * height, and the lines of a cell follow each other. Cells that stand on the same lines speak
 * together, for what moves one of them moves all.
 */
final class RowStanding {
  /** The price of each line by which a cell misses its place. */
  private static final double ASIDE = 2;

  /** The share of it for each cell more that stands on the same lines. */
  private static final double TOGETHER = 0.2;

  /** The price of a cell that the page may cut at most, wherever it stands. */
  private static final double MOST_CUT = 1.5;

  /** The price of a row that the page cuts: its cells stand at the top of what it leaves. */
  private static final double CUT = 3;

  /** The price of each line that no cell explains: the highest one takes the whole row. */
  private static final double UNFILLED = 2;

  /** The price of more than one line left blank within a cell. */
  private static final double TORN = 4;

  private final int from;
  private final int to;
  private final int first;
  private final boolean bottom;

  /** Where the cells of each column stand; null if that is not known. */
  private final @Nullable Standing[] places;

  /** For each column and line the first line with words from there on, and the last up to it. */
  private final int[][] next;

  private final int[][] last;

  /** For each column and line the price of blank lines inside cells above. */
  private final double[][] torn;

  /**
   * Looks at a body.
   *
   * @param from its first line
   * @param places where the cells of each column stand; null if that is not known
   * @param bottom true if cells of which nothing is known may stand at the bottom
   * @param first the first column that has a cell in each row
   * @param reach lines from one line of a cell to the next at most
   */
  RowStanding(
      LaidCells cells,
      int from,
      @Nullable Standing[] places,
      boolean bottom,
      int first,
      int reach) {
    this.bottom = bottom;
    this.from = from;
    this.to = cells.lineCount();
    this.places = places;
    this.first = first;
    this.next = new int[places.length][to + 1];
    this.last = new int[places.length][to + 1];
    this.torn = new double[places.length][to + 1];
    for (int c = 0; c < places.length; c++) {
      measure(cells, c, reach);
    }
  }

  private void measure(LaidCells cells, int c, int reach) {
    next[c][to] = to;
    for (int i = to - 1; i >= from; i--) {
      next[c][i] = cells.text(i, c).isEmpty() ? next[c][i + 1] : i;
    }
    int above = -1;
    for (int i = from; i < to; i++) {
      boolean words = next[c][i] == i;
      torn[c][i + 1] = torn[c][i] + (words && above >= 0 && i - above > reach ? TORN : 0);
      above = words ? i : above;
      last[c][i] = above;
    }
  }

  /**
   * The first line with words of the column from a line on; the line after all if there is none.
   */
  int next(int column, int line) {
    return next[column][line];
  }

  /** The last line with words of the column up to a line; -1 if there is none. */
  int last(int column, int line) {
    return last[column][line];
  }

  /** What speaks against the lines as those of one row. */
  double price(int begin, int end) {
    double placed = 0;
    double onTop = 0;
    double capped = 0;
    double price = 0;
    int unfilled = end - begin;
    for (int c = first; c < next.length; c++) {
      int top = next[c][begin];
      if (top < end) {
        int foot = last[c][end - 1];
        double aside = aside(c, top - begin, end - 1 - foot) * share(c, begin, end);
        placed += aside;
        capped += Math.min(aside, MOST_CUT);
        onTop += ASIDE * (top - begin);
        price += torn[c][foot + 1] - torn[c][top + 1];
        unfilled = Math.min(unfilled, top - begin + end - 1 - foot);
      }
    }
    boolean whole = begin > from && end < to;
    return price
        + UNFILLED * unfilled
        + (whole ? placed : Math.min(Math.min(placed, capped), CUT + onTop));
  }

  /** The share of a cell that stands on the same lines as one left of it: but a small one. */
  private double share(int column, int begin, int end) {
    for (int c = first; c < column; c++) {
      if (next[c][begin] == next[column][begin]
          && last[c][end - 1] == last[column][end - 1]
          && places[c] == places[column]) {
        return TOGETHER;
      }
    }
    return 1;
  }

  private double aside(int column, int above, int below) {
    Standing place = places[column];
    if (place != null) {
      return ASIDE * place.misses(above, below);
    }
    double nearest = Math.min(above, Standing.MIDDLE.misses(above, below));
    return ASIDE * (bottom ? Math.min(below, nearest) : nearest);
  }
}
