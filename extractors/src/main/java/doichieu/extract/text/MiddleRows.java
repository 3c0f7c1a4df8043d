package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.Labels;

/**
 * What speaks for a row that begins at a line where all cells are set in the middle of their row's
 * height: each stands as far above the label as below it.
 */
final class MiddleRows {
  private static final double GOES_ON = -3;
  private static final double TITLE_EDGE = 2;
  private static final double BLANK_LINE = 1;
  private static final double NAME_MISSING = 2;
  private static final double FINISHED = 0.5;
  private static final double SMALL_LETTER = -1;

  /** The price of each line by which a cell misses the middle. */
  private static final double ASIDE = 4;

  /** Lines by which each cell of a row that the page may cut misses the middle at most. */
  private static final double MOST_CUT = 1.5;

  /** Lines by which the cells of a row miss its middle at most, all together, where it is sure. */
  private static final double SLACK = 0.5;

  /** Lines of a row above its label at most, where a header stands above it. */
  private static final int MAX_ABOVE = 6;

  /** Lines between which others may stand half a line lower: those of a cell beside. */
  private static final int REACH = 2;

  private final LaidCells cells;
  private final int from;

  /**
   * Judges lines.
   *
   * @param from the first line of the body
   */
  MiddleRows(LaidCells cells, int from) {
    this.cells = cells;
    this.from = from;
  }

  /** How much the words speak for a row that begins at the line. */
  double of(int b) {
    double score = cells.isBlankAbove(b) ? BLANK_LINE : 0;
    if (cells.isTitle(b) != cells.isTitle(b - 1)) {
      return score + TITLE_EDGE;
    }
    for (int c = 1; c < cells.columnCount(); c++) {
      String here = cells.text(b, c);
      int above = lineAbove(b, c);
      if (!here.isEmpty() && above >= from && !(isLabelled(b) && isLabelled(above))) {
        score += continued(cells.text(above, c), here, b - above == 1);
      }
    }
    return score;
  }

  private boolean isLabelled(int line) {
    return !cells.text(line, 0).isEmpty();
  }

  /** The line above that has words in the column, near enough for them to go on; else -1. */
  private int lineAbove(int b, int column) {
    for (int i = b - 1; i >= Math.max(from, b - REACH); i--) {
      if (!cells.text(i, column).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static double continued(String above, String here, boolean next) {
    return switch (Continuation.of(above, here)) {
      case SURE -> GOES_ON;
      case POSSIBLE -> Character.isLowerCase(here.codePointAt(0)) ? SMALL_LETTER : 0;
      case NO -> next ? FINISHED : 0;
    };
  }

  /** How well the cells of a row stand around the line of its label: 0 at best. */
  double place(int first, int anchor, int end) {
    boolean named = false;
    for (int i = first; i < end; i++) {
      named |= !cells.text(i, 1).isEmpty() || cells.isTitle(i);
    }
    return -ASIDE * aside(first, anchor, end) - (named ? 0 : NAME_MISSING);
  }

  /**
   * The first line of the first row, which may stand above its label.
   *
   * @param label the line of the first label, below a header of one line at least
   */
  static int findFirst(LaidCells cells, int label) {
    MiddleRows rows = new MiddleRows(cells, 0);
    int best = label;
    double most = Double.NEGATIVE_INFINITY;
    int second = rows.nextLabel(label);
    int third = rows.nextLabel(second);
    int top = label;
    while (top > 1 && label - top < MAX_ABOVE && !rows.isLabelled(top - 1)) {
      top--;
    }
    for (int first = top; first <= label; first++) {
      for (int end = label + 1; end <= second; end++) {
        double score = rows.of(first) + rows.place(first, label, end);
        if (second < cells.lineCount()) {
          double below = Double.NEGATIVE_INFINITY;
          for (int last = second + 1; last <= third; last++) {
            below = Math.max(below, rows.place(end, second, last) + rows.ofEnd(last));
          }
          score += rows.of(end) + below;
        }
        if (score > most) {
          most = score;
          best = first;
        }
      }
    }
    return best;
  }

  private double ofEnd(int line) {
    return line < cells.lineCount() ? of(line) : 0;
  }

  /** The next line with a label in the first column; the number of lines if there is none. */
  private int nextLabel(int line) {
    int next = Math.min(line + 1, cells.lineCount());
    while (next < cells.lineCount() && !Labels.isLabel(cells.text(next, 0))) {
      next++;
    }
    return next;
  }

  /** True if the cells of a row stand so around the line of its label that it is sure. */
  boolean isSure(int first, int anchor, int end) {
    return aside(first, anchor, end) <= SLACK;
  }

  /** Lines by which the middles of the cells miss the label, all together. */
  private double aside(int begin, int middle, int end) {
    boolean cut = begin == from || end == cells.lineCount();
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
      double off = first < 0 ? 0 : Math.abs((first + last) / 2.0 - middle);
      sum += cut ? Math.min(off, MOST_CUT) : off;
    }
    return sum;
  }
}
