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

  private final CellLines lines;
  private final boolean bottom;

  /** Where the cells of each column stand; null if that is not known. */
  private final @Nullable Standing[] places;

  /**
   * Looks at a body.
   *
   * @param lines where its cells have words
   * @param places where the cells of each column stand; null if that is not known
   * @param bottom true if cells of which nothing is known may stand at the bottom
   */
  RowStanding(CellLines lines, @Nullable Standing[] places, boolean bottom) {
    this.lines = lines;
    this.places = places;
    this.bottom = bottom;
  }

  /** What speaks against the lines as those of one row. */
  double price(int begin, int end) {
    double placed = 0;
    double onTop = 0;
    double capped = 0;
    for (int c = lines.first(); c < places.length; c++) {
      int top = lines.next(c, begin);
      if (top < end) {
        int foot = lines.last(c, end - 1);
        double aside = aside(c, top - begin, end - 1 - foot);
        aside *= aside > 0 ? share(c, begin, end, top, foot) : 1;
        placed += aside;
        capped += Math.min(aside, MOST_CUT);
        onTop += ASIDE * (top - begin);
      }
    }
    boolean whole = begin > lines.from() && end < lines.to();
    return whole ? placed : Math.min(Math.min(placed, capped), CUT + onTop);
  }

  /** The share of a cell that stands on the same lines as one left of it: but a small one. */
  private double share(int column, int begin, int end, int top, int foot) {
    for (int c = lines.first(); c < column; c++) {
      if (lines.next(c, begin) == top
          && lines.last(c, end - 1) == foot
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
