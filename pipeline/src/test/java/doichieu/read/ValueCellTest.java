package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCellTest {
  private final ValueCell cells = new Words().valueCell();

  private String read(String cell) {
    StringBuilder read = new StringBuilder();
    for (ValueCell.Part part : cells.list(cell)) {
      StatedValue value = part.value();
      BigDecimal high = value.valueHigh();
      read.append(read.isEmpty() ? "" : "; ")
          .append(value.comparator())
          .append(' ')
          .append(value.value().toPlainString())
          .append(high == null ? "" : ".." + high.toPlainString())
          .append(value.unit() == null ? "" : " " + value.unit())
          .append(part.level() == null ? "" : " @" + part.level())
          .append(part.year() == null ? "" : " #" + part.year());
    }
    return read.toString();
  }

  /** Lào Cai 2023, Bảng 1; Điện Biên Đông 2024; forms of like plans. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cấp tỉnh 90%, cấp huyện 80%, cấp xã 60% | = 90 % @cấp tỉnh; = 80 % @cấp huyện; = 60 % @cấp xã",
        "- Cấp tỉnh: ≥ 90 - Cấp xã: tối thiểu 62,5 | >= 90 @Cấp tỉnh; >= 62.5 @Cấp xã",
        "90% ở cấp tỉnh; 80% ở cấp xã | = 90 % @cấp tỉnh; = 80 % @cấp xã",
        "tối thiểu 80, phấn đấu 100 | >= 80; = 100",
        "Tỉnh: 85%; huyện: 75%; xã: 65% | = 85 % @cấp tỉnh; = 75 % @cấp huyện; = 65 % @cấp xã",
        "Trong nhóm 10 | <= 10",
        "Top 10 | <= 10",
        "80% (phấn đấu 90%) | = 80 %; = 90 %",
        "Tối thiểu 90, phấn đấu 95% | >= 90 %; = 95 %",
        "Năm 2025: 90%; năm 2030: 95% | = 90 % #2025; = 95 % #2030",
        "≥ 80 và ≤ 90 | range 80..90",
        "≥ 80%, ≤ 90% | range 80..90 %",
        "trên 60 đến 70 | range 60..70",
        "từ 80% đến dưới 90% | range 80..90 %",
        "80 ÷ 90 | range 80..90",
        "28/28 thôn | = 28 thôn",
        "75/75 | = 75",
        "Đạt 10/12 xã | = 10 xã",
        "tăng ít nhất 02 bậc | >= 2 bậc",
        "Tăng 5 bậc | = 5 bậc",
        "Giảm 30% | = 30 %",
        "Giảm ít nhất 20% | >= 20 %",
        "giảm còn dưới 5% | < 5 %",
        "Tăng bình quân 7%/năm | = 7 %/năm",
        "Năm mươi phần trăm (50%) | = 50 %",
        "một trăm phần trăm | = 100 %",
        "100% (một trăm phần trăm) | = 100 %",
        "100% các xã, phường | = 100 %",
        "Đạt 95% trở lên | >= 95 %",
        "80%+ | >= 80 %",
        "100% (đến năm 2026) | = 100 % #2026",
        "Duy trì 100% | = 100 %",
        "Phấn đấu đạt trên 95% | > 95 %",
        "Không quá 03 ngày làm việc | <= 3 ngày làm việc",
        "1.500 hồ sơ/năm | = 1500 hồ sơ/năm",
        "0,5% trở xuống | <= 0.5 %",
        "5 (hồ sơ) | = 5 hồ sơ",
        "Tối thiểu 02 mô hình | >= 2 mô hình",
        "100%; sai lệch không quá 0,5% | = 100 %",
        "≥ 98%; tỷ lệ trả lại dưới 1% | >= 98 %",
        "1.050 (vụ chiêm xuân 420) | = 1050",
        "45 (trong đó nữ 12) | = 45",
      })
  void figuresOfACell(String cell, String expected) {
    assertThat(read(cell)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cấp tỉnh 90%, riêng 02 sở 95%",
        "Quý II/2025",
        "30/6",
        "08/01/2025",
        "Nhóm 1",
        "khoảng 50",
        "80, 90",
        "80; 90",
        "0,5; không trường nào quá 1",
        "10 (15)",
        "100% trừ 02 thủ tục",
        "Theo Quyết định số 06/QĐ-TTg",
        "Đạt",
        "x",
        "-",
      })
  void otherCellsHaveNoFigure(String cell) {
    assertThat(read(cell)).isEmpty();
  }

  @Test
  void wordsBesideTheFigureAreKept() {
    assertThat(cells.findBeside("100%; sai lệch không quá 0,5%"))
        .contains("sai lệch không quá 0,5%");
    assertThat(cells.findBeside("1.050 (vụ chiêm xuân 420)")).contains("vụ chiêm xuân 420");
    assertThat(cells.findBeside("80% (phấn đấu 90%)")).isEmpty();
    assertThat(cells.findBeside("5 (hồ sơ)")).isEmpty();
  }

  @Test
  void pieceOfEachFigureIsKeptAsPrinted() {
    assertThat(cells.list("cấp tỉnh 90%, cấp xã 60%"))
        .extracting(ValueCell.Part::text)
        .containsExactly("cấp tỉnh 90%", "cấp xã 60%");
  }
}
