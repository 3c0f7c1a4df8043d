package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.extract.text.LaidRows.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameDoubtsTest {
  @TempDir Path folder;

  /** "Mục tiêu xã hội" names the rows below it and may not be the rest of the name above. */
  @Test
  void aCapitalThatHadAPlaceInTheLineAboveIsTold() throws Exception {
    assertThat(
            toldLines(
                """
                TT   Mục tiêu                              2025    2030
                1    Tỷ lệ đô thị hóa (%)                  30      40
                2    Số giường bệnh trên 1 vạn dân         32      35
                3    Tỷ lệ lao động qua đào tạo (%)        65      75
                4    Tỷ lệ thất nghiệp (%)                 3       2,5
                     Mục tiêu môi trường
                5    Tỷ lệ xử lý rác (%)                   90      98
                6    Tỷ lệ nước sạch đô thị (%)            95      100
                """))
        .containsExactly(5);
  }

  /** The line above is as wide as the column: a proper name goes on in the next one. */
  @Test
  void aCapitalBelowAFullLineIsNot() throws Exception {
    assertThat(
            toldLines(
                """
                TT   Mục tiêu                              2025    2030
                1    Tỷ lệ đô thị hóa (%)                  30      40
                2    Số hộ nghèo các xã của huyện          32      35
                     Mường Tè
                3    Tỷ lệ lao động qua đào tạo (%)        65      75
                4    Tỷ lệ nước sạch đô thị (%)            95      100
                """))
        .isEmpty();
  }

  /** The second row is cut one line too low: "hồ sơ" is the rest of the first one's name. */
  @Test
  void aNameWithoutLabelThatBeginsWithASmallLetterIsDoubtful() {
    List<LaidLine> lines =
        Line.list(
                """
                Rà soát           Báo cáo            Phòng
                hồ sơ                                Nội vụ
                Kiểm tra          Biên bản           Thanh tra
                """)
            .stream()
            .filter(line -> !line.isBlank())
            .map(LaidLine::of)
            .toList();
    LaidCells cells = new LaidCells(lines, List.of(new int[] {18, 18, 18}, new int[] {37, 37, 37}));
    List<Row> cut = List.of(new Row(0, 1, true), new Row(1, 3, true));
    List<Row> whole = List.of(new Row(0, 2, true), new Row(2, 3, true));

    assertThat(new NameDoubts(cells, cut, false).isDoubtful(1)).isTrue();
    assertThat(new NameDoubts(cells, whole, false).isDoubtful(1)).isFalse();
  }

  /** The lines at which a row is told to be uncertain. */
  private List<Integer> toldLines(String text) throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, text);
    ExtractedDocument document = new TextExtractor(SourceFormat.TEXT).extract(file);
    return document.findings().stream()
        .filter(finding -> finding.code().equals("row-by-place"))
        .map(finding -> Integer.valueOf(finding.arguments().get(0)))
        .toList();
  }
}
