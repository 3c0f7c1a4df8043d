package doichieu.read;

import doichieu.read.FigureParser.Found;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers below a heading of goals that a word bounds though no known unit follows ("ít nhất 01 tổ
 * công nghệ số", "thuộc nhóm 15 tỉnh dẫn đầu"): perhaps targets, so they are told.
 */
final class BareNumbers {
  /** "1/3 số cấp ủy viên", no whole number of hundredths. */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\p{L}\\d/])(\\d{1,3}/\\d{1,3})\\s+số(?:\\s+\\p{L}+){1,3}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Pattern bounded;

  BareNumbers(ValueWords values) {
    bounded =
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:"
                + values.kindPattern("limit")
                + ")\\s+(?:"
                + values.kindPattern("limit")
                + "\\s+)?(\\d[\\d.,]*+(?:/\\d++)?)(?![\\d%‰]|\\s+(?:tuổi|năm|tháng)(?!\\p{L}))(?:\\s+\\p{L}+){0,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The numbers with their bound that are none of the figures, in order. */
  List<String> list(String clause, List<Found> figures) {
    Map<Integer, String> numbers = new TreeMap<>();
    addFree(bounded.matcher(clause), figures, numbers);
    addFree(SHARE.matcher(clause), figures, numbers);
    return List.copyOf(numbers.values());
  }

  private static void addFree(Matcher matcher, List<Found> figures, Map<Integer, String> numbers) {
    while (matcher.find()) {
      int at = matcher.start(1);
      if (figures.stream().noneMatch(f -> f.start() <= at && at < f.end())) {
        numbers.putIfAbsent(at, matcher.group().strip());
      }
    }
  }
}
