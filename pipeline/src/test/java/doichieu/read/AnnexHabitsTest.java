package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import doichieu.target.Deadline;
import doichieu.target.Section;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Habits of annexes that plans of health, farming, poverty and budgets share. */
class AnnexHabitsTest {

  /** A plan of a school year, issued in the autumn. */
  @Test
  void schoolYearBeforeTheOneThatBeginsIsTheBaseline() {
    ReadTable read =
        ReadTable.below(
            new TableReader.Above(null, null, 2024, null),
            "STT|Chỉ tiêu|Đơn vị tính|Năm học 2023 - 2024|Năm học 2024 - 2025",
            "1|Trường đạt chuẩn quốc gia|trường|28|31",
            "2|Phòng học kiên cố|%|91,2|93,5");

    assertThat(read.lines())
        .containsExactly(
            "Trường đạt chuẩn quốc gia /  / = 31 trường", "Phòng học kiên cố /  / = 93.5 %");
    assertThat(read.targets())
        .extracting(t -> t.baseline() == null ? null : t.baseline().value())
        .containsExactly(new BigDecimal("28"), new BigDecimal("91.2"));
  }

  @Test
  void figuresOfSeveralUnitsInOneCellAreToldAndNotTaken() {
    ReadTable read =
        ReadTable.of(
            2026, "TT|Chỉ tiêu|ĐVT|Năm 2026", "1|Hộ nghèo|% / hộ|20,5 / 512", "2|Hộ mới|hộ|30");

    assertThat(read.targets().get(0).value()).isNull();
    assertThat(read.findings())
        .extracting(finding -> finding.code())
        .contains("value-not-understood");
    assertThat(read.lines()).contains("Hộ mới /  / = 30 hộ");
  }

  @Test
  void boundBesideAValueIsItsCondition() {
    StatedTarget target =
        ReadTable.of(
                2026,
                "TT|Chỉ tiêu|Năm 2026",
                "1|Tỷ lệ dữ liệu được làm sạch|100%; sai lệch không quá 0,5%")
            .targets()
            .get(0);

    assertThat(target.constraints())
        .extracting(c -> c.comparator() + " " + c.value() + " " + c.text())
        .containsExactly("<= 0.5 sai lệch không quá 0,5%");
  }

  @Test
  void unitInTheBracketOfAHeadingIsThatOfItsFigures() {
    assertThat(
            ReadTable.of(
                    2026,
                    "TT|Đơn vị|Năng suất sầu riêng (nghìn trái/ha)|Tỷ lệ hộ nghèo giảm (điểm %)",
                    "1|Xã Lắk|8,0|3,0",
                    "2|Xã Ea Súp|9,0|2,0")
                .lines())
        .startsWith(
            "Năng suất sầu riêng / Xã Lắk / = 8.0 nghìn trái/ha",
            "Tỷ lệ hộ nghèo giảm / Xã Lắk / = 3.0 điểm %");
  }

  @Test
  void unitOfAColumnOfChangesIsThatOfItsFiguresAndNotTheRows() {
    assertThat(
            ReadTable.of(
                    2026,
                    "TT|Chỉ tiêu|Đơn vị tính|Kế hoạch 2026|Mức tăng (điểm %)",
                    "1|Bao phủ bảo hiểm y tế|%|95,5|0,3",
                    "2|Hồ sơ sức khỏe điện tử|%|90|12")
                .lines())
        .contains("Bao phủ bảo hiểm y tế /  / = 95.5 %", "Bao phủ bảo hiểm y tế /  / = 0.3 điểm %");
  }

  @Test
  void labelOfATotalIsNoOrdinal() {
    StatedTarget total =
        ReadTable.of(
                2026,
                "TT|Đơn vị|Tỷ lệ bao phủ BHYT (%)|Tỷ lệ hồ sơ đúng hạn (%)",
                "1|Xã Lắk|95|98",
                "2|Xã Ea Súp|93|97",
                "Tổng cộng||94|98")
            .targets()
            .get(4);

    assertThat(total.ordinal()).isNull();
  }

  @Test
  void titleOfAGroupWithASumStaysATitleAndItsFigureIsTold() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Nội dung|Kế hoạch|Đơn vị thực hiện",
            "I|Lĩnh vực nông nghiệp|2.500|",
            "1|Số hộ chuyển đổi cây trồng|1.200|Phòng Kinh tế",
            "2|Số hộ chăn nuôi an toàn|1.300|Phòng Kinh tế");

    assertThat(read.targets())
        .extracting(StatedTarget::statedName)
        .containsExactly("Số hộ chuyển đổi cây trồng", "Số hộ chăn nuôi an toàn");
    assertThat(read.targets().get(0).section())
        .containsExactly(new Section("I", "Lĩnh vực nông nghiệp"));
    assertThat(read.findings())
        .filteredOn(finding -> finding.code().equals("section-figure"))
        .singleElement()
        .satisfies(told -> assertThat(told.arguments()).contains("Lĩnh vực nông nghiệp", "2.500"));
  }

  @Test
  void rowWithAUnitOrTheNameOfAnIndicatorIsATargetUnderARomanNumber() {
    assertThat(
            ReadTable.of(
                    2026,
                    "TT|Nội dung|Đơn vị tính|Kế hoạch",
                    "I|Thu ngân sách|tỷ đồng|2.500",
                    "1|Thu nội địa|tỷ đồng|2.000")
                .targets())
        .hasSize(2);
    assertThat(
            ReadTable.of(
                    2026,
                    "TT|Nội dung|Kế hoạch (tỷ đồng)",
                    "I|Thu ngân sách|2.500",
                    "1|Thu nội địa|2.000")
                .targets())
        .hasSize(2);
    assertThat(
            ReadTable.of(
                    2026,
                    "TT|Nội dung|Kế hoạch|Đơn vị thực hiện",
                    "I|Tỷ lệ hộ dùng nước sạch|95|Phòng Kinh tế",
                    "1|Tỷ lệ hộ dùng nước máy|60|Phòng Kinh tế")
                .targets())
        .hasSize(2);
  }

  @Test
  void moneyOfAGroupIsNoTargetInATableOfTargetsEither() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Nội dung|Kế hoạch|Dự toán|Đơn vị thực hiện",
            "II|Nhân lực số||650|",
            "1|Số lượt cán bộ được đào tạo|3.000|650|Phòng Chuyển đổi số");

    assertThat(read.targets())
        .extracting(StatedTarget::statedName)
        .containsExactly("Số lượt cán bộ được đào tạo");
    assertThat(read.codes()).contains("total-row");
  }

  @Test
  void timesBelowPlanMakeTasks() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Tên nhiệm vụ|Đơn vị chủ trì|Kế hoạch|Dự toán",
            "1|Nâng cấp trung tâm dữ liệu|Sở Tài chính|Quý II/2025|9.000",
            "2|Mở rộng mạng truyền số liệu|Sở Nội vụ|Năm 2025|3.500");

    assertThat(read.targets()).isEmpty();
    assertThat(read.tasks())
        .extracting(StatedTask::deadline)
        .extracting(Deadline::statedText)
        .containsExactly("Quý II/2025", "Năm 2025");
    assertThat(read.codes()).contains("column-guessed");
  }

  @Test
  void yearsAloneBelowPlanAreNoFigures() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Tên dự án|Đơn vị thực hiện|Kế hoạch",
            "1|Nhà máy xử lý nước thải|Ban Quản lý dự án|2026",
            "2|Trạm quan trắc không khí|Sở Nông nghiệp và Môi trường|2027");

    assertThat(read.targets()).isEmpty();
    assertThat(read.tasks()).hasSize(2);
  }

  @Test
  void budgetOfALaterYearThanThePlanBesideItIsWhatIsSet() {
    ReadTable read =
        ReadTable.below(
            new TableReader.Above(null, 2025, 2025, "triệu đồng"),
            "STT|Nội dung|Kế hoạch năm 2024|Dự toán năm 2025",
            "1|Thu nội địa|16.000|17.400",
            "2|Thu xuất nhập khẩu|2.500|2.700");

    assertThat(read.lines())
        .containsExactly(
            "Thu nội địa /  / = 17400 triệu đồng", "Thu xuất nhập khẩu /  / = 2700 triệu đồng");
  }

  @Test
  void budgetOfAYearAfterThePlansIsNoTarget() {
    ReadTable read =
        ReadTable.of(
            2026,
            "STT|Nội dung|Kế hoạch 2026|Dự toán 2027",
            "1|Mua sắm máy tính|90|600",
            "2|Đào tạo cán bộ|100|800");

    assertThat(read.lines())
        .hasSize(2)
        .allMatch(line -> line.contains("90") || line.contains("100"))
        .noneMatch(line -> line.contains("600") || line.contains("800"));
  }

  @Test
  void bracketsCoordinateWhereTheHeadingSaysSo() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Chỉ tiêu|Mức giao (%)|Chủ trì (phối hợp)",
            "1|Tỷ lệ hồ sơ đúng hạn|99|Văn phòng Ban (các phòng)",
            "2|Tỷ lệ hồ sơ trực tuyến|85|Công an tỉnh (PC06)");

    assertThat(read.targets())
        .extracting(StatedTarget::leadAgencies)
        .containsExactly(List.of("Văn phòng Ban"), List.of("Công an tỉnh (PC06)"));
    assertThat(read.targets())
        .extracting(StatedTarget::coordinatingAgencies)
        .containsExactly(List.of("các phòng"), List.of());
  }

  @Test
  void asAboveBelowNothingNamesNobodyAndIsTold() {
    List<doichieu.document.Finding> findings = new java.util.ArrayList<>();
    doichieu.document.Table filled =
        new Words()
            .ditto()
            .filled(
                ReadTable.table("TT|Chỉ tiêu|Chủ trì", "1|Hồ sơ đúng hạn|", "2|Hồ sơ|Như trên"),
                findings);

    assertThat(filled.text(2, 2)).isEmpty();
    assertThat(findings)
        .extracting(doichieu.document.Finding::code)
        .containsExactly("as-above-empty");
  }

  @Test
  void boundOfAHeadingHoldsForTheFiguresBelowIt() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|ĐVT|Tối thiểu|Chủ trì",
            "1|Tỷ lệ hồ sơ trực tuyến|%|85|Văn phòng Bộ",
            "2|Thời gian chờ|phút|< 15|Văn phòng Bộ");

    assertThat(read.lines())
        .containsExactly(
            "Tỷ lệ hồ sơ trực tuyến / Văn phòng Bộ / >= 85 %",
            "Thời gian chờ / Văn phòng Bộ / < 15 phút");
  }

  @Test
  void yearsUnitsAndRemarksBehindABoundOfAHeadingDoNotHideIt() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Tối thiểu năm 2026 (%)|Chủ trì",
            "1|Tỷ lệ hồ sơ trực tuyến|90|Văn phòng Bộ");

    assertThat(read.lines()).containsExactly("Tỷ lệ hồ sơ trực tuyến / Văn phòng Bộ / >= 90 %");
  }

  @Test
  void communesAcrossKeepTheirColumnsAndTheTotalIsThePlansOwn() {
    ReadTable read =
        ReadTable.of(
            2024,
            "STT|Chỉ tiêu|ĐVT|Toàn huyện|TT La Hai|Xuân Lãnh",
            "1|Tổng đàn bò|Con|14.500|5.500|9.000",
            "2|Tỷ lệ hộ nghèo|%|6,5|3,2|8,1");

    assertThat(read.lines())
        .containsExactly(
            "Tổng đàn bò /  / = 14500 Con",
            "Tổng đàn bò / TT La Hai / = 5500 Con",
            "Tổng đàn bò / Xuân Lãnh / = 9000 Con",
            "Tỷ lệ hộ nghèo /  / = 6.5 %",
            "Tỷ lệ hộ nghèo / TT La Hai / = 3.2 %",
            "Tỷ lệ hộ nghèo / Xuân Lãnh / = 8.1 %");
  }

  @Test
  void partsOfACommuneAcrossAreUnits() {
    ReadTable read =
        ReadTable.of(
            2024,
            "Chỉ tiêu|Khu phố 1|Khu phố 2|Cả phường",
            "1. Vận động mua bảo hiểm y tế (người)|45|60|105",
            "2. Gia đình văn hóa (%)|95|≥ 94|95");

    assertThat(read.lines())
        .contains(
            "Vận động mua bảo hiểm y tế / Khu phố 1 / = 45 người",
            "Vận động mua bảo hiểm y tế /  / = 105 người",
            "Gia đình văn hóa / Khu phố 2 / >= 94 %");
  }

  @Test
  void countsTakeNoUnitFromTheSharesBesideThem() {
    ReadTable read =
        ReadTable.of(
            2022,
            "TT|Chỉ tiêu|Chỉ tiêu giao||Chủ trì",
            "|||Số lượng|Tỷ lệ (%)",
            "1|Trẻ dưới 1 tuổi tiêm đủ vắc xin|2.150|95|Phòng Y tế");
    ReadTable counted =
        ReadTable.of(
            2025,
            "TT|Nội dung|Kế hoạch Số lớp|Kế hoạch Số học viên",
            "1|Tập huấn kỹ năng số|12|600",
            "2|Bồi dưỡng lãnh đạo|2|80");

    assertThat(read.lines()).noneMatch(line -> line.endsWith("2150 %"));
    assertThat(counted.lines()).noneMatch(line -> line.endsWith("600 lớp"));
  }

  @Test
  void partOfAYearAtTheEndOfAHeadingGivesThePeriod() {
    ReadTable read =
        ReadTable.of(
            2024,
            "TT|Chỉ tiêu|Kết quả 6 tháng đầu năm|Giao 6 tháng cuối năm 2024|Cả năm 2024",
            "1|Tỷ lệ học sinh hoàn thành tiểu học (%)|-|100|100",
            "2|Số trẻ tiêm vắc xin (trẻ)|210|240|450");

    assertThat(read.targets().get(0).period().statedText()).isEqualTo("6 tháng cuối năm 2024");
    assertThat(read.targets().get(0).period().end()).hasToString("2024-12-31");
    assertThat(read.targets().get(2).baseline().statedValue()).isEqualTo("210");
  }

  @Test
  void thoseWhoTakePartCoordinate() {
    ReadTable read =
        ReadTable.of(
            2024,
            "TT|Nội dung công việc|Đơn vị chủ trì|Đơn vị tham gia|Hoàn thành trước",
            "1|Rà soát hộ nghèo|Phòng Nội vụ|UBND các xã, thị trấn|15/11/2024",
            "2|Phúc tra|Phòng Nội vụ|Phòng Tài chính|30/11/2024");

    assertThat(read.tasks().get(0).leadAgencies()).containsExactly("Phòng Nội vụ");
    assertThat(read.tasks().get(0).coordinatingAgencies()).containsExactly("UBND các xã, thị trấn");
  }

  @Test
  void departmentsAcrossAreALevel() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Chỉ tiêu|Giao cho Sở, ngành|Cấp huyện|Cấp xã",
            "1|Tỷ lệ hồ sơ trực tuyến|80%|70%|60%");

    assertThat(read.targets())
        .extracting(StatedTarget::levelWords, t -> t.value().value().intValue())
        .containsExactly(tuple("Sở, ngành", 80), tuple("Cấp huyện", 70), tuple("Cấp xã", 60));
  }

  @Test
  void productsBesideFiguresAreKeptAsNotes() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Chỉ tiêu|Mức giao (%)|Sản phẩm|Chủ trì",
            "1|Tỷ lệ hồ sơ đúng hạn|99|Báo cáo tháng|Văn phòng Sở",
            "2|Tỷ lệ hồ sơ trực tuyến|85|Báo cáo quý|Văn phòng Sở");

    assertThat(read.targets().get(0).notes()).contains("Báo cáo tháng");
  }

  @Test
  void yearThatItsBracketsCallReachedIsNoTarget() {
    ReadTable read =
        ReadTable.of(
            2030,
            "TT|Chỉ tiêu|ĐVT|Năm 2025 (ước)|Đến năm 2028|Đến năm 2030",
            "1|Tỷ lệ văn bản ban hành đúng tiến độ|%|92|95|98");

    assertThat(read.targets())
        .extracting(StatedTarget::statedValue)
        .doesNotContain("92")
        .contains("98");
  }

  @Test
  void crossesBelowQuartersAreTheTimesOfTasks() {
    ReadTable read =
        ReadTable.of(
            2025,
            "STT|Tên công việc|Quý I|Quý II|Quý III|Quý IV|Đơn vị phụ trách",
            "1|Lắp đặt hội nghị trực tuyến|x|x|||Phòng Nội vụ",
            "2|Tập huấn tổ công nghệ số||x|x||Phòng Nội vụ");

    assertThat(read.targets()).isEmpty();
    assertThat(read.tasks())
        .extracting(StatedTask::deadline)
        .extracting(deadline -> String.valueOf(deadline.end()))
        .containsExactly("2025-06-30", "2025-09-30");
  }

  @Test
  void mainBodyAndThoseWhoHelpArePartedByAStroke() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Mức phấn đấu|Đơn vị chịu trách nhiệm (chính/phối hợp)",
            "1|Tỷ lệ trẻ mẫu giáo ra lớp|100%|Phòng Văn hóa - Xã hội/Các trường mầm non",
            "2|Tỷ lệ học cả ngày|≥ 98%|Phòng Văn hóa, Khoa học và Thông tin");

    assertThat(read.targets().get(0).leadAgencies()).containsExactly("Phòng Văn hóa - Xã hội");
    assertThat(read.targets().get(0).coordinatingAgencies()).containsExactly("Các trường mầm non");
    assertThat(read.targets().get(1).leadAgencies())
        .containsExactly("Phòng Văn hóa, Khoa học và Thông tin");
  }
}
