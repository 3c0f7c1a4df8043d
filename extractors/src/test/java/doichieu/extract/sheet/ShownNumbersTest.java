package doichieu.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel shows of a number, with Vietnamese separators. */
class ShownNumbersTest {
  private static final int OWN = 164;

  private static String shown(double number, String format) {
    return find(number, format).orElseThrow();
  }

  private static Optional<String> find(double number, String format) {
    return new ShownNumbers(false).find(number, OWN, format);
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
    assertThat(new ShownNumbers(true).find(44624, OWN, "dd/mm/yyyy")).contains("05/03/2026");
    assertThat(new ShownNumbers(true).find(44624, OWN, "\"ngày \"dd")).contains("ngày 05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1.5|.00|1,50",
        "0.5|#.#|0,5",
        "1234567|#.##0|1234567,000",
        "60|#.##0,00|60,00000",
        "5|0 năm|5 năm",
        "120|#,##0 ha|120 ha",
        "60|0 m2|60 m2",
        "46086|\"ngày \"dd/mm/yyyy|ngày 05/03/2026",
        "0.75|hh\"h\"mm|18h00",
        "0.75|\"lúc \"h:mm AM/PM|lúc 6:00 CH",
        "0.0105|\"phút \"mm:ss|phút 15:07",
      })
  void lettersBesideDigitsAreWordsAndFiguresStayWhole(double number, String format, String shown) {
    assertThat(shown(number, format)).isEqualTo(shown);
  }

  @Test
  void theSignOfNegativeNumbersIsNeverLost() {
    assertThat(shown(-5, "0.0;@")).isEqualTo("-5,0");
    assertThat(shown(-1500, "#,##0;[Red]#,##0")).isEqualTo("-1.500");
    assertThat(shown(-5, "[>=1000]0.0,\"k\";0")).isEqualTo("-5");
    assertThat(shown(-5, "\"tăng \"0;\"giảm \"0")).isEqualTo("giảm 5");
  }

  @Test
  void numbersThatFitNoConditionAreShownWithoutFormat() {
    assertThat(shown(50, "[>100]\"vượt \"0")).isEqualTo("50");
    assertThat(shown(500, "[>=1000]0.0,\"k\"")).isEqualTo("500");
  }

  @Test
  void allDigitsOfLongNumbersAreShown() {
    assertThat(shown(123_456_789_012d, "General")).isEqualTo("123456789012");
    assertThat(shown(0.000012345, "General")).isEqualTo("0,000012345");
    assertThat(shown(0.1 + 0.2, "General")).isEqualTo("0,3");
  }

  @Test
  void whatAFormatShowsIsNotGuessed() {
    assertThat(find(-1, "dd/mm/yyyy")).isEmpty();
    assertThat(find(-5, "\"năm \"yyyy")).isEmpty();
    assertThat(find(1.5, "\"Giờ: \"[h]:mm")).isEmpty();
    assertThat(find(46086, "mmmmm")).isEmpty();
    assertThat(find(3, "\"Quý \"Q")).isEmpty();
    assertThat(find(0.5, "0/0")).isEmpty();
    assertThat(find(1234567, "##0.0E+0")).isEmpty();
  }

  @Test
  void wordsAreShownByTheirOwnSection() {
    ShownNumbers numbers = new ShownNumbers(false);

    assertThat(numbers.shown("60", "0;-0;0;@\"%\"")).isEqualTo("60%");
    assertThat(numbers.shown("A", "\"Xã \"@")).isEqualTo("Xã A");
    assertThat(numbers.shown("A", ";;;")).isEmpty();
    assertThat(numbers.shown("A", "0.0")).isEqualTo("A");
    assertThat(numbers.shown("A", "0;-0;General")).isEqualTo("A");
  }
}
