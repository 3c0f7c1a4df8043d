package doichieu.extract.text;

import java.util.List;

/**
 * What speaks for rows by how their cells stand: each at the top of its row or in the middle of its
 * height, all of a column alike, the highest cell of a row takes its whole height, and the lines of
 * a cell follow each other.
 */
final class PlacedRows implements RowJudge {
  private static final double BLANK_LINE = 1;
  private static final double NAME_MISSING = 2;
  private static final double BEGINS = 0.5;
  private static final double SMALL_LETTER = -2;

  /** The price of each line by which a cell misses its place. */
  private static final double ASIDE = 2;

  /** The price of a cell that the page may cut at most, wherever it stands. */
  private static final double MOST_CUT = 1.5;

  /** The price of a row that the page cuts: its cells stand at the top of what it leaves. */
  private static final double CUT = 3;

  /** The price of each line that no cell explains: the highest one takes the whole row. */
  private static final double UNFILLED = 2;

  /** Where labels stand in their rows, if there are any. */
  enum Labelling {
    NONE,
    TOP,
    MIDDLE
  }

  /** The price of more than one line left blank within a cell. */
  private static final double TORN = 4;

  /** The price of a title and cells in one row. */
  private static final double MIXED = 8;

  /** The price of each line more that may be a heading as well. */
  private static final double HEADINGS = 0.01;

  /** Lines between which others may stand half a line lower: those of a cell beside. */
  private static final int REACH = 2;

  /** Rows for each text of a column that names groups of them. */
  private static final int GROUPED = 2;

  private final LaidCells cells;
  private final RowScores scores;
  private final int from;
  private final int to;

  /** The column of the rows' names: that beside the labels, if there are any. */
  private final int names;

  private final RowKeys keys;

  private final Labelling labelling;

  /** True if the first column names groups of rows, in cells merged down. */
  private final boolean grouped;

  /** For each column and line the first line with words from there on, and the last up to it. */
  private final int[][] next;

  private final int[][] last;

  /** For each column and line the price of blank lines inside cells above. */
  private final double[][] torn;

  /** Titles and lines of cells above each line. */
  private final int[] titles;

  private final int[] rests;

  /** For each line what a blank one above says of a row that begins there. */
  private final double[] begins;

  /** For each column and line what its words say of a row with which they are the first ones. */
  private final double[][] said;

  /** For each column and line true if the words say so but of a row that begins at that line. */
  private final boolean[][] fresh;

  /** Lines from one line of a cell to the next at most. */
  private final int reach;

  /** The last line up to which words speak but against a row that begins there. */
  private int headings = -1;

  /**
   * Judges lines.
   *
   * @param from the first line of the body
   * @param anchors a line of each row but few, from top to bottom
   * @param labelling where the labels of the first column stand
   */
  PlacedRows(LaidCells cells, int from, List<Integer> anchors, Labelling labelling) {
    this.labelling = labelling;
    this.reach = labelling == Labelling.TOP && cells.habits().standsAtTop() ? 1 : REACH;
    this.cells = cells;
    this.scores = new RowScores(cells);
    this.grouped = labelling == Labelling.NONE && countTexts(from) * GROUPED < anchors.size();
    this.names = labelling == Labelling.NONE && !grouped ? 0 : 1;
    this.keys = new RowKeys(cells, from, anchors, new ValueColumns(cells, from, names));
    this.from = from;
    this.to = cells.lineCount();
    this.next = new int[cells.columnCount()][to + 1];
    this.last = new int[cells.columnCount()][to + 1];
    this.torn = new double[cells.columnCount()][to + 1];
    this.titles = new int[to + 1];
    this.rests = new int[to + 1];
    this.begins = new double[to + 1];
    this.said = new double[cells.columnCount()][to];
    this.fresh = new boolean[cells.columnCount()][to];
    for (int c = 0; c < next.length; c++) {
      measure(c);
    }
    for (int i = from; i < to; i++) {
      begins[i] = cells.isBlankAbove(i) ? BLANK_LINE : 0;
      boolean title = isTitle(i);
      titles[i + 1] = titles[i] + (title ? 1 : 0);
      rests[i + 1] = rests[i] + (title || isLabelAlone(i) ? 0 : 1);
    }
    for (int c = names; c < next.length; c++) {
      weigh(c);
    }
  }

  /** Number of texts of the first column, those right below each other as one. */
  private int countTexts(int first) {
    int count = 0;
    for (int i = first; i < cells.lineCount(); i++) {
      boolean begins = i == first || cells.text(i - 1, 0).isEmpty();
      count += begins && !cells.text(i, 0).isEmpty() ? 1 : 0;
    }
    return count;
  }

  private void measure(int c) {
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

  private boolean isTitle(int i) {
    return cells.isTitle(i) || names > 0 && RowAnchors.isLabelledTitle(cells, i);
  }

  private boolean isLabelAlone(int i) {
    return names > 0 && cells.pieces(i).size() == 1 && !cells.text(i, 0).isEmpty() && !isTitle(i);
  }

  @Override
  public double begins(int line) {
    return begins[line];
  }

  /**
   * The same judge below headings, each of which begins anew as a row does: up to the first row's
   * middle words speak but against a row that begins there.
   */
  PlacedRows below(int middle) {
    headings = middle;
    for (int i = from; i <= middle; i++) {
      begins[i] = -HEADINGS * (middle - i);
    }
    return this;
  }

  /** What the words of a column say of rows that begin at or above them. */
  private void weigh(int c) {
    for (int i = next[c][from]; i < to; i = next[c][i + 1]) {
      int above = i > from ? last[c][i - 1] : -1;
      fresh[c][i] = above < from || i - above > reach;
      said[c][i] =
          fresh[c][i]
              ? begun(c, cells.text(i, c))
              : scores.continued(c, cells.text(above, c), cells.text(i, c));
    }
  }

  /** What the words say of a row that begins at a line. */
  private double words(int first, int end) {
    double sum = 0;
    if (first == from || isTitleEdge(first)) {
      return 0;
    }
    for (int c = names; c < next.length; c++) {
      int top = next[c][first];
      sum += top < end && (top == first || !fresh[c][top]) ? said[c][top] : 0;
    }
    return first <= headings ? Math.min(0, sum) : sum;
  }

  /** True if a title ends or begins above the line, but for a label alone between its lines. */
  private boolean isTitleEdge(int b) {
    int above = b - 1 > from && isLabelAlone(b - 1) ? b - 2 : b - 1;
    return above >= from && isTitle(b) != isTitle(above) || isLabelAlone(b);
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
  public boolean isTooHigh(int first, int end) {
    return keys.areSeveral(first, end);
  }

  @Override
  public double stands(int first, int end) {
    boolean begun = first > from;
    double placed = 0;
    double onTop = 0;
    double capped = 0;
    double price = 0;
    int unfilled = end - first;
    for (int c = grouped ? 1 : 0; c < next.length; c++) {
      int top = next[c][first];
      if (top < end) {
        int foot = last[c][end - 1];
        double aside = aside(c, top - first, end - 1 - foot);
        placed += aside;
        capped += Math.min(aside, MOST_CUT);
        onTop += ASIDE * (top - first);
        price += torn[c][foot + 1] - torn[c][top + 1];
        unfilled = Math.min(unfilled, top - first + end - 1 - foot);
      }
    }
    price += begun && end < to ? placed : Math.min(Math.min(placed, capped), CUT + onTop);
    int title = titles[end] - titles[first];
    boolean named = title > 0 || next[names][first] < end;
    return words(first, end)
        - price
        - keys.price(first, end, named)
        - UNFILLED * unfilled
        - (title > 0 && rests[end] > rests[first] ? MIXED : 0)
        - (named ? 0 : NAME_MISSING);
  }

  /**
   * The price of a cell that misses its place.
   *
   * @param above lines of the row above it
   * @param below lines of the row below it
   */
  private double aside(int column, int above, int below) {
    double inMiddle = ASIDE * Math.abs(above - below) / 2.0;
    double onTop = ASIDE * above;
    ColumnHabits habits = cells.habits().column(column);
    if (column < names && labelling == Labelling.TOP) {
      return onTop;
    }
    if (column < names || habits.standsInMiddle()) {
      return inMiddle;
    }
    return habits.standsAtTop() ? onTop : Math.min(onTop, inMiddle);
  }
}
