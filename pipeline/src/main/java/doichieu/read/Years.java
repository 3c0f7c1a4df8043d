package doichieu.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years and the words that state them. */
final class Years {
  private static final Pattern STATED =
      Pattern.compile(
          "(?:(?:đến|tới)\\s+)?(?:(?:hết|cuối)\\s+)?năm\\s+((?:19|20)\\d{2})(?![\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SPAN =
      Pattern.compile("(?:19|20)\\d{2}\\s*(?:-|–|đến)\\s*(?:năm\\s+)?(?:19|20)\\d{2}");

  private Years() {}

  /** The words that state a year ("đến hết năm 2025"), the first if several. */
  static Optional<String> findStated(String text) {
    Matcher matcher = STATED.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** The year that {@code text} states with the word "năm"; empty if none or several. */
  static Optional<Integer> findYear(String text) {
    Matcher matcher = STATED.matcher(SPAN.matcher(text).replaceAll(" "));
    Integer year = null;
    while (matcher.find()) {
      int found = Integer.parseInt(matcher.group(1));
      if (year != null && year != found) {
        return Optional.empty();
      }
      year = found;
    }
    return Optional.ofNullable(year);
  }
}
