package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where annexes tell the unit of a figure. */
class UnitFormsTest {
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
  void anUnknownUnitInBracketsBesideKnownOnesIsAUnit() {
    ReadTable read =
        ReadTable.of(
            2026,
            "STT|Đơn vị|Kinh tế số|",
            "||Số doanh nghiệp sử dụng nền tảng số|Dân số trưởng thành có chữ ký số",
            "||(DN)|(%)",
            "1|Phường Việt Trì|420|45",
            "2|Xã Thanh Sơn|48|25");

    assertThat(read.lines())
        .contains(
            "Số doanh nghiệp sử dụng nền tảng số / Phường Việt Trì / = 420 DN",
            "Số doanh nghiệp sử dụng nền tảng số / Xã Thanh Sơn / = 48 DN");
  }

  @Test
  void percentInWordsIsThePercentSign() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Đơn vị tính|Kế hoạch 2026",
            "1|Tỷ lệ hộ nghèo|Phần trăm|2,5",
            "2|Tỷ lệ hộ cận nghèo|phần trăm|3,5");

    assertThat(read.lines())
        .containsExactly("Tỷ lệ hộ nghèo /  / = 2.5 %", "Tỷ lệ hộ cận nghèo /  / = 3.5 %");
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
  void rankBesideAScoreHasNoUnitOfTheScore() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Chỉ tiêu|Đơn vị tính|Kế hoạch 2025",
            "1|Chỉ số PCI|Điểm|67",
            "2|Chỉ số PCI|Điểm|Trong nhóm 12 tỉnh dẫn đầu",
            "3|Chỉ số PAPI||Xếp thứ 9 trở lên",
            "4|Chỉ số SIPAS|Hạng|đứng thứ 11/34");

    assertThat(read.lines())
        .containsExactly(
            "Chỉ số PCI /  / = 67 Điểm",
            "Chỉ số PCI /  / <= 12 null",
            "Chỉ số PAPI /  / <= 9 null",
            "Chỉ số SIPAS /  / = 11 Hạng");
    assertThat(read.targets())
        .extracting(StatedTarget::isRank)
        .containsExactly(false, true, true, true);
  }

  @Test
  void unitAboveTheTableHoldsForColumnsThatSayNone() {
    ReadTable read =
        ReadTable.below(
            new TableReader.Above(null, 2026, null, "triệu đồng"),
            "TT | Chỉ tiêu | Kế hoạch 2026",
            "1 | Thu ngân sách trên địa bàn | 500",
            "2 | Tỷ lệ hộ nghèo (%) | 3");

    assertThat(read.lines())
        .containsExactly(
            "Thu ngân sách trên địa bàn /  / = 500 triệu đồng", "Tỷ lệ hộ nghèo /  / = 3 %");
  }

  @Test
  void unitOfTheWholeTableIsNoHeadingAndHoldsWhereAColumnTellsNone() {
    ReadTable read =
        ReadTable.of(
            2026,
            "|||(Đơn vị: triệu đồng)",
            "TT|Chỉ tiêu|Thực hiện năm 2025|Kế hoạch năm 2026",
            "1|Thu ngân sách trên địa bàn|1.500|1.800",
            "2|Chi đầu tư phát triển|2.500|2.800");

    assertThat(read.lines())
        .containsExactly(
            "Thu ngân sách trên địa bàn /  / = 1800 triệu đồng",
            "Chi đầu tư phát triển /  / = 2800 triệu đồng");
  }

  @Test
  void rankThatFillsACellIsUnderstood() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Thực hiện năm 2025|Kế hoạch năm 2026",
            "1|Chỉ số cải cách hành chính|Hạng 39|Hạng 30 trở lên");

    assertThat(read.lines()).containsExactly("Chỉ số cải cách hành chính /  / <= 30 null");
    assertThat(read.targets().get(0).baseline().value()).isEqualByComparingTo("39");
  }

  @Test
  void aShareIsNotCountedInTheUnitOfTheWholeTable() {
    ReadTable read =
        ReadTable.below(
            new TableReader.Above(null, 2026, null, "triệu đồng"),
            "TT | Chỉ tiêu | Kế hoạch 2026",
            "1 | Tổng thu ngân sách | 4.500",
            "2 | Tỷ lệ hộ nghèo | 5");

    assertThat(read.lines())
        .containsExactly(
            "Tổng thu ngân sách /  / = 4500 triệu đồng", "Tỷ lệ hộ nghèo /  / = 5 null");
    assertThat(read.codes()).containsExactly("unit-not-of-share");
  }

  @Test
  void aFigureWithoutUnitIsMeasuredAsTheOneOtherFigureOfItsRow() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT | Chỉ tiêu | Kết quả năm 2025 | Kế hoạch năm 2026",
            "1 | Tỷ lệ hồ sơ trực tuyến | 62% | 70",
            "2 | Tỷ lệ hộ nghèo | 2 | 1");

    assertThat(read.lines())
        .containsExactly("Tỷ lệ hồ sơ trực tuyến /  / = 70 %", "Tỷ lệ hộ nghèo /  / = 1 null");
    assertThat(read.codes()).containsExactly("unit-from-row");
  }

  @Test
  void someOfAllAreNoPercentage() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2026",
            "1 | Tỷ lệ xã có bác sĩ | % | 3/4",
            "2 | Số xã có bác sĩ | xã | 3/4");

    assertThat(read.lines())
        .containsExactly("Tỷ lệ xã có bác sĩ /  / null %", "Số xã có bác sĩ /  / = 3 xã");
    assertThat(read.codes()).containsExactly("value-not-understood");
  }
}
