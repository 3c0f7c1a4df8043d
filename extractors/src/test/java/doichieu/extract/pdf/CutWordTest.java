package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.table.Piece;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutWordTest {
  private static final double PADDING = 4;

  @TempDir Path folder;

  /** A cell with room for exactly its first line, in a table whose other cell holds a word. */
  private String cell(String... lines) throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double right = pdf.after(60 + 2 * PADDING, lines[0]) + 1;
    double[] xs = {60, right, right + 100};
    pdf.grid(xs, new double[] {100, 110 + 14 * lines.length});
    pdf.lines(60 + PADDING, 112, lines).text(right + PADDING, 112, "Chỉ tiêu");
    Piece piece = PdfExtractor.read(pdf.save(folder)).pieces().get(0);
    return ((Piece.Part) piece).cells().get(0).text();
  }

  @Test
  void figureCutAtTheEdgeIsWhole() throws Exception {
    assertThat(cell("1.20", "5")).isEqualTo("1.205");
    assertThat(cell("21.4", "80")).isEqualTo("21.480");
    assertThat(cell("12.480", ",5")).isEqualTo("12.480,5");
    assertThat(cell("202", "2")).isEqualTo("2022");
  }

  @Test
  void cellWithRoomForOneDigitHoldsOneFigure() throws Exception {
    assertThat(cell("1", "0")).isEqualTo("10");
  }

  @Test
  void figureCutBehindAPointIsWholeInAWideCell() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    pdf.grid(new double[] {60, 160, 260}, new double[] {100, 140});
    pdf.lines(64, 112, "9.214.", "030").text(164, 112, "Chỉ tiêu");
    Piece piece = PdfExtractor.read(pdf.save(folder)).pieces().get(0);
    assertThat(((Piece.Part) piece).cells().get(0).text()).isEqualTo("9.214.030");
  }

  @Test
  void vowelsThatEndNoSyllableAreCut() throws Exception {
    assertThat(cell("Chiề", "u")).isEqualTo("Chiều");
    assertThat(cell("Đượ", "c")).isEqualTo("Được");
    assertThat(cell("Chia", "ra")).isEqualTo("Chia ra");
  }

  @Test
  void figuresBelowEachOtherStayApart() throws Exception {
    assertThat(cell("1.205", "2.300")).isEqualTo("1.205 2.300");
    assertThat(cell("2024", "2025")).isEqualTo("2024 2025");
    assertThat(cell("92,5", "88")).isEqualTo("92,5 88");
    assertThat(cell("100", "95")).isEqualTo("100 95");
    assertThat(cell("100", "5")).isEqualTo("100 5");
  }

  @Test
  void numberAndDateCutAtTheEdgeAreWhole() throws Exception {
    assertThat(cell("476/VP", "CP-", "KSTT")).isEqualTo("476/VPCP-KSTT");
    assertThat(cell("1085/T", "Tg-", "KSTT")).isEqualTo("1085/TTg-KSTT");
    assertThat(cell("08/01/2", "025 của")).isEqualTo("08/01/2025 của");
    assertThat(cell("12/2024", "100")).isEqualTo("12/2024 100");
  }

  @Test
  void piecesThatAreNoSyllablesAreOneWord() throws Exception {
    assertThat(cell("Thườn", "g xuyên")).isEqualTo("Thường xuyên");
    assertThat(cell("T", "T")).isEqualTo("TT");
    assertThat(cell("TTH", "C")).isEqualTo("TTHC");
    assertThat(cell("VI", "II")).isEqualTo("VIII");
  }

  @Test
  void syllablesStayApart() throws Exception {
    assertThat(cell("Phụ", "lục")).isEqualTo("Phụ lục");
    assertThat(cell("Số", "TT")).isEqualTo("Số TT");
    assertThat(cell("điểm", "b và")).isEqualTo("điểm b và");
    assertThat(cell("PHẦN", "IV")).isEqualTo("PHẦN IV");
  }

  @Test
  void wordsWithRoomLeftStayApart() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(new double[] {60, 160, 260}, new double[] {100, 140});
    pdf.lines(64, 112, "1.20", "5").text(164, 112, "Chỉ tiêu");
    Piece piece = PdfExtractor.read(pdf.save(folder)).pieces().get(0);
    assertThat(((Piece.Part) piece).cells().get(0).text()).isEqualTo("1.20 5");
  }
}
