package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlappingRowsTest {
  @TempDir Path folder;

  /** No line shows the label, the name and the figures together: all names have two lines. */
  @Test
  void namesBesideFiguresBetweenTheirLinesAreAColumn() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    String[] heads = {"STT", "Chỉ tiêu", "ĐVT", "2026", "2027", "Cơ quan"};
    double[] xs = {60, 100, 240, 290, 340, 390};
    DrawnTables.row(pdf, 60, xs, heads);
    for (int i = 0; i < 7; i++) {
      double y = 82 + 28 * i;
      pdf.text(100, y, "Tỷ lệ hộ gia đình dùng").text(100, y + 14, "nước sạch, loại " + (i + 2));
      pdf.text(62, y + 7, "" + (i + 1)).text(240, y + 7, "%");
      pdf.text(290, y + 7, "5" + i).text(340, y + 7, "6" + i).text(390, y + 7, "Sở Y tế");
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .contains(
            "STT | Chỉ tiêu | ĐVT | 2026 | 2027 | Cơ quan",
            "1 | Tỷ lệ hộ gia đình dùng nước sạch, loại 2 | % | 50 | 60 | Sở Y tế",
            "7 | Tỷ lệ hộ gia đình dùng nước sạch, loại 8 | % | 56 | 66 | Sở Y tế");
  }
}
