package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnChooserTest {

  @Test
  void figuresBelowAnUnknownHeadingAreValuesAndThisIsSaid() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Tên chỉ tiêu|Đích|Đơn vị chủ trì",
            "1|Tỷ lệ số hóa hồ sơ|tối thiểu 80%|Sở Nội vụ",
            "2|Tỷ lệ ký số|100%|Sở Nội vụ");

    assertThat(read.lines())
        .containsExactly(
            "Tỷ lệ số hóa hồ sơ / Sở Nội vụ / >= 80 %", "Tỷ lệ ký số / Sở Nội vụ / = 100 %");
    assertThat(read.codes()).containsExactly("column-guessed");
    assertThat(read.findings().get(0).arguments()).contains("Đích", "value");
  }

  /** A second column of figures may be weights, points, past results: nobody knows. */
  @Test
  void figuresBesideAValueColumnAreNotGuessed() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Tên chỉ tiêu|Giao chỉ tiêu|Thang|Đơn vị chủ trì",
            "1|Tỷ lệ số hóa hồ sơ|80%|4|Sở Nội vụ",
            "2|Tỷ lệ ký số|100%|2|Sở Nội vụ");

    assertThat(read.targets()).hasSize(2);
    assertThat(read.codes()).containsExactly("column-not-understood");
  }

  @Test
  void bodiesAndCitationsShowWhatTheirColumnsAre() {
    ReadTable read =
        ReadTable.of(
            2025,
            "Giao chỉ tiêu|Tên chỉ tiêu|Ai làm|Tham khảo",
            "80%|Tỷ lệ số hóa hồ sơ|Sở Nội vụ; UBND cấp xã|Nghị quyết số 01/NQ-CP",
            "100%|Tỷ lệ ký số|Văn phòng UBND tỉnh|Quyết định số 06/QĐ-TTg");

    assertThat(read.targets().get(0).leadAgencies()).containsExactly("Sở Nội vụ", "UBND cấp xã");
    assertThat(read.targets().get(1).legalBasisText()).isEqualTo("Quyết định số 06/QĐ-TTg");
    assertThat(read.codes()).containsExactly("column-guessed", "column-guessed");
  }

  @Test
  void rowOfColumnNumbersIsNoTargetWhereverItStands() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Nội dung chỉ tiêu|Giao chỉ tiêu",
            "(1)|(2)|(3)",
            "1|Tỷ lệ hồ sơ trực tuyến|75%",
            "(1)|(2)|(3)",
            "2|Tỷ lệ ký số|100%");

    assertThat(read.targets()).hasSize(2);
  }
}
