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

  /** Running text between two tables with the same columns is no row of a tall one. */
  @Test
  void runningTextBetweenRowsFarApartPartsTwoTables() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, X, "TT", "Indicator", "Unit", "2025", "2026");
    row(pdf, 120, X, "1", "Cases on line", "%", "1012", "2012");
    row(pdf, 140, X, "2", "Answers in time", "xã", "1045", "2045");
    row(pdf, 160, X, "3", "Letters read", "ha", "1091", "2091");
    pdf.text(56, 200, "The works named here are to be built:");
    row(pdf, 240, X, "1", "Road number three", "km", "15", "2026");
    row(pdf, 260, X, "2", "Road number four", "km", "16", "2027");
    row(pdf, 280, X, "3", "Road number five", "km", "17", "2028");
    var tables = read(pdf, folder).tables();
    assertThat(tables).hasSize(2);
    assertThat(rows(tables.get(0))).last().isEqualTo("3 | Letters read | ha | 1091 | 2091");
    assertThat(rows(tables.get(1))).startsWith("1 | Road number three | km | 15 | 2026");
  }
}
