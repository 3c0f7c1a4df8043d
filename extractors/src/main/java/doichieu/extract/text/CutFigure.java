package doichieu.extract.text;

import doichieu.extract.table.LineJoiner;
import java.util.regex.Pattern;

/**
 * Figures that a narrow cell cut at a line's end: "12.480," + "5", "12.480" + ",5", "-" +
 * "1.474,5", "49-" + "60".
 */
final class CutFigure {
  private static final Pattern OPEN =
      Pattern.compile("[<>\u2265\u2264]?\\s?[+-]?\\d[\\d.,]{0,15}[.,-]|[+-]");
  private static final Pattern WHOLE =
      Pattern.compile("[<>\u2265\u2264]?\\s?[+-]?\\d[\\d.,]{0,15}");
  private static final Pattern DECIMALS = Pattern.compile("[.,]\\d{1,6}\\s?%?");
  private static final Pattern REST = Pattern.compile("\\d[\\d.,]{0,15}\\s?%?");

  /** A figure whose last group of three digits lacks one or two, and one that lacks none. */
  private static final Pattern SHORT_GROUP =
      Pattern.compile("[+-]?\\d{1,3}(?:[.,]\\d{3})*[.,]\\d{1,2}");

  private static final Pattern GROUPS =
      Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3}){2,}|[+-]?\\d{1,3}(?:,\\d{3}){2,}");

  /** One group alone may be decimals ("98,5" above "99"): only noughts are sure to end it. */
  private static final Pattern ONE_GROUP = Pattern.compile("[+-]?\\d{1,3}\\.\\d{1,2}0");

  private static final Pattern NOUGHTS = Pattern.compile("0{1,2}");

  /** Lines between the parts of a figure, where others stand half a line lower. */
  private static final int REACH = 2;

  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

  private CutFigure() {}

  /** True if the lower text goes on the figure above: "12.480," + "5", "6.120.5" + "00". */
  static boolean isCut(String above, String below) {
    return isOpen(above) && REST.matcher(below).matches()
        || WHOLE.matcher(above).matches() && DECIMALS.matcher(below).matches()
        || SHORT_GROUP.matcher(above).matches()
            && DIGITS.matcher(below).matches()
            && isWholeGroups(above + below, below);
  }

  /**
   * True if digits must come below: the text is a figure that ends with a point or dash, or a sign.
   */
  static boolean isOpen(String text) {
    return OPEN.matcher(text).matches();
  }

  private static boolean isWholeGroups(String figure, String end) {
    return GROUPS.matcher(figure).matches()
        || NOUGHTS.matcher(end).matches() && ONE_GROUP.matcher(figure).matches();
  }

  /** True if the figure of a line goes on one above it in its column, or goes on below. */
  static boolean isPart(LaidCells cells, int line, int column) {
    String text = cells.text(line, column);
    for (int k = 1; k <= REACH; k++) {
      String above = line < k ? "" : cells.text(line - k, column);
      String below = line + k < cells.lineCount() ? cells.text(line + k, column) : "";
      if ((!above.isEmpty() && isCut(above, text)) || (!below.isEmpty() && isCut(text, below))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The two texts of a cell as one, as {@link LineJoiner#join} does, a cut figure without blank.
   */
  static String join(String above, String below) {
    return isCut(above, below) ? above + below : LineJoiner.join(above, below);
  }
}
