package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of sheets: rows of any height, columns hardly apart. */
class FarRowsTest {
  private static final double[] X = {60, 90, 260, 320, 420};

  @TempDir Path folder;

  @Test
  void tallRowsFarApartAreOneTableWhereTheirCellsStandBelowEachOther() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, X, "TT", "Indicator", "Unit", "Target", "Office");
    row(pdf, 130, X, "1", "Cases on line", "%", "12", "Head office");
    row(pdf, 160, X, "2", "Answers in time", "%", "45", "Section A");
    row(pdf, 190, X, "3", "Letters read", "%", "91", "Section B");
    row(pdf, 290, X, "4", "People content", "%", "70", "Section A");
    row(pdf, 420, X, "5", "Forms mended", "set", "8", "Head office");
    row(pdf, 450, X, "6", "Roads mended", "km", "9", "Section C");
    var tables = read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(rows(tables.get(0)))
        .hasSize(7)
        .contains(
            "4 | People content | % | 70 | Section A", "5 | Forms mended | set | 8 | Head office");
  }

  @Test
  void whiteBesideThePrintedBlankPartsColumnsWhereWordsBeginBelowEachOther() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] x = {60, 90, pdf.after(90, "Letters to read for all ") + 2, 320, 420};
    row(pdf, 100, x, "TT", "Indicator", "Office", "Unit", "Target");
    row(pdf, 120, x, "1", "Cases on line", "Head office", "%", "12");
    row(pdf, 140, x, "2", "Answers in time", "Section A", "%", "45");
    row(pdf, 160, x, "3", "Letters to read for all ", "Section B", "%", "91");
    pdf.text(90, 174, "people");
    row(pdf, 194, x, "4", "Roads mended", "Section C", "km", "9");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .contains("3 | Letters to read for all people | Section B | % | 91");
  }
}
