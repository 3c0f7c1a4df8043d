package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.target.AnnexLabel;
import doichieu.target.Section;
import java.util.ArrayList;
import java.util.List;
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
  void moneyOfTasksIsNoTargetAndRowsThatAddItUpAreNoTasks() {
    ReadTable read =
        ReadTable.of(
            2026,
            "STT|Tên nhiệm vụ, dự án|Đơn vị chủ trì|Thời gian thực hiện|Dự kiến kinh phí (tỷ đồng)|",
            "||||Tổng|Năm 2026",
            "I|Hạ tầng|||120|65",
            "1|Nâng cấp Trung tâm dữ liệu|Sở KH&CN|2026|90|45",
            "2|Mạng truyền số liệu|Sở KH&CN|2026|30|20",
            "|Tổng cộng|||120|65");

    assertThat(read.targets()).isEmpty();
    assertThat(read.tasks())
        .extracting(StatedTask::content)
        .containsExactly("Nâng cấp Trung tâm dữ liệu", "Mạng truyền số liệu");
    assertThat(read.findings()).extracting(Finding::code).contains("total-row");
  }

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
  void ordinalsThatNumberGroupsBelongToThem() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Nhiệm vụ|Hoạt động cụ thể|Đơn vị chủ trì|Thời hạn|Kết quả đầu ra",
            "1|Cải cách thể chế|Rà soát văn bản|Phòng Pháp chế|Quý I/2026|Danh mục",
            "||Tự kiểm tra văn bản|Phòng Pháp chế|Quý IV/2026|Báo cáo",
            "2|Cải cách thủ tục|Công khai thủ tục|Văn phòng|Quý II/2026|Quyết định");

    assertThat(read.tasks()).extracting(StatedTask::ordinal).containsOnlyNulls();
    assertThat(read.tasks().get(1).section()).containsExactly(new Section("1", "Cải cách thể chế"));
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
  void partOfTheRowAboveKnowsItsName() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Mức giao",
            "1|Tỷ lệ hồ sơ trực tuyến toàn trình|80%",
            "|Trong đó: - Cấp xã|75%");

    assertThat(read.targets().get(1).statedName()).isEqualTo("Cấp xã");
    assertThat(read.targets().get(1).partOf()).isEqualTo("Tỷ lệ hồ sơ trực tuyến toàn trình");
  }

  @Test
  void yearThatAChangeIsMeasuredAgainstIsNotItsYear() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|Mục tiêu|Đơn vị chủ trì",
            "1|Tỷ lệ hồ sơ nộp trực tuyến|Tăng 10% so với năm 2025|Văn phòng");

    assertThat(read.lines()).containsExactly("Tỷ lệ hồ sơ nộp trực tuyến / Văn phòng / = 10 %");
    assertThat(read.targets().get(0).period().year()).isEqualTo(2026);
  }

  @Test
  void cellThatSaysAsAboveTakesTheWordsAbove() {
    List<Finding> findings = new ArrayList<>();
    Table table =
        new Ditto()
            .filled(
                ReadTable.table(
                    "TT|Nội dung|Chủ trì|Thời hạn",
                    "1|Rà soát|Văn phòng|Quý I",
                    "2|Công khai|-nt-|-nt-",
                    "3|Kiểm tra|\"|//",
                    "4|Tổng kết||Quý IV"),
                findings);

    assertThat(table.text(2, 2)).isEqualTo("Văn phòng");
    assertThat(table.text(3, 2)).isEqualTo("Văn phòng");
    assertThat(table.text(3, 3)).isEqualTo("Quý I");
    assertThat(table.text(4, 2)).isEmpty();
    assertThat(findings).extracting(Finding::code).containsExactly("as-above");
  }

  @Test
  void cellThatNamesARowTakesThatRowsWordsOfTheColumn() {
    List<Finding> findings = new ArrayList<>();
    Table table =
        new Ditto()
            .filled(
                ReadTable.table(
                    "TT|Nội dung|Chủ trì|Phối hợp",
                    "1|Rà soát|Văn phòng|Các phòng",
                    "2|Công khai|Như mục 3|Như số thứ tự 1",
                    "3|Kiểm tra|Thanh tra|như dòng 9",
                    "I|Như mục tiêu|Như mục tiêu chung|"),
                findings);

    assertThat(table.text(2, 2)).isEqualTo("Thanh tra");
    assertThat(table.text(2, 3)).isEqualTo("Các phòng");
    assertThat(table.text(3, 3)).isEqualTo("như dòng 9");
    assertThat(table.text(4, 2)).isEqualTo("Như mục tiêu chung");
    assertThat(findings).extracting(Finding::code).containsExactly("as-above", "as-row-missing");
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
  void sentenceInTheColumnOfGoalsGivesItsFigure() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Mục tiêu|Cơ quan chủ trì|Kỳ theo dõi",
            "1|100% văn bản quy phạm pháp luật được ban hành đúng tiến độ|Sở Tư pháp|Hằng quý",
            "2|Tối thiểu 95% hồ sơ được giải quyết đúng hạn|Văn phòng|6 tháng");

    assertThat(read.lines())
        .containsExactly(
            "văn bản quy phạm pháp luật được ban hành đúng tiến độ / Sở Tư pháp / = 100 %",
            "hồ sơ được giải quyết đúng hạn / Văn phòng / >= 95 %");
    assertThat(read.targets().get(1).ordinal()).isEqualTo("2");
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
  void rowThatAddsUpOthersIsNoTarget() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Chỉ tiêu|ĐVT|Kế hoạch 2025",
            "1|Trồng rừng sản xuất|ha|120",
            "2|Trồng rừng phòng hộ|ha|50",
            "|Tổng cộng|ha|170",
            "3|Tổng thu ngân sách|tỷ đồng|45",
            "|Cộng (1 + 2)||170",
            "|Tổng điểm||100");

    assertThat(read.targets())
        .extracting(StatedTarget::statedName)
        .containsExactly("Trồng rừng sản xuất", "Trồng rừng phòng hộ", "Tổng thu ngân sách");
    assertThat(read.codes()).containsExactly("total-row", "total-row", "total-row");
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
  void wayOfComputingIsTheFormulaAndTheWholePlaceIsNoLeadAgency() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Chỉ tiêu|ĐVT|Mục tiêu 2026|Cách tính|Đơn vị thực hiện",
            "1|Tỷ lệ hồ sơ trực tuyến|%|80|Số hồ sơ trực tuyến / Tổng số hồ sơ x 100%|Toàn tỉnh",
            "2|Tỷ lệ số hóa|%|70||Sở Nội vụ");

    assertThat(read.lines())
        .containsExactly("Tỷ lệ hồ sơ trực tuyến /  / = 80 %", "Tỷ lệ số hóa / Sở Nội vụ / = 70 %");
    StatedTarget first = read.targets().get(0);
    assertThat(first.formula().numerator()).isEqualTo("Số hồ sơ trực tuyến");
    assertThat(first.formula().denominator()).isEqualTo("Tổng số hồ sơ");
    assertThat(first.notes()).isEqualTo("Toàn tỉnh");
  }

  @Test
  void deadlineOfSeparateQuartersIsAsked() {
    ReadTable read =
        ReadTable.of(
            2026,
            "TT|Nhiệm vụ|Đơn vị chủ trì|Sản phẩm|Thời gian",
            "1|Báo cáo tiến độ|Sở Tài chính|Báo cáo|Quý II, Quý IV");

    assertThat(read.codes()).containsExactly("deadline-in-parts");
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
