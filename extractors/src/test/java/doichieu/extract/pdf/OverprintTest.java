package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.document.Paragraph.Role;
import doichieu.extract.table.Piece;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverprintTest {
  private static final double[] XS = {60, 100, 300, 400, 500};
  private static final double[] YS = {100, 130, 160, 190};

  @TempDir Path folder;

  private static List<String> furniture(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece instanceof Piece.Text text && text.role() == Role.FURNITURE)
        .map(piece -> ((Piece.Text) piece).text())
        .toList();
  }

  private static List<String> cells(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece.Part.class::isInstance)
        .flatMap(piece -> ((Piece.Part) piece).cells().stream())
        .map(Piece.PartCell::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static TinyPdf table() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(XS, YS).text(65, 120, "TT").text(105, 120, "Chỉ tiêu");
    pdf.text(305, 120, "Mức").text(405, 120, "Đơn vị").text(65, 150, "1");
    return pdf.text(105, 150, "Tỷ lệ hồ sơ").text(305, 150, "65").text(405, 150, "%");
  }

  @Test
  void slantedWordsAcrossATableAreFurniture() throws Exception {
    List<Piece> pieces =
        PdfExtractor.read(table().slanted(150, 400, 110, "DỰ THẢO").save(folder)).pieces();
    assertThat(cells(pieces))
        .containsExactly("TT", "Chỉ tiêu", "Mức", "Đơn vị", "1", "Tỷ lệ hồ sơ", "65", "%");
    assertThat(furniture(pieces)).containsExactly("DỰ THẢO");
  }

  @Test
  void hugeUprightWordsBehindATableAreFurniture() throws Exception {
    List<Piece> pieces =
        PdfExtractor.read(table().text(70, 180, 90, "DỰ THẢO").save(folder)).pieces();
    assertThat(cells(pieces)).contains("65", "%").hasSize(8);
    assertThat(furniture(pieces)).containsExactly("DỰ THẢO");
  }

  @Test
  void largeTitleThatOverlapsNothingIsText() throws Exception {
    List<Piece> pieces =
        PdfExtractor.read(table().text(70, 60, 36, "KẾ HOẠCH").save(folder)).pieces();
    assertThat(furniture(pieces)).isEmpty();
  }

  @Test
  void slantedWordsAsSmallAsTheTextAreReported() throws Exception {
    PdfExtractor.PdfPieces found =
        PdfExtractor.read(table().slanted(310, 180, 12, "Quý I").save(folder));
    assertThat(found.findings()).extracting(Finding::code).containsExactly("slanted-text");
    assertThat(furniture(found.pieces())).containsExactly("Quý I");
  }

  @Test
  void frameOfADigitalSignatureIsNoRowOfTheTableItTouches() throws Exception {
    TinyPdf pdf = table().grid(new double[] {380, 560}, new double[] {60, 104});
    pdf.text(384, 70, 8, "Ký bởi: Ủy ban nhân dân").text(384, 82, 8, "Cơ quan: Tỉnh Kon Tum");
    pdf.text(384, 94, 8, "Ngày ký: 10.02.2025 08:15:22 +07:00");
    List<Piece> pieces = PdfExtractor.read(pdf.save(folder)).pieces();
    assertThat(cells(pieces)).hasSize(8);
    assertThat(pieces.get(pieces.size() - 1))
        .isInstanceOfSatisfying(
            Piece.Part.class, part -> assertThat(part.columnCount()).isEqualTo(4));
    assertThat(furniture(pieces))
        .containsExactly(
            "Ký bởi: Ủy ban nhân dân",
            "Cơ quan: Tỉnh Kon Tum",
            "Ngày ký: 10.02.2025 08:15:22 +07:00");
  }

  @Test
  void columnOfSignersIsNoDigitalSignature() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(XS, YS).text(105, 120, "Người ký: giám đốc");
    pdf.text(105, 150, "Tỷ lệ hồ sơ");
    List<Piece> pieces = PdfExtractor.read(pdf.save(folder)).pieces();
    assertThat(cells(pieces)).containsExactly("Người ký: giám đốc", "Tỷ lệ hồ sơ");
  }
}
