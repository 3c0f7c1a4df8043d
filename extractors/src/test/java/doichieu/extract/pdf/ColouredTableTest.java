package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColouredTableTest {
  private static final double[] X = {64, 104, 304, 404};
  private static final double[] LEFT = {60, 100, 300, 400, 500};

  @TempDir Path folder;

  /** Every other row is coloured; lines of two rows stand as near as those of one. */
  @Test
  void rowEndsWhereItsColourEnds() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    stripe(pdf, 80, 20);
    row(pdf, 94, X, "TT", "Việc", "Nơi làm", "Thời gian");
    row(pdf, 114, X, "1", "Rà soát", "Sở Nội vụ", "Quý I");
    row(pdf, 126, X, "", "Rà soát lại", "Sở Y tế", "Quý II");
    stripe(pdf, 132, 32);
    row(pdf, 146, X, "2", "Báo cáo", "Sở Tài chính", "Quý III");
    row(pdf, 158, X, "", "Tổng kết", "Văn phòng", "Quý IV");
    row(pdf, 178, X, "3", "Công bố", "Sở Nội vụ", "Quý I");
    stripe(pdf, 184, 20);
    row(pdf, 198, X, "4", "Kiểm tra", "Sở Nội vụ", "Quý II");
    ExtractedDocument read = read(pdf, folder);
    assertThat(rows(read.tables().get(0)).subList(1, 4))
        .containsExactly(
            "1 | Rà soát Rà soát lại | Sở Nội vụ Sở Y tế | Quý I Quý II",
            "2 | Báo cáo Tổng kết | Sở Tài chính Văn phòng | Quý III Quý IV",
            "3 | Công bố | Sở Nội vụ | Quý I");
    assertThat(read.findings()).extracting(Finding::code).contains("table-without-rules");
  }

  /** The colour behind each heading tells its column, also where words below leave no white. */
  @Test
  void colourBehindHeadingsTellsTheHeadAndTheColumns() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    cell(pdf, 0, 1, 80, 40);
    cell(pdf, 1, 2, 80, 40);
    cell(pdf, 2, 4, 80, 19.9);
    cell(pdf, 2, 3, 100, 20);
    cell(pdf, 3, 4, 100, 20);
    row(pdf, 94, new double[] {304}, "Lộ trình");
    row(pdf, 104, new double[] {64, 104}, "TT", "Chỉ tiêu");
    row(pdf, 114, new double[] {304, 404}, "Năm 2025", "Năm 2026");
    row(pdf, 136, X, "1", "Tỷ lệ hộ nghèo", "5", "4");
    row(pdf, 156, X, "2", "Tỷ lệ che phủ rừng", "", "53");
    row(pdf, 176, X, "3", "Số xã đạt chuẩn", "12", "20");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "TT ^2 | Chỉ tiêu ^2 | Lộ trình <2",
            "Năm 2025 | Năm 2026",
            "1 | Tỷ lệ hộ nghèo | 5 | 4",
            "2 | Tỷ lệ che phủ rừng |  | 53",
            "3 | Số xã đạt chuẩn | 12 | 20");
  }

  /** Words in the middle of two rows belong to both; nothing is drawn that says so. */
  @Test
  void wordsBetweenRowsBelongToAllRowsAroundThem() throws Exception {
    double[] x = {60, 150, 320, 420};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 80, x, "Ngày", "Nội dung", "Lớp", "Số người");
    row(pdf, 100, x, "", "Văn thư", "Lớp 1", "54");
    row(pdf, 107.5, x, "Thứ Hai");
    row(pdf, 115, x, "", "Lưu trữ", "Lớp 2", "42");
    row(pdf, 130, x, "", "Tài chính", "Lớp 3", "44");
    row(pdf, 137.5, x, "Thứ Ba");
    row(pdf, 145, x, "", "Kỹ năng số", "Lớp 4", "49");
    row(pdf, 160, x, "", "Đạo đức", "Lớp 5", "47");
    row(pdf, 167.5, x, "Thứ Tư");
    row(pdf, 175, x, "", "Tiếp dân", "Lớp 6", "35");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Ngày | Nội dung | Lớp | Số người",
            "Thứ Hai ^2 | Văn thư | Lớp 1 | 54",
            "Lưu trữ | Lớp 2 | 42",
            "Thứ Ba ^2 | Tài chính | Lớp 3 | 44",
            "Kỹ năng số | Lớp 4 | 49",
            "Thứ Tư ^2 | Đạo đức | Lớp 5 | 47",
            "Tiếp dân | Lớp 6 | 35");
  }

  /** A column of words on every line of a tight table is none of cells merged down. */
  @Test
  void wordsOnTheLinesOfRowsStayInTheirRows() throws Exception {
    double[] x = {60, 100, 320, 420};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 80, x, "TT", "Chỉ tiêu", "Đơn vị", "Mức");
    for (int i = 1; i <= 6; i++) {
      row(
          pdf,
          84 + 14 * i,
          x,
          "" + i,
          "Chỉ tiêu thứ " + i,
          i == 3 ? "" : "%",
          i == 3 ? "" : "9" + i);
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .contains(
            "2 | Chỉ tiêu thứ 2 | % | 92",
            "3 | Chỉ tiêu thứ 3 |  | ", "4 | Chỉ tiêu thứ 4 | % | 94");
  }

  /** "STT" that its narrow column cuts into letters is a heading, no three labels. */
  @Test
  void lettersOfACutHeadingAreNoLabels() throws Exception {
    double[] x = {60, 90, 320, 420};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 80, x, "T");
    row(pdf, 86, x, "", "Chỉ tiêu", "Đơn vị", "Mức");
    row(pdf, 92, x, "T");
    row(pdf, 112, x, "1", "Tỷ lệ hộ nghèo", "%", "4");
    row(pdf, 132, x, "2", "Tỷ lệ che phủ rừng", "%", "53");
    row(pdf, 152, x, "3", "Số xã đạt chuẩn", "xã", "20");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .hasSize(4)
        .contains("1 | Tỷ lệ hộ nghèo | % | 4", "3 | Số xã đạt chuẩn | xã | 20");
  }

  /** Sums are white below the last coloured row, which alone tells where the rows end. */
  @Test
  void sumsBelowTheLastStripeAreRows() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    stripe(pdf, 80, 20);
    row(pdf, 94, X, "TT", "Chỉ tiêu", "Đơn vị", "Mức");
    row(pdf, 114, X, "1", "Số xã đạt chuẩn", "xã", "20");
    stripe(pdf, 120, 20);
    row(pdf, 134, X, "2", "Số phường đạt chuẩn", "phường", "12");
    row(pdf, 154, X, "3", "Số đặc khu đạt chuẩn", "đặc khu", "10");
    stripe(pdf, 160, 20);
    row(pdf, 174, X, "4", "Số thôn đạt chuẩn", "thôn", "90");
    row(pdf, 194, X, "", "Tổng cộng", "", "99");
    pdf.text(64, 240, "Nơi nhận:").text(404, 240, "CHỦ TỊCH");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .endsWith("4 | Số thôn đạt chuẩn | thôn | 90", " | Tổng cộng |  | 99");
  }

  /** The first row below the head is white. */
  @Test
  void headAboveARowWithoutColourIsTheHead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 80, X, "TT", "Chỉ tiêu", "Đơn vị", "Kế hoạch");
    row(pdf, 105, X, "1", "Số xã có chợ", "xã", "85");
    for (int i = 2; i <= 7; i++) {
      double y = 80 + 25 * i;
      if (i % 2 == 0) {
        stripe(pdf, y - 16, 25);
      }
      row(pdf, y, X, "" + i, "Số thôn số " + i, "thôn", "9" + i);
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .startsWith("TT | Chỉ tiêu | Đơn vị | Kế hoạch", "1 | Số xã có chợ | xã | 85")
        .hasSize(8);
  }

  private static void stripe(TinyPdf pdf, double top, double height) throws Exception {
    pdf.fill(0.9f, LEFT[0], top, LEFT[4], top + height);
  }

  private static void cell(TinyPdf pdf, int from, int to, double top, double height)
      throws Exception {
    pdf.fill(0.85f, LEFT[from], top, LEFT[to] - 0.1, top + height);
  }

  /** Of a white row nothing shows where it ends; running text below it is none of its words. */
  @Test
  void runningTextBelowAWhiteRowEndsTheTable() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    stripe(pdf, 80, 20);
    row(pdf, 94, X, "TT", "Việc", "Nơi làm", "Thời gian");
    row(pdf, 114, X, "1", "Rà soát", "Sở Nội vụ", "Quý I");
    stripe(pdf, 120, 20);
    row(pdf, 134, X, "2", "Báo cáo", "Sở Tài chính", "Quý III");
    row(pdf, 154, X, "3", "Công bố", "Sở Nội vụ", "Quý I");
    pdf.text(90, 180, "Các sở gửi báo cáo về Văn phòng trước ngày 15 của tháng cuối mỗi quý để");
    pdf.text(60, 194, "tổng hợp.");
    double[] x = {64, 204, 304, 404};
    stripe(pdf, 220, 20);
    row(pdf, 234, x, "Mua sắm máy quét", "bộ", "12", "45");
    row(pdf, 254, x, "Tập huấn kỹ năng", "lớp", "3", "20");
    stripe(pdf, 260, 20);
    row(pdf, 274, x, "Tuyên truyền", "bài", "15", "12");
    ExtractedDocument read = read(pdf, folder);
    assertThat(read.tables()).hasSize(2);
    assertThat(rows(read.tables().get(0))).hasSize(4).endsWith("3 | Công bố | Sở Nội vụ | Quý I");
    assertThat(rows(read.tables().get(1)))
        .contains("Mua sắm máy quét | bộ | 12 | 45", "Tuyên truyền | bài | 15 | 12");
  }

  /** The next page begins with the rest of a coloured row; a white one below it ends the table. */
  @Test
  void lastTwoRowsOnTheNextPageAreOfTheStripedTable() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    stripe(pdf, 680, 20);
    row(pdf, 694, X, "TT", "Việc", "Nơi làm", "Thời gian");
    row(pdf, 714, X, "1", "Rà soát", "Sở Nội vụ", "Quý I");
    stripe(pdf, 720, 20);
    row(pdf, 734, X, "2", "Báo cáo", "Sở Tài chính", "Quý III");
    row(pdf, 754, X, "3", "Công bố", "Sở Nội vụ", "Quý I");
    stripe(pdf, 760, 20);
    row(pdf, 774, X, "4", "Kiểm tra", "Sở Y tế và", "Quý I");
    pdf.page();
    stripe(pdf, 60, 20);
    row(pdf, 74, X, "", "", "Sở Nội vụ", "");
    row(pdf, 94, X, "5", "Tổng kết", "Văn phòng", "Quý IV");
    ExtractedDocument read = read(pdf, folder);
    assertThat(read.tables()).hasSize(1);
    assertThat(rows(read.tables().get(0)))
        .endsWith(
            "4 | Kiểm tra | Sở Y tế và Sở Nội vụ | Quý I", "5 | Tổng kết | Văn phòng | Quý IV");
  }
}
