package doichieu.extract.text;

import java.util.regex.Pattern;

/**
 * Raised digits behind figures ("78,4\u00b9"): marks of notes, which are no part of the figure's
 * form.
 */
final class RaisedMarks {
  private static final Pattern MARK =
      Pattern.compile("(?<=[\\d%)])[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,3}$");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private RaisedMarks() {}

  /** The text without marks at its end; a year, which may be a heading, stays as it is. */
  static String without(String text) {
    int last = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    if (last < '\u00b2' || Character.isLetter(last)) {
      return text;
    }
    String figure = MARK.matcher(text).replaceFirst("");
    return YEAR.matcher(figure).matches() ? text : figure;
  }
}
