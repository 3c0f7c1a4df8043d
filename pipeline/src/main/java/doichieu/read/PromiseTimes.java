package doichieu.read;

import doichieu.read.ClauseReader.Promise;
import doichieu.target.Period;
import doichieu.target.Section;
import doichieu.target.Target.Baseline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time for which a sentence promises a figure. */
final class PromiseTimes {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern YEAR_BEHIND =
      Pattern.compile(
          "^\\s*(?:(?:\\p{L}+\\s+){0,3}?vào\\s+(?:cuối\\s+)?|trong\\s+)?năm\\s+(?:19|20)\\d{2}(?!\\d)|^\\s*"
              + Years.BARE_UNTIL,
          FLAGS);

  /** A quarter, a month or months of a year; without groups. */
  static final String PART_OF_YEAR =
      "(?:(?:đến|tới|hết|trong|trước)\\s+)*(?:quý\\s+(?:IV|III|II|I|[1-4])(?!\\p{L})|tháng\\s+(?:0?[1-9]|1[0-2])(?!\\d)|\\d{1,2}\\s+tháng\\s+(?:đầu|cuối)\\s+năm)(?:\\s*(?:/|năm|\\s)\\s*\\d{4})?";

  private static final Pattern PART = Pattern.compile(PART_OF_YEAR, FLAGS);
  private static final Pattern TIME_AT_END =
      Pattern.compile("[\\s,]+(" + SentenceTimes.due() + ")\\s*[.;]?\\s*$", FLAGS);
  private static final Pattern DUE_EACH =
      Pattern.compile("(?<!\\p{L})" + SentenceTimes.dueDayOfEach(), FLAGS);
  private static final Pattern DUE_DAY =
      Pattern.compile("(?<!\\p{L})" + SentenceTimes.dueDay(), FLAGS);

  /** "Giai đoạn 2026-2028: …": the years of a promise; elsewhere a span may belong to a name. */
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:^|[,;:]\\s*)(?:và\\s+)?(?:(?:trong|cho|bình quân|trung bình)\\s+)?(?:cả\\s+)?(giai đoạn\\s+((?:19|20)\\d{2})\\s*[-–]\\s*((?:19|20)\\d{2}))(?!\\d)(?=\\s*(?:[,:]|(?!(?:của|theo|do|được)\\s)\\p{L}|$))",
          FLAGS);

  private static final Pattern SCHOOL_YEAR =
      Pattern.compile(
          "^(?:(?:vào|trong|đến|hết|cuối|từ)\\s+)*(năm học\\s+(?:19|20)\\d{2}\\s*[-–]\\s*((?:19|20)\\d{2}))(?!\\d)",
          FLAGS);

  /** The unit of a multiple. */
  private static final String TIMES = "lần";

  /** "… ước thực hiện năm 2025" behind a multiple; "vào năm 2030" is when it is to be reached. */
  private static final Pattern COMPARED_BEHIND =
      Pattern.compile(
          "^(?:(?![,;.(]|(?<!\\p{L})(?:vào|đến|tới)\\s).){0,60}?năm\\s+(?:19|20)\\d{2}(?!\\d)",
          FLAGS);

  private static final Pattern COMPARED =
      Pattern.compile(
          "\\([^()]*\\)|giai\\s+đoạn\\s+đến\\s+năm\\s+(?:19|20)\\d{2}|(?:so\\s+với|vượt|cùng\\s+kỳ)\\s(?:(?![,;]|\\s(?:lên|xuống|còn|đạt)\\s)[^%]){0,60}?năm\\s+(?:19|20)\\d{2}",
          FLAGS);
  private static final Pattern YEAR_AT_END =
      Pattern.compile(
          "(?<!giai đoạn )(?:vào|trong|đến|tới)\\s+(?:(?:hết|cuối)\\s+)?năm\\s+(?:19|20)\\d{2}\\s*[.;]?\\s*$",
          FLAGS);

  /** The last day of what is to be done before a year is in the one before it. */
  private static final Pattern BEFORE_YEAR =
      Pattern.compile("trước\\s+năm\\s+((?:19|20)\\d{2})(?!\\d)", FLAGS);

  /** A document cited in a heading, with a year of its own. */
  private static final Pattern NUMBERED = Pattern.compile("\\d+[-/]\\p{Lu}|\\d+/\\d{4}/");

  private final ValueWords values;
  private final BoundTimes bounds;
  private final @Nullable Integer planYear;
  private final @Nullable Integer current;

  /**
   * Makes a finder.
   *
   * @param time when the plan holds and when it was issued
   */
  PromiseTimes(Words words, PlanTime time) {
    this.values = words.values();
    this.bounds = new BoundTimes(words.prose());
    this.planYear = time.planYear();
    this.current = time.current();
  }

  /**
   * The part of a year before the figure, else the year that stands right behind the figure or in
   * the words before it; else that of the sentence's opening, of the clause before and behind, of
   * the list's introduction or of a heading of goals; else the plan's. A year that is compared
   * with, or in which things stood from which they move, is none of these.
   *
   * @param lead the introductions of the lists around the figure, innermost first
   */
  @Nullable Period find(Promise promise, List<String> lead, SectionPath path) {
    String after = withoutComparedYear(promise);
    Matcher behind = YEAR_BEHIND.matcher(after);
    String near = behind.find() ? behind.group() : promise.before();
    Optional<Period> part =
        promise.baseline() == null
            ? partOfYear(COMPARED.matcher(near).replaceAll(" "))
            : Optional.empty();
    if (part.isPresent()) {
      return part.get();
    }
    Optional<Period> behindAll = promise.last() ? timeAtEnd(after) : Optional.empty();
    String ahead = promise.clause().substring(0, promise.figure().figureStart());
    String rest = promise.last() ? after : upToComma(after);
    List<String> places =
        new ArrayList<>(List.of(near, promise.opening(), rest, ahead, lastWords(promise)));
    places.addAll(lead);
    for (String told : places) {
      String own =
          bounds.withoutPast(
              COMPARED.matcher(withoutYearBefore(promise, told)).replaceAll(" "), current);
      Optional<Period> due =
          dueDay(own)
              .or(() -> dueEach(own))
              .or(() -> told.equals(rest) ? behindAll : Optional.empty());
      if (due.isPresent()) {
        return due.get();
      }
      Optional<Integer> year = Years.findYear(own);
      if (year.isPresent()) {
        return stated(year.get(), own);
      }
      Optional<Period> span = span(own).or(() -> schoolYear(own));
      if (span.isPresent()) {
        return span.get();
      }
    }
    if (behindAll.isPresent()) {
      return behindAll.get();
    }
    for (String heading : yearHeadings(path)) {
      Optional<Integer> year = Years.findYear(heading);
      if (year.isPresent()) {
        boolean plan = year.get().equals(planYear) && !ColumnWords.isYear(heading);
        return plan ? new Period(planYear, null, null, null) : stated(year.get(), heading);
      }
    }
    return planYear == null ? null : new Period(planYear, null, null, null);
  }

  /** The headings that say for which year their goals are, innermost first. */
  private List<String> yearHeadings(SectionPath path) {
    List<String> headings = new ArrayList<>();
    for (Section section : path.list()) {
      String title = Objects.requireNonNullElse(section.title(), "");
      boolean goals = values.isGoal(title) && !NUMBERED.matcher(title).find();
      if (goals || ColumnWords.isYear(title)) {
        headings.add(0, title);
      }
    }
    return headings;
  }

  /** "100% sổ hộ tịch trước 30/6/2026": the time behind all that a figure measures. */
  private Optional<Period> timeAtEnd(String after) {
    String own = bounds.withoutPast(COMPARED.matcher(after).replaceAll(" "), current);
    Matcher matcher = TIME_AT_END.matcher(own);
    return matcher.find()
        ? period(matcher.group(1)).or(() -> dueEach(matcher.group(1)))
        : Optional.empty();
  }

  /** "trước ngày 30/6 hằng năm": no one day, and so no more than the plan's year. */
  private Optional<Period> dueEach(String told) {
    Matcher each = DUE_EACH.matcher(told);
    return each.find()
        ? Optional.of(new Period(planYear, null, null, each.group()))
        : Optional.empty();
  }

  /**
   * The year of a period that is over before the plan's: as often that of the thing ("quyết toán
   * 100% dự án hoàn thành năm 2025") as a slip; empty if the plan's year is not known.
   */
  Optional<Integer> findYearBeforePlan(@Nullable Period period) {
    return Optional.ofNullable(period)
        .flatMap(told -> Optional.ofNullable(told.year()))
        .filter(year -> planYear != null && year < planYear);
  }

  /** "đến hết quý II/2026", the last one where several stand before the figure. */
  private Optional<Period> partOfYear(String near) {
    Matcher matcher = PART.matcher(near);
    String words = null;
    while (matcher.find()) {
      words = matcher.group();
    }
    return words == null ? Optional.empty() : period(words);
  }

  /** "Hoàn thành trước ngày 30/6/2026 việc …", the last one where several are told. */
  private Optional<Period> dueDay(String told) {
    return DUE_DAY
        .matcher(told)
        .results()
        .reduce((first, last) -> last)
        .flatMap(d -> period(d.group()));
  }

  /** The years that open the words, if they are not over before the plan's. */
  private Optional<Period> span(String told) {
    Matcher years = SPAN.matcher(told.strip());
    if (!years.find()) {
      return Optional.empty();
    }
    int end = Integer.parseInt(years.group(3));
    return planYear != null && end < planYear
        ? Optional.empty()
        : Optional.of(new Period(end, years.group(2) + "-01-01", end + "-12-31", years.group(1)));
  }

  /** The school year that opens the words; its year is the one in which it ends. */
  private Optional<Period> schoolYear(String told) {
    Matcher years = SCHOOL_YEAR.matcher(told.strip());
    return years.find()
        ? Optional.of(new Period(Integer.valueOf(years.group(2)), null, null, years.group(1)))
        : Optional.empty();
  }

  private Optional<Period> period(String told) {
    return new DeadlineParser(planYear)
        .find(told)
        .filter(time -> time.end() != null)
        .map(
            time ->
                new Period(
                    Integer.valueOf(String.valueOf(time.end()).substring(0, 4)),
                    time.start(),
                    time.end(),
                    told));
  }

  /** The words without the year of the figure's baseline. */
  private static String withoutYearBefore(Promise promise, String told) {
    Baseline stands = promise.baseline();
    return stands == null || stands.year() == null
        ? told
        : told.replaceAll("năm\\s+" + stands.year(), " ");
  }

  /** The words behind a figure; "gấp 1,5 lần năm 2025" is compared with that year. */
  private static String withoutComparedYear(Promise promise) {
    return TIMES.equals(promise.figure().value().unit()) && !promise.change().isEmpty()
        ? COMPARED_BEHIND.matcher(promise.after()).replaceFirst("")
        : promise.after();
  }

  private static String upToComma(String words) {
    int comma = words.indexOf(',');
    return comma < 0 ? "" : words.substring(0, comma);
  }

  /** The words behind the last comma of the clause, where no figure of its own follows. */
  private String lastWords(Promise promise) {
    String clause = bounds.withoutPast(promise.clause(), current);
    Matcher year = YEAR_AT_END.matcher(clause);
    return year.find() && year.start() > promise.figure().end() ? year.group() : "";
  }

  private Period stated(int year, String told) {
    Matcher before = BEFORE_YEAR.matcher(told);
    if (before.find() && Integer.parseInt(before.group(1)) == year) {
      return new Period(year - 1, null, year - 1 + "-12-31", before.group());
    }
    String words = Years.findStatedInSentence(told).orElse(null);
    String end =
        words != null && words.toLowerCase(Locale.ROOT).startsWith("đến")
            ? lastDay(year, words)
            : null;
    return new Period(year, null, end, words);
  }

  /** The day that the words name ("đến ngày 30/6/2026"), else the last one of the year. */
  private String lastDay(int year, String words) {
    return new DeadlineParser(planYear)
        .find(words)
        .flatMap(time -> Optional.ofNullable(time.end()))
        .filter(end -> end.startsWith(year + "-"))
        .orElse(year + "-12-31");
  }
}
