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

/** Words that stand at the top of each page of a table. */
class RunningHeadsTest {
  private static final double[] XS = {60, 100, 300, 500};
  private static final double[] X = {65, 105, 305};
  private static final double[] YS = {80, 100, 120};

  @TempDir Path folder;

  @Test
  void wordsSideBySideAboveRuledTablesOfTwoPagesDoNotPartThem() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 40, X, "Sở A", "Danh mục dự án", "Biểu mật");
    row(pdf.grid(XS, YS), 94, X, "TT", "Chỉ tiêu", "Mức");
    row(pdf, 114, X, "1", "Tỷ lệ số hóa", "90");
    row(pdf.page(), 40, X, "Sở A", "Danh mục dự án", "Biểu mật");
    row(pdf.grid(XS, YS), 94, X, "2", "Tỷ lệ hài lòng", "95");
    row(pdf, 114, X, "3", "Hồ sơ trực tuyến", "60");
    List<Table> tables = read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(rows(tables.get(0)))
        .containsExactly(
            "TT | Chỉ tiêu | Mức",
            "1 | Tỷ lệ số hóa | 90",
            "2 | Tỷ lệ hài lòng | 95",
            "3 | Hồ sơ trực tuyến | 60");
  }
}
