package doichieu.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads how often something is due, as a rule of RFC 5545: "Hằng tháng", "trước ngày 18 hằng
 * tháng", "6 tháng/lần". Of several rhythms the first counts.
 */
final class RecurrenceReader {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern EVERY =
      Pattern.compile(
          "(?:hằng|hàng|mỗi|định kỳ|theo)\\s+(?:(?:hằng|hàng|mỗi|theo)\\s+)?(ngày|tuần|tháng|quý|năm|\\d{1,2}\\s+tháng)(?!\\p{L})(?!\\s*\\d{1,4}(?!\\s*lần|\\d))",
          FLAGS);
  private static final Pattern ONCE =
      Pattern.compile("(\\d{1,2})\\s+(tháng|năm)\\s*(?:/|một|01|1)?\\s*lần", FLAGS);
  private static final Pattern TIMES =
      Pattern.compile(
          "(\\d{1,2})\\s+lần\\s*(?:/|trong|một|mỗi)\\s*(ngày|tuần|tháng|quý|năm)", FLAGS);
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile(
          "(?:ngày\\s+)?(\\d{1,2})\\s+(?:của\\s+)?(?:hằng|hàng|mỗi|các)\\s+tháng|ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?tháng\\s+(?:cuối|đầu)\\s+(?:của\\s+)?(?:mỗi\\s+|hằng\\s+)?quý",
          FLAGS);
  private static final Pattern LAST_OF_QUARTER =
      Pattern.compile(
          "tháng\\s+(?:cuối|đầu)\\s+(?:của\\s+)?(?:mỗi\\s+|hằng\\s+)?quý(?!\\s+(?:(?:IV|I{1,3}|[1-4])(?!\\p{L})|này))",
          FLAGS);
  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;
  private static final int DAYS = 31;
  private static final String YEARLY = "\\s+(?:hằng|hàng|mỗi)\\s+năm";
  private static final String ALSO = "\\s*(?:,|;|và)\\s*";
  private static final String DAY_IN_YEAR = "\\d{1,2}(?:\\s?/\\s?|\\s+tháng\\s+)\\d{1,2}";
  private static final Pattern DAYS_OF_YEAR =
      Pattern.compile(
          "(" + DAY_IN_YEAR + "(?:" + ALSO + "(?:ngày\\s+)?" + DAY_IN_YEAR + "){0,11})" + YEARLY,
          FLAGS);
  private static final Pattern DAY_OF_YEAR =
      Pattern.compile("(\\d{1,2})(?:\\s?/\\s?|\\s+tháng\\s+)(\\d{1,2})", FLAGS);
  private static final Pattern MONTHS_OF_YEAR =
      Pattern.compile(
          "tháng\\s+(\\d{1,2}(?:(?:"
              + ALSO
              + "|\\s*[-–]\\s*)(?:tháng\\s+)?\\d{1,2}){0,11})"
              + YEARLY,
          FLAGS);
  private static final Pattern QUARTERS_OF_YEAR =
      Pattern.compile(
          "quý\\s+((?:IV|III|II|I|[1-4])(?:(?:"
              + ALSO
              + "|\\s*[-–]\\s*)(?:quý\\s+)?(?:IV|III|II|I|[1-4])){0,3})"
              + YEARLY,
          FLAGS);
  private static final Pattern NUMBER = Pattern.compile("\\d+|(?<!\\p{L})[IV]+(?!\\p{L})", FLAGS);

  private final Map<String, String> weekdays;
  private final Pattern weekday;

  RecurrenceReader(Map<String, String> weekdays) {
    this.weekdays = Map.copyOf(weekdays);
    this.weekday =
        Pattern.compile("(" + ValueWords.alternation(weekdays.keySet()) + ")(?!\\p{L})", FLAGS);
  }

  /** The rule; empty if the text tells of nothing that recurs. */
  Optional<String> find(String text) {
    Matcher every = EVERY.matcher(text);
    if (every.find()) {
      return Optional.of(detailed(frequency(every.group(1)), text));
    }
    if (LAST_OF_QUARTER.matcher(text).find()) {
      return Optional.of(detailed(frequency("quý"), text));
    }
    Matcher once = ONCE.matcher(text);
    if (once.find()) {
      int months =
          Integer.parseInt(once.group(1)) * (once.group(2).equalsIgnoreCase("năm") ? 12 : 1);
      return months == 0 ? Optional.empty() : Optional.of(months(months));
    }
    Matcher times = TIMES.matcher(text);
    return times.find()
        ? Optional.of(repeated(Integer.parseInt(times.group(1)), times.group(2)))
        : Optional.empty();
  }

  private String detailed(String rule, String text) {
    Matcher days = DAYS_OF_YEAR.matcher(text);
    if (days.find()) {
      return rule + daysOfYear(days.group(1));
    }
    Matcher quarters = QUARTERS_OF_YEAR.matcher(text);
    if (quarters.find()) {
      return rule
          + byMonth(
              numbers(quarters.group(1), QUARTERS)
                  .boxed()
                  .flatMap(RecurrenceReader::monthsOf)
                  .toList());
    }
    Matcher months = MONTHS_OF_YEAR.matcher(text);
    if (months.find()) {
      List<Integer> named = numbers(months.group(1), MONTHS).boxed().toList();
      return named.stream().allMatch(month -> month >= 1 && month <= MONTHS)
          ? rule + byMonth(named)
          : rule;
    }
    Matcher day = DAY_OF_MONTH.matcher(text);
    if (day.find()) {
      String digits = day.group(1) == null ? day.group(2) : day.group(1);
      return rule + byDay(Integer.parseInt(digits));
    }
    Matcher named = weekday.matcher(text);
    return rule.equals("FREQ=WEEKLY") && named.find()
        ? rule + ";BYDAY=" + weekdays.get(named.group(1).toLowerCase(Locale.ROOT))
        : rule;
  }

  /**
   * The months and the day; nothing for several days, which one rule cannot say, or for those that
   * no calendar has.
   */
  private static String daysOfYear(String list) {
    SortedSet<Integer> months = new TreeSet<>();
    SortedSet<Integer> days = new TreeSet<>();
    for (Matcher m = DAY_OF_YEAR.matcher(list); m.find(); ) {
      days.add(Integer.valueOf(m.group(1)));
      months.add(Integer.valueOf(m.group(2)));
    }
    boolean real = days.size() == 1 && months.first() >= 1 && months.last() <= MONTHS;
    return real && !byDay(days.first()).isEmpty() ? byMonth(months) + byDay(days.first()) : "";
  }

  /** The rule's part for a day of a month; empty for one that no month has. */
  private static String byDay(int day) {
    return day >= 1 && day <= DAYS ? ";BYMONTHDAY=" + day : "";
  }

  /** The rule's part for months, 1 to 12, each once and in order. */
  private static String byMonth(Collection<Integer> months) {
    return ";BYMONTH="
        + new TreeSet<>(months).stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** The months of a quarter, 1 to 4. */
  private static Stream<Integer> monthsOf(int quarter) {
    return Stream.of(quarter * 3 - 2, quarter * 3 - 1, quarter * 3);
  }

  /**
   * "6, 12" and "6 - 8": the numbers of a list, those between included where a dash stands; "11 -
   * 2" goes on over the end of the year, after the last number there is.
   */
  private static IntStream numbers(String list, int last) {
    List<Integer> numbers = new ArrayList<>();
    int from = 0;
    for (Matcher m = NUMBER.matcher(list); m.find(); ) {
      int number = number(m.group());
      boolean span = list.substring(from, m.start()).matches("(?s).*[-–].*");
      int first = span && !numbers.isEmpty() ? numbers.get(numbers.size() - 1) : number;
      boolean overEnd = first > number;
      IntStream.rangeClosed(first, overEnd ? last : number).forEach(numbers::add);
      IntStream.rangeClosed(1, overEnd ? number : 0).forEach(numbers::add);
      from = m.end();
    }
    return numbers.stream().mapToInt(Integer::intValue);
  }

  private static int number(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : CalendarReader.quarterNumber(text);
  }

  private static String frequency(String unit) {
    String word = unit.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "ngày" -> "FREQ=DAILY";
      case "tuần" -> "FREQ=WEEKLY";
      case "tháng" -> "FREQ=MONTHLY";
      case "quý" -> "FREQ=MONTHLY;INTERVAL=3";
      case "năm" -> "FREQ=YEARLY";
      default -> months(Integer.parseInt(word.replaceFirst("\\s.*", "")));
    };
  }

  private static String months(int count) {
    return count == 12
        ? "FREQ=YEARLY"
        : count <= 1 ? "FREQ=MONTHLY" : "FREQ=MONTHLY;INTERVAL=" + count;
  }

  /** "02 lần/năm" is every six months, where the months divide evenly. */
  private static String repeated(int times, String unit) {
    int months = unit.equalsIgnoreCase("năm") ? 12 : unit.equalsIgnoreCase("quý") ? 3 : 0;
    return months > 0 && times > 0 && months % times == 0
        ? months(months / times)
        : frequency(unit);
  }
}
