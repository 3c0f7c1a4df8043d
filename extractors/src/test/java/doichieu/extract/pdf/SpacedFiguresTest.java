package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpacedFiguresTest {
  private static final double[] X = {60, 100, 300};

  @TempDir Path folder;

  /** Draws the characters one by one, as browsers do where they are spaced. */
  private static void spaced(TinyPdf pdf, double x, double y, double step, String figure)
      throws Exception {
    for (int i = 0; i < figure.length(); i++) {
      pdf.text(x + step * i, y, figure.substring(i, i + 1));
    }
  }

  private List<String> firstTable(TinyPdf pdf) throws Exception {
    return rows(read(pdf, folder).tables().get(0));
  }

  @Test
  void digitsEquallyFarApartAreOneFigure() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 80, X, "TT", "Chỉ tiêu", "Năm 2025");
    pdf.text(400, 80, "Năm 2026");
    String[] names = {"Tỷ lệ hộ nghèo", "Số xã đạt chuẩn", "Diện tích rừng"};
    String[][] figures = {{"80", "85"}, {"120", "150"}, {"1250", "1300"}};
    for (int i = 0; i < names.length; i++) {
      row(pdf, 105 + 25 * i, X, "" + (i + 1), names[i]);
      spaced(pdf, 300, 105 + 25 * i, 10, figures[i][0]);
      spaced(pdf, 400, 105 + 25 * i, 10, figures[i][1]);
    }
    assertThat(firstTable(pdf))
        .containsExactly(
            "TT | Chỉ tiêu | Năm 2025 | Năm 2026",
            "1 | Tỷ lệ hộ nghèo | 80 | 85",
            "2 | Số xã đạt chuẩn | 120 | 150",
            "3 | Diện tích rừng | 1250 | 1300");
  }

  /** Nothing shows that the characters of figures are spaced here. */
  @Test
  void twoFiguresInOneCellStayTwo() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(new double[] {55, 95, 295, 400}, new double[] {70, 90});
    row(pdf, 84, X, "1", "Số lớp mới mở", "");
    spaced(pdf, 300, 84, 10, "57");
    assertThat(firstTable(pdf)).containsExactly("1 | Số lớp mới mở | 5 7");
  }
}
