package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Target.Formula;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cells of names, bodies and plans may look like, and what they are taken for. */
class CellHabitsTest {

  @Test
  void namesThatHoldFiguresAreNames() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2026",
            "1|Tỷ lệ trẻ 5 tuổi ra lớp|%|99",
            "2|Số hộ có trên 2 ha|hộ|120",
            "3|Trẻ 3 tuổi đến nhà trẻ|%|60");

    assertThat(read.lines())
        .containsExactly(
            "Tỷ lệ trẻ 5 tuổi ra lớp /  / = 99 %",
            "Số hộ có trên 2 ha /  / = 120 hộ", "Trẻ 3 tuổi đến nhà trẻ /  / = 60 %");
  }

  @Test
  void figuresWithWordsThatLeadToThemStayFigures() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Nội dung|Chỉ tiêu|Chủ trì",
            "1|Sản phẩm OCOP được công nhận|Thêm 5 sản phẩm|Phòng Kinh tế",
            "2|Tỷ lệ hộ dùng nước sạch|Giữ vững 100%|Phòng Kinh tế",
            "3|Chỉ số cải cách hành chính|Top 10|Văn phòng");

    assertThat(read.targets())
        .extracting(StatedTarget::statedName)
        .containsExactly(
            "Sản phẩm OCOP được công nhận",
            "Tỷ lệ hộ dùng nước sạch",
            "Chỉ số cải cách hành chính");
  }

  @Test
  void footnoteMarkBehindANameIsANote() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2026",
            "1|Tỷ lệ hộ nghèo (1)|%|2",
            "2|Tỷ lệ hộ cận nghèo (**)|%|3",
            "3|(1) Tỷ lệ trẻ đến lớp|%|90",
            "4|Trường học đạt chuẩn (2025)|trường|4");

    assertThat(read.targets())
        .extracting(StatedTarget::statedName)
        .containsExactly(
            "Tỷ lệ hộ nghèo",
            "Tỷ lệ hộ cận nghèo",
            "(1) Tỷ lệ trẻ đến lớp",
            "Trường học đạt chuẩn (2025)");
    assertThat(read.targets().get(0).notes()).isEqualTo("(1)");
    assertThat(read.targets().get(1).notes()).isEqualTo("(**)");
  }

  @Test
  void amountsThatLookLikeYearsStayFiguresWhereTheyAreCounted() {
    List<String> ofUnits =
        ReadTable.of(
                2026,
                "TT|Chỉ tiêu|Kế hoạch|ĐVT",
                "1|Lao động có việc làm|2024|người",
                "2|Hộ dùng nước máy|1985|hộ")
            .lines();
    List<String> ofNames =
        ReadTable.of(
                2026,
                "TT|Chỉ tiêu|Kế hoạch|Chủ trì",
                "1|Số lao động có việc làm|2024|Phòng Kinh tế",
                "2|Số hộ dùng nước máy|1985|Phòng Kinh tế")
            .lines();
    List<String> parted =
        ReadTable.of(
                2026,
                "TT|Chỉ tiêu|Kế hoạch|Chủ trì",
                "1|Lao động có việc làm|2.024|Phòng Kinh tế",
                "2|Hộ dùng nước máy|1.985|Phòng Kinh tế")
            .lines();

    assertThat(ofUnits)
        .containsExactly(
            "Lao động có việc làm /  / = 2024 người", "Hộ dùng nước máy /  / = 1985 hộ");
    assertThat(ofNames.get(0)).startsWith("Số lao động có việc làm / Phòng Kinh tế / = 2024");
    assertThat(parted.get(1)).startsWith("Hộ dùng nước máy / Phòng Kinh tế / = 1985");
  }

  @Test
  void bodiesThatTouchAreToldWhereTheirEndIsGuessed() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Kế hoạch (%)|Đơn vị thực hiện",
            "1|Tỷ lệ hộ nghèo|2|Sở Y tế Sở Tài chính",
            "2|Tỷ lệ trẻ đến lớp|95|Sở Thể thao vùng cao Sở Tài chính");

    assertThat(read.targets().get(0).leadAgencies()).containsExactly("Sở Y tế", "Sở Tài chính");
    assertThat(read.targets().get(1).leadAgencies())
        .containsExactly("Sở Thể thao vùng cao", "Sở Tài chính");
    assertThat(read.findings())
        .filteredOn(finding -> finding.code().equals("bodies-touch"))
        .singleElement()
        .satisfies(
            told -> assertThat(told.arguments()).contains("Sở Thể thao vùng cao; Sở Tài chính"));
  }

  @Test
  void officeAheadOfManyBodiesIsLeftAndTold() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Kế hoạch (%)|Đơn vị thực hiện",
            "1|Tỷ lệ hộ nghèo|2|Phòng Nội vụ UBND các xã");

    assertThat(read.targets().get(0).leadAgencies()).containsExactly("Phòng Nội vụ UBND các xã");
    assertThat(read.codes()).contains("bodies-touch");
  }

  @Test
  void columnsOfNumeratorsAndDenominatorsAreTheFormula() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Tử số|Mẫu số|Mục tiêu 2026 (%)",
            "1|Tỷ lệ trẻ tiêm đủ vắc xin|Số trẻ được tiêm|Tổng số trẻ|95");

    assertThat(read.targets().get(0).formula())
        .isEqualTo(
            new Formula("Số trẻ được tiêm / Tổng số trẻ", "Số trẻ được tiêm", "Tổng số trẻ"));
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void amountsInColumnsOfNumeratorsAndDenominatorsAreNoFormula() {
    ReadTable read =
        ReadTable.of(
            2026, "TT|Chỉ tiêu|Tử số|Mẫu số|Mục tiêu 2026 (%)", "1|Tỷ lệ hộ nghèo|80|100|80");

    assertThat(read.targets().get(0).formula()).isNull();
    assertThat(read.targets().get(0).notes()).contains("80").contains("100");
  }

  @Test
  void whoWatchesBesideWhoLeadsDoesNotLead() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Kế hoạch (%)|Cơ quan chủ trì|Cơ quan theo dõi",
            "1|Tỷ lệ hộ nghèo|2|Sở Y tế|Sở Tài chính");
    ReadTable alone =
        ReadTable.of(
            2026, "TT|Chỉ tiêu|Kế hoạch (%)|Cơ quan theo dõi", "1|Tỷ lệ hộ nghèo|2|Sở Tài chính");

    assertThat(read.targets().get(0).leadAgencies()).containsExactly("Sở Y tế");
    assertThat(read.targets().get(0).notes()).isEqualTo("Cơ quan theo dõi: Sở Tài chính");
    assertThat(alone.targets().get(0).leadAgencies()).containsExactly("Sở Tài chính");
  }

  @Test
  void columnsOfValuesThatNothingTellsApartAreTold() {
    assertThat(
            ReadTable.of(
                    2026,
                    "TT|Chỉ tiêu|Chính phủ giao|Tỉnh giao",
                    "1|Tỷ lệ hộ nghèo|2|1,5",
                    "2|Tỷ lệ trẻ đến lớp|90|95")
                .codes())
        .contains("values-alike");
    assertThat(
            ReadTable.of(
                    2026,
                    "TT|Chỉ tiêu|Năm 2026|Năm 2027",
                    "1|Tỷ lệ hộ nghèo|2|1,5",
                    "2|Tỷ lệ trẻ đến lớp|90|95")
                .codes())
        .doesNotContain("values-alike");
  }

  @Test
  void remarkInBracketsCoordinatesNothing() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Kế hoạch (%)|Chủ trì (phối hợp)",
            "1|Tỷ lệ hồ sơ đúng hạn|99|Sở Xây dựng (sau sáp nhập)",
            "2|Tỷ lệ hồ sơ trực tuyến|85|Sở Xây dựng (Sở Tài chính)");

    assertThat(read.targets())
        .extracting(StatedTarget::leadAgencies)
        .containsExactly(List.of("Sở Xây dựng"), List.of("Sở Xây dựng"));
    assertThat(read.targets().get(0).notes()).isEqualTo("sau sáp nhập");
    assertThat(read.targets())
        .extracting(StatedTarget::coordinatingAgencies)
        .containsExactly(List.of(), List.of("Sở Tài chính"));
  }
}
