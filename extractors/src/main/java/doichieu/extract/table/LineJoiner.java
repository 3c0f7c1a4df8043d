package doichieu.extract.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts words together that a line, a page or a cell's foot cut: with one blank, or without where
 * the cut went through a compound ("476/VPCP-" + "KSTT", "01/NQ-" + "CP", "2021-" + "2025", "KH&" +
 * "CN").
 *
 * <p>Vietnamese is not hyphenated at line ends, so a hyphen or slash at the end of a word always
 * belongs to the word. A hyphen at the head of the lower line belongs to a document's number only
 * if the upper line ends with the number's beginning ("01/NQ" + "-CP"); else it is a bullet.
 */
public final class LineJoiner {
  private static final Pattern OPEN_COMPOUND = Pattern.compile("[\\p{L}\\p{N}][-/&\u2010\u2011]$");
  private static final Pattern NUMBER_BEGUN =
      Pattern.compile("(?:^|[\\s(])\\d{1,6}\\p{L}?/[\\p{L}\\p{N}/-]{1,30}$");

  /** A year begun at the end of a date or of a document's number: "08/01/2", "01/202". */
  private static final Pattern YEAR_BEGUN =
      Pattern.compile("(?:^|[^\\d/])\\d{1,5}/(\\d{1,2}/)?((?:2|19|20)\\d?)$");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern DIGITS = Pattern.compile("^\\d++");

  /** A date cut before its year: "08/01" + "/2025". */
  private static final Pattern DAY_AND_MONTH = Pattern.compile("(?:^|[^\\d/])\\d{1,2}/\\d{1,2}$");

  private static final Pattern YEAR_GOES_ON = Pattern.compile("^/(?:19|20)\\d\\d(?!\\d)");

  /** A law's number cut before or in the term of the National Assembly: "27/2023/QH" + "15". */
  private static final Pattern TERM_BEGUN =
      Pattern.compile("(?:^|[\\s(])\\d{1,4}/(?:19|20)\\d\\d/(?:UBTV)?QH(1?)$");

  private static final Pattern TERM = Pattern.compile("^\\d{1,2}(?![\\d%]|[.,/]\\d)");
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

  /**
   * True for "08/01/2" + "025" and "01/202" + "0/TT-VPCP". With one slash the rest must be no
   * figure of its own: "18/20" + "25" are two.
   */
  private static boolean completesYear(String above, String below) {
    Matcher begun = YEAR_BEGUN.matcher(above);
    Matcher rest = DIGITS.matcher(below);
    if (!rest.find() || !begun.find()) {
      return false;
    }
    boolean isRest =
        begun.group(1) != null
            || (rest.end() == 3 && below.startsWith("0"))
            || below.startsWith("/", rest.end());
    return isRest && YEAR.matcher(begun.group(2) + rest.group()).matches();
  }

  /** True for "27/2023/QH" + "15" and "27/2023/QH1" + "5". */
  private static boolean completesTerm(String above, String below) {
    Matcher begun = TERM_BEGUN.matcher(above);
    Matcher rest = TERM.matcher(below);
    return begun.find() && rest.find() && begun.group(1).length() + rest.end() <= 2;
  }

  private static boolean isInsideWord(String above, String below) {
    String tail = above.substring(Math.max(0, above.length() - 40));
    if (Character.isLetterOrDigit(below.codePointAt(0))) {
      return OPEN_COMPOUND.matcher(tail).find()
          || completesYear(tail, below)
          || completesTerm(tail, below);
    }
    return (COMPOUND_GOES_ON.matcher(below).find() && NUMBER_BEGUN.matcher(tail).find())
        || (YEAR_GOES_ON.matcher(below).find() && DAY_AND_MONTH.matcher(tail).find());
  }
}
