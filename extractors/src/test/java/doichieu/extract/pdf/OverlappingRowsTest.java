package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlappingRowsTest {
  @TempDir Path folder;

  /** No line shows the label, the name and the figures together: all names have two lines. */
  @Test
  void namesBesideFiguresBetweenTheirLinesAreAColumn() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    double[] xs = {60, 92, 240, 290, 340, 390};
    DrawnTables.row(pdf, 60, xs, "STT", "Chỉ tiêu", "ĐVT", "2026", "2027", "Cơ quan");
    double y = 78;
    for (int i = 0; i < 12; i++) {
      if (i % 4 == 0) {
        pdf.text(60, y, List.of("I", "II", "III").get(i / 4)).text(92, y, "Về xã hội");
        y += 14;
      }
      pdf.text(92, y, "Tỷ lệ hộ gia đình dùng").text(92, y + 14, "nước sạch, loại " + (i + 2));
      pdf.text(66, y + 7, "" + (i + 1)).text(240, y + 7, "%");
      pdf.text(290, y + 7, "5" + i).text(340, y + 7, "6" + i).text(390, y + 7, "Sở Y tế");
      y += 28;
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .contains(
            "STT | Chỉ tiêu | ĐVT | 2026 | 2027 | Cơ quan",
            "1 | Tỷ lệ hộ gia đình dùng nước sạch, loại 2 | % | 50 | 60 | Sở Y tế",
            "12 | Tỷ lệ hộ gia đình dùng nước sạch, loại 13 | % | 511 | 611 | Sở Y tế");
  }

  @Test
  void lineWithTheLabelOfARowShowsTheNameBesideItToo() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    pdf.text(92, 60, "Tỷ lệ hộ gia đình dùng").text(92, 74, "nước sạch");
    pdf.text(66, 67, "1").text(240, 67, "%").text(290, 67, "50");
    PageContent page;
    try (PDDocument document = Loader.loadPDF(pdf.save(folder).toFile())) {
      page = PageReader.read(document.getPage(0), 1, Layers.NONE);
    }
    List<LineRow> lines =
        LineRow.rows(
            LineBuilder.lines(page.glyphs()).stream()
                .flatMap(line -> line.segments().stream())
                .toList());
    assertThat(OverlappingRows.shown(lines, 3).get(0).segments()).hasSize(4);
    assertThat(lines.get(1).segments()).hasSize(3);
  }
}
