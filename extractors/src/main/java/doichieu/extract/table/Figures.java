package doichieu.extract.table;

import java.util.regex.Pattern;

/** The figures that fill a cell: "95", "≥ 1.250,5", "-3 %". */
public final class Figures {
  private static final Pattern FIGURE = Pattern.compile("[<>≥≤±+-]?\\s?\\d[\\d.,]*\\s?%?");

  private Figures() {}

  /** True if the text is nothing but a figure, perhaps with a sign before it or "%" behind. */
  public static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }
}
