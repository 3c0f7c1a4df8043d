package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatrixReaderTest {

  /** Đồng Nai 2022, its annex, without the upper row of its header. */
  @Test
  void everyCellOfUnitsDownIsATargetOfItsUnit() {
    ReadTable read =
        ReadTable.of(
            2022,
            "STT|Đơn vị|Tỷ lệ hồ sơ nộp trực tuyến (%)|Tỷ lệ hồ sơ giải quyết đúng hạn (%)",
            "1|UBND thành phố Biên Hòa|65|≥ 99",
            "2|UBND huyện Long Thành||≥ 98,5");

    assertThat(read.lines())
        .containsExactly(
            "Tỷ lệ hồ sơ nộp trực tuyến / UBND thành phố Biên Hòa / = 65 %",
            "Tỷ lệ hồ sơ giải quyết đúng hạn / UBND thành phố Biên Hòa / >= 99 %",
            "Tỷ lệ hồ sơ giải quyết đúng hạn / UBND huyện Long Thành / >= 98.5 %");
    assertThat(read.targets().get(2).ordinal()).isEqualTo("2");
  }

  @Test
  void everyCellOfIndicatorsDownIsATargetOfTheUnitAbove() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Chỉ tiêu|Đơn vị tính|Sở Y tế|UBND cấp huyện",
            "1|Tỷ lệ hồ sơ nộp trực tuyến|%|70|60",
            "2|Tỷ lệ hồ sơ quá hạn|%|không quá 2|3");

    assertThat(read.lines())
        .containsExactly(
            "Tỷ lệ hồ sơ nộp trực tuyến / Sở Y tế / = 70 %",
            "Tỷ lệ hồ sơ nộp trực tuyến / UBND cấp huyện / = 60 %",
            "Tỷ lệ hồ sơ quá hạn / Sở Y tế / <= 2 %",
            "Tỷ lệ hồ sơ quá hạn / UBND cấp huyện / = 3 %");
  }

  @Test
  void columnsOfYearsAreNoMatrix() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Năm 2026|Năm 2027|Đơn vị chủ trì",
            "1|Tỷ lệ hồ sơ nộp trực tuyến|70%|80%|Sở Y tế",
            "2|Tỷ lệ hồ sơ đúng hạn|98%|99%|Sở Y tế");

    assertThat(read.targets()).hasSize(4);
    assertThat(read.targets().get(1).period().year()).isEqualTo(2027);
  }
}
