package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableFormsTest {

  @Test
  void bracketedUnitsBelowTheHeadingsOfAMatrixAreUnits() {
    ReadTable read =
        ReadTable.of(
            2024,
            "STT|Địa phương|Số người tham gia BHYT|Tỷ lệ bao phủ BHYT|Ghi chú",
            "||(người)|(%)|",
            "1|2|3|4|5",
            "1|Huyện Lắk|71.118|97 trở lên|",
            "2|Thị xã Buôn Hồ|98.230|≥ 94|");

    assertThat(read.lines())
        .containsExactly(
            "Số người tham gia BHYT / Huyện Lắk / = 71118 người",
            "Tỷ lệ bao phủ BHYT / Huyện Lắk / >= 97 %",
            "Số người tham gia BHYT / Thị xã Buôn Hồ / = 98230 người",
            "Tỷ lệ bao phủ BHYT / Thị xã Buôn Hồ / >= 94 %");
  }

  @Test
  void pastGroupOfAMatrixIsTheBaselineOfTheSameIndicator() {
    ReadTable read =
        ReadTable.of(
            2023,
            "TT|Phường, xã|Thực trạng đến 31/12/2022||Kế hoạch đến 31/12/2023|",
            "||Số hộ nghèo (hộ)|Tỷ lệ hộ nghèo (%)|Số hộ nghèo (hộ)|Tỷ lệ hộ nghèo (%)",
            "1|Phường An Lộc|12|0,28|7|0,16",
            "2|Xã Thanh Phú|22|0,78|16|0,56");

    assertThat(read.lines())
        .containsExactly(
            "Số hộ nghèo / Phường An Lộc / = 7 hộ",
            "Tỷ lệ hộ nghèo / Phường An Lộc / = 0.16 %",
            "Số hộ nghèo / Xã Thanh Phú / = 16 hộ",
            "Tỷ lệ hộ nghèo / Xã Thanh Phú / = 0.56 %");
    assertThat(read.targets().get(1).baseline().statedValue()).isEqualTo("0,28");
    assertThat(read.targets().get(1).baseline().year()).isEqualTo(2022);
  }

  @Test
  void ofSeveralPastColumnsTheLatestIsTheBaseline() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Chỉ tiêu|ĐVT|Thực hiện năm 2023|Ước thực hiện năm 2024|Kế hoạch năm 2025",
            "1|Tỷ lệ đô thị hóa|%|32,4|33,6|35");

    assertThat(read.targets().get(0).baseline().year()).isEqualTo(2024);
  }

  @Test
  void thingThatANumberCountsIsItsUnit() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Kế hoạch 2026",
            "1|Số phòng học kiên cố xây mới (phòng)|260",
            "2|Số bài giảng điện tử đưa lên kho (bài)|Tối thiểu 1.500");

    assertThat(read.lines())
        .containsExactly(
            "Số phòng học kiên cố xây mới /  / = 260 phòng",
            "Số bài giảng điện tử đưa lên kho /  / >= 1500 bài");
  }

  @Test
  void namesOfLevelsBeforeColonsPartTheFiguresOfACell() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Chỉ tiêu|Mức giao",
            "1|Tỷ lệ hồ sơ trực tuyến|Tỉnh: 85%; huyện: 75%; xã: 65%");

    assertThat(read.lines())
        .containsExactly(
            "Tỷ lệ hồ sơ trực tuyến /  / = 85 %",
            "Tỷ lệ hồ sơ trực tuyến /  / = 75 %", "Tỷ lệ hồ sơ trực tuyến /  / = 65 %");
  }

  @Test
  void modelKnowsHeadingsThatOnlyResembleThoseOfTheList() {
    HeadingCategoriser categoriser = new HeadingCategoriser();

    assertThat(categoriser.find("Thời hạn phải hoàn thành")).contains(ColumnRole.TIME);
    assertThat(categoriser.find("Zyx wvu")).isEmpty();
  }

  @Test
  void ratioOfTwoColumnsIsNoTarget() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Chỉ tiêu|ĐVT|TH 2024|KH 2025|KH/TH (%)",
            "1|Doanh thu tiền nước|Tỷ đồng|289,7|≥ 305|105,3");

    assertThat(read.targets()).hasSize(1);
    assertThat(read.targets().get(0).value().value()).isEqualByComparingTo("305");
  }
}
