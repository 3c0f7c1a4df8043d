package doichieu.extract.text;

import doichieu.extract.text.LaidRows.Row;
import java.util.List;

/**
 * What speaks for rows whose labels stand in the middle of their height: the other cells stand
 * there as well or at the top, column by column, the highest cell of a row takes its whole height,
 * and the lines of a cell follow each other.
 */
final class MiddleRows implements RowJudge {
  private static final double BLANK_LINE = 1;
  private static final double NAME_MISSING = 2;
  private static final double BEGINS = 0.5;
  private static final double SMALL_LETTER = -2;

  /** The price of each line by which a cell misses its place. */
  private static final double ASIDE = 2;

  /** The price of a cell that the page may cut at most, wherever it stands. */
  private static final double MOST_CUT = 1.5;

  /** The price of each line that no cell explains: the highest one takes the whole row. */
  private static final double UNFILLED = 2;

  /** The price of more than one line left blank within a cell. */
  private static final double TORN = 4;

  /** The price of a title and cells in one row. */
  private static final double MIXED = 8;

  /** By how much more must speak for labels in the middle where they may stand at the top. */
  private static final double LIKELIER = 4;

  /** The price of each line more that may be a heading as well. */
  private static final double HEADINGS = 0.01;

  /** Lines between which others may stand half a line lower: those of a cell beside. */
  private static final int REACH = 2;

  /** Lines by which a row must be higher than a cell that shows where it stands. */
  private static final int MIN_LOWER = 2;

  /** Lines by which a cell misses the middle at most. */
  private static final double SLACK = 0.5;

  private final LaidCells cells;
  private final RowScores scores;
  private final int from;
  private final int to;

  /** The column of the rows' names: that beside the labels, if there are any. */
  private final int names;

  private final boolean labelsAtTop;

  /** For each column and line the first line with words from there on, and the last up to it. */
  private final int[][] next;

  private final int[][] last;

  /** For each column and line the price of blank lines inside cells above. */
  private final double[][] torn;

  /** Titles and lines of cells above each line. */
  private final int[] titles;

  private final int[] rests;

  /** For each line what the words say of a row that begins there. */
  private final double[] begins;

  /**
   * Judges lines.
   *
   * @param from the first line of the body
   * @param labelled true if the first column holds labels
   */
  MiddleRows(LaidCells cells, int from, boolean labelled) {
    this(cells, from, labelled, false);
  }

  private MiddleRows(LaidCells cells, int from, boolean labelled, boolean labelsAtTop) {
    this.labelsAtTop = labelsAtTop;
    this.cells = cells;
    this.scores = new RowScores(cells, from, labelled);
    this.names = labelled ? 1 : 0;
    this.from = from;
    this.to = cells.lineCount();
    this.next = new int[cells.columnCount()][to + 1];
    this.last = new int[cells.columnCount()][to + 1];
    this.torn = new double[cells.columnCount()][to + 1];
    this.titles = new int[to + 1];
    this.rests = new int[to + 1];
    this.begins = new double[to + 1];
    for (int c = 0; c < next.length; c++) {
      measure(c);
    }
    for (int i = from; i < to; i++) {
      begins[i] = cells.isBlankAbove(i) ? BLANK_LINE : 0;
      boolean title = cells.isTitle(i);
      titles[i + 1] = titles[i] + (title ? 1 : 0);
      rests[i + 1] = rests[i] + (title || isLabelAlone(i) ? 0 : 1);
    }
    for (int c = names; c < next.length; c++) {
      weigh(c);
    }
  }

  private void measure(int c) {
    next[c][to] = to;
    for (int i = to - 1; i >= from; i--) {
      next[c][i] = cells.text(i, c).isEmpty() ? next[c][i + 1] : i;
    }
    int above = -1;
    for (int i = from; i < to; i++) {
      boolean words = next[c][i] == i;
      torn[c][i + 1] = torn[c][i] + (words && above >= 0 && i - above > REACH ? TORN : 0);
      above = words ? i : above;
      last[c][i] = above;
    }
  }

  private boolean isLabelAlone(int i) {
    return names > 0
        && cells.pieces(i).size() == 1
        && !cells.text(i, 0).isEmpty()
        && !cells.isTitle(i);
  }

  @Override
  public double begins(int line) {
    return begins[line];
  }

  /**
   * The same judge below headings, each of which begins anew as a row does: up to the first row's
   * middle words speak but against a row that begins there.
   */
  MiddleRows below(int middle) {
    for (int i = from; i <= middle; i++) {
      begins[i] = Math.min(0, begins[i]) - HEADINGS * (middle - i);
    }
    return this;
  }

  /** What the words of a column say of the lines at which they begin, and of those above. */
  private void weigh(int c) {
    for (int i = next[c][from]; i < to; i = next[c][i + 1]) {
      int above = i > from ? last[c][i - 1] : -1;
      if (above < from || i - above > REACH) {
        begins[i] += isTitleEdge(i) ? 0 : begun(c, cells.text(i, c));
        continue;
      }
      double said = scores.continued(c, cells.text(above, c), cells.text(i, c));
      for (int b = above + 1; b <= i; b++) {
        begins[b] += isTitleEdge(b) ? 0 : said;
      }
    }
  }

  /** True if a title ends or begins above the line, but for a label alone between its lines. */
  private boolean isTitleEdge(int b) {
    int above = b - 1 > from && isLabelAlone(b - 1) ? b - 2 : b - 1;
    return above >= from && cells.isTitle(b) != cells.isTitle(above) || isLabelAlone(b);
  }

  private double begun(int column, String here) {
    if (Character.isLowerCase(here.codePointAt(0))) {
      return SMALL_LETTER;
    }
    return cells.habits().column(column).standsInMiddle()
        ? 0
        : column == names ? 2 * BEGINS : BEGINS;
  }

  @Override
  public double stands(int first, int anchor, int end) {
    double price = 0;
    int unfilled = end - first;
    for (int c = 0; c < next.length; c++) {
      int top = next[c][first];
      if (top < end) {
        int foot = last[c][end - 1];
        boolean begun = first > from;
        price += aside(c, top - first, end - 1 - foot, begun, begun && end < to);
        price += torn[c][foot + 1] - torn[c][top + 1];
        unfilled = Math.min(unfilled, top - first + end - 1 - foot);
      }
    }
    int title = titles[end] - titles[first];
    boolean named = title > 0 || next[names][first] < end;
    return -price
        - UNFILLED * unfilled
        - (title > 0 && rests[end] > rests[first] ? MIXED : 0)
        - (named ? 0 : NAME_MISSING);
  }

  /**
   * The price of a cell that misses its place.
   *
   * @param above lines of the row above it
   * @param below lines of the row below it
   * @param begun false if the page may cut the row above
   * @param whole false if the page may cut it above or below
   */
  private double aside(int column, int above, int below, boolean begun, boolean whole) {
    double middle = ASIDE * Math.abs(above - below) / 2.0;
    double atTop = ASIDE * above;
    double inMiddle = whole ? middle : Math.min(middle, MOST_CUT);
    double onTop = begun ? atTop : Math.min(atTop, MOST_CUT);
    ColumnHabits habits = cells.habits().column(column);
    if (column < names && labelsAtTop) {
      return onTop;
    }
    if (column < names || habits.standsInMiddle()) {
      return inMiddle;
    }
    return habits.standsAtTop() ? onTop : Math.min(onTop, inMiddle);
  }

  /**
   * True if more speaks for rows whose labels stand in the middle than for labels at the top.
   *
   * @param anchors a line of each row
   */
  static boolean areLikelier(LaidCells cells, int from, List<Integer> anchors) {
    int to = cells.lineCount();
    double middle =
        new RowSearch(from, to, anchors, new MiddleRows(cells, from, true, false)).total();
    double top = new RowSearch(from, to, anchors, new MiddleRows(cells, from, true, true)).total();
    return middle > top + LIKELIER;
  }

  /** Adds to the habits where the cells of rows stand that are lower than the row. */
  static void learn(LaidCells cells, List<Row> rows, TableHabits habits) {
    for (Row row : rows.subList(Math.min(1, rows.size()), Math.max(1, rows.size() - 1))) {
      for (int c = 0; c < cells.columnCount(); c++) {
        int top = row.from();
        while (top < row.to() && cells.text(top, c).isEmpty()) {
          top++;
        }
        int foot = row.to() - 1;
        while (foot > top && cells.text(foot, c).isEmpty()) {
          foot--;
        }
        int above = top - row.from();
        int below = row.to() - 1 - foot;
        if (top < row.to() && above + below >= MIN_LOWER) {
          boolean middle = Math.abs(above - below) / 2.0 <= SLACK;
          if (middle || above == 0) {
            habits.column(c).addPlace(middle);
          }
        }
      }
    }
  }
}
