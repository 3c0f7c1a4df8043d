package doichieu.extract.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

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

  ShownNumbers() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  /** The number in the format; empty text if the format shows nothing. */
  String shown(double number, int formatIndex, String format) {
    String words = formatIndex == SHORT_DATE ? VIETNAMESE_DATE : format;
    int index = formatIndex == SHORT_DATE ? -1 : formatIndex;
    return formatter.formatRawCellContents(number, index, words);
  }
}
