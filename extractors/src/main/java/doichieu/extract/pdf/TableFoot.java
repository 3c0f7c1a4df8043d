package doichieu.extract.pdf;

import java.util.List;

/**
 * Where a table ends: rows right below it that stand in its columns may be its last ones.
 *
 * @param columns its columns
 * @param bottom its lower end, in points
 */
record TableFoot(WhiteColumns columns, double bottom) {
  /** Columns that a row below must fill; fewer stand below each other by chance. */
  private static final int FEWEST_COLUMNS = 3;

  /** The first row stands so near (usual distances of lines) below the table. */
  private static final double NEAR = 2.2;

  /**
   * Number of rows right below the table up to the last one that stands in its columns; 0 if none
   * does, or none of them holds a label or a figure: people sign below tables as well.
   *
   * @param rows the rows below the table, cut at their gaps
   */
  int countRows(CutRows rows) {
    if (columns.count() < FEWEST_COLUMNS
        || rows.get(0).first().bottom() - bottom > NEAR * rows.pitch()) {
      return 0;
    }
    int end = Math.min(rows.endOfStretch(0), SigningRows.before(rows, -1, rows.size()));
    int count = 0;
    boolean counted = false;
    for (int i = 0; i < end && standsIn(rows.get(i)); i++) {
      List<Line> words = rows.get(i).segments();
      if (words.size() >= FEWEST_COLUMNS) {
        count = i + 1;
        counted |= rows.hasLabel(i) || CutRows.figures(rows.get(i)) > 0;
      }
    }
    return counted ? count : 0;
  }

  private boolean standsIn(LineRow row) {
    return !LetterheadWords.isIn(row)
        && !columns.isCrossed(row)
        && row.segments().stream().allMatch(columns::contains);
  }
}
