package doichieu.extract.text;

/** Where the cells of a body have words: the highest cell of a row takes its whole height. */
final class CellLines {
  /** The price of each line that no cell explains: the highest one takes the whole row. */
  private static final double UNFILLED = 2;

  /** The price of more than one line left blank within a cell. */
  private static final double TORN = 4;

  private final int from;
  private final int to;
  private final int first;
  private final int reach;

  /** For each column and line the first line with words from there on, and the last up to it. */
  private final int[][] next;

  private final int[][] last;

  /** For each column and line the price of blank lines inside cells above. */
  private final double[][] torn;

  /**
   * Looks at a body.
   *
   * @param from its first line
   * @param first the first column that has a cell in each row
   * @param reach lines from one line of a cell to the next at most
   */
  CellLines(LaidCells cells, int from, int first, int reach) {
    this.from = from;
    this.to = cells.lineCount();
    this.first = first;
    this.reach = reach;
    this.next = new int[cells.columnCount()][to + 1];
    this.last = new int[next.length][to + 1];
    this.torn = new double[next.length][to + 1];
    for (int c = 0; c < next.length; c++) {
      measure(cells, c);
    }
  }

  private void measure(LaidCells cells, int c) {
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

  int from() {
    return from;
  }

  /** The line after the last one. */
  int to() {
    return to;
  }

  /** The first column that has a cell in each row. */
  int first() {
    return first;
  }

  /** Lines from one line of a cell to the next at most. */
  int reach() {
    return reach;
  }

  int columnCount() {
    return next.length;
  }

  /** The price of lines that are blank, in all cells of the row or within one. */
  double price(int begin, int end) {
    double price = 0;
    int unfilled = end - begin;
    for (int c = first; c < next.length; c++) {
      int top = next[c][begin];
      if (top < end) {
        int foot = last[c][end - 1];
        price += torn[c][foot + 1] - torn[c][top + 1];
        unfilled = Math.min(unfilled, top - begin + end - 1 - foot);
      }
    }
    return price + UNFILLED * unfilled;
  }
}
