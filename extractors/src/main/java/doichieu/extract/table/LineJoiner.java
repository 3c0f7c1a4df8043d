package doichieu.extract.table;

import java.util.regex.Pattern;

/**
 * Puts words together that a line, a page or a cell's foot cut: with one blank, or without where
 * the cut went through a compound ("476/VPCP-" + "KSTT", "01/NQ-" + "CP", "2021-" + "2025").
 *
 * <p>Vietnamese is not hyphenated at line ends, so a hyphen or slash at the end of a word always
 * belongs to the word. A hyphen at the head of the lower line belongs to a document's number only
 * if the upper line ends with the number's beginning ("01/NQ" + "-CP"); else it is a bullet.
 */
public final class LineJoiner {
  private static final Pattern OPEN_COMPOUND = Pattern.compile("[\\p{L}\\p{N}][-/\u2010\u2011]$");
  private static final Pattern NUMBER_BEGUN =
      Pattern.compile("(?:^|[\\s(])\\d{1,6}\\p{L}?/[\\p{L}\\p{N}/-]{1,30}$");
  private static final Pattern COMPOUND_GOES_ON = Pattern.compile("^[-/]\\p{Lu}");

  private LineJoiner() {}

  /** The two texts as one; the other one if one of them is blank. */
  public static String join(String upper, String lower) {
    String above = upper.strip();
    String below = lower.strip();
    if (above.isEmpty() || below.isEmpty()) {
      return above + below;
    }
    return isInsideWord(above, below) ? above + below : above + " " + below;
  }

  private static boolean isInsideWord(String above, String below) {
    String tail = above.substring(Math.max(0, above.length() - 40));
    if (Character.isLetterOrDigit(below.codePointAt(0))) {
      return OPEN_COMPOUND.matcher(tail).find();
    }
    return COMPOUND_GOES_ON.matcher(below).find() && NUMBER_BEGUN.matcher(tail).find();
  }
}
