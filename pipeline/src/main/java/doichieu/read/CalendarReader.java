package doichieu.read;

import doichieu.target.DeadlineKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days, months, quarters and years that a text names, and what they delimit together. A
 * year that is printed once, at the end, holds for all ("Từ tháng 4 đến tháng 8/2025").
 */
final class CalendarReader {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int MONTHS_OF_YEAR = 12;
  private static final int SCHOOL_OPENS = 9;
  private static final int MONTHS_OF_SCHOOL_YEAR = 9;
  private static final int MONTHS_OF_TERM = 5;

  /** "tháng 5 - 6", "Quý III, IV": the word holds for both. */
  private static final Pattern SHARED =
      Pattern.compile(
          "(tháng|quý)(\\s+(?:\\d{1,2}|[IV]{1,3})(?:\\s*/\\s*\\d{4})?\\s*(?:,|-|–|và|đến)\\s*)(\\d{1,2}(?![\\d/.-]*\\d{1,2}[/.-]\\d{4})(?!\\d)|(?:IV|III|II|I)(?!\\p{L}))",
          FLAGS);

  /** "T4-T6/2026". */
  private static final Pattern SHORT_MONTH =
      Pattern.compile("(?<!\\p{L})T\\.?\\s?(\\d{1,2})(?=\\s*(?:[/,;–-]|$|năm|và|đến))");

  private static final Pattern POINT =
      Pattern.compile(
          "(?<!\\d)(?<d1>\\d{1,2})\\s?(?:/\\s?(?<m1>\\d{1,2})\\s?/|-(?<m2>\\d{1,2})-|\\.(?<m3>\\d{1,2})\\.)\\s?(?<y1>(?:19|20)\\d{2})(?!\\d)"
              + "|(?<!\\d)(?<!thứ\\s)(?<d2>\\d{1,2})\\s+tháng\\s+(?<m4>\\d{1,2})(?!\\d)(?:\\s+năm\\s+(?<y2>(?:19|20)\\d{2})(?!\\d))?"
              + "|(?<n>\\d{1,2})\\s+tháng\\s+(?<half>đầu|cuối)\\s+năm(?:\\s+(?<y3>(?:19|20)\\d{2})(?!\\d))?"
              + "|tháng\\s+(?<m5>\\d{1,2})(?!\\d)(?:\\s*(?:/|năm|-|,|\\.)?\\s*(?:năm\\s*)?(?<y4>(?:19|20)\\d{2})(?!\\d))?"
              + "|(?:quý|Q)\\s*(?<q>IV|III|II|I|[1-4])(?![\\p{L}\\d])(?:\\s*(?:/|năm|-|,|\\.)?\\s*(?:năm\\s*)?(?<y5>(?:19|20)\\d{2})(?!\\d))?"
              + "|(?<!\\d)(?<m6>\\d{1,2})\\s?/\\s?(?<y6>(?:19|20)\\d{2})(?!\\d)"
              + "|(?<!\\d)(?<d3>\\d{1,2})\\s?/\\s?(?<m7>\\d{1,2})(?![\\d/])"
              + "|(?:học\\s+kỳ\\s+(?<term>II|I|[12])(?!\\p{L}),?\\s+)?năm\\s+học\\s+(?<school>(?:19|20)\\d{2})\\s*[-–/]\\s*(?:19|20)\\d{2}(?!\\d)"
              + "|(?:năm\\s+)?(?<![\\d/.])(?<y7>(?:19|20)\\d{2})(?!\\d)"
              + "|(?<open>(?:trong|hết|cuối)\\s+năm)(?!\\s*\\d|\\s+\\p{L})",
          FLAGS);
  private static final Pattern BEFORE = Pattern.compile("trước(?:\\s+ngày)?\\s*$", FLAGS);
  private static final Pattern FROM = Pattern.compile("(?:^|\\s)từ(?:\\s+ngày)?\\s*$", FLAGS);

  /** Between the points of a list: "; đợt 2: trước ngày". */
  private static final Pattern LIST =
      Pattern.compile(
          "\\s*(?:,|;|và)\\s*(?:(?:đợt|lần|kỳ)\\s*\\d{0,2}\\s*:?\\s*)?(?:trước\\s+)?(?:ngày\\s*)?",
          FLAGS);

  private final @Nullable Integer planYear;

  /** Over the year for texts that name none; null leaves those open. */
  CalendarReader(@Nullable Integer planYear) {
    this.planYear = planYear;
  }

  /**
   * What a text delimits.
   *
   * @param kind date, month, quarter, year or range; ongoing where only the beginning is told
   * @param start first day; null if only the end is told
   * @param end last day allowed; null if there is none or the year is not known
   * @param at offset of its first character
   * @param parted true if other months or quarters stand between those named ("Quý II, quý IV"), or
   *     several days are
   */
  record Span(
      DeadlineKind kind,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      int at,
      boolean parted) {

    Span(DeadlineKind kind, @Nullable LocalDate start, @Nullable LocalDate end, int at) {
      this(kind, start, end, at, false);
    }
  }

  /** A point in time; {@code year} null where it is not printed. */
  private record Point(
      DeadlineKind kind, int month, int day, int months, @Nullable Integer year, int at, int end) {

    Point in(@Nullable Integer other) {
      return new Point(kind, month, day, months, other, at, end);
    }

    @Nullable LocalDate first() {
      return year == null ? null : LocalDate.of(year, month, day == 0 ? 1 : day);
    }

    LocalDate firstDay() {
      return Objects.requireNonNull(first());
    }

    @Nullable LocalDate last() {
      if (year == null) {
        return null;
      }
      return day > 0
          ? LocalDate.of(year, month, day)
          : YearMonth.of(year, month).plusMonths(months - 1L).atEndOfMonth();
    }
  }

  /** Reads a text; empty if it names no time, or one that does not exist (31/02). */
  Optional<Span> find(String stated) {
    String text = withWordsRepeated(stated);
    List<Point> points = points(text);
    if (points.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(span(text, points));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "Quý I, II, IV" with the word before each of them. */
  private static String withWordsRepeated(String stated) {
    String text = SHORT_MONTH.matcher(stated).replaceAll("tháng $1");
    for (int i = 0; i < MONTHS_OF_YEAR; i++) {
      text = SHARED.matcher(text).replaceAll("$1$2$1 $3");
    }
    return text;
  }

  private Span span(String text, List<Point> points) {
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    LocalDate begin = first.first();
    LocalDate end = last.last();
    if (points.size() == 1 && begin != null && isBefore(text, first)) {
      return new Span(DeadlineKind.DATE, null, begin.minusDays(1), first.at);
    }
    if (points.size() == 1 && FROM.matcher(text.substring(0, first.at)).find()) {
      return new Span(DeadlineKind.ONGOING, begin, null, first.at);
    }
    if (points.size() == 1) {
      boolean endOnly = first.kind == DeadlineKind.DATE || first.kind == DeadlineKind.YEAR;
      return new Span(first.kind, endOnly ? null : begin, end, first.at);
    }
    boolean from = FROM.matcher(text.substring(0, first.at)).find();
    if (isBefore(text, last) && end != null && begin != null) {
      LocalDate lastDay = (last.kind == DeadlineKind.DATE ? end : last.firstDay()).minusDays(1);
      boolean listed = !from && LIST.matcher(text.substring(first.end, last.at)).matches();
      return new Span(
          from ? DeadlineKind.RANGE : DeadlineKind.DATE,
          from ? begin : null,
          lastDay,
          first.at,
          listed);
    }
    boolean days = first.kind == DeadlineKind.DATE && last.kind == DeadlineKind.DATE;
    if (days && LIST.matcher(text.substring(first.end, last.at)).matches()) {
      LocalDate lastDay = end != null && isBefore(text, first) ? end.minusDays(1) : end;
      return new Span(DeadlineKind.DATE, null, lastDay, first.at, true);
    }
    return new Span(DeadlineKind.RANGE, begin, end, first.at, isParted(text, points));
  }

  /** True for months, or quarters, of one year that a list names, with others between them. */
  private static boolean isParted(String text, List<Point> points) {
    boolean gap = false;
    for (int i = 1; i < points.size(); i++) {
      Point before = points.get(i - 1);
      Point point = points.get(i);
      boolean alike =
          point.kind == before.kind
              && (point.kind == DeadlineKind.MONTH || point.kind == DeadlineKind.QUARTER)
              && point.year != null
              && point.year.equals(before.year)
              && point.month >= before.month + before.months;
      if (!alike || !LIST.matcher(text.substring(before.end, point.at)).matches()) {
        return false;
      }
      gap |= point.month > before.month + before.months;
    }
    return gap;
  }

  private static boolean isBefore(String text, Point point) {
    return BEFORE.matcher(text.substring(0, point.at)).find();
  }

  private List<Point> points(String text) {
    List<Point> points = new ArrayList<>();
    Matcher matcher = POINT.matcher(text);
    while (matcher.find()) {
      Point point = point(matcher);
      Point before = points.isEmpty() ? null : points.get(points.size() - 1);
      Integer own = point.year;
      if (before != null && before.year == null && own != null && point.kind == DeadlineKind.YEAR) {
        points.set(points.size() - 1, before.in(own));
      } else {
        points.add(point);
      }
    }
    Integer year = planYear;
    for (int i = points.size() - 1; i >= 0; i--) {
      Integer own = points.get(i).year;
      year = own == null ? year : own;
      points.set(i, points.get(i).in(year));
    }
    return points;
  }

  private static Point point(Matcher m) {
    String day = any(m, "d1", "d2", "d3");
    String month = any(m, "m1", "m2", "m3", "m4", "m5", "m6", "m7");
    String digits = any(m, "y1", "y2", "y3", "y4", "y5", "y6", "y7");
    Integer year = digits == null ? null : Integer.valueOf(digits);
    if (day != null && month != null) {
      return new Point(
          DeadlineKind.DATE,
          Integer.parseInt(month),
          Integer.parseInt(day),
          1,
          year,
          m.start(),
          m.end());
    }
    if (month != null) {
      int number = Integer.parseInt(month);
      return new Point(DeadlineKind.MONTH, number, 0, 1, year, m.start(), m.end());
    }
    String quarter = m.group("q");
    if (quarter != null) {
      int from = quarterNumber(quarter) * 3 - 2;
      return new Point(DeadlineKind.QUARTER, from, 0, 3, year, m.start(), m.end());
    }
    String school = m.group("school");
    if (school != null) {
      return schoolYear(Integer.parseInt(school), m);
    }
    String half = m.group("half");
    if (half != null) {
      int months = Math.min(MONTHS_OF_YEAR, Math.max(1, Integer.parseInt(m.group("n"))));
      int from = half.equalsIgnoreCase("đầu") ? 1 : MONTHS_OF_YEAR + 1 - months;
      return new Point(DeadlineKind.RANGE, from, 0, months, year, m.start(), m.end());
    }
    return new Point(DeadlineKind.YEAR, 1, 0, MONTHS_OF_YEAR, year, m.start(), m.end());
  }

  /**
   * The months from the first whole one of a school year to the last, or those of one of its terms,
   * as the Ministry of Education frames them: it opens on 5 September, its first term ends in
   * January, its second one in May.
   */
  private static Point schoolYear(int from, Matcher m) {
    String term = m.group("term");
    boolean second = term != null && (term.equals("2") || term.equalsIgnoreCase("II"));
    return new Point(
        DeadlineKind.RANGE,
        second ? 1 : SCHOOL_OPENS,
        0,
        term == null ? MONTHS_OF_SCHOOL_YEAR : MONTHS_OF_TERM,
        second ? from + 1 : from,
        m.start(),
        m.end());
  }

  private static @Nullable String any(Matcher matcher, String... groups) {
    for (String group : groups) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }

  /** 1 to 4, from "IV" or "4". */
  static int quarterNumber(String text) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "I", "1" -> 1;
      case "II", "2" -> 2;
      case "III", "3" -> 3;
      default -> 4;
    };
  }
}
