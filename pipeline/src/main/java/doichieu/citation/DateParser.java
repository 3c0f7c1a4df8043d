package doichieu.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses a document's date where it begins: "ngày 08/01/2025", "ngày 08 tháng 01 năm 2025", blanks.
 */
final class DateParser {
  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String DAY = "(?<day>\\d \\d|\\d{1,2})";
  private static final String SEPARATOR = " ?[/.-]{1,2} ?";
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?:(?:(?:ngày|dated) ?)?"
              + DAY
              + "|ngày[ .…_]{0,20})"
              + SEPARATOR
              + "(?:(?<month>\\d{1,2})|[ .…_]{1,20})"
              + SEPARATOR
              + "(?<year>\\d{4,5}|20 \\d{2}|\\d{2})(?![\\d/])",
          CASE);
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:ngày[ .…_]{0,20})?"
              + "(?:(?<day>\\d \\d|\\d{1,2})[ .…_]{0,20})?"
              + "tháng[ .…_]{0,20}(?<month>\\d{1,2})?[ .…_]{0,20}"
              + "(?:năm|/)[ .…_]{0,20}(?<year>\\d{4}(?!\\d))?",
          CASE);
  private static final Pattern ENGLISH =
      Pattern.compile("dated (?<name>\\p{Lu}\\p{Ll}{2,8}) (?<day>\\d{1,2}),? (?<year>\\d{4})");

  private DateParser() {}

  /**
   * A date.
   *
   * @param iso ISO date, or "2025-02", or "2025"; null where all is left blank or impossible
   * @param end offset after its last character
   * @param misprint true if a misprint was seen (and put right where the number tells the year)
   */
  record Parsed(@Nullable String iso, int end, boolean misprint) {}

  /** The day of an ISO date; null for none and for one that tells only the year or the month. */
  static @Nullable LocalDate dayOf(@Nullable String iso) {
    return iso == null || iso.length() < 10 ? null : LocalDate.parse(iso);
  }

  /**
   * The date that begins at the offset.
   *
   * @param numberYear year in the document's number, by which a misprinted year is put right
   */
  static Optional<Parsed> parse(String text, int at, @Nullable Integer numberYear) {
    for (Pattern pattern : List.of(FIGURES, WORDS)) {
      Matcher matcher = at(pattern, text, at);
      if (matcher.lookingAt()) {
        return Optional.of(parsed(matcher, matcher.group("month"), numberYear));
      }
    }
    Matcher english = at(ENGLISH, text, at);
    return english.lookingAt()
        ? month(english.group("name")).map(m -> parsed(english, m, numberYear))
        : Optional.empty();
  }

  private static Matcher at(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, Math.min(text.length(), at + 90));
  }

  private static Optional<String> month(String name) {
    return Arrays.stream(Month.values())
        .filter(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(name))
        .findFirst()
        .map(m -> Integer.toString(m.getValue()));
  }

  private static Parsed parsed(
      Matcher matcher, @Nullable String month, @Nullable Integer numberYear) {
    String day = matcher.group("day");
    String stated = matcher.group("year");
    boolean longYear = stated != null && stated.length() > 4 && stated.indexOf(' ') < 0;
    boolean oddYear = stated != null && stated.length() != 4;
    boolean misprint =
        oddYear || matcher.group().contains("//") || (day != null && day.length() > 2);
    Integer year = stated == null || longYear ? null : year(stated);
    if (longYear && numberYear != null && stated != null && stated.startsWith("" + numberYear)) {
      year = numberYear;
    }
    String iso = iso(year, number(month), number(day));
    boolean impossible = iso == null && year != null;
    return new Parsed(iso, matcher.end(), misprint || impossible);
  }

  /** "2022", "20 22", "22". */
  private static int year(String stated) {
    String digits = stated.replace(" ", "");
    return Integer.parseInt(digits.length() == 2 ? "20" + digits : digits);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits.replace(" ", ""));
  }

  private static @Nullable String iso(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    if (year == null) {
      return null;
    }
    if (month == null) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    try {
      LocalDate date = LocalDate.of(year, month, day == null ? 1 : day);
      return day == null ? date.toString().substring(0, 7) : date.toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
