package doichieu.extract.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers as the workbook shows them on a Vietnamese desktop: 0.6 with the format "0%" is "60%",
 * 1234.5 is "1.234,5", a date is day first. With foreign separators "1,234" would be read as one
 * and a bit, so the separators are always the Vietnamese ones.
 */
final class ShownNumbers {
  /** The built-in short date follows the desktop; its stored words are American. */
  private static final int SHORT_DATE = 14;

  private static final String VIETNAMESE_DATE = "dd/mm/yyyy";

  /** The day after the last one of the year 9999. */
  private static final double AFTER_DATES = 2_958_466;

  /** What POI writes as Excel does. */
  private static final Pattern FRACTION_OR_POWER =
      Pattern.compile("(?:# ?)?[#?]{1,3}/[?#\\d]{1,3}|0(?:\\.0+)?E[+]0+");

  private static final Pattern FIRST_LETTER = Pattern.compile("(?i)m{5}");

  private final DataFormatter formatter =
      new DataFormatter(new Locale.Builder().setLanguage("vi").setRegion("VN").build());

  private final Map<String, NumberFormat> formats = new HashMap<>();
  private final boolean from1904;

  /**
   * Makes a writer of numbers.
   *
   * @param from1904 true if the workbook counts days from 1904 on, as old ones of the Macintosh do
   */
  ShownNumbers(boolean from1904) {
    this.from1904 = from1904;
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  /**
   * The number in the format; empty text if the format shows nothing.
   *
   * @return empty if what the format shows is not known
   */
  Optional<String> find(double number, int formatIndex, String format) {
    boolean shortDate = formatIndex == SHORT_DATE;
    if (!shortDate && isGeneral(format)) {
      return Optional.of(general(number));
    }
    String words = shortDate ? VIETNAMESE_DATE : format;
    NumberFormat own = formats.computeIfAbsent(words, NumberFormat::new);
    boolean plainDate = shortDate || DateUtil.isADateFormat(formatIndex, words);
    if (plainDate || own.isDate()) {
      return date(number, shortDate ? -1 : formatIndex, words, plainDate);
    }
    Optional<String> shown = own.write(number);
    return shown.isPresent() || !FRACTION_OR_POWER.matcher(format).matches()
        ? shown
        : Optional.of(formatter.formatRawCellContents(number, formatIndex, format));
  }

  /** The words of a cell in its format; empty text if the format hides them. */
  String shown(String words, String format) {
    return isGeneral(format)
        ? words
        : formats.computeIfAbsent(format, NumberFormat::new).write(words);
  }

  /** A number without a format: all digits of one that Excel cuts to "1,23457E+11". */
  static String plain(double number) {
    return DigitWriter.plain(number);
  }

  private String general(double number) {
    String shown = formatter.formatRawCellContents(number, 0, "General");
    return shown.indexOf('E') < 0 ? shown : plain(number);
  }

  private Optional<String> date(double number, int formatIndex, String format, boolean plainDate) {
    DatePattern pattern = new DatePattern(format);
    if (number < 0 || number >= AFTER_DATES) {
      return Optional.empty();
    }
    if (pattern.hasWords() || !plainDate) {
      return pattern.write(DateUtil.getLocalDateTime(number, from1904));
    }
    return FIRST_LETTER.matcher(format).find()
        ? Optional.empty()
        : Optional.of(formatter.formatRawCellContents(number, formatIndex, format, from1904));
  }

  private static boolean isGeneral(String format) {
    return format.isBlank() || format.equalsIgnoreCase("General") || format.equals("@");
  }
}
