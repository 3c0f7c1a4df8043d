package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedColumnsTest {
  @TempDir Path folder;

  /** Figures flush right, the dash flush left as words are. */
  @Test
  void dashBesideFiguresStandsInTheirColumn() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] four = {60, 200, 330, 460};
    row(pdf, 100, new double[] {60, 200, 300, 460}, "Company", "Close", "Yield per year", "High");
    row(pdf, 120, four, "Brightwater", "318", "3.1", "344");
    row(pdf, 140, new double[] {60, 200, 300, 460}, "Harlow", "872", "–", "102");
    row(pdf, 160, four, "Doyle", "204", "2.4", "388");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "Company | Close | Yield per year | High",
            "Brightwater | 318 | 3.1 | 344",
            "Harlow | 872 | – | 102",
            "Doyle | 204 | 2.4 | 388");
  }

  @Test
  void columnsWithHeadingsOfTheirOwnStayApartThoughNoRowFillsBoth() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] four = {60, 200, 300, 420};
    row(pdf, 100, four, "Date", "Paid out", "Paid in", "Balance");
    row(pdf, 120, four, "2 May", "34.20", "", "1,170.35");
    row(pdf, 140, four, "3 May", "", "300.00", "1,470.35");
    row(pdf, 160, four, "7 May", "41.00", "", "1,429.35");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .contains("2 May | 34.20 |  | 1,170.35", "3 May |  | 300.00 | 1,470.35");
  }

  @Test
  void figuresOfPartsBesideTheirSumsStayApart() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] four = {60, 200, 320, 430};
    row(pdf, 100, four, "Chỉ tiêu", "Đơn vị", "Ngân sách", "");
    row(pdf, 120, four, "Tổng vốn đầu tư", "Tỷ đồng", "1.250", "");
    row(pdf, 140, four, "Vốn trung ương", "Tỷ đồng", "", "450");
    row(pdf, 160, four, "Vốn địa phương", "Tỷ đồng", "", "800");
    row(pdf, 180, four, "Tổng chi thường xuyên", "Tỷ đồng", "900", "");
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .contains("Tổng vốn đầu tư | Tỷ đồng | 1.250 | ", "Vốn trung ương | Tỷ đồng |  | 450");
  }
}
