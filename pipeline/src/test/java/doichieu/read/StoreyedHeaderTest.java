package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Headers of two storeys, their cells merged down and across. */
class StoreyedHeaderTest {
  private final List<Cell> cells = new ArrayList<>();

  private StoreyedHeaderTest down(int column, String text) {
    cells.add(new Cell(0, column, 2, 1, text, List.of()));
    return this;
  }

  private StoreyedHeaderTest across(int column, String text, String... below) {
    cells.add(new Cell(0, column, 1, below.length, text, List.of()));
    for (int i = 0; i < below.length; i++) {
      cells.add(new Cell(1, column + i, 1, 1, below[i], List.of()));
    }
    return this;
  }

  private Table with(String... rows) {
    int columns = rows[0].split("\\|", -1).length;
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|", -1);
      for (int c = 0; c < columns; c++) {
        cells.add(new Cell(r + 2, c, 1, 1, texts[c].strip(), List.of()));
      }
    }
    return new Table(1, rows.length + 2, columns, 0, cells);
  }

  private static ReadTable read(int planYear, Integer issued, Table table, Optional<Table> before) {
    ReadTable read = new ReadTable(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Optional<TableLayout> layout =
        before.flatMap(t -> reader(planYear, issued, read).read(t, Optional.empty()));
    reader(planYear, issued, read).read(table, layout);
    return read;
  }

  private static TableReader reader(int planYear, Integer issued, ReadTable read) {
    return new TableReader(
        new Words(),
        new TableReader.Above(null, planYear, issued, null),
        new SectionPath(),
        read.targets(),
        read.tasks(),
        read.findings());
  }

  @Test
  void changeToldOverColumnsIsPartOfWhatTheyMeasure() {
    Table table =
        down(0, "Xã, phường")
            .across(1, "Hộ nghèo", "Số hộ", "Tỷ lệ (%)")
            .across(3, "Chỉ tiêu giảm năm 2026", "Số hộ nghèo", "Tỷ lệ (%)")
            .with(
                "Xã Tân Biên|52|1,35|9|0,25",
                "Phường Gò Dầu|76|1,75|55|0,18",
                "Tổng cộng toàn tỉnh|128|1,5|64|0,2");

    assertThat(read(2026, 2025, table, Optional.empty()).lines())
        .containsExactly(
            "Chỉ tiêu giảm - Số hộ nghèo / Xã Tân Biên / = 9 null",
            "Chỉ tiêu giảm - Tỷ lệ / Xã Tân Biên / = 0.25 %",
            "Chỉ tiêu giảm - Số hộ nghèo / Phường Gò Dầu / = 55 null",
            "Chỉ tiêu giảm - Tỷ lệ / Phường Gò Dầu / = 0.18 %",
            "Chỉ tiêu giảm - Số hộ nghèo /  / = 64 null",
            "Chỉ tiêu giảm - Tỷ lệ /  / = 0.2 %");
  }

  @Test
  void wordsBelowInWhichAreTheNamesOfTheParts() {
    Table table =
        down(0, "Đơn vị")
            .down(1, "Diện tích (ha)")
            .across(2, "Trong đó", "Hợp tác xã", "Tổ hợp tác")
            .with("Xã An Hội|77|5|2", "Xã Ba Tri|94|9|3");

    assertThat(read(2026, 2026, table, Optional.empty()).lines())
        .contains(
            "Trong đó - Hợp tác xã / Xã An Hội / = 5 null",
            "Trong đó - Tổ hợp tác / Xã An Hội / = 2 null");
  }

  @Test
  void partOfTheFigureOfARowHasItsOwnName() {
    Table table =
        down(0, "TT")
            .down(1, "Danh mục dự án")
            .down(2, "Đơn vị tính")
            .across(3, "Kế hoạch năm 2026", "Tổng số", "Trong đó: NSTW")
            .with("1|Cầu Bến Mới|triệu đồng|210|80", "2|Trạm bơm Mỹ Tho|triệu đồng|120|40");

    assertThat(read(2026, 2025, table, Optional.empty()).targets())
        .extracting(StatedTarget::statedName)
        .containsExactly(
            "Cầu Bến Mới",
            "Cầu Bến Mới - Trong đó: NSTW",
            "Trạm bơm Mỹ Tho",
            "Trạm bơm Mỹ Tho - Trong đó: NSTW");
  }

  @Test
  void marksBelowBodiesHaveTheMeaningThatTheHeadingTells() {
    Table table =
        down(0, "TT")
            .down(1, "Nội dung")
            .across(2, "Đơn vị thực hiện (x: chủ trì; o: phối hợp)", "SNNMT", "BĐBP", "Cảng cá")
            .down(5, "Chỉ tiêu")
            .with(
                "1|Kiểm soát tàu xuất bến qua trạm|o|x|o|100%",
                "2|Tỷ lệ tàu cá được cập nhật dữ liệu|x|o||95%");
    ReadTable read = read(2026, 2026, table, Optional.empty());

    assertThat(read.targets())
        .extracting(target -> target.leadAgencies() + " " + target.coordinatingAgencies())
        .containsExactly("[BĐBP] [SNNMT, Cảng cá]", "[SNNMT] [BĐBP]");
  }

  @Test
  void marksWithoutMeaningAreNoBodiesAndAreTold() {
    Table table =
        down(0, "TT")
            .down(1, "Nội dung")
            .across(2, "Đơn vị thực hiện", "SNNMT", "BĐBP")
            .down(4, "Chỉ tiêu")
            .with(
                "1|Kiểm soát tàu xuất bến qua trạm|o|x|100%",
                "2|Tỷ lệ tàu cá được cập nhật dữ liệu|x|o|95%");
    ReadTable read = read(2026, 2026, table, Optional.empty());

    assertThat(read.targets()).allMatch(target -> target.leadAgencies().isEmpty());
    assertThat(read.codes()).contains("column-not-understood");
  }

  @Test
  void crossesBelowAHeadingOfKindsAreNoTargets() {
    Table table =
        down(0, "STT")
            .down(1, "Tên nghề")
            .down(2, "Số lớp")
            .down(3, "Kinh phí")
            .across(4, "Hình thức", "Tại cơ sở", "Lưu động")
            .with(
                "1|May công nghiệp|9|610|x|",
                "2|Điện dân dụng|4|547|x|x",
                "3|Vận hành máy thi công nền|3|126||x");

    assertThat(read(2026, 2026, table, Optional.empty()).targets()).isEmpty();
  }

  @Test
  void pointsAndRankBelowOneGoalAreTwoTargetsEachWithItsOwnPast() {
    Table table =
        down(0, "STT")
            .down(1, "Chỉ số thành phần")
            .down(2, "Điểm tối đa")
            .across(3, "Kết quả năm 2024", "Điểm", "Thứ hạng")
            .across(5, "Mục tiêu năm 2026", "Điểm", "Thứ hạng")
            .with("1|Cải cách thể chế|10|8,9|25|9,3|≤ 12", "2|Cải cách tổ chức|12|9|30|9,5|≤ 20");

    ReadTable read = read(2026, 2025, table, Optional.empty());

    assertThat(read.lines())
        .startsWith("Cải cách thể chế /  / = 9.3 Điểm", "Cải cách thể chế /  / <= 12 Thứ hạng");
    assertThat(read.targets()).hasSize(4);
    assertThat(read.targets().get(0).baseline().statedValue()).isEqualTo("8,9");
    assertThat(read.targets().get(1).baseline().statedValue()).isEqualTo("25");
  }

  @Test
  void indicatorOverPastAndPlannedFiguresOfUnits() {
    Table table =
        down(0, "STT")
            .down(1, "Đơn vị")
            .across(2, "Số giường bệnh (giường)", "TH 2025", "KH 2026")
            .across(4, "Công suất sử dụng (%)", "TH 2025", "KH 2026")
            .with(
                "1|Bệnh viện Đa khoa tỉnh|1.400|1.450|92,4|≥ 95",
                "2|Bệnh viện Nhi đồng|600|650|88|≥ 90");

    ReadTable read = read(2026, 2025, table, Optional.empty());

    assertThat(read.lines())
        .containsExactly(
            "Số giường bệnh / Bệnh viện Đa khoa tỉnh / = 1450 giường",
            "Công suất sử dụng / Bệnh viện Đa khoa tỉnh / >= 95 %",
            "Số giường bệnh / Bệnh viện Nhi đồng / = 650 giường",
            "Công suất sử dụng / Bệnh viện Nhi đồng / >= 90 %");
    assertThat(read.targets().get(3).baseline().statedValue()).isEqualTo("88");
  }

  /** As many columns as the table of work before it, but a header of its own. */
  @Test
  void tableOfVillagesDoesNotGoOnFromATableOfWork() {
    Table work =
        ReadTable.table(
            "Nhiệm vụ|Đơn vị thực hiện|Thời gian hoàn thành|Kinh phí (triệu đồng)",
            "Lắp thùng rác phân loại|Phòng Kinh tế|31/3/2026|250");
    Table table =
        down(0, "Thôn")
            .down(1, "Số hộ")
            .across(2, "Hộ phân loại rác tại nguồn", "2026 (%)", "2027 (%)")
            .with("Thôn Tây|820|60|80", "Thôn Đông|764|65|85");

    ReadTable read = read(2027, 2025, table, Optional.of(work));

    assertThat(read.tasks()).hasSize(1);
    assertThat(read.lines())
        .containsExactly(
            "Hộ phân loại rác tại nguồn / Thôn Tây / = 60 %",
            "Hộ phân loại rác tại nguồn / Thôn Tây / = 80 %",
            "Hộ phân loại rác tại nguồn / Thôn Đông / = 65 %",
            "Hộ phân loại rác tại nguồn / Thôn Đông / = 85 %");
    assertThat(read.targets().get(0).period().year()).isEqualTo(2026);
    assertThat(read.codes()).contains("column-guessed");
  }

  @Test
  void yearBeforeThePlansIsPastOnlyIfItHadPassedWhenThePlanWasIssued() {
    Table table =
        ReadTable.table(
            "TT|Chỉ tiêu|Kế hoạch 2026|Kế hoạch 2030",
            "1|Tỷ lệ hồ sơ nộp trực tuyến|70%|90%",
            "2|Tỷ lệ hồ sơ đúng hạn|97%|99%");

    assertThat(read(2030, 2026, table, Optional.empty()).targets()).hasSize(4);
    assertThat(read(2030, 2028, table, Optional.empty()).targets()).hasSize(2);
  }

  @Test
  void planOfLastYearBesideThePlanOfTheNextIsPast() {
    Table table =
        ReadTable.table(
            "TT|Chỉ tiêu|Kế hoạch 2025|Kế hoạch 2026",
            "1|Tỷ lệ hồ sơ nộp trực tuyến|70%|90%",
            "2|Tỷ lệ hồ sơ đúng hạn|97%|99%");

    ReadTable read = read(2026, 2025, table, Optional.empty());

    assertThat(read.targets()).hasSize(2);
    assertThat(read.targets().get(0).baseline().statedValue()).isEqualTo("70%");
  }

  @Test
  void strokeUnderAHeadingWithAStrokePartsLeadFromCoordination() {
    ReadTable read =
        ReadTable.of(
            2025,
            "TT|Chỉ tiêu|Mức giao|Đơn vị chủ trì/phối hợp",
            "1|Tỷ lệ hồ sơ đúng hạn|98%|Văn phòng Bộ/ Các Cục có thủ tục",
            "2|Tỷ lệ giải ngân|95%|Vụ Kế hoạch - Tài chính");

    assertThat(read.targets().get(0).leadAgencies()).containsExactly("Văn phòng Bộ");
    assertThat(read.targets().get(0).coordinatingAgencies()).containsExactly("Các Cục có thủ tục");
    assertThat(read.targets().get(1).leadAgencies()).containsExactly("Vụ Kế hoạch - Tài chính");
    assertThat(read.targets().get(1).coordinatingAgencies()).isEmpty();
  }

  @Test
  void leafThatTellsOnlyAPartIsNamedWithTheHeadingOverIt() {
    Table table =
        down(0, "TT")
            .down(1, "Tỉnh/thành phố")
            .across(2, "Trồng rừng (ha)", "Rừng phòng hộ", "Rừng sản xuất")
            .down(4, "Khoanh nuôi tái sinh (ha)")
            .with("1|Tuyên Quang|500|8.500|3.000", "2|Nghệ An|700|4.000|1.200");

    assertThat(read(2026, 2026, table, Optional.empty()).lines())
        .startsWith(
            "Trồng rừng - Rừng phòng hộ / Tuyên Quang / = 500 ha",
            "Trồng rừng - Rừng sản xuất / Tuyên Quang / = 8500 ha",
            "Khoanh nuôi tái sinh / Tuyên Quang / = 3000 ha");
  }
}
