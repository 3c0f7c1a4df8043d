package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.extract.table.Piece;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDownTest {
  private static final double[] XS = {60, 100, 300, 400, 500};

  @TempDir Path folder;

  private static TinyPdf columns(double... across) throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (double x : XS) {
      pdf.stroke(x, 100, x, 220);
    }
    for (double y : across) {
      pdf.stroke(60, y, 500, y);
    }
    pdf.text(65, 144, "1").lines(105, 144, "Tỷ lệ hồ sơ trực tuyến trên tổng", "số hồ sơ");
    pdf.text(305, 144, "%").text(405, 144, "80");
    pdf.text(65, 174, "2").text(105, 174, "Mức độ hài lòng").text(305, 174, "%");
    pdf.text(405, 174, "95").text(65, 190, "3").text(105, 190, "Tỷ lệ số hóa");
    return pdf.text(305, 190, "%").text(405, 190, "90");
  }

  @Test
  void rowsBetweenRulesThatRunDownAreToldByTheirWordsAndReported() throws Exception {
    PdfExtractor.PdfPieces found =
        PdfExtractor.read(columns(100, 130, 220).text(65, 120, "TT").save(folder));
    Piece.Part part = (Piece.Part) found.pieces().get(0);
    assertThat(part.rowCount()).isEqualTo(4);
    assertThat(part.cells())
        .extracting(Piece.PartCell::text)
        .containsSequence("1", "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ", "%", "80")
        .containsSequence("3", "Tỷ lệ số hóa", "%", "90");
    assertThat(found.findings()).extracting(Finding::code).containsExactly("table-without-rules");
  }

  @Test
  void titleForWhichTheRulesBreakOffIsARowOfItsOwn() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (double x : XS) {
      boolean outer = x == 60 || x == 500;
      pdf.stroke(x, 100, x, outer ? 220 : 160);
      if (!outer) {
        pdf.stroke(x, 180, x, 220);
      }
    }
    for (double y : new double[] {100, 130, 220}) {
      pdf.stroke(60, y, 500, y);
    }
    pdf.text(65, 120, "TT").text(105, 120, "Chỉ tiêu").text(305, 120, "ĐVT");
    pdf.text(65, 150, "1").text(105, 150, "Tỷ lệ hồ sơ trực tuyến").text(405, 150, "80");
    pdf.text(65, 174, "II. Văn hóa - xã hội");
    pdf.text(65, 196, "2").text(105, 196, "Mức độ hài lòng").text(405, 196, "95");
    pdf.text(65, 214, "3").text(105, 214, "Tỷ lệ số hóa").text(405, 214, "90");
    PdfExtractor.PdfPieces found = PdfExtractor.read(pdf.save(folder));
    Piece.Part part = (Piece.Part) found.pieces().get(0);
    assertThat(part.cells())
        .extracting(Piece.PartCell::text)
        .containsSequence("II. Văn hóa - xã hội", "2", "Mức độ hài lòng")
        .containsSequence("95", "3", "Tỷ lệ số hóa");
  }

  @Test
  void rowsPartedByRulesAreNotPartedAgain() throws Exception {
    PdfExtractor.PdfPieces found =
        PdfExtractor.read(columns(100, 130, 162, 178, 220).text(65, 120, "TT").save(folder));
    assertThat(((Piece.Part) found.pieces().get(0)).rowCount()).isEqualTo(4);
    assertThat(found.findings()).isEmpty();
  }

  @Test
  void lettersBelowEachOtherInANarrowCellAreNoRows() throws Exception {
    TinyPdf pdf =
        TinyPdf.portrait().grid(new double[] {60, 74, 200, 300, 400}, new double[] {100, 150});
    pdf.lines(63, 112, "S", "T", "T").text(80, 126, "Sở, ngành").text(205, 126, "Tỷ lệ");
    PdfExtractor.PdfPieces found = PdfExtractor.read(pdf.save(folder));
    Piece.Part part = (Piece.Part) found.pieces().get(0);
    assertThat(part.rowCount()).isEqualTo(1);
    assertThat(part.cells().get(0).text()).isEqualTo("STT");
  }

  @Test
  void rowsOfTwoColumnsInAFrameAreToldWhereFiguresBearThemOut() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(new double[] {60, 300, 500}, new double[] {100, 160});
    pdf.text(65, 114, "Scanner").text(350, 114, "45.000.000 VND");
    pdf.text(65, 132, "Course").text(350, 132, "20.500.000 VND");
    pdf.text(65, 150, "Radio").text(356, 150, "9.000.000 VND");
    Piece.Part part = (Piece.Part) PdfExtractor.read(pdf.save(folder)).pieces().get(0);
    assertThat(part.rowCount()).isEqualTo(3);
  }

  @Test
  void paragraphsSideBySideInAFrameAreOneRow() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(new double[] {60, 280, 500}, new double[] {100, 160});
    pdf.lines(
        65,
        114,
        "Sở Nội vụ chủ trì, phối hợp với các",
        "sở, ngành hướng dẫn thực hiện",
        "và báo cáo.");
    pdf.lines(
        285,
        114,
        "Các huyện, thành phố bố trí kinh phí",
        "từ ngân sách của địa phương, theo",
        "quy định.");
    Piece.Part part = (Piece.Part) PdfExtractor.read(pdf.save(folder)).pieces().get(0);
    assertThat(part.rowCount()).isEqualTo(1);
  }

  @Test
  void monthsBelowTheirHeadingAreHeadingsToo() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (double x : new double[] {60, 100, 300, 350, 400, 500}) {
      pdf.stroke(x, 100, x, 220);
    }
    pdf.stroke(60, 100, 500, 100).stroke(60, 220, 500, 220);
    pdf.bold(65, 114, "TT").bold(105, 121, "Khu phố").bold(315, 114, "Tháng");
    pdf.bold(65, 128, "số").bold(315, 128, "11").bold(365, 128, "12").bold(405, 121, "Ghi chú");
    for (int i = 0; i < 4; i++) {
      pdf.text(65, 148 + 18 * i, String.valueOf(i + 1)).text(105, 148 + 18 * i, "Khu phố " + i);
      pdf.text(320, 148 + 18 * i, "x").text(370, 148 + 18 * i, "x");
    }
    Piece.Part part = (Piece.Part) PdfExtractor.read(pdf.save(folder)).pieces().get(0);
    assertThat(part.cells())
        .filteredOn(cell -> cell.text().startsWith("TT"))
        .extracting(Piece.PartCell::text, Piece.PartCell::rowSpan)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("TT số", 2));
  }

  @Test
  void lineAboveTheFirstLabelIsTheRestOfARowOfThePageBefore() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (double x : XS) {
      pdf.stroke(x, 100, x, 160);
    }
    pdf.stroke(60, 160, 500, 160);
    pdf.text(405, 112, "Chính phủ");
    pdf.text(65, 126, "4").lines(105, 126, "Chuyển đổi dữ liệu hồ sơ trước", "khi sắp xếp");
    pdf.text(305, 126, "%").text(405, 126, "Quyết định số 6");
    Piece.Part part = (Piece.Part) PdfExtractor.read(pdf.save(folder)).pieces().get(0);
    assertThat(part.cells())
        .extracting(Piece.PartCell::text)
        .containsExactly(
            "",
            "",
            "",
            "Chính phủ",
            "4",
            "Chuyển đổi dữ liệu hồ sơ trước khi sắp xếp",
            "%",
            "Quyết định số 6");
  }
}
