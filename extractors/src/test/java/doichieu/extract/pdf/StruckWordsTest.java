package doichieu.extract.pdf;

import static doichieu.extract.pdf.DrawnTables.read;
import static doichieu.extract.pdf.DrawnTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StruckWordsTest {
  private static final double[] XS = {60, 200, 400};
  private static final double[] YS = {80, 100, 120};

  @TempDir Path folder;

  /** Prints "12.345" and right behind it "25,9" in one cell. */
  private static TinyPdf cell() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(XS, YS);
    pdf.text(65, 94, "Chỉ tiêu").text(205, 94, "Mức").text(65, 114, "Tỷ lệ hộ nghèo");
    return pdf.text(205, 114, "12.345").text(pdf.after(205, "12.345"), 114, "25,9");
  }

  @Test
  void figureStruckOutIsNotReadWithTheOneInItsPlaceAndIsTold() throws Exception {
    TinyPdf pdf = cell();
    pdf.stroke(205, 110.5, pdf.after(205, "12.345"), 110.5);
    ExtractedDocument document = read(pdf, folder);
    assertThat(rows(document.tables().get(0))).contains("Tỷ lệ hộ nghèo | 25,9");
    assertThat(document.findings())
        .filteredOn(finding -> finding.code().equals("struck-out"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).contains("12.345"));
  }

  @Test
  void lineBelowAFigureOrFartherThanItStrikesNothingOut() throws Exception {
    for (double[] line : new double[][] {{115, 0}, {110.5, 60}}) {
      TinyPdf pdf = cell();
      pdf.stroke(205, line[0], pdf.after(205, "12.345") + line[1], line[0]);
      ExtractedDocument document = read(pdf, folder);
      assertThat(rows(document.tables().get(0)).toString()).contains("12.345");
      assertThat(document.findings()).extracting(Finding::code).doesNotContain("struck-out");
    }
  }

  @Test
  void figureWithTwoLinesThroughItIsToldOnce() throws Exception {
    TinyPdf pdf = cell();
    pdf.stroke(205, 110, pdf.after(205, "12.345"), 110);
    pdf.stroke(205, 111.5, pdf.after(205, "12.345"), 111.5);
    ExtractedDocument document = read(pdf, folder);
    assertThat(rows(document.tables().get(0))).contains("Tỷ lệ hộ nghèo | 25,9");
    assertThat(document.findings())
        .filteredOn(finding -> finding.code().equals("struck-out"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).containsExactly("1", "12.345"));
  }

  @Test
  void lowerIndexAmongUnderlinedWordsIsRead() throws Exception {
    TinyPdf pdf = TinyPdf.portrait().grid(XS, YS);
    pdf.text(65, 94, "Chỉ tiêu").text(205, 94, "Mức").text(65, 114, "Khí CO");
    double index = pdf.after(65, "Khí CO");
    pdf.text(index, 116.5, 6, "2").text(205, 114, "12.345");
    double end = index + pdf.after(0, "2") / 2;
    pdf.stroke(65, 115, index, 115).stroke(index, 115, end, 115);
    ExtractedDocument document = read(pdf, folder);
    assertThat(rows(document.tables().get(0)).toString()).contains("2 | 12.345");
    assertThat(document.findings()).extracting(Finding::code).doesNotContain("struck-out");
  }

  /** A table with rules across only: white in the same place of all rows parts its columns. */
  @Test
  void wordsStruckOutInsideOfPhrasesLeaveNoColumn() throws Exception {
    TinyPdf pdf = TinyPdf.portrait();
    String[] first = {"Tỷ lệ hộ ", "Số xã đã ", "Số phòng "};
    String[] struck = {"nghèo theo chuẩn cũ", "xong cả năm 2024", "học cho trẻ em"};
    String[] last = {" của tỉnh", " đạt chuẩn", " xây mới"};
    pdf.text(65, 94, "TT").text(100, 94, "Chỉ tiêu").text(420, 94, "Mức");
    pdf.stroke(60, 80, 500, 80).stroke(60, 100, 500, 100);
    for (int i = 0; i < first.length; i++) {
      double y = 114 + 20 * i;
      double from = pdf.after(100, first[i]);
      double to = pdf.after(from, struck[i]);
      pdf.text(65, y, "" + (i + 1)).text(100, y, first[i] + struck[i] + last[i]);
      pdf.text(420, y, 10 + i + ",5").stroke(from, y - 3.5, to, y - 3.5);
      pdf.stroke(60, y + 6, 500, y + 6);
    }
    assertThat(rows(read(pdf, folder).tables().get(0)))
        .contains("1 | Tỷ lệ hộ của tỉnh | 10,5", "3 | Số phòng xây mới | 12,5");
  }
}
