package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import doichieu.document.Box;
import doichieu.document.ExtractedDocument;
import doichieu.document.Table;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageScalesTest {
  private static final double[] XS = {60, 100, 350, 400};
  private static final double[] YS = {100, 120, 140, 160};

  @TempDir Path folder;

  /** A ruled page of which every measure is so many times that of print. */
  private Table table(double scale) throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    float side = (float) scale;
    pdf.document().getPage(0).setMediaBox(new PDRectangle(595 * side, 842 * side));
    pdf.content().transform(Matrix.getScaleInstance(side, side));
    pdf.grid(XS, YS);
    String[] names = {"Tỷ lệ hồ sơ trực tuyến", "Tỷ lệ hồ sơ đúng hạn", "Số hồ sơ số hóa"};
    for (int row = 0; row < names.length; row++) {
      double y = YS[row] + 14;
      pdf.text(65, y, 10, "" + (row + 1)).text(105, y, 10, names[row]).text(355, y, 10, "80");
    }
    ExtractedDocument document = DrawnTables.read(pdf, folder);
    assertThat(document.findings()).isEmpty();
    return document.tables().get(0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.06, 0.1, 0.3, 1, 4, 17})
  void tableIsReadAlikeWhateverThePageIsMeasuredIn(double scale) throws Exception {
    assertThat(DrawnTables.rows(table(scale)))
        .containsExactly(
            "1 | Tỷ lệ hồ sơ trực tuyến | 80",
            "2 | Tỷ lệ hồ sơ đúng hạn | 80",
            "3 | Số hồ sơ số hóa | 80");
  }

  @Test
  void boxesAreThoseOfThePageAsItIsStored() throws Exception {
    Box box = Objects.requireNonNull(table(0.1).row(1).get(1).evidence().get(0).bbox());
    assertThat(box.x0()).isCloseTo(10, within(0.1));
    assertThat(box.y0()).isCloseTo(12, within(0.1));
    assertThat(box.x1()).isCloseTo(35, within(0.1));
  }
}
