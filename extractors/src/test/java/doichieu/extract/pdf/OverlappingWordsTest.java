package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlappingWordsTest {
  @TempDir Path folder;

  private static String words(ExtractedDocument document) {
    return document.tables().stream().flatMap(table -> rows(table).stream()).toList()
        + document.blocks().toString();
  }

  private static TinyPdf figures(double right) throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    pdf.text(60, 60, "Xã").text(160, 60, "Dân số").text(right, 60, "Diện tích");
    for (int i = 0; i < 6; i++) {
      pdf.text(60, 80 + 20 * i, "Bình " + i).text(160, 80 + 20 * i, "1234" + i);
      pdf.text(right, 80 + 20 * i, "9876" + i);
    }
    return pdf;
  }

  @Test
  void figuresPrintedOverEachOtherStayWholeAndAreTold() throws Exception {
    for (double right : new double[] {170, 174, 177, 181, 185}) {
      ExtractedDocument document = read(figures(right), folder);
      assertThat(words(document)).contains("12343", "98763");
      assertThat(document.findings())
          .filteredOn(finding -> finding.code().equals("words-overlap"))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.evidence().get(0).bbox()).isNotNull();
                assertThat(finding.evidence().get(0).text()).contains("Diện");
              });
    }
  }

  /** Each word on a line of its own would make as many rows as there are words. */
  @Test
  void floodOfWordsOverOnePlaceStaysOneLine() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    for (int i = 0; i < 40; i++) {
      pdf.text(100 + 1.5 * i, 60, "tu" + (1000 + i));
    }
    ExtractedDocument document = read(pdf, folder);
    assertThat(document.tables()).isEmpty();
    assertThat(document.blocks()).hasSize(1);
    assertThat(document.findings()).extracting(Finding::code).contains("words-overlap");
  }

  @Test
  void wordsOfTwoCellsWithRulesStayWhole() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    pdf.grid(new double[] {60, 160, 190, 300}, new double[] {40, 70, 100});
    pdf.text(64, 60, "Xã").text(165, 60, "A").text(194, 60, "B");
    pdf.text(64, 90, "Bình").text(162, 90, "1234567").text(192, 90, "98765");
    ExtractedDocument document = read(pdf, folder);
    assertThat(rows(document.tables().get(0))).contains("Bình | 1234567 | 98765");
    assertThat(document.findings()).extracting(Finding::code).contains("words-overlap");
  }

  @Test
  void boldMadeByPrintingTwiceAndWordsThatTouchAreNotTold() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 60, "Tổng cộng 123").text(60.4, 60, "Tổng cộng 123");
    double end = pdf.after(60, "12345");
    pdf.text(60, 90, "12345").text(end - 1, 90, "98766");
    ExtractedDocument document = read(pdf, folder);
    assertThat(words(document)).contains("Tổng cộng 123").doesNotContain("TTổng");
    assertThat(document.findings()).extracting(Finding::code).doesNotContain("words-overlap");
  }

  @Test
  void linesPrintedOverThoseOfTheNextRowAreTold() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().text(60, 60, "Tỷ lệ hộ nghèo").text(60, 64, "Số lao động");
    assertThat(read(pdf, folder).findings()).extracting(Finding::code).contains("words-overlap");
    TinyPdf apart = TinyPdf.portrait().text(60, 60, "Tỷ lệ hộ nghèo").text(60, 72, "Số lao động");
    assertThat(read(apart, folder).findings()).isEmpty();
  }

  /** As for a shadow: "80" would be read as 8800. */
  @Test
  void wordsPrintedTwiceALittleMovedAreReadOnce() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    pdf.grid(new double[] {60, 160, 230, 300}, new double[] {40, 70, 100});
    for (double off : new double[] {0, 2.4}) {
      pdf.text(64 + off, 60, "Chỉ tiêu").text(165 + off, 60, "Mức").text(234 + off, 60, "Đơn vị");
      pdf.text(64 + off, 90, "Hộ nghèo").text(165 + off, 90, "80,11").text(234 + off, 90, "%");
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .containsExactly("Chỉ tiêu | Mức | Đơn vị", "Hộ nghèo | 80,11 | %");
  }
}
