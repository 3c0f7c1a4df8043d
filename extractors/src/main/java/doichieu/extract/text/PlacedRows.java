package doichieu.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for rows: their words and what tells one from the next, and how their cells stand.
 */
final class PlacedRows implements RowJudge {
  /** Lines between which others may stand half a line lower: those of a cell beside. */
  private static final int REACH = 2;

  /** Rows for each text of a column that names groups of them. */
  private static final int GROUPED = 2;

  /** One row in so many, at least, beside which such a column is blank. */
  private static final int BLANK_OF = 4;

  private final LaidCells cells;
  private final int names;
  private final ValueColumns values;
  private final CellLines lines;
  private final RowTexts texts;
  private final RowStanding standing;

  /**
   * Judges lines.
   *
   * @param from the first line of the body
   * @param anchors a line of each row but few, from top to bottom
   * @param spine where labels and figures stand
   */
  PlacedRows(LaidCells cells, int from, List<Integer> anchors, Spine spine) {
    this.cells = cells;
    boolean grouped = !spine.isLabelled() && isGrouped(from, anchors);
    this.names = (spine.isLabelled() || grouped) && cells.columnCount() > 1 ? 1 : 0;
    this.values = new ValueColumns(cells, from, names);
    this.lines = new CellLines(cells, from, grouped ? names : 0, reach(cells, spine));
    this.texts = new RowTexts(cells, lines, anchors, values, names);
    this.standing = new RowStanding(lines, places(spine), spine.isLow());
  }

  private PlacedRows(PlacedRows like, Spine spine) {
    this.cells = like.cells;
    this.names = like.names;
    this.values = like.values;
    this.lines = like.lines;
    this.texts = like.texts;
    this.standing = new RowStanding(lines, places(spine), spine.isLow());
  }

  /**
   * Judges the lines under each supposition of rows with labels, or without; what does not hang on
   * it is found once.
   *
   * @param anchors as for one
   * @param spines all with labels or all without
   */
  static List<PlacedRows> list(
      LaidCells cells, int from, List<Integer> anchors, List<Spine> spines) {
    Map<Integer, PlacedRows> first = new HashMap<>();
    List<PlacedRows> judges = new ArrayList<>();
    for (Spine spine : spines) {
      PlacedRows like = first.get(reach(cells, spine));
      PlacedRows judge =
          like == null ? new PlacedRows(cells, from, anchors, spine) : new PlacedRows(like, spine);
      first.putIfAbsent(reach(cells, spine), judge);
      judges.add(judge);
    }
    return judges;
  }

  /** Lines from one line of a cell to the next at most. */
  private static int reach(LaidCells cells, Spine spine) {
    return spine.labels() == Standing.TOP && cells.habits().standsAtTop() ? 1 : REACH;
  }

  /**
   * True if the first column has few texts and is blank beside many rows: it names groups of them.
   */
  private boolean isGrouped(int first, List<Integer> anchors) {
    long blank = anchors.stream().filter(i -> cells.text(i, 0).isEmpty()).count();
    return countTexts(first) * GROUPED < anchors.size() && blank * BLANK_OF > anchors.size();
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
  private @Nullable Standing[] places(Spine spine) {
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

  @Override
  public double begins(int line) {
    return texts.begins(line);
  }

  /**
   * The same judge below headings, each of which begins anew as a row does: up to the first row's
   * middle words speak but against a row that begins there.
   */
  PlacedRows below(int middle) {
    texts.below(middle);
    return this;
  }

  @Override
  public boolean isTooHigh(int first, int end) {
    return texts.areSeveral(first, end);
  }

  @Override
  public double stands(int first, int end) {
    return texts.speak(first, end) - standing.price(first, end);
  }
}
