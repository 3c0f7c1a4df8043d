package doichieu.extract.pdf;

import java.util.List;

/**
 * Tells that a row far below others is one of their table: tall rows stand far apart, yet their
 * cells begin, end or have their middle where those above do.
 *
 * @param shown rows of text, cut at their gaps, with what rows that overlap show together
 * @param columns the fewest columns that a table must have
 */
record FarRows(List<LineRow> shown, int columns) {
  /** Cells stand in one place if their edges or middles are so near (font sizes). */
  private static final double SAME_PLACE = 0.25;

  /** Cells that must stand in one place. */
  private static final int FEWEST = 3;

  /** Rows of text above and below the white that may show the columns. */
  private static final int REACH = 12;

  /** True if white above the row is white between two rows of one table. */
  boolean goesOn(int row) {
    int below = row;
    while (below < shown.size() - 1 && below < row + REACH && !shows(below)) {
      below++;
    }
    if (!shows(below) || !isRow(shown.get(below))) {
      return false;
    }
    for (int above = row - 1; above >= Math.max(0, row - REACH); above--) {
      if (shows(above) && share(shown.get(above), shown.get(below))) {
        return true;
      }
    }
    return false;
  }

  private boolean shows(int row) {
    return shown.get(row).segments().size() >= columns;
  }

  /** True for a row with a label or a figure, which signatures and headings lack. */
  private static boolean isRow(LineRow row) {
    return CutRows.hasLabel(row) || CutRows.figures(row) > 0;
  }

  /** True if cells of both stand in the same places, and none below runs over two above. */
  private boolean share(LineRow above, LineRow below) {
    int same = 0;
    for (Line line : below.segments()) {
      int over = 0;
      boolean found = false;
      for (Line other : above.segments()) {
        over += other.x0() < line.x1() && line.x0() < other.x1() ? 1 : 0;
        found |= isSamePlace(line, other);
      }
      if (over > 1) {
        return false;
      }
      same += found ? 1 : 0;
    }
    return same >= Math.max(FEWEST, columns);
  }

  private static boolean isSamePlace(Line one, Line other) {
    double near = SAME_PLACE * Math.min(one.size(), other.size());
    return Math.abs(one.x0() - other.x0()) < near
        || Math.abs(one.x1() - other.x1()) < near
        || Math.abs(one.center() - other.center()) < near;
  }
}
