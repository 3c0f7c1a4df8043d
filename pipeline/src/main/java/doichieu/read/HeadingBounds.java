package doichieu.read;

import doichieu.target.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bounds that the heading of a column states for all its figures ("Tối thiểu", "Mức tối đa (%)",
 * "Chỉ tiêu giao (ít nhất)"): at the end of the heading's words, before units.
 */
final class HeadingBounds {
  /** Shorter words ("từ", "trên") bound nothing by themselves in a heading; chars. */
  private static final int SHORTEST = 6;

  /** Units, years and remarks behind the bound, in any order. */
  private static final String BEHIND = "(?:\\s*(?:\\([^()]{0,80}\\)|%|(?:năm\\s+)?20\\d{2})){0,4}";

  private final ValueWords values;
  private final Pattern atEnd;
  private final Pattern inside;

  HeadingBounds(ValueWords values) {
    this.values = values;
    List<String> words =
        values.prefixes().stream().filter(word -> word.length() >= SHORTEST).toList();
    this.inside =
        Pattern.compile(
            "(?<!\\p{L})(?:" + ValueWords.alternation(words) + ")(?!\\p{L}|\\s*\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.atEnd =
        Pattern.compile(
            "(?:^|.*[\\s(])(" + ValueWords.alternation(words) + ")\\)?" + BEHIND + "\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * True if a heading states a bound that is not applied, since other words stand behind it ("Tối
   * thiểu theo kế hoạch tỉnh") or it stands over the column's own words; one right before a number
   * bounds that.
   *
   * @param heading the words of all header cells above a column
   * @param leaf those of the lowest
   */
  boolean leavesOut(String heading, String leaf) {
    return inside.matcher(heading).find() && !atEnd.matcher(leaf).matches();
  }

  /** The figure under the bound of its column's heading; one with a bound of its own stays. */
  StatedValue under(String heading, StatedValue value) {
    Matcher bound = atEnd.matcher(heading);
    if (value.comparator() != Comparator.EQUAL || !bound.matches()) {
      return value;
    }
    Comparator comparator = values.findComparator(bound.group(1), "").orElse(value.comparator());
    return new StatedValue(
        comparator, value.value(), value.valueHigh(), value.unit(), value.text());
  }
}
