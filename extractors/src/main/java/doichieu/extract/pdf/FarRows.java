package doichieu.extract.pdf;

import java.util.List;

/**
 * Tells that a row far below others is one of their table: tall rows stand far apart, yet their
 * cells begin, end or have their middle where those above do, and so do all lines between both.
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
      if (shows(above) && share(shown.get(above), shown.get(below)) && areOfCells(above, below)) {
        return true;
      }
    }
    return false;
  }

  /** True if the lines between two rows are further lines of their cells, or titles of groups. */
  private boolean areOfCells(int above, int below) {
    return shown.subList(above + 1, below).stream()
        .filter(row -> row.segments().size() < columns && !CutRows.hasLabel(row))
        .flatMap(row -> row.segments().stream())
        .allMatch(line -> isOfCell(line, shown.get(above)) || isOfCell(line, shown.get(below)));
  }

  /** True if the line stands where a cell of the row does that is no label, over no other cell. */
  private static boolean isOfCell(Line line, LineRow row) {
    List<Line> cells = row.segments();
    int label = CutRows.hasLabel(row) ? 1 : 0;
    return cells.subList(label, cells.size()).stream().anyMatch(cell -> isFlush(line, cell))
        && cells.stream().filter(cell -> overlap(line, cell)).count() < 2;
  }

  /** True if the line may be a further one of a cell: set flush left or in the middle. */
  private static boolean isFlush(Line line, Line cell) {
    double near = SAME_PLACE * Math.min(line.size(), cell.size());
    return Math.abs(line.x0() - cell.x0()) < near || Math.abs(line.center() - cell.center()) < near;
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
        over += overlap(line, other) ? 1 : 0;
        found |= isSamePlace(line, other);
      }
      if (over > 1) {
        return false;
      }
      same += found ? 1 : 0;
    }
    return same >= Math.max(FEWEST, columns);
  }

  private static boolean overlap(Line one, Line other) {
    return other.x0() < one.x1() && one.x0() < other.x1();
  }

  private static boolean isSamePlace(Line one, Line other) {
    double near = SAME_PLACE * Math.min(one.size(), other.size());
    return isFlush(one, other) || Math.abs(one.x1() - other.x1()) < near;
  }
}
