package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureParserTest {
  private final FigureParser parser = new Words().figures();
  private final ValueCell cells = new Words().valueCell();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 | = | 100 | |",
        "15 phút | = | 15 | | phút",
        "không quá 1.200 hồ sơ | <= | 1200 | | hồ sơ",
        "18,5 tỷ đồng trở lên | >= | 18.5 | | tỷ đồng",
        "5 ngày làm việc | = | 5 | | ngày làm việc",
        "128 triệu đồng/người/năm | = | 128 | | triệu đồng/người/năm",
        "30 mô hình trở lên | >= | 30 | | mô hình",
        "Duy trì 42 | = | 42 | |",
        "100% | = | 100 | | %",
        "100 % | = | 100 | | %",
        "Tối thiểu 50 | >= | 50 | |",
        "tối thiểu 80% | >= | 80 | | %",
        "đạt từ 90% trở lên | >= | 90 | | %",
        "từ 55% trở lên | >= | 55 | | %",
        "tối thiểu từ 55% trở lên | >= | 55 | | %",
        "95% trở lên | >= | 95 | | %",
        "không quá 2% | <= | 2 | | %",
        "dưới 10% | < | 10 | | %",
        "trên 98% | > | 98 | | %",
        "≥ 80 | >= | 80 | |",
        ">= 80 | >= | 80 | |",
        "đạt tối thiểu 45% - 50% | range | 45 | 50 | %",
        "30-60% | range | 30 | 60 | %",
        "1.234,5 | = | 1234.5 | |",
        "2.161.755 người | = | 2161755 | | người",
        "99.8% | = | 99.8 | | %",
        "8,5 | = | 8.5 | |",
        "80² | = | 80 | |",
        "02 hệ thống | = | 2 | | hệ thống",
        "≥≥ 80 | >= | 80 | |",
        "không để quá 5% | <= | 5 | | %",
        "Phấn đấu 95 | = | 95 | |",
        "dưới 40/100.000 trẻ đẻ sống | < | 40 | | /100.000 trẻ đẻ sống",
        "109,5 bé trai/100 bé gái | = | 109.5 | | bé trai/100 bé gái",
        "28,5 giường/10.000 dân | = | 28.5 | | giường/10.000 dân",
        "8 bác sĩ/vạn dân | = | 8 | | bác sĩ/vạn dân",
      })
  void figureIsReadWithItsBound(
      String text, String comparator, String value, String high, String unit) {
    StatedValue read = cells.find(text).orElseThrow();
    assertThat(read.comparator()).hasToString(comparator);
    assertThat(read.value()).isEqualByComparingTo(value);
    assertThat(read.valueHigh() == null ? null : read.valueHigh().toPlainString()).isEqualTo(high);
    assertThat(read.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "l00",
        "60 (cấp tỉnh); 50 (cấp xã)",
        "01/NQ-CP",
        "08/01/2025",
        "khoảng 50%",
        "10 20",
        "Hoàn thành",
        "",
        "60% cấp tỉnh, 40% cấp xã",
        "80 - 60"
      })
  void whatIsNotOneFigureIsLeftOpen(String text) {
    assertThat(cells.find(text)).isEmpty();
  }

  @Test
  void statedWordsAreKeptAsPrinted() {
    assertThat(cells.find("Tối thiểu 98").map(StatedValue::text))
        .isEqualTo(Optional.of("Tối thiểu 98"));
  }

  @Test
  void longRunsOfDigitsAndWordsEndQuickly() {
    String text = "tối thiểu ".repeat(20_000) + "1.111".repeat(20_000);
    assertThat(parser.listPercentages(text)).isEmpty();
  }
}
