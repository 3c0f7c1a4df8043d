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

/** What stands below the lowest rule of a table with rules across only. */
class OpenFootTest {
  private static final double[] X = {65, 105, 305, 345, 405};

  @TempDir Path folder;

  /** Draws a head and two rows, a rule above and below each. */
  private static TinyPdf table(TinyPdf pdf) throws Exception {
    row(pdf, 94, X, "TT", "Chỉ tiêu", "ĐVT", "Mức", "Chủ trì");
    row(pdf, 114, X, "1", "Tỷ lệ số hóa", "%", "90", "Sở A");
    row(pdf, 134, X, "2", "Mức độ hài lòng", "%", "95", "Sở B");
    for (double y = 80; y <= 140; y += 20) {
      pdf.stroke(60, y, 500, y);
    }
    return pdf;
  }

  @Test
  void rowCutByThePageHasNoRuleBelowItAndGoesOn() throws Exception {
    TinyPdf pdf = table(TinyPdf.portrait());
    row(pdf, 154, X, "3", "", "%", "60", "Sở C,");
    pdf.text(405, 167, "Sở D");
    pdf.text(300, 810, "1");
    pdf.page();
    pdf.stroke(60, 80, 500, 80).stroke(60, 100, 500, 100);
    row(pdf, 94, X, "TT", "Chỉ tiêu", "ĐVT", "Mức", "Chủ trì");
    row(pdf, 114, X, "", "Hồ sơ trực tuyến", "", "", "");
    pdf.stroke(60, 120, 500, 120);
    row(pdf, 134, X, "4", "Thanh toán trực tuyến", "%", "45", "Sở E");
    pdf.stroke(60, 140, 500, 140);
    List<Table> tables = read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(rows(tables.get(0)))
        .endsWith(
            "2 | Mức độ hài lòng | % | 95 | Sở B",
            "3 | Hồ sơ trực tuyến | % | 60 | Sở C, Sở D",
            "4 | Thanh toán trực tuyến | % | 45 | Sở E");
  }

  @Test
  void signaturesBelowTheLowestRuleAreNoRow() throws Exception {
    TinyPdf pdf = table(TinyPdf.portrait());
    row(pdf, 154, X, "", "Người lập biểu", "", "Kế toán", "Giám đốc");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .hasSize(3)
        .endsWith("2 | Mức độ hài lòng | % | 95 | Sở B");
  }

  @Test
  void severalRowsBelowTheLowestRuleAreNotOne() throws Exception {
    TinyPdf pdf = table(TinyPdf.portrait());
    row(pdf, 154, X, "3", "Hồ sơ trực tuyến", "%", "60", "Sở C");
    row(pdf, 167, X, "4", "Thanh toán trực tuyến", "%", "45", "Sở E");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .noneMatch(row -> row.contains("60 45"))
        .noneMatch(row -> row.contains("3 4"));
  }

  @Test
  void numberOfThePageBelowTheRowIsNoPartOfIt() throws Exception {
    TinyPdf pdf = table(TinyPdf.portrait());
    row(pdf, 154, X, "3", "Hồ sơ trực tuyến", "%", "60", "Sở C");
    pdf.text(350, 167, "7");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .endsWith("3 | Hồ sơ trực tuyến | % | 60 | Sở C");
  }

  @Test
  void wordsBesideTheTableDoNotHideItsLastRow() throws Exception {
    TinyPdf pdf = table(TinyPdf.portrait());
    row(pdf, 154, X, "3", "Tỷ lệ đúng hạn", "%", "60", "Sở C");
    pdf.text(530, 154, "(sửa)");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .endsWith("3 | Tỷ lệ đúng hạn | % | 60 | Sở C");
  }
}
