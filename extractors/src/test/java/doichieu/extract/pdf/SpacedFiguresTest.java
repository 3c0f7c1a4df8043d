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
    String[][] figures = {{"80", "85"}, {"123", "150"}, {"1250", "1300"}};
    for (int i = 0; i < names.length; i++) {
      row(pdf, 105 + 25 * i, X, "" + (i + 1), names[i]);
      spaced(pdf, 300, 105 + 25 * i, 10, figures[i][0]);
      spaced(pdf, 400, 105 + 25 * i, 10, figures[i][1]);
    }
    assertThat(firstTable(pdf))
        .containsExactly(
            "TT | Chỉ tiêu | Năm 2025 | Năm 2026",
            "1 | Tỷ lệ hộ nghèo | 80 | 85",
            "2 | Số xã đạt chuẩn | 123 | 150",
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

  private static final double[] NARROW = {60, 254, 268, 282, 296};

  /** Rows of one digit in each of four narrow columns. */
  private static TinyPdf counts(TinyPdf pdf) throws Exception {
    row(pdf, 104, NARROW, "Rà soát hồ sơ cấp xã", "2", "0", "1", "3");
    row(pdf, 124, NARROW, "Tập huấn cán bộ", "1", "1", "0", "2");
    row(pdf, 144, NARROW, "Kiểm tra đột xuất", "4", "3", "2", "2");
    return pdf;
  }

  private static final String[] COUNTS = {
    "Rà soát hồ sơ cấp xã | 2 | 0 | 1 | 3",
    "Tập huấn cán bộ | 1 | 1 | 0 | 2",
    "Kiểm tra đột xuất | 4 | 3 | 2 | 2"
  };

  @Test
  void digitsBetweenRulesAreFiguresOfTheirOwn() throws Exception {
    TinyPdf pdf = counts(TinyPdf.portrait());
    row(pdf, 164, NARROW, "Báo cáo", "", "5", "1", "1");
    pdf.grid(new double[] {55, 250, 264, 278, 292, 306}, new double[] {90, 110, 130, 150, 170});
    assertThat(firstTable(pdf)).startsWith(COUNTS).endsWith("Báo cáo |  | 5 | 1 | 1");
  }

  @Test
  void digitsBelowSignsThatCountUpAreFiguresOfTheirOwn() throws Exception {
    TinyPdf pdf = counts(TinyPdf.portrait());
    row(pdf, 84, NARROW, "Nhiệm vụ", "1", "2", "3", "4");
    row(pdf, 164, NARROW, "Báo cáo định kỳ", "", "5", "1", "1");
    assertThat(firstTable(pdf))
        .startsWith("Nhiệm vụ | 1 | 2 | 3 | 4")
        .contains(COUNTS)
        .endsWith("Báo cáo định kỳ |  | 5 | 1 | 1");
  }

  /** Nothing heads the columns, but a figure would be longer or shorter in some row. */
  @Test
  void rowsOfAsManyDigitsAreFiguresOfTheirOwn() throws Exception {
    TinyPdf pdf = counts(TinyPdf.portrait());
    for (double y : new double[] {90, 110, 130, 150}) {
      pdf.stroke(55, y, 306, y);
    }
    assertThat(firstTable(pdf)).contains(COUNTS);
  }

  @Test
  void digitsBelowTurnedWordsAreFiguresOfTheirOwn() throws Exception {
    TinyPdf pdf = counts(TinyPdf.portrait());
    for (int i = 0; i < 4; i++) {
      pdf.upwards(NARROW[i + 1] + 7, 90, "Tháng " + (i + 5));
    }
    row(pdf, 164, NARROW, "Báo cáo định kỳ", "", "5", "1", "1");
    for (double y : new double[] {95, 110, 130, 150, 170}) {
      pdf.stroke(55, y, 306, y);
    }
    assertThat(firstTable(pdf)).contains(COUNTS);
  }
}
