package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands above the uppermost rule of a page on which such a table goes on. */
class OpenRowTest {
  private static final double[] X = {65, 105, 305, 345, 405};

  @TempDir Path folder;

  private static TinyPdf table() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 94, X, "TT", "Chỉ tiêu", "ĐVT", "Mức", "Chủ trì");
    row(pdf, 114, X, "1", "Tỷ lệ số hóa", "%", "90", "Sở A");
    row(pdf, 134, X, "2", "Mức độ hài lòng", "%", "95", "Sở B");
    for (double y = 80; y <= 140; y += 20) {
      pdf.stroke(60, y, 500, y);
    }
    return pdf.page();
  }

  @Test
  void firstRowOfThePageHasItsRuleOnThePageBefore() throws Exception {
    TinyPdf pdf = table();
    row(pdf, 74, X, "3", "Hồ sơ trực tuyến", "%", "60", "Sở C,");
    pdf.text(405, 87, "Sở D").stroke(60, 92, 500, 92);
    row(pdf, 106, X, "4", "Thanh toán trực tuyến", "%", "45", "Sở E");
    pdf.stroke(60, 112, 500, 112);
    List<Table> tables = read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(rows(tables.get(0)))
        .endsWith(
            "2 | Mức độ hài lòng | % | 95 | Sở B",
            "3 | Hồ sơ trực tuyến | % | 60 | Sở C, Sở D",
            "4 | Thanh toán trực tuyến | % | 45 | Sở E");
  }

  @Test
  void headOfAnotherTableIsNoRow() throws Exception {
    TinyPdf pdf = table();
    pdf.text(60, 60, "Phụ lục số liệu kèm theo của các đơn vị cấp xã gửi Sở Tài chính tổng hợp");
    pdf.stroke(60, 80, 500, 80);
    row(pdf, 94, X, "3", "Thanh toán trực tuyến", "%", "45", "Sở E");
    pdf.stroke(60, 100, 500, 100);
    assertThat(read(pdf, folder).tables().stream().flatMap(t -> rows(t).stream()))
        .noneMatch(row -> row.contains("Phụ lục số liệu"));
  }

  @Test
  void runningHeadFartherFromItsRuleThanTheRowsIsNoRow() throws Exception {
    TinyPdf pdf = table();
    row(pdf, 60, X, "", "Danh mục", "", "", "Sở Tài chính");
    for (double y = 80; y <= 120; y += 20) {
      pdf.stroke(60, y, 500, y);
    }
    row(pdf, 94, X, "3", "Thanh toán trực tuyến", "%", "45", "Sở E");
    row(pdf, 114, X, "4", "Hồ sơ trực tuyến", "%", "40", "Sở D");
    assertThat(read(pdf, folder).tables().stream().flatMap(t -> rows(t).stream()))
        .contains("4 | Hồ sơ trực tuyến | % | 40 | Sở D")
        .noneMatch(row -> row.contains("Danh mục"));
  }
}
