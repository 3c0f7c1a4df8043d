package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeWordsTest {
  @TempDir Path folder;

  /** A grid of two rows: words of 12 points run over the edges of its narrow columns. */
  private static TinyPdf grid(double... xs) throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(xs, new double[] {40, 70, 100});
    return pdf.text(xs[0] + 4, 60, "Mục").text(xs[1] + 2, 60, "A").text(xs[2] + 4, 60, "Nơi");
  }

  @Test
  void figureLongerThanItsCellKeepsItsLastDigit() throws Exception {
    TinyPdf pdf = grid(60, 140, 170, 300);
    pdf.text(64, 90, "Diện tích").text(142, 90, "4.898").text(180, 90, "Các sở");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly("Mục | A | Nơi", "Diện tích | 4.898 | Các sở");
  }

  /** The figure ends where the words of the next cell begin, and both are drawn one by one. */
  @Test
  void figureThatTouchesTheNextCellIsNotJoinedWithIt() throws Exception {
    TinyPdf pdf = grid(60, 140, 170, 300);
    double end = pdf.after(142, "4.898");
    pdf.text(64, 90, "Diện tích").text(142, 90, "4.898").text(end + 0.6, 90, "81,8");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly("Mục | A | Nơi", "Diện tích | 4.898 | 81,8");
  }

  @Test
  void wordThatRunsOverTheEdgeOnTheLeftStaysWhereMostOfItIs() throws Exception {
    TinyPdf pdf = grid(60, 140, 170, 300);
    double width = pdf.after(0, "12.345");
    pdf.text(64, 90, "Đất").text(168 - width, 90, "12.345").text(180, 90, "xã");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly("Mục | A | Nơi", "Đất | 12.345 | xã");
  }

  @Test
  void lettersBeyondTheOuterEdgeBelongToTheirWord() throws Exception {
    TinyPdf pdf = grid(60, 140, 170, 215);
    pdf.text(64, 90, "Đất").text(145, 90, "5").text(174, 90, "Chương");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly("Mục | A | Nơi", "Đất | 5 | Chương");
  }
}
