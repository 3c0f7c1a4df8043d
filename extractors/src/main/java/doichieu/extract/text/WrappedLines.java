package doichieu.extract.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a line without blank line above goes on in the paragraph of the line above: it does in
 * files whose lines are wrapped, but not where each line is a heading or an item.
 */
final class WrappedLines {
  /** No paragraph of a plan is so long. */
  static final int MAX_PARAGRAPH = 50_000;

  /** Lines of wrapped files are hardly longer. */
  private static final int MAX_WIDTH = 140;

  /** Shorter lines are not full, so they end a paragraph. */
  private static final double FULL = 0.75;

  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:[-+*\u2022\u2013](?:\\s|\\p{Lu})|\\d{1,3}(?:\\.\\d{1,2}){0,4}[.)](?!\\d)"
              + "|(?:\\d{1,2}(?:\\.\\d{1,3}){0,4}|[IVX]{1,7})(?:[-\u2013]|/)\\s\\p{Lu}|\\p{L}[.)]\\s"
              + "|[IVXLC]{1,7}[.)]\\s|\\((?:\\d{1,3}|\\p{Ll}|[ivx]{1,5})\\)\\s"
              + "|(?:Điều|Chương|Phần|Mục)\\s(?:\\d{1,3}|[IVXLC]{1,7})[.:]\\s"
              + "|(?:Phần|Chương)\\s(?:[IVXLC]{1,7}|thứ\\s\\p{L}{2,4})$)");

  /** A figure with what it counts, one of thousands, or a year at an end: no item begins so. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "^(?:\\d[\\d.,]{0,20}%?\\s\\p{Ll}|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?[.,;]?(?:\\s|$)|(?:19|20)\\d{2}[.,;](?:\\s|$))");

  private final int width;

  /** Looks at the lines of prose of a file. */
  WrappedLines(List<Line> lines) {
    int longest =
        lines.stream()
            .filter(line -> line.tabs() == 0 && !line.isPipeRow())
            .mapToInt(line -> line.text().strip().length())
            .max()
            .orElse(0);
    width = longest <= MAX_WIDTH ? longest : Integer.MAX_VALUE;
  }

  /** Judges two lines' words; neither is blank. */
  boolean goesOn(String upper, String lower) {
    if (ITEM.matcher(lower).find() || isCapitals(lower) || isCapitals(upper)) {
      return false;
    }
    boolean finished = ".;:!?".indexOf(upper.charAt(upper.length() - 1)) >= 0;
    if (upper.length() >= width * FULL) {
      return true;
    }
    return !finished
        && (Character.isLowerCase(lower.codePointAt(0)) || FIGURE.matcher(lower).find());
  }

  private static boolean isCapitals(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
