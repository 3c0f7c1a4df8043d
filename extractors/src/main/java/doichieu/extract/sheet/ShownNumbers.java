package doichieu.extract.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

  /** The number in the format; empty text if the format shows nothing. */
  String shown(double number, int formatIndex, String format) {
    boolean shortDate = formatIndex == SHORT_DATE;
    if (shortDate || DateUtil.isADateFormat(formatIndex, format)) {
      String words = shortDate ? VIETNAMESE_DATE : format;
      return formatter.formatRawCellContents(number, shortDate ? -1 : formatIndex, words, from1904);
    }
    NumberFormat own = formats.computeIfAbsent(format, NumberFormat::new);
    if (own.isDate() && DateUtil.isValidExcelDate(number)) {
      return new DatePattern(format).write(DateUtil.getLocalDateTime(number, from1904));
    }
    return isGeneral(format)
        ? formatter.formatRawCellContents(number, formatIndex, format)
        : own.write(number)
            .orElseGet(() -> formatter.formatRawCellContents(number, formatIndex, format));
  }

  private static boolean isGeneral(String format) {
    return format.isBlank() || format.equalsIgnoreCase("General") || format.equals("@");
  }
}
