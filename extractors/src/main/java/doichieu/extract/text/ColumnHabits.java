package doichieu.extract.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the cells of one column usually hold, learnt from its rows: it tells where others end. */
final class ColumnHabits {
  private static final double BLANK = 2.5;
  private static final double STRANGE = 1.5;
  private static final double KNOWN = -1;

  /** Share of a column's cells below which a kind of text is strange in it. */
  private static final double RARE = 0.15;

  /** Longer texts are no figures with their words ("tối thiểu 50%"). */
  private static final int MAX_FIGURE = 16;

  private static final int MAX_SHORT = 3;

  /** Rows that tell that a column is blank, if all leave it so. */
  private static final int MIN_ROWS = 3;

  private static final double USUAL_HEAD = -0.5;
  private static final double SMALL_HEAD = 0.5;

  private final Map<String, Integer> heads = new HashMap<>();
  private final ColumnWrap wrap = new ColumnWrap();
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<Shape, Integer> shapes = new HashMap<>();
  private int rows;
  private int filled;

  private final PlaceCounts places = new PlaceCounts();

  private enum Shape {
    SHORT,
    FIGURE,
    WORDS;

    static Shape of(String text) {
      if (text.length() <= MAX_FIGURE && text.chars().anyMatch(Character::isDigit)) {
        return FIGURE;
      }
      return text.length() <= MAX_SHORT ? SHORT : WORDS;
    }
  }

  /** How the column's lines break. */
  ColumnWrap wrap() {
    return wrap;
  }

  /**
   * Takes into account where a cell stands that is lower than its row.
   *
   * @param above lines of the row above it
   * @param below lines of the row below it
   */
  void addPlace(int above, int below) {
    places.add(above, below);
  }

  /** Where the column's cells are known to stand in their rows; null if that is not known. */
  @Nullable Standing standing() {
    return places.standing();
  }

  /** True if the column's cells are known to stand in the middle of their rows' height. */
  boolean standsInMiddle() {
    return standing() == Standing.MIDDLE;
  }

  /** Takes a row's text into account; blank if the row has none. */
  void add(String text) {
    rows++;
    if (!text.isEmpty()) {
      heads.merge(head(text), 1, Integer::sum);
      filled++;
      texts.merge(text.toLowerCase(Locale.ROOT), 1, Integer::sum);
      shapes.merge(Shape.of(text), 1, Integer::sum);
    }
  }

  /** True if several rows hold the very text. */
  boolean isUsual(String text) {
    return texts.getOrDefault(text.toLowerCase(Locale.ROOT), 0) > 1;
  }

  /** What speaks against such a text in the column: 0 if nothing does, negative if it is usual. */
  double price(String text) {
    if (rows == 0) {
      return 0;
    }
    if (text.isEmpty()) {
      double share = (double) filled / rows;
      return share > 0.5 ? BLANK * share : 0;
    }
    double seen = shapes.getOrDefault(Shape.of(text), 0);
    boolean rare = filled > 0 ? seen < RARE * filled : rows >= MIN_ROWS;
    double strange = rare ? STRANGE : 0;
    double known = isUsual(text) ? KNOWN : strange;
    return known + head(text, filled);
  }

  private double head(String text, int of) {
    boolean usual = heads.getOrDefault(head(text), 0) > Math.max(1, of / 10);
    return usual ? USUAL_HEAD : Character.isLowerCase(text.codePointAt(0)) ? SMALL_HEAD : 0;
  }

  private static String head(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }
}
