package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What speaks for rows wherever their cells stand in them: what tells one from the next, and the
 * words with which each begins.
 */
final class RowTexts {
  private static final double BLANK_LINE = 1;
  private static final double NAME_MISSING = 2;
  private static final double BEGINS = 0.5;
  private static final double SMALL_LETTER = -2;

  /** What a name says that tells a part of the row above: it begins a row. */
  private static final double PART = 3;

  /** Words with which such names begin. */
  private static final WordList PARTS = WordList.load(RowTexts.class, "part-words.txt");

  /** Heights of rows for which room is made at once. */
  private static final int ROOM = 15;

  private static final Pattern BULLET = Pattern.compile("[-+\u2022\u2013*]\\s");

  /** The price of a title and cells in one row. */
  private static final double MIXED = 8;

  /** The price of each line more that may be a heading as well. */
  private static final double HEADINGS = 0.01;

  private final LaidCells cells;
  private final RowScores scores;
  private final GroupTitles capitals;
  private final int from;
  private final int to;

  /** The column of the rows' names: that beside the labels, if there are any. */
  private final int names;

  private final RowKeys keys;

  private final CellLines lines;

  /** For each line what is known of rows that end above it: that of the line right above first. */
  private final double[][] known;

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
   * Reads a body.
   *
   * @param lines where its cells have words
   * @param anchors a line of each row but few, from top to bottom
   * @param values the columns of figures
   * @param names the column of the rows' names
   */
  RowTexts(
      LaidCells cells, CellLines lines, List<Integer> anchors, ValueColumns values, int names) {
    int from = lines.from();
    this.cells = cells;
    this.lines = lines;
    this.names = names;
    this.reach = lines.reach();
    this.scores = new RowScores(cells);
    this.capitals = new GroupTitles(cells, from);
    this.keys = new RowKeys(cells, from, anchors, values);
    this.from = from;
    this.to = cells.lineCount();
    this.known = new double[to + 1][0];
    this.titles = new int[to + 1];
    this.rests = new int[to + 1];
    this.begins = new double[to + 1];
    this.said = new double[cells.columnCount()][to];
    this.fresh = new boolean[cells.columnCount()][to];
    for (int i = from; i < to; i++) {
      begins[i] = cells.isBlankAbove(i) ? BLANK_LINE : 0;
      boolean title = isTitle(i);
      titles[i + 1] = titles[i] + (title ? 1 : 0);
      rests[i + 1] = rests[i] + (title || isLabelAlone(i) ? 0 : 1);
    }
    for (int c = names; c < said.length; c++) {
      weigh(c);
    }
  }

  private boolean isTitle(int i) {
    return cells.isTitle(i)
        || names == 0 && capitals.is(i)
        || names > 0 && RowAnchors.isLabelledTitle(cells, i);
  }

  private boolean isLabelAlone(int i) {
    return names > 0 && cells.pieces(i).size() == 1 && !cells.text(i, 0).isEmpty() && !isTitle(i);
  }

  /** How much a blank line above says for a row that begins at the line. */
  double begins(int line) {
    return begins[line];
  }

  /**
   * Takes the lines as those below headings, each of which begins anew as a row does: up to the
   * first row's middle words speak but against a row that begins there.
   */
  void below(int middle) {
    headings = middle;
    for (int i = from; i <= middle; i++) {
      begins[i] = -HEADINGS * (middle - i);
    }
  }

  /** What the words of a column say of rows that begin at or above them. */
  private void weigh(int c) {
    for (int i = lines.next(c, from); i < to; i = lines.next(c, i + 1)) {
      int above = i > from ? lines.last(c, i - 1) : -1;
      fresh[c][i] = above < from || i - above > reach;
      said[c][i] =
          fresh[c][i]
              ? begun(c, cells.text(i, c))
              : scores.continued(c, cells.text(above, c), cells.text(i, c));
      said[c][i] += c == names && beginsPart(above, i) ? PART : 0;
    }
  }

  /** What the words say of a row that begins at a line. */
  private double words(int first, int end) {
    double sum = 0;
    if (first == from) {
      return isRest(end) ? SMALL_LETTER : 0;
    }
    if (isTitleEdge(first)) {
      return 0;
    }
    for (int c = names; c < said.length; c++) {
      int top = lines.next(c, first);
      sum += top < end && (top == first || !fresh[c][top]) ? said[c][top] : 0;
    }
    return first <= headings ? Math.min(0, sum) : sum;
  }

  /** True if the first row has a label though its name begins with a small letter. */
  private boolean isRest(int end) {
    String name = cells.text(from, names);
    return names > 0
        && !name.isEmpty()
        && Character.isLowerCase(name.codePointAt(0))
        && keys.hasKey(from, end);
  }

  /** True if a title ends or begins above the line, but for a label alone between its lines. */
  private boolean isTitleEdge(int b) {
    int above = b - 1 > from && isLabelAlone(b - 1) ? b - 2 : b - 1;
    return above >= from && isTitle(b) != isTitle(above) || isLabelAlone(b);
  }

  /** True for the word of parts, as "Trong đó:", and nothing else. */
  static boolean isPartWord(String text) {
    String word = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    return PARTS.contains(word);
  }

  /** True for a name that begins with the words of parts below one that does not end open. */
  static boolean beginsPart(String above, String here) {
    return PARTS.lengthOfBegin(here) > 0 && !Continuation.endsOpen(above);
  }

  /** True for a name that tells a part of the row above, or that has a label of its own. */
  private boolean beginsPart(int above, int i) {
    return isPart(above, cells.text(i, names)) || names == 0 && GroupTitles.isNumbered(cells, i);
  }

  /** True for a bullet or "Trong đó" below a name that does not end open. */
  private boolean isPart(int above, String here) {
    boolean open = above >= from && Continuation.endsOpen(cells.text(above, names));
    boolean begun = Character.isUpperCase(here.codePointAt(0)) && PARTS.lengthOfBegin(here) > 0;
    return !open && (begun || BULLET.matcher(here).lookingAt());
  }

  private double begun(int column, String here) {
    if (Character.isLowerCase(here.codePointAt(0))) {
      return SMALL_LETTER;
    }
    Standing place = cells.habits().column(column).standing();
    boolean top = place == null || place == Standing.TOP;
    return !top ? 0 : column == names ? 2 * BEGINS : BEGINS;
  }

  /** True if the lines are those of several rows for certain. */
  boolean areSeveral(int first, int end) {
    return keys.areSeveral(first, end);
  }

  /** How much speaks for the lines as those of one row. */
  double speak(int first, int end) {
    double[] above = known[end];
    int height = end - first;
    if (height > above.length) {
      int more = Math.min(end - from, height + ROOM);
      known[end] = Arrays.copyOf(above, more);
      Arrays.fill(known[end], above.length, more, Double.NaN);
    }
    if (Double.isNaN(known[end][height - 1])) {
      known[end][height - 1] = weigh(first, end);
    }
    return known[end][height - 1];
  }

  private double weigh(int first, int end) {
    int title = titles[end] - titles[first];
    boolean named = title > 0 || lines.next(names, first) < end;
    return words(first, end)
        - keys.price(first, end, named)
        - lines.price(first, end)
        - (title > 0 && rests[end] > rests[first] ? MIXED : 0)
        - (named || first == from ? 0 : NAME_MISSING);
  }
}
