package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenWordsTest {
  @TempDir Path folder;

  private static TinyPdf table() throws Exception {
    TinyPdf pdf =
        TinyPdf.portrait().grid(new double[] {60, 100, 300, 400}, new double[] {100, 130, 160});
    pdf.text(65, 120, "1").text(105, 120, "Hồ sơ").text(305, 120, "80");
    return pdf.text(65, 150, "2").text(105, 150, "Thu").text(305, 150, "95");
  }

  private void assertRead(TinyPdf pdf, String value, String... codes) throws Exception {
    ExtractedDocument document = DrawnTables.read(pdf, folder);
    assertThat(DrawnTables.rows(document.tables().get(0)))
        .containsExactly("1 | Hồ sơ | " + value, "2 | Thu | 95");
    assertThat(document.findings()).extracting(Finding::code).containsExactly(codes);
  }

  @Test
  void wordsUnderAPictureDrawnOverThemAreNotRead() throws Exception {
    TinyPdf pdf = table().text(350, 120, "77").picture(345, 105, 375, 125);
    assertRead(pdf, "80", "hidden-text");
  }

  @Test
  void wordsUnderAThickLineAreNotRead() throws Exception {
    TinyPdf pdf = table().text(350, 120, "77");
    pdf.content().setLineWidth(18);
    assertRead(pdf.stroke(345, 116, 375, 116), "80", "hidden-text");
  }

  @Test
  void wordsInTheColourOfTheirGroundAreNotRead() throws Exception {
    TinyPdf pdf = table().fill(0.8f, 340, 101, 399, 129);
    pdf.content().setNonStrokingColor(0.8f);
    pdf.text(350, 120, "77");
    pdf.content().setNonStrokingColor(0f);
    assertRead(pdf, "80", "hidden-text");
  }

  @Test
  void wordsOfAnotherColourThanTheGroundOnTopAreRead() throws Exception {
    TinyPdf pdf = table().fill(0.8f, 302, 101, 399, 129).fill(0.3f, 340, 101, 399, 129);
    pdf.content().setNonStrokingColor(0.8f);
    pdf.text(350, 120, "%");
    pdf.content().setNonStrokingColor(0f);
    assertRead(pdf.text(305, 120, "80"), "80 %");
  }

  @Test
  void outlinesOfLettersAreSeenByTheirOwnColour() throws Exception {
    TinyPdf pdf = table();
    pdf.content().setRenderingMode(RenderingMode.STROKE);
    pdf.content().setLineWidth(0.3f);
    assertRead(pdf.white(350, 120, "%"), "80 %");
  }
}
