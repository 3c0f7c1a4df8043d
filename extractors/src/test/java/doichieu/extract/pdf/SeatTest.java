package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.row;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the words of rows stand in tables without rules. */
class SeatTest {
  private static final double[] X = {65, 105, 305, 345, 405};

  @TempDir Path folder;

  /** Spreadsheets set the words of all cells at the bottom of their rows. */
  @Test
  void nameBelongsToTheFigureBesideItsLastLine() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    row(pdf, 80, X, "TT", "Chỉ tiêu", "ĐVT", "Mức", "Chủ trì");
    for (int i = 0; i < 4; i++) {
      double y = 100 + 31 * i;
      row(pdf, y, X, "", "Tỷ lệ số " + i + " của tỉnh", "", "", "");
      row(pdf, y + 13, X, "" + (i + 1), "trong kế hoạch", "%", "9" + i, "Sở A");
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly(
            "TT | Chỉ tiêu | ĐVT | Mức | Chủ trì",
            "1 | Tỷ lệ số 0 của tỉnh trong kế hoạch | % | 90 | Sở A",
            "2 | Tỷ lệ số 1 của tỉnh trong kế hoạch | % | 91 | Sở A",
            "3 | Tỷ lệ số 2 của tỉnh trong kế hoạch | % | 92 | Sở A",
            "4 | Tỷ lệ số 3 của tỉnh trong kế hoạch | % | 93 | Sở A");
  }
}
