package doichieu.read;

import doichieu.target.Deadline;
import doichieu.target.DeadlineKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads deadlines; the end is the last day allowed, so "Trước ngày 20/02/2025" ends on the 19th.
 */
final class DeadlineParser {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?<!\\d)(\\d{1,2})(?:\\s*/\\s*(\\d{1,2})\\s*/\\s*|\\s*-\\s*(\\d{1,2})\\s*-\\s*|\\.(\\d{1,2})\\.)(\\d{4})"
              + "|(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4}))(?!\\d)",
          FLAGS);
  private static final Pattern MONTH_RANGE =
      Pattern.compile(
          "tháng\\s+(\\d{1,2})(?:\\s*/\\s*(\\d{4}))?\\s*(?:đến|-|–)\\s*(?:hết\\s+)?(?:tháng\\s+)?"
              + "(\\d{1,2})\\s*(?:/|năm)\\s*(\\d{4})",
          FLAGS);
  private static final Pattern MONTH =
      Pattern.compile("tháng\\s+(\\d{1,2})\\s*(?:/|năm|,)?\\s*(\\d{4})?(?!\\d)", FLAGS);
  private static final Pattern QUARTER =
      Pattern.compile(
          "quý\\s+(IV|III|II|I|[1-4])(?:\\s*(?:-|–|,|và|đến)\\s*(?:quý\\s+)?(IV|III|II|I|[1-4]))?"
              + "(?![IV\\d])\\s*(?:/|năm|,)?\\s*(?:năm\\s+)?(\\d{4})?",
          FLAGS);
  private static final Pattern YEAR_RANGE =
      Pattern.compile("(?<!\\d)(\\d{4})\\s*(?:-|–|đến)\\s*(?:năm\\s+)?(\\d{4})(?!\\d)", FLAGS);
  private static final Pattern YEAR = Pattern.compile("năm\\s+(\\d{4})|^(\\d{4})$", FLAGS);
  private static final Pattern HALF =
      Pattern.compile("(\\d{1,2})\\s+tháng\\s+(đầu|cuối)\\s+năm\\s*(\\d{4})?", FLAGS);
  private static final Pattern ONGOING =
      Pattern.compile("thường xuyên|liên tục|cả năm|trong năm$|suốt năm", FLAGS);
  private static final Pattern RECURRING =
      Pattern.compile(
          "(?:hằng|hàng|mỗi|định kỳ)\\s+(?:(?:hằng|hàng)\\s+)?(ngày|tuần|tháng|quý|năm|6 tháng)",
          FLAGS);
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile("ngày\\s+(\\d{1,2})\\s+(?:hằng|hàng|mỗi)\\s+tháng", FLAGS);
  private static final Pattern EVENT =
      Pattern.compile(
          "^(?:ngay\\s+)?(?:sau\\s+khi|khi\\s+(?:có|phát|được|cấp)|trong\\s+(?:thời\\s+hạn\\s+)?\\d+\\s+ngày)",
          FLAGS);
  private static final Pattern EVENT_ANYWHERE =
      Pattern.compile("ngay\\s+(?:sau\\s+)?khi|khi\\s+có\\s+(?:phát\\s+sinh|yêu\\s+cầu)", FLAGS);
  private static final Pattern REFERENCE = Pattern.compile("^theo\\s", FLAGS);
  private static final Pattern BEFORE = Pattern.compile("trước(?:\\s+ngày)?\\s*$", FLAGS);
  private static final Pattern FROM = Pattern.compile("từ(?:\\s+ngày)?\\s*$", FLAGS);

  private final @Nullable Integer planYear;

  /**
   * Makes a parser.
   *
   * @param planYear year for deadlines that name none; null leaves them open
   */
  DeadlineParser(@Nullable Integer planYear) {
    this.planYear = planYear;
  }

  /** Reads a deadline cell; empty if the cell is blank. */
  Optional<Deadline> find(String text) {
    String stated = text.strip();
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        recurring(stated)
            .or(() -> event(stated))
            .or(() -> simple(stated, ONGOING, DeadlineKind.ONGOING))
            .or(() -> reference(stated))
            .or(() -> days(stated))
            .or(() -> months(stated))
            .or(() -> quarter(stated))
            .or(() -> years(stated))
            .or(() -> anyEvent(stated))
            .orElseGet(() -> new Deadline(stated, DeadlineKind.NONE, null, null, null)));
  }

  private static Optional<Deadline> simple(String stated, Pattern pattern, DeadlineKind kind) {
    return pattern.matcher(stated).find()
        ? Optional.of(new Deadline(stated, kind, null, null, null))
        : Optional.empty();
  }

  private static Optional<Deadline> event(String stated) {
    return simple(stated, EVENT, DeadlineKind.EVENT);
  }

  private static Optional<Deadline> anyEvent(String stated) {
    return simple(stated, EVENT_ANYWHERE, DeadlineKind.EVENT);
  }

  private static Optional<Deadline> reference(String stated) {
    return simple(stated, REFERENCE, DeadlineKind.REFERENCE);
  }

  private static Optional<Deadline> recurring(String stated) {
    Matcher matcher = RECURRING.matcher(stated);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String rule =
        switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
          case "ngày" -> "FREQ=DAILY";
          case "tuần" -> "FREQ=WEEKLY";
          case "quý" -> "FREQ=MONTHLY;INTERVAL=3";
          case "6 tháng" -> "FREQ=MONTHLY;INTERVAL=6";
          case "năm" -> "FREQ=YEARLY";
          default -> "FREQ=MONTHLY";
        };
    Matcher day = DAY_OF_MONTH.matcher(stated);
    if (day.find()) {
      rule = rule + ";BYMONTHDAY=" + Integer.parseInt(day.group(1));
    }
    return Optional.of(new Deadline(stated, DeadlineKind.RECURRING, null, null, rule));
  }

  private static Optional<Deadline> days(String stated) {
    Matcher matcher = DAY.matcher(stated);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Optional<LocalDate> first = date(matcher);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String lead = stated.substring(0, matcher.start());
    if (FROM.matcher(lead).find() && matcher.find()) {
      Optional<LocalDate> last = date(matcher);
      if (last.isPresent()) {
        return Optional.of(range(stated, DeadlineKind.RANGE, first.get(), last.get()));
      }
    }
    LocalDate end = BEFORE.matcher(lead).find() ? first.get().minusDays(1) : first.get();
    return Optional.of(new Deadline(stated, DeadlineKind.DATE, null, end.toString(), null));
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    boolean figures = matcher.group(1) != null;
    String month =
        Stream.of(2, 3, 4, 7).map(matcher::group).filter(Objects::nonNull).findFirst().orElse("");
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(figures ? 5 : 8)),
              Integer.parseInt(month),
              Integer.parseInt(matcher.group(figures ? 1 : 6))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Deadline> months(String stated) {
    Matcher half = HALF.matcher(stated);
    if (half.find()) {
      return halfYear(stated, half);
    }
    Matcher range = MONTH_RANGE.matcher(stated);
    if (range.find()) {
      int year = Integer.parseInt(range.group(4));
      int fromYear = range.group(2) == null ? year : Integer.parseInt(range.group(2));
      return month(fromYear, range.group(1))
          .flatMap(
              from ->
                  month(year, range.group(3))
                      .map(to -> span(stated, DeadlineKind.RANGE, from, to)));
    }
    Matcher matcher = MONTH.matcher(stated);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Integer year = year(matcher.group(2));
    if (year == null) {
      return Optional.of(new Deadline(stated, DeadlineKind.MONTH, null, null, null));
    }
    return month(year, matcher.group(1))
        .map(
            m ->
                BEFORE.matcher(stated.substring(0, matcher.start())).find()
                    ? new Deadline(
                        stated, DeadlineKind.DATE, null, m.atDay(1).minusDays(1).toString(), null)
                    : span(stated, DeadlineKind.MONTH, m, m));
  }

  private Optional<Deadline> halfYear(String stated, Matcher half) {
    Integer year = year(half.group(3));
    int count = Integer.parseInt(half.group(1));
    if (year == null || count < 1 || count > 12) {
      return Optional.of(new Deadline(stated, DeadlineKind.RANGE, null, null, null));
    }
    boolean first = half.group(2).equalsIgnoreCase("đầu");
    YearMonth from = YearMonth.of(year, first ? 1 : 13 - count);
    YearMonth to = YearMonth.of(year, first ? count : 12);
    return Optional.of(span(stated, DeadlineKind.RANGE, from, to));
  }

  private static Optional<YearMonth> month(int year, String digits) {
    int month = Integer.parseInt(digits);
    return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
  }

  private Optional<Deadline> quarter(String stated) {
    Matcher matcher = QUARTER.matcher(stated);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Integer year = year(matcher.group(3));
    if (year == null) {
      return Optional.of(new Deadline(stated, DeadlineKind.QUARTER, null, null, null));
    }
    int from = quarterNumber(matcher.group(1));
    int to = matcher.group(2) == null ? from : quarterNumber(matcher.group(2));
    return Optional.of(
        span(
            stated,
            from == to ? DeadlineKind.QUARTER : DeadlineKind.RANGE,
            YearMonth.of(year, from * 3 - 2),
            YearMonth.of(year, to * 3)));
  }

  private static int quarterNumber(String text) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "I", "1" -> 1;
      case "II", "2" -> 2;
      case "III", "3" -> 3;
      default -> 4;
    };
  }

  private static Optional<Deadline> years(String stated) {
    Matcher range = YEAR_RANGE.matcher(stated);
    if (range.find()) {
      return Optional.of(
          new Deadline(
              stated,
              DeadlineKind.RANGE,
              range.group(1) + "-01-01",
              range.group(2) + "-12-31",
              null));
    }
    Matcher matcher = YEAR.matcher(stated);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String year = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return Optional.of(new Deadline(stated, DeadlineKind.YEAR, null, year + "-12-31", null));
  }

  private @Nullable Integer year(@Nullable String digits) {
    return digits == null ? planYear : Integer.valueOf(digits);
  }

  private static Deadline span(String stated, DeadlineKind kind, YearMonth from, YearMonth to) {
    return range(stated, kind, from.atDay(1), to.atEndOfMonth());
  }

  private static Deadline range(String stated, DeadlineKind kind, LocalDate from, LocalDate to) {
    return new Deadline(stated, kind, from.toString(), to.toString(), null);
  }
}
