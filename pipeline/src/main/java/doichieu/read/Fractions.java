package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.target.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts that name the whole beside them: "12/15 xã đạt chuẩn" promises twelve. */
final class Fractions {
  private final Pattern fraction;

  /**
   * Makes a finder.
   *
   * @param units things that are counted
   */
  Fractions(List<String> units) {
    String unit = "(?:" + ValueWords.alternation(units) + ")";
    fraction =
        Pattern.compile(
            "(?<!(?:ngày|trước|đến|từ|tháng|quý|và|số)\\s)(?<![\\p{L}\\d./,-])(\\d{1,4})/(\\d{1,4})(?![\\d/.-])\\s+("
                + unit
                + "(?:,\\s+"
                + unit
                + ")*)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The fractions in running text that are no more than a whole, in order. */
  List<Found> list(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = fraction.matcher(text);
    while (matcher.find()) {
      if (Integer.parseInt(matcher.group(1)) <= Integer.parseInt(matcher.group(2))) {
        StatedValue value =
            new StatedValue(
                Comparator.EQUAL,
                new BigDecimal(matcher.group(1)),
                null,
                matcher.group(3),
                matcher.group().replaceAll("\\s+", " "));
        found.add(new Found(value, matcher.start(), matcher.end(), matcher.start(1)));
      }
    }
    return found;
  }
}
