package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

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
}
