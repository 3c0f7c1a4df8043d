package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.WordList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for rows: how their cells stand, what tells one from the next, and the words with
 * which each begins.
 */
final class PlacedRows implements RowJudge {
  private static final double BLANK_LINE = 1;
  private static final double NAME_MISSING = 2;
  private static final double BEGINS = 0.5;
  private static final double SMALL_LETTER = -2;

  /** What a name says that tells a part of the row above: it begins a row. */
  private static final double PART = 3;

  /** Words with which such names begin. */
  private static final WordList PARTS = WordList.load(PlacedRows.class, "part-words.txt");

  private static final Pattern BULLET = Pattern.compile("[-+\u2022\u2013*]\\s");

  /** The price of a title and cells in one row. */
  private static final double MIXED = 8;

  /** The price of each line more that may be a heading as well. */
  private static final double HEADINGS = 0.01;

  /** Lines between which others may stand half a line lower: those of a cell beside. */
  private static final int REACH = 2;

  /** Rows for each text of a column that names groups of them. */
  private static final int GROUPED = 2;

  /** One row in so many, at least, beside which such a column is blank. */
  private static final int BLANK_OF = 4;

  private final LaidCells cells;
  private final RowScores scores;
  private final CapitalTitles capitals;
  private final int from;
  private final int to;

  /** The column of the rows' names: that beside the labels, if there are any. */
  private final int names;

  private final RowKeys keys;

  /** True if the first column names groups of rows, in cells merged down. */
  private final boolean grouped;

  private final RowStanding standing;

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
   * @param spine where labels and figures stand
   */
  PlacedRows(LaidCells cells, int from, List<Integer> anchors, Spine spine) {
    this.reach = spine.labels() == Standing.TOP && cells.habits().standsAtTop() ? 1 : REACH;
    this.cells = cells;
    this.scores = new RowScores(cells);
    this.capitals = new CapitalTitles(cells, from);
    this.grouped = !spine.isLabelled() && isGrouped(from, anchors, spine.isLow());
    this.names = (spine.isLabelled() || grouped) && cells.columnCount() > 1 ? 1 : 0;
    ValueColumns values = new ValueColumns(cells, from, names);
    this.keys = new RowKeys(cells, from, anchors, values);
    this.standing =
        new RowStanding(
            cells, from, places(spine, values), spine.isLow(), grouped ? names : 0, reach);
    this.from = from;
    this.to = cells.lineCount();
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

  /** True if the first column has few texts; names above figures leave no line between them. */
  private boolean isGrouped(int first, List<Integer> anchors, boolean low) {
    long blank = anchors.stream().filter(i -> cells.text(i, 0).isEmpty()).count();
    return countTexts(first) * GROUPED < anchors.size()
        && (!low || blank * BLANK_OF > anchors.size());
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

  /** Where the cells of each column stand; null if that is not known. */
  private @Nullable Standing[] places(Spine spine, ValueColumns values) {
    @Nullable Standing[] places = new Standing[cells.columnCount()];
    for (int c = 0; c < places.length; c++) {
      Standing known = cells.habits().column(c).standing();
      places[c] =
          c < names && spine.isLabelled()
              ? spine.labels()
              : values.isValue(c) && spine.values() != null ? spine.values() : known;
    }
    return places;
  }

  private boolean isTitle(int i) {
    return cells.isTitle(i)
        || names == 0 && capitals.is(i)
        || names > 0 && RowAnchors.isLabelledTitle(cells, i);
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
    for (int i = standing.next(c, from); i < to; i = standing.next(c, i + 1)) {
      int above = i > from ? standing.last(c, i - 1) : -1;
      fresh[c][i] = above < from || i - above > reach;
      said[c][i] =
          fresh[c][i]
              ? begun(c, cells.text(i, c))
              : scores.continued(c, cells.text(above, c), cells.text(i, c));
      said[c][i] += c == names && isPart(above, cells.text(i, c)) ? PART : 0;
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
      int top = standing.next(c, first);
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

  @Override
  public boolean isTooHigh(int first, int end) {
    return keys.areSeveral(first, end);
  }

  @Override
  public double stands(int first, int end) {
    int title = titles[end] - titles[first];
    boolean named = title > 0 || standing.next(names, first) < end;
    return words(first, end)
        - standing.price(first, end)
        - keys.price(first, end, named)
        - (title > 0 && rests[end] > rests[first] ? MIXED : 0)
        - (named ? 0 : NAME_MISSING);
  }
}
