package doichieu.extract.text;

/**
 * The columns of figures, and where their values stand: no cell holds two, and where one is left
 * blank most rows have one.
 */
final class ValueColumns {
  /** Texts of ten in a column of figures that are values. */
  private static final int MOST = 6;

  private static final int MIN_VALUES = 2;

  /** Lines between the parts of a figure, where others stand half a line lower. */
  private static final int REACH = 2;

  /** Lines between a figure and a word in place of one in the next row. */
  private static final int NEAR = 4;

  private final LaidCells cells;

  /** For each column of figures and line the values above; null for other columns. */
  private final int[][] above;

  private int count;

  /**
   * Looks at a body.
   *
   * @param from its first line
   * @param names the column of the rows' names, right of which figures stand
   */
  ValueColumns(LaidCells cells, int from, int names) {
    this.cells = cells;
    this.above = new int[cells.columnCount()][0];
    FigureShares shares =
        new FigureShares(
            cells, from, piece -> !piece.spans(), piece -> RowScores.isValue(piece.text()));
    for (int c = names + 1; c < above.length; c++) {
      if (shares.areMost(c, MIN_VALUES, MOST)) {
        count++;
        above[c] = new int[cells.lineCount() + 1];
        boolean dashes = hasDashes(from, c);
        for (int i = from; i < cells.lineCount(); i++) {
          String text = cells.text(i, c);
          boolean rest = isRest(i, c, dashes) || (i > from && CutValues.goOn(cells, i, c, names));
          boolean value = RowScores.isValue(text) && !rest;
          boolean whole = value || isInPlaceOfFigure(i, c);
          above[c][i + 1] = above[c][i] + (whole ? 1 : 0);
        }
      }
    }
  }

  /** True if a dash of the column stands for a figure: no sign of one that its cell cut. */
  private boolean hasDashes(int from, int column) {
    for (int i = from; i < cells.lineCount(); i++) {
      boolean below = i + 1 < cells.lineCount() && RowScores.isFigure(cells.text(i + 1, column));
      if (!below && RowScores.isDash(cells.text(i, column))) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for a word with a capital below a figure and not above one: "Completed" stands in place of
   * a figure, and belongs to the next row.
   */
  private boolean isInPlaceOfFigure(int i, int column) {
    String text = cells.text(i, column);
    return !text.isEmpty()
        && Character.isUpperCase(text.codePointAt(0))
        && isFigureNear(i, column, -1)
        && !isFigureNear(i, column, 1);
  }

  /** True if the next text of the column up or down is a figure, and near. */
  private boolean isFigureNear(int i, int column, int step) {
    for (int k = i + step; Math.abs(k - i) <= NEAR && k >= 0 && k < cells.lineCount(); k += step) {
      if (!cells.text(k, column).isEmpty()) {
        return RowScores.isFigure(cells.text(k, column));
      }
    }
    return false;
  }

  /** True if the value goes on a figure above it that a narrow cell cut. */
  private boolean isRest(int i, int column, boolean dashes) {
    for (int k = 1; k <= REACH && k <= i; k++) {
      String upper = cells.text(i - k, column);
      if (!upper.isEmpty()) {
        boolean dash = dashes && RowScores.isDash(upper);
        return !dash && CutFigure.isCut(upper, cells.text(i, column));
      }
    }
    return false;
  }

  /** True for a column of figures. */
  boolean isValue(int column) {
    return above[column].length > 0;
  }

  /** Number of columns of figures. */
  int count() {
    return count;
  }

  /** Number of values too many if the lines are those of one row. */
  int countExtra(int first, int end) {
    int extra = 0;
    for (int[] values : above) {
      extra += values.length == 0 ? 0 : Math.max(0, values[end] - values[first] - 1);
    }
    return extra;
  }

  /** Number of columns that hold a value in the lines. */
  int countFilled(int first, int end) {
    int filled = 0;
    for (int[] values : above) {
      filled += values.length > 0 && values[end] > values[first] ? 1 : 0;
    }
    return filled;
  }
}
