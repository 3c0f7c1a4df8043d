package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells longer than those that tell the columns: their lines belong to the table all the same. */
class LongCellsTest {
  private static final double[] X = {60, 90, 330, 400};

  @TempDir Path folder;

  private static TinyPdf table() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, X, "TT", "Indicator", "Unit", "Act");
    row(pdf, 118, X, "1", "Cases received on line", "%", "Act 12 of May");
    row(pdf, 136, X, "2", "Answers in time", "%", "Act 13 of May");
    row(pdf, 154, X, "3", "Letters read", "%", "Act 14 of May");
    return pdf;
  }

  @Test
  void linesOfALongCellReachTheNextColumn() throws Exception {
    TinyPdf pdf = table();
    pdf.lines(90, 168, "read by all the sections of the office now", "and answered soon");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .last()
        .isEqualTo(
            "3 | Letters read read by all the sections of the office now and answered soon"
                + " | % | Act 14 of May");
  }

  @Test
  void linesOfALongCellOfTheLastColumnReachFurtherRight() throws Exception {
    TinyPdf pdf = table();
    pdf.lines(400, 168, "and Act 15 of", "June, Act 16 of August, Act 17");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .last()
        .isEqualTo(
            "3 | Letters read | % | Act 14 of May and Act 15 of June, Act 16 of August, Act 17");
  }

  /** Of the words below the head printed again none stand side by side. */
  @Test
  void longCellGoesOnBelowTheRepeatedHeadOfTwoLines() throws Exception {
    double[] x = {60, 90, 330, 365, 430};
    TinyPdf pdf = TinyPdf.portrait();
    for (int page = 0; page < 2; page++) {
      pdf.text(345, 52, "Plan").text(318, 66, "of the year");
      row(pdf, 66, x, "TT", "Indicator", "", "", "Act");
      row(pdf, 80, x, "", "", "Half", "Year", "No.");
      if (page == 0) {
        for (int i = 1; i <= 28; i++) {
          row(
              pdf,
              80 + 24 * i,
              x,
              "" + i,
              "Indicator " + i,
              "1" + i,
              "6" + i,
              "Act " + i + " of May");
        }
        pdf.page();
      }
    }
    pdf.lines(430, 98, "of the council,", "with Act 29", "and Act 30");
    List<Table> tables = read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(rows(tables.get(0)))
        .last()
        .isEqualTo(
            "28 | Indicator 28 | 128 | 628 | Act 28 of May of the council, with Act 29 and Act 30");
  }

  /** Justified words in a narrow column: the white between them is as wide as between columns. */
  @Test
  void wordsOfJustifiedLinesAreOneCell() throws Exception {
    double[] x = {60, 90, 250, 330};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, x, "TT", "Indicator", "Unit", "Paper");
    String[][] words = {{"Act ", "of our"}, {"Bills ", "of"}, {"The ", "paper"}};
    for (int i = 0; i < words.length; i++) {
      double y = 125 + 40 * i;
      row(pdf, y, x, "" + (i + 1), "Cases " + i, "%", words[i][0]);
      pdf.text(400 - (pdf.after(0, words[i][1])), y, words[i][1]);
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .contains(
            "1 | Cases 0 | % | Act of our",
            "2 | Cases 1 | % | Bills of", "3 | Cases 2 | % | The paper");
  }

  @Test
  void titleOfAGroupAboveTheUppermostRuleOfThePageIsARow() throws Exception {
    double[] x = {65, 105, 305, 345, 405};
    TinyPdf pdf = TinyPdf.portrait();
    for (int page = 0; page < 2; page++) {
      for (int i = 0; i < 5; i++) {
        double y = 100 + 20 * i;
        row(pdf, y, x, "" + (5 * page + i + 1), "Chỉ tiêu " + i, "%", "9" + i, "Sở A");
        pdf.stroke(60, y - 14, 500, y - 14).stroke(60, y + 6, 500, y + 6);
      }
      if (page == 0) {
        pdf.page().text(62, 80, "II. CHUYỂN ĐỔI SỐ VÀ DỊCH VỤ CÔNG TRỰC TUYẾN CỦA TỈNH");
      }
    }
    List<Table> tables = read(pdf, folder).tables();
    assertThat(tables).hasSize(1);
    assertThat(rows(tables.get(0)).get(5)).startsWith("II. CHUYỂN ĐỔI SỐ");
  }

  /** Signs before words that end below each other are a column: no line of words begins so. */
  @Test
  void signsAndWordsBesideEachOtherAreNoJustifiedLine() throws Exception {
    double[] x = {60, 90, 250, 330};
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 100, x, "TT", "Indicator", "Unit", "+/-");
    pdf.text(400 - pdf.after(0, "Paper"), 100, "Paper");
    String[][] words = {{"+ ", "of our"}, {"+++ ", "of"}, {"++ ", "paper"}};
    for (int i = 0; i < words.length; i++) {
      double y = 125 + 40 * i;
      row(pdf, y, x, "" + (i + 1), "Cases " + i, "%", words[i][0]);
      pdf.text(400 - pdf.after(0, words[i][1]), y, words[i][1]);
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .contains("1 | Cases 0 | % | + | of our", "2 | Cases 1 | % | +++ | of");
  }
}
