package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Paragraph.Role;
import doichieu.extract.table.Piece;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaisedMarksTest {
  private static final double[] XS = {60, 100, 300, 400, 500};
  private static final double[] YS = {100, 130, 160, 190};

  @TempDir Path folder;

  private String firstCell(TinyPdf pdf) throws Exception {
    return part(PdfExtractor.read(pdf.save(folder)).pieces()).cells().get(0).text();
  }

  private static Piece.Part part(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece.Part.class::isInstance)
        .map(Piece.Part.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void raisedFiguresAsManyAsTheFiguresBeforeThemAreNoDigitsOfThem() throws Exception {
    assertThat(firstCell(TinyPdf.portrait().grid(XS, YS).raised(65, 120, "53", 7, 4, "10")))
        .isEqualTo("53¹⁰");
    assertThat(firstCell(TinyPdf.portrait().grid(XS, YS).raised(65, 120, "8", 7, 4, "12")))
        .isEqualTo("8¹²");
  }

  @Test
  void figuresRaisedInTheFontOfTheLineAreNoDigitsOfIt() throws Exception {
    for (double rise : new double[] {3.2, 5}) {
      TinyPdf pdf = TinyPdf.portrait().grid(XS, YS).raised(65, 120, "53", 12, rise, "1");
      assertThat(firstCell(pdf)).isEqualTo("53¹");
    }
  }

  @Test
  void raisedMarksInBracketsStandInTheRowOfTheirFigure() throws Exception {
    assertThat(firstCell(TinyPdf.portrait().grid(XS, YS).raised(65, 120, "53", 7, 4, "(2)")))
        .isEqualTo("53²");
    assertThat(firstCell(TinyPdf.portrait().grid(XS, YS).raised(65, 120, "53", 10, 5, "(2)")))
        .isEqualTo("53²");
    assertThat(firstCell(TinyPdf.portrait().grid(XS, YS).raised(65, 120, "112", 10, 5, "2)")))
        .isEqualTo("112²");
  }

  @Test
  void raisedMarksInBracketsAreNoRowOfATableWithoutRules() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] x = {60, 100, 300, 400};
    DrawnTables.row(pdf, 100, x, "TT", "Chỉ tiêu", "2025", "2026");
    for (int i = 1; i <= 4; i++) {
      DrawnTables.row(pdf, 100 + 20 * i, x, "" + i, "Chỉ tiêu số " + i, "" + 11 * i);
      pdf.raised(400, 100 + 20 * i, "" + 13 * i, 10, 4.5, i % 2 == 0 ? "(2)" : "");
    }
    assertThat(DrawnTables.rows(DrawnTables.read(pdf, folder).tables().get(0)))
        .containsExactly(
            "TT | Chỉ tiêu | 2025 | 2026",
            "1 | Chỉ tiêu số 1 | 11 | 13",
            "2 | Chỉ tiêu số 2 | 22 | 26²",
            "3 | Chỉ tiêu số 3 | 33 | 39",
            "4 | Chỉ tiêu số 4 | 44 | 52²");
  }

  @Test
  void markThatReachesTheHeightOfTheNextCellStandsInTheRowOfItsFigure() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] x = {60, 100, 300, 400};
    DrawnTables.row(pdf, 100, x, "TT", "Chỉ tiêu", "2025", "2026");
    double y = 100;
    for (int i = 1; i <= 5; i++) {
      y += i % 2 == 0 ? 21 : 17;
      DrawnTables.row(pdf, y, x, "" + i, "Chỉ tiêu số " + i);
      pdf.raised(300, y + 4 * (i % 2), "" + 11 * i, 9.8, 5.2, i % 2 == 0 ? "" : "(2)");
      pdf.text(400, y, "" + 13 * i);
    }
    assertThat(DrawnTables.rows(DrawnTables.read(pdf, folder).tables().get(0)))
        .containsExactly(
            "TT | Chỉ tiêu | 2025 | 2026",
            "1 | Chỉ tiêu số 1 | 11² | 13",
            "2 | Chỉ tiêu số 2 | 22 | 26",
            "3 | Chỉ tiêu số 3 | 33² | 39",
            "4 | Chỉ tiêu số 4 | 44 | 52",
            "5 | Chỉ tiêu số 5 | 55² | 65");
  }

  @Test
  void markOfANoteOnAnotherPageIsLeftOut() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(XS, YS).raised(65, 120, "53", 7, 4, "10");
    pdf.raised(105, 120, "40", 7, 4, "9").raised(305, 120, "100 m", 7, 4, "2");
    pdf.page().text(60, 100, "Mục đích của kế hoạch").stroke(60, 740, 200, 740);
    pdf.text(60, 748, 6, "2").text(65, 752, 9, " Tính đến tháng 6");
    pdf.text(60, 762, 6, "10").text(69, 766, 9, " Tính đến hết ngày 31 tháng 12");
    List<Piece> pieces = PdfExtractor.read(pdf.save(folder)).pieces();
    assertThat(part(pieces).cells().subList(0, 3))
        .extracting(Piece.PartCell::text)
        .containsExactly("53", "40⁹", "100 m²");
    assertThat(part(pieces).cells().get(0).evidence().text()).isEqualTo("53");
  }

  @Test
  void notesThatFillThePageAreToldByTheRuleAboveThem() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(XS, YS).raised(65, 120, "53", 7, 4, "1");
    pdf.stroke(60, 690, 200, 690);
    for (int i = 1; i <= 6; i++) {
      pdf.text(60, 690 + 14 * i, 6, "" + i);
      pdf.text(65, 694 + 14 * i, 9, "Tính đến hết ngày 31 tháng 12 của năm kế hoạch");
    }
    List<Piece> pieces = PdfExtractor.read(pdf.save(folder)).pieces();
    assertThat(part(pieces).cells().get(0).text()).isEqualTo("53");
    assertThat(pieces)
        .filteredOn(piece -> piece instanceof Piece.Text text && text.role() == Role.FOOTNOTE)
        .hasSize(6);
  }
}
