package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells the columns and the head of a table with rules across only. */
class StripColumnsTest {
  private static final double LEFT = 60;
  private static final double RIGHT = 500;

  @TempDir Path folder;

  /** Strips of 20 points from y on, a row of text in each, and the rules between them. */
  private static void strips(TinyPdf pdf, double y, double[] x, String[]... rows) throws Exception {
    pdf.stroke(LEFT, y, RIGHT, y);
    for (int i = 0; i < rows.length; i++) {
      DrawnTables.row(pdf, y + 20 * i + 14, x, rows[i]);
      pdf.stroke(LEFT, y + 20 * i + 20, RIGHT, y + 20 * i + 20);
    }
  }

  /** A strip of bold words between two rules. */
  private static void head(TinyPdf pdf, double y, double[] x, String... words) throws Exception {
    pdf.stroke(LEFT, y, RIGHT, y).stroke(LEFT, y + 20, RIGHT, y + 20);
    for (int i = 0; i < words.length; i++) {
      pdf.bold(x[i], y + 14, words[i]);
    }
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private List<String> rows(TinyPdf pdf) throws Exception {
    return DrawnTables.rows(DrawnTables.read(pdf, folder).tables().get(0));
  }

  @Test
  void linesAboveAndBelowTheMiddleOfAStripTellTheirColumn() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    pdf.stroke(LEFT, 80, RIGHT, 80).stroke(LEFT, 100, RIGHT, 100);
    DrawnTables.row(
        pdf, 94, new double[] {65, 105, 305, 350, 450}, "TT", "Nội dung", "ĐVT", "Mức", "Căn cứ");
    for (int i = 0; i < 4; i++) {
      double y = 100 + 34 * i;
      pdf.text(400, y + 13, "Quyết định số").text(400, y + 27, "1332/QĐ-BYT");
      DrawnTables.row(
          pdf, y + 20, new double[] {65, 105, 305, 350}, "" + (i + 1), "Tỷ lệ", "%", "9" + i);
      pdf.stroke(LEFT, y + 34, RIGHT, y + 34);
    }
    assertThat(rows(pdf))
        .startsWith(
            "TT | Nội dung | ĐVT | Mức | Căn cứ", "1 | Tỷ lệ | % | 90 | Quyết định số 1332/QĐ-BYT");
  }

  @Test
  void numbersOfTheColumnsTellOneColumnEach() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] x = {65, 105, 230, 312, 360, 440};
    strips(
        pdf,
        80,
        new double[] {65, 105, 225, 285, 355, 440},
        row("TT", "Chỉ tiêu", "ĐVT", "Ước thực", "Năm 2026", "Chủ trì"),
        row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"));
    strips(
        pdf,
        120,
        x,
        row("1", "Số lượt khách", "lượt", "845", "920", "Sở A"),
        row("2", "Số ngày lưu trú", "ngày", "215", "240", "Sở B"),
        row("3", "Doanh thu", "tỷ", "381", "445", "Sở C"));
    List<String> rows = rows(pdf);
    assertThat(rows).contains("(1) | (2) | (3) | (4) | (5) | (6)");
    assertThat(rows).contains("1 | Số lượt khách | lượt | 845 | 920 | Sở A");
  }

  @Test
  void sumsWithoutALabelAboveTheRowsAreNoHead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    strips(
        pdf,
        80,
        new double[] {65, 105, 245, 330, 420},
        row("TT", "Đơn vị", "Diện tích", "Năng suất", "Số hộ"));
    strips(
        pdf,
        100,
        new double[] {65, 105, 270, 393, 440},
        row("", "Tổng cộng", "904", "3,4", "817"),
        row("1", "Xã An Hội", "903", "5,7", "982"),
        row("2", "Xã Ba Tri", "773", "4,5", "413"),
        row("3", "Xã Tân Thủy", "641", "4,0", "246"));
    assertThat(rows(pdf))
        .startsWith(
            "TT | Đơn vị | Diện tích | Năng suất | Số hộ",
            " | Tổng cộng | 904 | 3,4 | 817",
            "1 | Xã An Hội | 903 | 5,7 | 982");
  }

  @Test
  void tableWithMoreColumnsBelowATitleIsAnother() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    head(pdf, 80, new double[] {65, 105, 400}, "TT", "Chỉ tiêu", "Mức");
    strips(
        pdf,
        100,
        new double[] {65, 105, 400},
        row("1", "Người học", "540"),
        row("2", "Có việc", "82"),
        row("3", "Lao động nữ", "45"));
    pdf.text(230, 190, "Phụ lục 2");
    double[] x = {65, 105, 245, 320, 400, 460};
    head(pdf, 200, x, "TT", "Nghề", "Lớp", "Số học viên", "Kinh phí", "Ghi chú");
    strips(
        pdf,
        220,
        x,
        row("1", "May", "9", "175", "610", "x"),
        row("2", "Hàn", "4", "84", "547", "x"),
        row("3", "Nuôi gà", "8", "175", "759", "x"));
    List<Table> tables = DrawnTables.read(pdf, folder).tables();
    assertThat(tables).hasSize(2);
    assertThat(DrawnTables.rows(tables.get(1))).contains("1 | May | 9 | 175 | 610 | x");
  }

  @Test
  void columnsOfThePageBeforeAreNotThoseOfAnotherHead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] x = {65, 105, 200, 270, 350, 430};
    head(pdf, 80, x, "TT", "Nghề", "Lớp", "Học viên", "Kinh phí", "Ghi chú");
    strips(
        pdf,
        100,
        x,
        row("1", "May", "9", "175", "610", "x"),
        row("2", "Hàn", "4", "84", "547", "x"));
    pdf.page();
    double[] y = {65, 105, 270, 430};
    head(pdf, 80, y, "TT", "Xã", "Số người", "Trong đó nữ");
    strips(pdf, 100, y, row("1", "Ái Quốc", "80", "41"), row("2", "Tứ Minh", "71", "17"));
    List<Table> tables = DrawnTables.read(pdf, folder).tables();
    assertThat(DrawnTables.rows(tables.get(tables.size() - 1)))
        .containsExactly(
            "TT | Xã | Số người | Trong đó nữ", "1 | Ái Quốc | 80 | 41", "2 | Tứ Minh | 71 | 17");
  }

  @Test
  void shortRuleBesideMergedCellsPartsRows() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] x = {63, 85, 205, 405};
    strips(pdf, 80, x, row("Số", "Nhóm", "Nội dung", "Thời gian"));
    for (int i = 0; i < 4; i++) {
      double y = 114 + 20 * i;
      String group = i == 0 ? "Quy định" : "";
      DrawnTables.row(
          pdf, y, x, "" + (i + 1), group, "Việc thứ " + (i + 1), "Quý " + "I".repeat(i + 1));
      pdf.stroke(60, y + 6, 78, y + 6).stroke(200, y + 6, 500, y + 6);
    }
    pdf.stroke(60, 180, 500, 180);
    assertThat(rows(pdf))
        .startsWith(
            "Số | Nhóm | Nội dung | Thời gian",
            "1 | Quy định ^4 | Việc thứ 1 | Quý I",
            "2 | Việc thứ 2 | Quý II");
  }

  @Test
  void headingFlushLeftEndsWhereTheNextBegins() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] x = {63, 103, 203, 283, 363, 433};
    pdf.stroke(LEFT, 80, RIGHT, 80).stroke(200, 100, RIGHT, 100).stroke(LEFT, 120, RIGHT, 120);
    DrawnTables.row(pdf, 94, new double[] {203, 363}, "Năm 2025", "Năm 2026");
    DrawnTables.row(pdf, 104, new double[] {63, 103}, "TT", "Đơn vị");
    DrawnTables.row(
        pdf, 114, new double[] {203, 283, 363, 433}, "Diện tích", "Số hộ", "Diện tích", "Số hộ");
    strips(
        pdf,
        120,
        x,
        row("1", "Xã An Hội", "903", "982", "775", "475"),
        row("2", "Xã Ba Tri", "773", "413", "894", "362"));
    assertThat(rows(pdf))
        .startsWith(
            "TT ^2 | Đơn vị ^2 | Năm 2025 <2 | Năm 2026 <2",
            "Diện tích | Số hộ | Diện tích | Số hộ");
  }

  @Test
  void lettersOfAWordInANarrowColumnAreNoRows() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    pdf.stroke(LEFT, 80, RIGHT, 80);
    pdf.text(65, 94, "T").text(65, 108, "T").text(78, 101, "Đơn vị").text(255, 101, "Mức");
    pdf.text(405, 94, "Thời").text(405, 108, "gian").stroke(LEFT, 116, RIGHT, 116);
    strips(
        pdf,
        116,
        new double[] {65, 78, 255, 405},
        row("1", "Xã An Hội", "90", "Quý I"),
        row("2", "Xã Ba Tri", "77", "Quý II"),
        row("3", "Xã Tân Thủy", "64", "Quý III"));
    assertThat(rows(pdf)).startsWith("TT | Đơn vị | Mức | Thời gian", "1 | Xã An Hội | 90 | Quý I");
  }
}
