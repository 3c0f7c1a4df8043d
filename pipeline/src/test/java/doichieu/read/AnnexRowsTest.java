package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.target.Period;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Names, units, bounds and times of annex rows as offices print them. */
class AnnexRowsTest {

  private static Period period(StatedTarget target) {
    return Objects.requireNonNull(target.period());
  }

  @Test
  void numbersThatMakeARowUpAreItsFormulaAndNoPartOfItsName() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Đơn vị tính|Kế hoạch",
            "1|Tổng thu ngân sách (1)=(2)+(3)|tỷ đồng|120",
            "2|Thu nội địa (2)|tỷ đồng|80",
            "3|Tỷ lệ xã đạt chuẩn (4 = 2 / 3 x 100%)|%|40",
            "4|Tỷ lệ hộ [6]=[1]-[2]|%|40",
            "5|Diện tích rừng (ha) I=II+III|ha|40");

    assertThat(read.targets())
        .extracting(StatedTarget::statedName)
        .containsExactly(
            "Tổng thu ngân sách",
            "Thu nội địa",
            "Tỷ lệ xã đạt chuẩn",
            "Tỷ lệ hộ",
            "Diện tích rừng");
    assertThat(read.targets().get(0).formula())
        .isNotNull()
        .extracting(formula -> formula.text())
        .isEqualTo("(1)=(2)+(3)");
  }

  @Test
  void unitsWithFiguresAndUnitsThatSayAgainWhatIsCountedAreRead() {
    assertThat(
            ReadTable.of(
                    2026,
                    "TT|Xã|Tỷ lệ hộ dùng nước sạch (%)|Diện tích cây xanh trồng mới (m2)|Khối"
                        + " lượng nước cấp (m3/ngày)|Số chòi canh lửa xây mới (chòi)",
                    "1|Xã Cam Lộ|90|4.000|120|2",
                    "2|Xã Khe Sanh|80|3.200|140|3")
                .targets())
        .extracting(t -> t.statedName() + " / " + t.unit())
        .startsWith(
            "Tỷ lệ hộ dùng nước sạch / %",
            "Diện tích cây xanh trồng mới / m2",
            "Khối lượng nước cấp / m3/ngày",
            "Số chòi canh lửa xây mới / chòi");
  }

  @Test
  void aHeadingThatCountsIsNoGuessAndASizeIs() {
    String[] rows = {"1|Xã Cam Lộ|90|88|3", "2|Xã Khe Sanh|80|75|4"};
    String shares = "TT|Xã|Tỷ lệ rác được thu gom (%)|Tỷ lệ hộ dùng nước sạch (%)|";

    assertThat(
            ReadTable.of(2026, shares + "Số mô hình phân loại rác (mô hình)", rows[0], rows[1])
                .codes())
        .doesNotContain("column-guessed");
    assertThat(ReadTable.of(2026, shares + "Số hộ dân", rows[0], rows[1]).codes())
        .contains("column-guessed");
  }

  @Test
  void aColumnOfTimeTellsTheYearOfItsFigures() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Đơn vị tính|Mức giao|Thời gian",
            "1|Tỷ lệ hộ dùng nước sạch|%|95|31/12/2027",
            "2|Tỷ lệ hộ có nhà tiêu|%|90|Quý II/2026",
            "3|Tỷ lệ rác được phân loại|%|60|2026 - 2028");

    assertThat(read.targets())
        .extracting(t -> period(t).year() + " " + period(t).end())
        .containsExactly("2027 2027-12-31", "2026 2026-06-30", "2028 2028-12-31");
  }

  @Test
  void aUnitOfARowIsItsOwnUnderAHeadingThatStatesAnother() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Đơn vị tính: 1.000 đồng|Kế hoạch",
            "1|Thu nhập bình quân||65.000",
            "2|Số doanh nghiệp|DN|500");

    assertThat(read.lines())
        .containsExactly(
            "Thu nhập bình quân /  / = 65000 1.000 đồng", "Số doanh nghiệp /  / = 500 DN");
    assertThat(read.codes()).contains("column-guessed");
  }

  @Test
  void workWithoutFigureMayBeDueBeforeThePlansYear() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Đơn vị tính|Mức giao|Thời gian",
            "1|Tỷ lệ hộ dùng nước sạch|%|95|tháng 3/2026",
            "2|Ban hành kế hoạch thực hiện|||Tháng 12/2025");

    assertThat(read.targets())
        .extracting(t -> period(t).year() + " " + period(t).end() + " " + t.notes())
        .containsExactly("2026 2026-03-31 null", "2026 2025-12-31 null");
    assertThat(read.findings()).extracting(Finding::code).doesNotContain("time-before-plan");
  }

  @Test
  void aTimeBeforeThePlansYearIsToldAndKeptAsANote() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Đơn vị tính|Mức giao|Thời gian",
            "1|Tỷ lệ hộ dùng nước sạch|%|95|tháng 3/2025",
            "2|Tỷ lệ hộ có nhà tiêu|%|90|tháng 3/2026");

    assertThat(read.targets())
        .extracting(t -> period(t).year() + " " + period(t).end() + " " + t.notes())
        .containsExactly("2026 null tháng 3/2025", "2026 2026-03-31 null");
    assertThat(read.findings())
        .filteredOn(finding -> finding.code().equals("time-before-plan"))
        .singleElement()
        .extracting(Finding::arguments)
        .asList()
        .contains("tháng 3/2025");
  }

  @Test
  void yearsThatTheHeadingNamesAreNoFigures() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|ĐVT|Năm ban hành|Mức giao năm 2026",
            "1|Tỷ lệ quy hoạch được số hóa|%|2019|62",
            "2|Tỷ lệ đồ án được công bố|%|2021|63");

    assertThat(read.targets())
        .extracting(t -> t.statedValue() + " " + t.notes())
        .containsExactly("62 Năm ban hành: 2019", "63 Năm ban hành: 2021");
    assertThat(read.codes()).doesNotContain("column-guessed");
  }

  @Test
  void aBoundInsideAHeadingIsToldAndNotApplied() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|ĐVT|Tối thiểu theo kế hoạch tỉnh",
            "1|Tổng thu ngân sách|tỷ đồng|120",
            "2|Thu nội địa|tỷ đồng|80");

    assertThat(read.lines()).first().isEqualTo("Tổng thu ngân sách /  / = 120 tỷ đồng");
    assertThat(read.codes()).contains("heading-bound-not-applied");
    assertThat(
            ReadTable.of(2026, "TT|Chỉ tiêu|ĐVT|Mức giao tối thiểu", "1|Thu nội địa|tỷ đồng|80")
                .codes())
        .doesNotContain("heading-bound-not-applied");
  }

  @Test
  void rowsBehindTheWordsOfAPartArePartsOfTheRowAbove() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Đơn vị tính|Năm 2026",
            "1|Số trường học|trường|22",
            "|Trong đó: ngoài công lập|trường|4",
            "|- Công lập tự chủ|trường|2",
            "2|Diện tích gieo trồng|ha|520",
            "-|Trong đó lúa|ha|310",
            "3|Tỷ lệ hộ nghèo|%|4",
            "|- Dịch vụ|%|30");
    assertThat(read.targets())
        .extracting(t -> t.statedName() + " < " + t.partOf())
        .containsExactly(
            "Số trường học < null",
            "ngoài công lập < Số trường học",
            "Công lập tự chủ < Số trường học",
            "Diện tích gieo trồng < null",
            "lúa < Diện tích gieo trồng",
            "Tỷ lệ hộ nghèo < null",
            "Dịch vụ < null");
  }

  @Test
  void aColumnOfChangesHasNotTheBaselineOfLevels() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Đơn vị tính|Thực hiện năm 2025|Mức giảm năm 2026",
            "1|Tỷ lệ hộ nghèo|%|5,2|1,5",
            "2|Tỷ lệ hộ cận nghèo|%|6,1|1,0");
    assertThat(read.targets()).hasSize(2).extracting(StatedTarget::baseline).containsOnlyNulls();
  }
}
