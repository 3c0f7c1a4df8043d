package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with rules across only, whose cells are merged down: rules then end at columns' edges. */
class AcrossTableTest {
  private static final double[] X = {65, 105, 305, 345, 405};

  @TempDir Path folder;

  private static TinyPdf head(TinyPdf pdf, double y) throws Exception {
    pdf.stroke(60, y, 500, y).stroke(60, y + 20, 500, y + 20);
    DrawnTables.row(pdf, y + 14, X, "TT", "Chỉ tiêu", "ĐVT", "Mức", "Chủ trì");
    return pdf;
  }

  /** A rule below some columns only: those between its two parts go on into the next row. */
  private static void ruleBesideMerged(TinyPdf pdf, double y, double... parts) throws Exception {
    for (int i = 0; i < parts.length; i += 2) {
      pdf.stroke(parts[i], y, parts[i + 1], y);
    }
  }

  @Test
  void columnWithOneWordBetweenTwoEndsOfRulesIsAColumn() throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait(), 80);
    String[] names = {"Tỷ lệ số hóa", "Mức độ hài lòng", "Tỷ lệ đúng hạn", "Tỷ lệ trực tuyến"};
    for (int i = 0; i < 24; i++) {
      double y = 114 + 20 * i;
      String unit = i == 0 ? "%" : "";
      DrawnTables.row(
          pdf, y, X, String.valueOf(i + 1), names[i % 4], unit, String.valueOf(60 + i), "Sở A");
      ruleBesideMerged(pdf, y + 6, 60, 300, 340, 500);
    }
    pdf.stroke(60, 600, 500, 600);
    Table table = DrawnTables.read(pdf, folder).tables().get(0);
    assertThat(DrawnTables.rows(table))
        .startsWith(
            "TT | Chỉ tiêu | ĐVT | Mức | Chủ trì",
            "1 | Tỷ lệ số hóa | % ^24 | 60 | Sở A",
            "2 | Mức độ hài lòng | 61 | Sở A");
  }

  @Test
  void restOfARowBesideMergedCellsIsNoPartOfTheHead() throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait(), 80);
    DrawnTables.row(pdf, 114, X, "1", "Tỷ lệ số hóa", "%", "90", "Sở A,");
    ruleBesideMerged(pdf, 120, 60, 300, 340, 500);
    DrawnTables.row(pdf, 134, X, "2", "Tỷ lệ hồ sơ trực tuyến trên", "", "60", "Sở B");
    pdf.stroke(60, 140, 500, 140);
    pdf.page();
    head(pdf, 80);
    DrawnTables.row(pdf, 114, X, "", "tổng số hồ sơ", "", "", "");
    ruleBesideMerged(pdf, 120, 60, 300, 340, 500);
    DrawnTables.row(pdf, 134, X, "3", "Mức độ hài lòng", "", "95", "Sở C");
    pdf.stroke(60, 140, 500, 140);
    List<Table> tables = DrawnTables.read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(DrawnTables.rows(tables.get(0)))
        .containsExactly(
            "TT | Chỉ tiêu | ĐVT | Mức | Chủ trì",
            "1 | Tỷ lệ số hóa | % ^3 | 90 | Sở A,",
            "2 | Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ | 60 | Sở B",
            "3 | Mức độ hài lòng | 95 | Sở C");
  }

  @Test
  void sectionTitleOverColumnsThatRulesTellBeginsNoOtherTable() throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait(), 80);
    DrawnTables.row(pdf, 114, X, "1", "Số hóa", "%", "90", "Sở A");
    ruleBesideMerged(pdf, 120, 60, 300);
    DrawnTables.row(pdf, 134, X, "2", "Hài lòng", "", "", "");
    pdf.stroke(60, 140, 500, 140);
    pdf.text(65, 154, "Hồ sơ trực tuyến và thanh toán trực tuyến trên địa bàn tỉnh");
    pdf.stroke(60, 160, 500, 160);
    DrawnTables.row(pdf, 174, X, "3", "Tỷ lệ hồ sơ trực tuyến của cấp xã", "%", "60", "Sở B");
    pdf.stroke(60, 180, 500, 180);
    DrawnTables.row(pdf, 194, X, "4", "Tỷ lệ thanh toán trực tuyến", "%", "40", "Sở B");
    pdf.stroke(60, 200, 500, 200);
    List<Table> tables = DrawnTables.read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).rowCount()).isEqualTo(6);
  }

  /** Two rules tell no table, but the page before ends with one of the same width. */
  @Test
  void lastRowBetweenTwoRulesBelongsToTheTableOfThePageBefore() throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait(), 80);
    for (int i = 1; i <= 3; i++) {
      double y = 94 + 20 * i;
      DrawnTables.row(pdf, y, X, "" + i, "Tỷ lệ số " + i, "%", "9" + i, "Sở A");
      pdf.stroke(60, y + 6, 500, y + 6);
    }
    pdf.page().stroke(60, 60, 500, 60).stroke(60, 80, 500, 80);
    DrawnTables.row(pdf, 74, X, "4", "Tỷ lệ số 4", "%", "94", "Sở B");
    pdf.text(60, 110, "Trên đây là các chỉ tiêu của năm.");
    List<Table> tables = DrawnTables.read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(DrawnTables.rows(tables.get(0)))
        .hasSize(5)
        .endsWith("4 | Tỷ lệ số 4 | % | 94 | Sở B");
  }

  /** The uppermost rule runs below the head. */
  @Test
  void wordsInTheColumnsAboveTheUppermostRuleAreTheHead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 50, "Danh sách các chỉ tiêu của năm");
    DrawnTables.row(pdf, 94, X, "TT", "Chỉ tiêu", "ĐVT", "Mức", "Chủ trì");
    pdf.stroke(60, 100, 500, 100);
    for (int i = 1; i <= 3; i++) {
      DrawnTables.row(pdf, 94 + 20 * i, X, "" + i, "Tỷ lệ số " + i, "%", "9" + i, "Sở A");
      pdf.stroke(60, 100 + 20 * i, 500, 100 + 20 * i);
    }
    assertThat(DrawnTables.rows(DrawnTables.read(pdf, folder).tables().get(0)))
        .hasSize(4)
        .startsWith("TT | Chỉ tiêu | ĐVT | Mức | Chủ trì", "1 | Tỷ lệ số 1 | % | 91 | Sở A");
  }

  @Test
  void yearInALineOfItsOwnBelongsToTheHeadAboveTheUppermostRule() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] x = {65, 105, 305, 345, 420};
    pdf.text(345, 81, "Kế hoạch").text(345, 94, "2026");
    DrawnTables.row(pdf, 87, x, "TT", "Chỉ tiêu", "ĐVT", "", "Chủ trì");
    pdf.stroke(60, 100, 500, 100);
    for (int i = 1; i <= 4; i++) {
      DrawnTables.row(pdf, 94 + 20 * i, x, "" + i, "Tỷ lệ số " + i, "%", "9" + i, "Sở A");
      pdf.stroke(60, 100 + 20 * i, 500, 100 + 20 * i);
    }
    assertThat(DrawnTables.rows(DrawnTables.read(pdf, folder).tables().get(0)))
        .startsWith(
            "TT | Chỉ tiêu | ĐVT | Kế hoạch 2026 | Chủ trì", "1 | Tỷ lệ số 1 | % | 91 | Sở A");
  }

  /** The column of remarks is often left blank: only its heading tells it. */
  @Test
  void headAboveTheUppermostRuleMayNameABlankColumnAtTheRight() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    pdf.text(65, 87, "TT").text(105, 87, "Chỉ tiêu").text(305, 87, "ĐVT");
    pdf.text(345, 80, "Năm").text(345, 93, "2026").text(405, 80, "Chủ").text(405, 93, "trì");
    pdf.text(465, 80, "Ghi").text(465, 93, "chú");
    String[] names = {"Tỷ lệ số hóa", "Mức độ hài lòng", "Hồ sơ trực tuyến"};
    for (int i = 0; i < names.length; i++) {
      double y = 114 + 20 * i;
      pdf.stroke(60, y - 14, 500, y - 14);
      pdf.text(65, y, "" + (i + 1)).text(105, y, names[i]).text(305, y, "%");
      pdf.text(365, y, "9" + i).text(405, y, "Sở A");
    }
    pdf.stroke(60, 160, 500, 160);
    assertThat(DrawnTables.rows(DrawnTables.read(pdf, folder).tables().get(0)))
        .containsExactly(
            "TT | Chỉ tiêu | ĐVT | Năm 2026 | Chủ trì | Ghi chú",
            "1 | Tỷ lệ số hóa | % | 90 | Sở A | ",
            "2 | Mức độ hài lòng | % | 91 | Sở A | ",
            "3 | Hồ sơ trực tuyến | % | 92 | Sở A | ");
  }

  /** A merged cell goes on over the page: no rule at the foot of the page covers its column. */
  @Test
  void rowsBesideACellThatGoesOnOverThePageAreOfTheTable() throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait(), 80);
    DrawnTables.row(pdf, 114, X, "1", "Tỷ lệ số hóa", "%", "90", "Sở A");
    pdf.stroke(60, 120, 500, 120);
    DrawnTables.row(pdf, 134, X, "2", "Hồ sơ trực tuyến", "Hồ sơ", "60", "Sở B");
    ruleBesideMerged(pdf, 140, 60, 300, 340, 500);
    DrawnTables.row(pdf, 154, X, "3", "Mức độ hài lòng", "", "95", "Sở C");
    ruleBesideMerged(pdf, 160, 60, 300, 340, 500);
    DrawnTables.row(pdf, 174, X, "4", "Thanh toán", "", "70", "Sở D");
    ruleBesideMerged(pdf, 180, 60, 300, 340, 500);
    List<Table> tables = DrawnTables.read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(DrawnTables.rows(tables.get(0)))
        .containsExactly(
            "TT | Chỉ tiêu | ĐVT | Mức | Chủ trì",
            "1 | Tỷ lệ số hóa | % | 90 | Sở A",
            "2 | Hồ sơ trực tuyến | Hồ sơ ^3 | 60 | Sở B",
            "3 | Mức độ hài lòng | 95 | Sở C",
            "4 | Thanh toán | 70 | Sở D");
  }

  @Test
  void titlePrintedAsTheOneAboveTheRulesPartsTwoTables() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    head(pdf.text(80, 72, 14, "A. Dịch vụ công"), 80);
    DrawnTables.row(pdf, 114, X, "1", "Tỷ lệ số hóa", "%", "90", "Sở A");
    pdf.stroke(60, 120, 500, 120);
    DrawnTables.row(pdf, 134, X, "2", "Hồ sơ trực tuyến", "%", "60", "Sở B");
    pdf.stroke(60, 140, 500, 140).text(80, 154, 14, "B. Số hóa").stroke(60, 160, 500, 160);
    DrawnTables.row(pdf, 174, X, "1", "Mức độ hài lòng", "%", "95", "Sở C");
    pdf.stroke(60, 180, 500, 180);
    DrawnTables.row(pdf, 194, X, "2", "Thanh toán", "%", "70", "Sở D");
    pdf.stroke(60, 200, 500, 200);
    List<Table> tables = DrawnTables.read(pdf, folder).tables();
    assertThat(tables).hasSize(2);
    assertThat(DrawnTables.rows(tables.get(1)))
        .containsExactly("1 | Mức độ hài lòng | % | 95 | Sở C", "2 | Thanh toán | % | 70 | Sở D");
  }

  /** The labels count on below the title: it is that of a group, printed as the table's own. */
  @Test
  void titleBelowWhichLabelsCountOnIsARow() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    head(pdf.text(80, 72, 14, "A. Dịch vụ công"), 80);
    DrawnTables.row(pdf, 114, X, "1", "Tỷ lệ số hóa", "%", "90", "Sở A");
    pdf.stroke(60, 120, 500, 120);
    DrawnTables.row(pdf, 134, X, "2", "Hồ sơ trực tuyến", "%", "60", "Sở B");
    pdf.stroke(60, 140, 500, 140).text(80, 154, 14, "B. Số hóa").stroke(60, 160, 500, 160);
    DrawnTables.row(pdf, 174, X, "3", "Mức độ hài lòng", "%", "95", "Sở C");
    pdf.stroke(60, 180, 500, 180);
    DrawnTables.row(pdf, 194, X, "4", "Thanh toán", "%", "70", "Sở D");
    pdf.stroke(60, 200, 500, 200);
    List<Table> tables = DrawnTables.read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(DrawnTables.rows(tables.get(0)))
        .endsWith(
            "B. Số hóa <5",
            "3 | Mức độ hài lòng | % | 95 | Sở C",
            "4 | Thanh toán | % | 70 | Sở D");
  }

  /** The lower table has as many columns as the one above it, but at other places. */
  @Test
  void lowerTableKeepsItsOwnColumns() throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait().text(80, 72, 14, "A. Dịch vụ công"), 80);
    for (int i = 1; i <= 3; i++) {
      DrawnTables.row(pdf, 94 + 20 * i, X, "" + i, "Tỷ lệ số hóa của huyện", "%", "9" + i, "Sở A");
      pdf.stroke(60, 100 + 20 * i, 500, 100 + 20 * i);
    }
    pdf.text(80, 174, 14, "B. Nhân sự").stroke(60, 180, 500, 180);
    double[] x = {65, 105, 180, 345, 405};
    String[][] rows = {{"Sở Y tế", "ông Trần Bình"}, {"Sở A", "bà Cúc"}, {"Sở B", "ông An"}};
    for (int i = 0; i < rows.length; i++) {
      double y = 194 + 20 * i;
      DrawnTables.row(pdf, y, x, "" + (i + 1), rows[i][0], rows[i][1], "09", "tốt");
      pdf.stroke(60, y + 6, 500, y + 6);
    }
    List<Table> tables = DrawnTables.read(pdf, folder).tables();
    assertThat(tables).hasSize(2);
    assertThat(DrawnTables.rows(tables.get(1)))
        .containsExactly(
            "1 | Sở Y tế | ông Trần Bình | 09 | tốt",
            "2 | Sở A | bà Cúc | 09 | tốt",
            "3 | Sở B | ông An | 09 | tốt");
  }

  private static void rules(TinyPdf pdf, double... heights) throws Exception {
    for (double y : heights) {
      pdf.stroke(60, y, 500, y);
    }
  }

  private static TinyPdf twoTables(double gap) throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait(), 80);
    DrawnTables.row(pdf, 114, X, "1", "Số hóa", "%", "90", "Sở A");
    DrawnTables.row(pdf, 134, X, "2", "Hài lòng", "%", "95", "Sở B");
    rules(pdf, 120, 140);
    double y = 140 + gap;
    double[] other = {65, 105, 230, 305, 405};
    DrawnTables.row(pdf, y + 14, other, "TT", "Dự án", "Quy mô", "Vốn", "Năm");
    DrawnTables.row(pdf, y + 34, other, "1", "Đường số 3", "km", "15", "2026");
    DrawnTables.row(pdf, y + 54, other, "2", "Đường số 4", "km", "16", "2027");
    rules(pdf, y, y + 20, y + 40, y + 60);
    return pdf;
  }

  @Test
  void whiteBelowWhichLabelsBeginAgainPartsTables() throws Exception {
    List<Table> tables = DrawnTables.read(twoTables(20), folder).tables();
    assertThat(tables).hasSize(2);
    assertThat(DrawnTables.rows(tables.get(1)))
        .containsExactly(
            "TT | Dự án | Quy mô | Vốn | Năm",
            "1 | Đường số 3 | km | 15 | 2026",
            "2 | Đường số 4 | km | 16 | 2027");
  }

  @Test
  void blankRowBelowWhichLabelsCountOnIsARow() throws Exception {
    TinyPdf pdf = head(TinyPdf.portrait(), 80);
    DrawnTables.row(pdf, 114, X, "1", "Số hóa", "%", "90", "Sở A");
    DrawnTables.row(pdf, 134, X, "2", "Hài lòng", "%", "95", "Sở B");
    DrawnTables.row(pdf, 214, X, "3", "Đúng hạn", "%", "99", "Sở C");
    rules(pdf, 120, 140, 200, 220);
    assertThat(DrawnTables.read(pdf, folder).tables()).hasSize(1);
  }

  @Test
  void lineAboveAPlainHeadBelowWhichLabelsBeginAgainPartsTables() throws Exception {
    TinyPdf pdf = twoTables(40);
    pdf.text(60, 164, "Các dự án trọng điểm:");
    assertThat(DrawnTables.read(pdf, folder).tables()).hasSize(2);
  }

  /** "Subtotal" is wider than the column of numbers, and nothing stands up to the sum. */
  @Test
  void nameOfASumOverTheFirstWhiteReachesUpToTheSum() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] x = {65, 90, 305, 405};
    DrawnTables.row(pdf, 94, x, "No.", "Description", "Qty", "Amount");
    DrawnTables.row(pdf, 114, x, "1", "Toner cartridge", "3", "240.00");
    DrawnTables.row(pdf, 134, x, "2", "Delivery", "1", "15.00");
    DrawnTables.row(pdf, 154, x, "Subtotal", "", "", "255.00");
    rules(pdf, 80, 100, 120, 140, 160);
    assertThat(DrawnTables.rows(DrawnTables.read(pdf, folder).tables().get(0)))
        .contains("2 | Delivery | 1 | 15.00", "Subtotal <3 | 255.00");
  }
}
