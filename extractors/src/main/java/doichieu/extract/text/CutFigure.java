package doichieu.extract.text;

import doichieu.extract.table.LineJoiner;
import java.util.regex.Pattern;

/**
 * Figures that a narrow cell cut at a line's end: "12.480," + "5", "12.480" + ",5", "-" +
 * "1.474,5".
 */
final class CutFigure {
  private static final Pattern OPEN =
      Pattern.compile("[<>\u2265\u2264]?\\s?[+-]?\\d[\\d.,]{0,15}[.,]|[+-]");
  private static final Pattern WHOLE =
      Pattern.compile("[<>\u2265\u2264]?\\s?[+-]?\\d[\\d.,]{0,15}");
  private static final Pattern DECIMALS = Pattern.compile("[.,]\\d{1,6}\\s?%?");
  private static final Pattern REST = Pattern.compile("\\d[\\d.,]{0,15}\\s?%?");

  private CutFigure() {}

  /** True if digits must come below: the text is a figure that ends with a point, or a sign. */
  static boolean isOpen(String text) {
    return OPEN.matcher(text).matches();
  }

  /**
   * The two texts of a cell as one, as {@link LineJoiner#join} does, a cut figure without blank.
   */
  static String join(String above, String below) {
    boolean figure = isOpen(above) && REST.matcher(below).matches();
    return figure || (WHOLE.matcher(above).matches() && DECIMALS.matcher(below).matches())
        ? above + below
        : LineJoiner.join(above, below);
  }
}
