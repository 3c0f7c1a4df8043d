package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of running text, as newspapers have, and tables of sentences. */
class TextColumnsTest {
  private static final double[] X = {60, 220, 380};

  @TempDir Path folder;

  /** Four paragraphs of three lines in each column, the columns lowered as told. */
  private List<Table> tables(double... lower) throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int paragraph = 0; paragraph < 4; paragraph++) {
      for (int column = 0; column < X.length; column++) {
        double y = 80 + 50 * paragraph + lower[column];
        pdf.text(X[column], y, "Triển khai chuyển đổi số " + paragraph + column);
        pdf.text(X[column], y + 13, "trong các cơ quan của tỉnh,");
        pdf.text(X[column], y + 26, "các xã.");
      }
    }
    return read(pdf, folder).tables();
  }

  @Test
  void cellsThatBeginAtTheSameHeightsAreRowsOfATable() throws Exception {
    List<Table> tables = tables(0, 0, 0);
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).columnCount()).isEqualTo(3);
  }

  @Test
  void paragraphsThatBeginAtHeightsOfTheirOwnAreNone() throws Exception {
    assertThat(tables(0, 13, 26)).isEmpty();
  }

  @Test
  void theSameTextPrintedInEachColumnIsNone() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int paragraph = 0; paragraph < 4; paragraph++) {
      for (double x : X) {
        pdf.text(x, 80 + 50 * paragraph, "Triển khai chuyển đổi số " + paragraph);
        pdf.text(x, 93 + 50 * paragraph, "trong các cơ quan của tỉnh,");
        pdf.text(x, 106 + 50 * paragraph, "các xã.");
      }
    }
    assertThat(read(pdf, folder).tables()).isEmpty();
  }
}
