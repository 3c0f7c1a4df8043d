package doichieu.read;

import doichieu.target.Header.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date of a paper off its head; what is left blank there is taken from the caption of an
 * annex ("Kèm theo Kế hoạch số … ngày …").
 */
final class HeaderDate {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String BLANK = "[\\s.…_]{0,40}";
  private static final Pattern DATE =
      Pattern.compile(
          "ngày"
              + BLANK
              + "(\\d{0,2})"
              + BLANK
              + "tháng"
              + BLANK
              + "(\\d{0,2})"
              + BLANK
              + "năm"
              + BLANK
              + "((?:19|20)\\d{2})?",
          FLAGS);
  private static final Pattern NUMERIC_DATE =
      Pattern.compile("ngày\\s+(\\d{1,2})\\s*[/-]\\s*(\\d{1,2})\\s*[/-]\\s*(\\d{4})", FLAGS);

  private HeaderDate() {}

  /** The date; members that neither tells are null, empty if neither tells any. */
  static Optional<PartialDate> find(String head, String caption) {
    Matcher own = DATE.matcher(head);
    PartialDate printed = own.find() ? partial(own) : new PartialDate(null, null, null);
    PartialDate below = captionDate(caption);
    PartialDate date =
        new PartialDate(
            printed.year() != null ? printed.year() : below.year(),
            printed.month() != null ? printed.month() : below.month(),
            printed.day() != null ? printed.day() : below.day());
    return date.year() == null && date.month() == null && date.day() == null
        ? Optional.empty()
        : Optional.of(date);
  }

  private static PartialDate captionDate(String caption) {
    Matcher numeric = NUMERIC_DATE.matcher(caption);
    if (numeric.find()) {
      return new PartialDate(
          number(numeric.group(3)), number(numeric.group(2)), number(numeric.group(1)));
    }
    Matcher matcher = DATE.matcher(caption);
    return matcher.find() ? partial(matcher) : new PartialDate(null, null, null);
  }

  private static PartialDate partial(Matcher matcher) {
    return new PartialDate(
        number(matcher.group(3)), number(matcher.group(2)), number(matcher.group(1)));
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null || digits.isBlank() ? null : Integer.valueOf(digits);
  }
}
