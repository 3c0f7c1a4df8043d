package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Period;
import doichieu.target.Section;
import java.util.List;
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
  void figureBelowAHeadingOfChangeIsNotThatOfTheRowsName() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|ĐVT|Mức giảm năm 2026",
            "1|Tỷ lệ hộ nghèo|%|1,5",
            "2|Giảm tỷ lệ hộ cận nghèo|%|2");

    assertThat(read.lines())
        .containsExactly("Tỷ lệ hộ nghèo /  / = 1.5 %", "Giảm tỷ lệ hộ cận nghèo /  / = 2 %");
    assertThat(read.targets())
        .extracting(StatedTarget::section)
        .containsExactly(List.of(new Section(null, "Mức giảm")), List.of());
  }

  @Test
  void rowsThatAddUpRegionsAmongProvincesAreTold() {
    ReadTable read =
        ReadTable.of(
            2026,
            "STT|Địa phương|Tỷ lệ hồ sơ nộp trực tuyến (%)|Tỷ lệ hồ sơ đúng hạn (%)",
            "I|Đồng bằng sông Hồng|70|95",
            "1|Hà Nội|75|96",
            "2|Hải Phòng|72|94");

    assertThat(read.lines())
        .containsExactly(
            "Tỷ lệ hồ sơ nộp trực tuyến / Hà Nội / = 75 %",
            "Tỷ lệ hồ sơ đúng hạn / Hà Nội / = 96 %",
            "Tỷ lệ hồ sơ nộp trực tuyến / Hải Phòng / = 72 %",
            "Tỷ lệ hồ sơ đúng hạn / Hải Phòng / = 94 %");
    assertThat(read.codes()).containsExactly("total-row");
  }

  @Test
  void regionsThatAreAllThatIsListedHaveTheirTargets() {
    ReadTable read =
        ReadTable.of(
            2026,
            "STT|Địa phương|Tỷ lệ hồ sơ nộp trực tuyến (%)|Tỷ lệ hồ sơ đúng hạn (%)",
            "1|Đồng bằng sông Hồng|70|95",
            "2|Tây Nguyên|60|90");

    assertThat(read.targets()).hasSize(4);
  }

  /** Beside known headings of a matrix an unknown one is read alike, and this is said. */
  @Test
  void unknownHeadingOfFiguresInAMatrixIsGuessed() {
    ReadTable read =
        ReadTable.of(
            2025,
            "STT|Đơn vị|Tỷ lệ hồ sơ nộp trực tuyến|Tỷ lệ hồ sơ đúng hạn|Bác sĩ trên vạn dân",
            "1|UBND thành phố Biên Hòa|65%|99%|9,5");

    assertThat(read.lines()).last().asString().startsWith("Bác sĩ trên vạn dân / UBND thành phố");
    assertThat(read.codes()).contains("column-guessed");
  }

  @Test
  void twoFiguresOfNamedIndicatorsAreNoMatrix() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Nội dung|Số lượng hồ sơ giao|Tỷ lệ số hóa giao|Đơn vị chủ trì",
            "1|Tỷ lệ số hóa hồ sơ|120|80%|Sở Nội vụ",
            "2|Tỷ lệ ký số|300|100%|Sở Nội vụ");

    assertThat(read.targets()).allSatisfy(t -> assertThat(t.leadAgencies()).contains("Sở Nội vụ"));
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
    assertThat(read.targets().get(1).period()).isEqualTo(new Period(2027, null, null, "Năm 2027"));
  }
}
