package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.AnnexLabel;
import doichieu.target.Section;
import org.junit.jupiter.api.Test;

/** What the headings above several columns of figures tell of each figure. */
class ColumnFormsTest {
  @Test
  void aLevelAboveColumnsOfTimesIsTheLevelOfTheirFigures() {
    ReadTable read =
        ReadTable.of(
            2026,
            "STT|Chỉ tiêu|Cấp tỉnh||Cấp xã|",
            "||6 tháng|Cả năm|6 tháng|Cả năm",
            "1|Tỷ lệ hồ sơ nộp trực tuyến|75%|85%|55%|70%");

    assertThat(read.targets())
        .extracting(StatedTarget::levelWords)
        .containsExactly("Cấp tỉnh", "Cấp tỉnh", "Cấp xã", "Cấp xã");
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
  void ratioOfTwoColumnsIsNoTarget() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Chỉ tiêu|ĐVT|TH 2024|KH 2025|KH/TH (%)",
            "1|Doanh thu tiền nước|Tỷ đồng|289,7|≥ 305|105,3");

    assertThat(read.targets()).hasSize(1);
    assertThat(read.targets().get(0).value().value()).isEqualByComparingTo("305");
  }

  @Test
  void columnPrintedOnceForSeveralRowsHoldsTheirHeadings() {
    ReadTable read =
        ReadTable.of(
            2026,
            "Mục tiêu|Chỉ số đo lường|Mức phấn đấu|Bộ phận phụ trách",
            "1. Phục vụ người dân|Mức độ hài lòng của người dân|Từ 95% trở lên|Văn phòng",
            "|Tỷ lệ kiến nghị xử lý đúng hạn|100%|Văn phòng",
            "2. Xếp hạng|Điểm chỉ số phục vụ|≥ 90/100 điểm|Ủy ban nhân dân phường");

    assertThat(read.lines())
        .containsExactly(
            "Mức độ hài lòng của người dân / Văn phòng / >= 95 %",
            "Tỷ lệ kiến nghị xử lý đúng hạn / Văn phòng / = 100 %",
            "Điểm chỉ số phục vụ / Ủy ban nhân dân phường / >= 90 điểm");
    assertThat(read.targets().get(1).section())
        .containsExactly(new Section("1", "Phục vụ người dân"));
  }

  @Test
  void kindsAcrossGiveATargetEach() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Mầm non|Tiểu học",
            "1|Tỷ lệ trường đạt chuẩn quốc gia|72%|≥ 85%",
            "2|Số phòng học xây mới|25|-");

    assertThat(read.lines())
        .containsExactly(
            "Tỷ lệ trường đạt chuẩn quốc gia /  / = 72 %",
            "Tỷ lệ trường đạt chuẩn quốc gia /  / >= 85 %", "Số phòng học xây mới /  / = 25 null");
    assertThat(read.targets().get(1).section()).containsExactly(new Section(null, "Tiểu học"));
    assertThat(read.codes()).contains("column-guessed");
  }

  @Test
  void columnsOfMoneyAcrossAreNoTargets() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Nội dung|Ngân sách tỉnh|Ngân sách xã",
            "1|Xây dựng cơ sở dữ liệu|1.200|300",
            "2|Nâng cấp hạ tầng|850|120");

    assertThat(read.targets()).isEmpty();
  }

  @Test
  void pastResultGoesBeforePastPlanWhichIsKeptAsANote() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Năm 2025||Kế hoạch 2026",
            "||Kế hoạch|Ước thực hiện|",
            "1|Tỷ lệ hồ sơ đúng hạn|98%|98,7%|≥ 99%");

    assertThat(read.lines()).containsExactly("Tỷ lệ hồ sơ đúng hạn /  / >= 99 %");
    assertThat(read.targets().get(0).baseline().statedValue()).isEqualTo("98,7%");
    assertThat(read.targets().get(0).notes()).isEqualTo("Năm 2025 Kế hoạch: 98%");
  }

  @Test
  void ofAMatrixOnlyTheColumnsBelowTheHeadingOfTargetsGiveThem() {
    ReadTable read =
        ReadTable.of(
            2025,
            "Đơn vị|Dân số từ 14 tuổi|Đã thu nhận||Chỉ tiêu năm 2025|",
            "||Thu nhận|Tỷ lệ %|Thu nhận mới|Tỷ lệ kích hoạt (%)",
            "Tam Kỳ|98.450|90.112|91,5|5.000|95",
            "Hội An|76.200|70.020|91,9|3.800|95");

    assertThat(read.lines())
        .containsExactly(
            "Thu nhận mới / Tam Kỳ / = 5000 null",
            "Tỷ lệ kích hoạt / Tam Kỳ / = 95 %",
            "Thu nhận mới / Hội An / = 3800 null",
            "Tỷ lệ kích hoạt / Hội An / = 95 %");
  }

  @Test
  void partsOfTheYearBelowAnIndicatorsHeadingAreItsTimes() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Tên xã, phường|DVCTT toàn trình||Thanh toán trực tuyến|",
            "||6 tháng|Cả năm|6 tháng|Cả năm",
            "1|Phường Tân Ninh|60%|80%|50%|70%",
            "2|Xã Tân Châu|50%|70%|45%|60%");

    assertThat(read.lines())
        .startsWith(
            "DVCTT toàn trình / Phường Tân Ninh / = 60 %",
            "DVCTT toàn trình / Phường Tân Ninh / = 80 %",
            "Thanh toán trực tuyến / Phường Tân Ninh / = 50 %");
    assertThat(read.targets().get(0).period().end()).isEqualTo("2026-06-30");
  }

  @Test
  void columnOfTimeWithoutTimesIsKeptAsANote() {
    ReadTable figures =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Mục tiêu|Lộ trình",
            "1|Tỷ trọng kinh tế số|25|15 / 20 / 25",
            "2|Tỷ lệ nhân lực số|8|5 / 6 / 8");
    ReadTable days =
        ReadTable.of(
            2026,
            "TT|Nhiệm vụ|Chủ trì|Thời hạn|Kết quả",
            "1|Rà soát thủ tục|Văn phòng|30/6|Báo cáo",
            "2|Công khai thủ tục|Văn phòng|15/7|Quyết định");

    assertThat(figures.codes()).contains("column-not-understood");
    assertThat(figures.targets().get(0).notes()).isEqualTo("Lộ trình: 15 / 20 / 25");
    assertThat(days.tasks().get(0).deadline().end()).isEqualTo("2026-06-30");
  }

  @Test
  void figuresOfBodiesAloneAreMeasuredByTheAnnexsTitle() {
    ReadTable read =
        ReadTable.below(
            new TableReader.Above(
                new AnnexLabel("Phụ lục", "HOÀN THÀNH NHÀ Ở XÃ HỘI (Đơn vị tính: căn hộ)"),
                2026,
                null,
                "căn hộ"),
            "STT | Xã, phường | Năm 2026 | Năm 2027",
            "1 | Phường Võ Cường | 120 | 200",
            "2 | Xã Tiên Du | 80 | -",
            " | Tổng cộng | 200 | 200");

    assertThat(read.lines())
        .containsExactly(
            "HOÀN THÀNH NHÀ Ở XÃ HỘI / Phường Võ Cường / = 120 căn hộ",
            "HOÀN THÀNH NHÀ Ở XÃ HỘI / Phường Võ Cường / = 200 căn hộ",
            "HOÀN THÀNH NHÀ Ở XÃ HỘI / Xã Tiên Du / = 80 căn hộ",
            "HOÀN THÀNH NHÀ Ở XÃ HỘI /  / = 200 căn hộ",
            "HOÀN THÀNH NHÀ Ở XÃ HỘI /  / = 200 căn hộ");
    assertThat(read.codes()).containsExactly("name-from-title");
  }

  @Test
  void indicatorsAcrossWithTheKindsOfFiguresDownAreTurnedUpright() {
    ReadTable read =
        ReadTable.of(
            2026,
            "Nội dung | Tỷ lệ hồ sơ trực tuyến | Tỷ lệ số hóa hồ sơ",
            "Chỉ tiêu tỉnh giao | ≥ 70% | 100%",
            "Kết quả 2025 | 62% | 95%");

    assertThat(read.lines())
        .containsExactly("Tỷ lệ hồ sơ trực tuyến /  / >= 70 %", "Tỷ lệ số hóa hồ sơ /  / = 100 %");
    assertThat(read.targets())
        .extracting(t -> t.baseline() == null ? null : t.baseline().statedValue())
        .containsExactly("62%", "95%");
  }

  @Test
  void partOfTheYearInALowerHeadingLeavesTheIndicatorToTheHeadingAboveIt() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Xã, phường|Số hộ thoát nghèo (hộ)||Số lao động có việc làm mới (người)|",
            "||Giao cả năm|Đã thực hiện 7 tháng|Giao cả năm|Đã thực hiện 7 tháng",
            "1|Xã Ia Grai|120|70|300|150",
            "2|Xã Chư Sê|90|40|250|130");

    assertThat(read.lines())
        .containsExactly(
            "Số hộ thoát nghèo / Xã Ia Grai / = 120 hộ",
            "Số lao động có việc làm mới / Xã Ia Grai / = 300 người",
            "Số hộ thoát nghèo / Xã Chư Sê / = 90 hộ",
            "Số lao động có việc làm mới / Xã Chư Sê / = 250 người");
    assertThat(read.targets().get(1).baseline().statedValue()).isEqualTo("150");
  }

  @Test
  void countsAcrossAreIndicatorsAsSharesAre() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT | Nội dung | Tỷ lệ hộ nghèo (%) | Số hộ nghèo (hộ)",
            "1 | Kết quả năm 2025 | 6 | 1.000",
            "2 | Chỉ tiêu giao năm 2026 | 5 | 900");

    assertThat(read.lines())
        .containsExactly("Tỷ lệ hộ nghèo /  / = 5 %", "Số hộ nghèo /  / = 900 hộ");
  }
}
