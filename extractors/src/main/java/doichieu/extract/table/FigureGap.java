package doichieu.extract.table;

import java.util.regex.Pattern;

/**
 * Two figures that one blank parts are two cells, unless the blank may part the digits of one: a
 * column of figures is often as narrow as its widest one.
 */
public final class FigureGap {
  private static final Pattern FIGURE =
      Pattern.compile("[<>≥≤(+\u2212-]{0,2}\\d{1,15}(?:[.,:]\\d{1,6}){0,6}%?\\)?");

  /** A sign, a mark among digits, or a bracket: what no first or later group of digits has. */
  private static final Pattern MARKED = Pattern.compile(".*[.,:%()+\u2212-].*");

  private static final Pattern FIRST_GROUP = Pattern.compile("[(+\u2212-]?\\d{1,3}");

  private static final Pattern NEXT_GROUP = Pattern.compile("\\d{3}(?:[.,]\\d{1,6})?%?\\)?");

  private FigureGap() {}

  /** True if the words are two figures, one at least with a mark, and not groups of one. */
  public static boolean parts(String left, String right) {
    return areFigures(left, right)
        && (MARKED.matcher(left).matches() || MARKED.matcher(right).matches())
        && !(FIRST_GROUP.matcher(left).matches() && NEXT_GROUP.matcher(right).matches());
  }

  /** True if both words are figures, or groups of digits of one. */
  public static boolean areFigures(String left, String right) {
    return isEdge(left, right) && FIGURE.matcher(left).matches() && FIGURE.matcher(right).matches();
  }

  private static boolean isEdge(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    char end = a.charAt(a.length() - 1);
    return (Character.isDigit(end) || end == ')' || end == '%') && !Character.isLetter(b.charAt(0));
  }
}
