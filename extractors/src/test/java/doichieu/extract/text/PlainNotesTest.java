package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.SourceFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks of notes that stand as plain digits, and cells that stand on lines without ordinals. */
class PlainNotesTest {
  @TempDir Path folder;

  @Test
  void aDigitBehindAFigureInPercentIsTheMarkOfTheNoteAtTheFoot() throws Exception {
    ExtractedDocument document = read("Phấn đấu đạt 85%1 hồ sơ.\n\n\n1 Số liệu của Sở Y tế.\n");

    assertThat(texts(document)).containsExactly("Phấn đấu đạt 85% hồ sơ.", "Số liệu của Sở Y tế.");
    assertThat(((Paragraph) document.blocks().get(1)).role()).isEqualTo(Paragraph.Role.FOOTNOTE);
    assertThat(codes(document)).isEmpty();
  }

  @Test
  void aDigitBehindPercentWithoutNoteIsLeftAndTold() throws Exception {
    ExtractedDocument document = read("Phấn đấu đạt 85%3 hồ sơ.\n");

    assertThat(texts(document)).containsExactly("Phấn đấu đạt 85%3 hồ sơ.");
    assertThat(codes(document)).containsExactly("digit-after-percent");
  }

  @Test
  void ofTwoPlacesNoneIsTakenForTheMark() throws Exception {
    ExtractedDocument document =
        read("Giao cho lớp1 hướng dẫn.\n\nBáo cáo của tổ1 công tác.\n\n1 Theo công văn.\n");

    assertThat(texts(document).get(0)).isEqualTo("Giao cho lớp1 hướng dẫn.");
    assertThat(codes(document)).containsExactly("note-mark-unfound");
  }

  @Test
  void aNoteWhoseMarkMayStandInAFigureIsTold() throws Exception {
    ExtractedDocument document = read("Số người tham gia: 41.2501 người.\n\n1 Theo Luật số 41.\n");

    assertThat(texts(document).get(0)).isEqualTo("Số người tham gia: 41.2501 người.");
    assertThat(codes(document)).containsExactly("note-mark-unfound");
  }

  @Test
  void powersOfUnitsStay() throws Exception {
    ExtractedDocument document = read("Diện tích 120 km2 rừng.\n\n\n1 Một.\n2 Theo số liệu.\n");

    assertThat(texts(document).get(0)).isEqualTo("Diện tích 120 km2 rừng.");
    assertThat(codes(document)).containsOnly("note-mark-unfound");
  }

  @Test
  void aLoneDigitAboveTheLineOfAWordIsNoPartOfTheName() throws Exception {
    ExtractedDocument document =
        read(
            "TT   Chỉ tiêu                            Đơn vị       Giao năm 2026\n"
                + " 1   Số người tham gia bắt buộc          người        41.250\n"
                + "                                1\n"
                + " 2   Số người tham gia tự nguyện         người         6.480\n"
                + " 3   Số người thất nghiệp                người        38.900\n"
                + " 4   Tỷ lệ bao phủ                       % dân số      95,25\n"
                + "\n\n1 Theo Luật số 41.\n");

    assertThat(document.tables().get(0).row(2).get(1).text())
        .isEqualTo("Số người tham gia tự nguyện");
  }

  @Test
  void cellsOnLinesWithoutOrdinalsAreTold() throws Exception {
    String rows = "Xã A\n3.857\n52\n1,35\nXã B\n7.773\n10\n0,13\n";

    assertThat(codes(read("Biểu tổng hợp\nXã\nTổng số\nSố hộ\nTỷ lệ\n" + rows)))
        .containsExactly("cells-on-lines-unread");
    assertThat(codes(read("Kế hoạch\n12\nHết\n"))).isEmpty();
  }

  @Test
  void theHeadingOfOrdinalsAloneOnItsLineIsTold() throws Exception {
    assertThat(codes(read("Phân công\n\nTT\nNội dung\nPhụ trách\n1\nTuyên truyền\nCác thôn\n")))
        .containsExactly("cells-on-lines-unread");
  }

  /** Two numbers alone on their lines that follow each other are those of notes. */
  @Test
  void notesRightBelowATableWithoutABlankLineAreTold() throws Exception {
    ExtractedDocument document =
        read(
            "TT   Chỉ tiêu                     Đơn vị       Năm 2026     Năm 2027\n"
                + "1    Tỷ lệ hộ nghèo               %            151          16\n"
                + "2    Số xã đạt chuẩn              xã           18           19\n"
                + "3    Tỷ lệ lao động               %            202          21\n"
                + "     qua đào tạo\n"
                + "1\n  Số liệu ước tính.\n2\n  Số liệu của Sở.\n");

    assertThat(codes(document)).contains("note-mark-unfound");
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("ke-hoach.txt"), text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }

  private static List<String> texts(ExtractedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  private static List<String> codes(ExtractedDocument document) {
    return document.findings().stream().map(Finding::code).toList();
  }
}
