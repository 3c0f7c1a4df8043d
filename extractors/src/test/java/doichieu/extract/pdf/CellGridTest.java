package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with rules between their cells only. */
class CellGridTest {
  private static final double[] XS = {60, 200, 400, 500};
  private static final double[] YS = {80, 100, 120, 140, 160};

  @TempDir Path folder;

  @Test
  void cellsInTheCornersOfATableWithoutFrameAreRead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int i = 1; i < YS.length - 1; i++) {
      pdf.stroke(XS[0], YS[i], XS[3], YS[i]);
    }
    for (int i = 1; i < XS.length - 1; i++) {
      pdf.stroke(XS[i], YS[0], XS[i], YS[4]);
    }
    String[][] words = {
      {"Chỉ tiêu", "Mức", "Nguồn"},
      {"Hộ nghèo", "1,5", "Q1"},
      {"Số xã", "12", "Q2"},
      {"Dân", "9", "Q3"}
    };
    for (int r = 0; r < words.length; r++) {
      for (int c = 0; c < 3; c++) {
        pdf.text(XS[c] + 5, YS[r] + 14, words[r][c]);
      }
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Chỉ tiêu | Mức | Nguồn", "Hộ nghèo | 1,5 | Q1", "Số xã | 12 | Q2", "Dân | 9 | Q3");
  }

  private static final double[] TALL = {80, 100, 120, 140, 160, 180, 200};

  /** Rows of words; a lone one is a title over all columns, beside which no line down is drawn. */
  private static TinyPdf titled(String[][] words, double[] ends) throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int r = 0; r < words.length; r++) {
      if (r > 0) {
        pdf.stroke(XS[0], TALL[r], XS[3], TALL[r]);
      }
      for (int c = 0; c < words[r].length; c++) {
        pdf.text(XS[c] + 5, TALL[r] + 14, words[r][c]);
        if (c > 0) {
          pdf.stroke(XS[c], TALL[r], XS[c], TALL[r + 1]);
        }
      }
    }
    for (double end : ends) {
      pdf.stroke(XS[0], end, XS[3], end);
    }
    return pdf;
  }

  private static final String[][] SECTIONS = {
    {"Chỉ tiêu", "Mức", "Nguồn"},
    {"I. KINH TẾ"},
    {"Hộ nghèo", "1,5", "Q1"},
    {"II. XÃ HỘI"},
    {"Số xã", "12", "Q2"},
    {"Dân", "9", "Q3"}
  };

  @Test
  void titlesOverAllColumnsKeepATableWithoutFrameTogether() throws Exception {
    assertThat(rows(read(titled(SECTIONS, new double[] {}), folder).tables().get(0)))
        .containsExactly(
            "Chỉ tiêu | Mức | Nguồn",
            "I. KINH TẾ <3",
            "Hộ nghèo | 1,5 | Q1",
            "II. XÃ HỘI <3",
            "Số xã | 12 | Q2",
            "Dân | 9 | Q3");
  }

  @Test
  void tablesWithUpperAndLowerBordersStayTwo() throws Exception {
    String[][] words = SECTIONS.clone();
    words[1] = new String[] {"Hộ nghèo", "1,5", "Q1"};
    words[2] = new String[] {"Số hộ", "15", "Q1"};
    assertThat(read(titled(words, new double[] {TALL[0], TALL[6]}), folder).tables()).hasSize(2);
  }

  /** The heading of the first column has no border at its left and upper side. */
  @Test
  void cornerMergedOverTwoRowsOfAHeadWithoutFrameIsRead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().stroke(200, 100, 400, 100);
    for (double y : new double[] {120, 140}) {
      pdf.stroke(60, y, 500, y);
    }
    pdf.stroke(200, 80, 200, 160).stroke(400, 80, 400, 160);
    pdf.text(65, 104, "Chỉ tiêu").text(205, 94, "Mức").text(205, 114, "2025");
    pdf.text(405, 104, "Nguồn").text(65, 134, "Hộ nghèo").text(205, 134, "1,5");
    pdf.text(405, 134, "Q1").text(65, 154, "Số xã").text(205, 154, "12").text(405, 154, "Q2");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Chỉ tiêu ^2 | Mức | Nguồn ^2", "2025", "Hộ nghèo | 1,5 | Q1", "Số xã | 12 | Q2");
  }

  /** Rules two points apart are taken for one double rule. */
  @Test
  void headOfATableThatNearlyTouchesTheOneAboveIsTold() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] xs = {60, 100, 300, 400};
    pdf.grid(xs, new double[] {80, 100, 120, 140}).grid(xs, new double[] {142, 162, 182, 202});
    double[] x = {65, 105, 305};
    DrawnTables.row(pdf, 94, x, "TT", "Chỉ tiêu", "Mức");
    DrawnTables.row(pdf, 114, x, "1", "Hộ nghèo", "15");
    DrawnTables.row(pdf, 134, x, "2", "Số xã", "12");
    DrawnTables.row(pdf, 156, x, "TT", "Dự án", "Vốn");
    DrawnTables.row(pdf, 176, x, "1", "Đường số 3", "900");
    DrawnTables.row(pdf, 196, x, "2", "Đường số 4", "700");
    ExtractedDocument read = read(pdf, folder);
    assertThat(read.findings())
        .filteredOn(finding -> finding.code().equals("labels-begin-again"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).containsExactly("1", "5"));
  }
}
