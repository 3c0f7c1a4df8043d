package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words outside of what a page lets through. */
class ClippedWordsTest {
  private static final double[] XS = {60, 100, 300, 400};

  @TempDir Path folder;

  private ExtractedDocument read(TinyPdf pdf) throws Exception {
    return new PdfExtractor().extract(pdf.save(folder));
  }

  private static List<String> paragraphs(ExtractedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  private static List<String> codes(ExtractedDocument document) {
    return document.findings().stream().map(Finding::code).toList();
  }

  @Test
  void wordOutsideOfTheClipIsNotReadAndIsTold() throws Exception {
    ExtractedDocument document =
        read(
            TinyPdf.portrait()
                .text(60, 60, "đạt 80%")
                .clip(50, 80, 500, 200)
                .text(60, 100, "đạt 95%")
                .text(60, 220, "đạt 70%"));
    assertThat(paragraphs(document)).noneMatch(text -> text.contains("70"));
    assertThat(paragraphs(document)).anyMatch(text -> text.contains("95%"));
    assertThat(codes(document)).containsExactly("hidden-text");
  }

  @Test
  void wordOfWhichAPartIsSeenIsReadWhole() throws Exception {
    ExtractedDocument document =
        read(TinyPdf.portrait().clip(50, 80, 75, 200).text(60, 100, "123.456"));
    assertThat(paragraphs(document)).containsExactly("123.456");
    assertThat(codes(document)).isEmpty();
  }

  /** As wkhtmltopdf and LibreOffice Calc do with lines that a page cuts. */
  @Test
  void lineDrawnOnBothSidesOfAPageBreakIsReadOnceInItsTable() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().clip(50, 50, 500, 161);
    row(
        row(pdf.grid(XS, new double[] {100, 130, 160}), 120, "1", "Số xã", "12"),
        150,
        "2",
        "Số hộ",
        "15");
    row(pdf, 168, "3", "Số dân", "70");
    pdf.page().clip(50, 94, 500, 700);
    row(
        row(pdf.grid(XS, new double[] {95, 130, 160}), 88, "2", "Số hộ", "15"),
        120,
        "3",
        "Số dân",
        "70");
    row(pdf, 150, "4", "Số bản", "8");
    ExtractedDocument document = read(pdf);
    assertThat(document.tables()).hasSize(1);
    assertThat(document.tables().get(0).cells())
        .extracting(Cell::text)
        .containsExactly(
            "1", "Số xã", "12", "2", "Số hộ", "15", "3", "Số dân", "70", "4", "Số bản", "8");
    assertThat(paragraphs(document)).isEmpty();
    assertThat(codes(document)).isEmpty();
  }

  private static TinyPdf row(TinyPdf pdf, double y, String... texts) throws Exception {
    for (int i = 0; i < texts.length; i++) {
      pdf.text(XS[i] + 5, y, texts[i]);
    }
    return pdf;
  }
}
