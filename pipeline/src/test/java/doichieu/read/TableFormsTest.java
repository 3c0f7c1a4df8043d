package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.target.Section;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows and cells of an annex are targets, tasks or notes. */
class TableFormsTest {
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
}
