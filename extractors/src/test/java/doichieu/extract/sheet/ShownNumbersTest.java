package doichieu.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel shows of a number, with Vietnamese separators. */
class ShownNumbersTest {
  private static final int OWN = 164;

  private static String shown(double number, String format) {
    return new ShownNumbers(false).shown(number, OWN, format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "92.5|0.0\"%\"|92,5%",
        "95|\"≥ \"0\\%|≥ 95%",
        "95|0_%|95 ",
        "0.6|0 %|60 %",
        "0.0625|0.0%|6,3%",
        "85.5|0.0[$%]|85,5%",
        "1500|#,##0\\ [$₫-42A]|1.500 ₫",
        "150|[>100]\"vượt \"0;0|vượt 150",
        "50|[>100]\"vượt \"0;0|50",
        "1234567890|#,##0.0,,\" triệu\"|1.234,6 triệu",
        "85.5|0,0|86",
        "1234.5|0,0.0|1.234,5",
        "5|General\" trường\"|5 trường",
        "0.125|0.0?|0,13",
        "1.5|0.##|1,5",
        "7|000|007",
        "1234567|000-0000|123-4567",
        "-5|0;(0)|(5)",
        "-5|0.0|-5,0",
        "0|0;-0;\"-\"|-",
        "0|_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)| -   ",
        "0.75|# ?/?|3/4",
        "1234567|0.00E+00|1,23E+06",
        "46086|dd/mm/yyyy|05/03/2026",
        "46086|\"ngày \"dd\" tháng \"mm\" năm \"yyyy|ngày 05 tháng 03 năm 2026",
        "46086.75|\"lúc \"hh:mm|lúc 18:00"
      })
  void formatsAreAppliedAsInExcel(double number, String format, String shown) {
    assertThat(shown(number, format).strip()).isEqualTo(shown.strip());
  }

  @Test
  void numbersAreRoundedAsTheyAreTyped() {
    assertThat(shown(0.285, "0%")).isEqualTo("29%");
    assertThat(shown(1.005, "0.00")).isEqualTo("1,01");
    assertThat(shown(-2.675, "0.00")).isEqualTo("-2,68");
  }

  @Test
  void blankSectionsShowNothing() {
    assertThat(shown(77, ";;;")).isEmpty();
    assertThat(shown(0, "0;-0;")).isEmpty();
    assertThat(shown(3, "0;-0;")).isEqualTo("3");
  }

  @Test
  void daysCountFrom1904WhereTheWorkbookSaysSo() {
    assertThat(new ShownNumbers(true).shown(44624, OWN, "dd/mm/yyyy")).isEqualTo("05/03/2026");
    assertThat(new ShownNumbers(true).shown(44624, OWN, "\"ngày \"dd")).isEqualTo("ngày 05");
  }
}
