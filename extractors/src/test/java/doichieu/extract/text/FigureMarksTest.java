package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.SourceFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks of notes glued to the figures of a table, and the notes at the foot of its page. */
class FigureMarksTest {
  private static final String HEAD = "TT   Xã, phường           Hồ sơ      Số hộ    Tỷ lệ (%)\n";

  private static final String NOTES =
      "\n\n1\n  Tính đến hết năm.\n2\n  Số liệu của Sở.\n3\n  Không kể hộ mới.\n";

  @TempDir Path folder;

  @Test
  void numbersOfNotesAloneOnTheirLinesAreThoseOfFootnotes() throws Exception {
    ExtractedDocument document = read("Kế hoạch năm 2026 của các xã.\n" + NOTES);

    assertThat(document.blocks().stream().skip(1).map(Paragraph.class::cast))
        .extracting(Paragraph::role, Paragraph::text)
        .containsExactly(
            tuple(Paragraph.Role.FOOTNOTE, "Tính đến hết năm."),
            tuple(Paragraph.Role.FOOTNOTE, "Số liệu của Sở."),
            tuple(Paragraph.Role.FOOTNOTE, "Không kể hộ mới."));
  }

  @Test
  void marksAreTakenOffTheFiguresThatAloneCanHoldThem() throws Exception {
    ExtractedDocument document =
        read(
            HEAD
                + " 1   Xã Gia Bình         1.2501        980       85,5\n"
                + " 2   Xã Lương Tài         1.105       8802         90\n"
                + " 3   Xã Võ Cường         2.3403        765         95\n"
                + NOTES);

    assertThat(figures(document, 2)).containsExactly("1.250", "1.105", "2.340");
    assertThat(figures(document, 3)).containsExactly("980", "880", "765");
    assertThat(codes(document))
        .doesNotContain("note-mark-unfound")
        .contains("note-mark-in-figure", "note-mark-in-figure", "note-mark-in-figure");
  }

  @Test
  void ofTwoFiguresThatMayHoldAMarkNoneIsCut() throws Exception {
    ExtractedDocument document =
        read(
            HEAD
                + " 1   Xã Gia Bình         1.2501        982       85,5\n"
                + " 2   Xã Lương Tài         1.105       8802         90\n"
                + " 3   Xã Võ Cường         2.3403        765         95\n"
                + NOTES);

    assertThat(figures(document, 3)).containsExactly("982", "8802", "765");
    assertThat(codes(document)).contains("note-mark-unfound");
  }

  @Test
  void figuresThatOnlyEndLikeTheNumbersOfNotesStay() throws Exception {
    ExtractedDocument document =
        read(
            HEAD
                + " 1   Xã Gia Bình          1.250        981       85,5\n"
                + " 2   Xã Lương Tài         1.105        882         90\n"
                + " 3   Xã Võ Cường          2.340        763         95\n"
                + NOTES);

    assertThat(figures(document, 3)).containsExactly("981", "882", "763");
    assertThat(codes(document)).contains("note-mark-unfound");
  }

  @Test
  void theOrderOfFiveMarksShowsThem() throws Exception {
    ExtractedDocument document =
        read(
            HEAD
                + " 1   Xã Gia Bình            601        652         70\n"
                + " 2   Xã Lương Tài           503         87        554\n"
                + " 3   Xã Võ Cường             40         76        305\n"
                + NOTES
                + "4\n  Theo quyết định.\n5\n  Theo công văn.\n");

    assertThat(figures(document, 2)).containsExactly("60", "50", "40");
    assertThat(figures(document, 4)).containsExactly("70", "55", "30");
  }

  @Test
  void theFiguresOfTheColumnTellWhereOneOfTwoPlacesIsTheMark() throws Exception {
    ExtractedDocument document =
        read(
            HEAD
                + " 1   Xã Gia Bình           601         35       652\n"
                + " 2   Xã Lương Tài          503         27        75\n"
                + " 3   Xã Võ Cường            30         48       554\n"
                + " 4   Xã Kinh Bắc           405         31        58\n"
                + " 5   Xã Phong Khê            25         68       456\n"
                + NOTES
                + "4\n  Theo quyết định.\n5\n  Theo công văn.\n6\n  Theo báo cáo.\n");

    assertThat(figures(document, 2)).containsExactly("60", "50", "30");
    assertThat(figures(document, 4)).containsExactly("65", "75", "55");
    assertThat(document.tables().get(0).row(5).get(4).text()).isEqualTo("45");
    assertThat(codes(document)).doesNotContain("note-mark-unfound");
  }

  @Test
  void marksOfAFewOfManyNotesAreNoHabit() throws Exception {
    ExtractedDocument document =
        read(
            HEAD
                + " 1   Xã Gia Bình         1.2501        980       85,5\n"
                + " 2   Xã Lương Tài         1.105       8802         90\n"
                + " 3   Xã Võ Cường         2.3403        765         95\n"
                + NOTES
                + "4\n  Theo quyết định.\n5\n  Theo công văn.\n6\n  Theo báo cáo.\n");

    assertThat(figures(document, 2)).containsExactly("1.2501", "1.105", "2.3403");
    assertThat(codes(document)).contains("note-mark-unfound");
  }

  @Test
  void aLineOfFiguresRightAboveTheNotesIsNoneOfThem() throws Exception {
    ExtractedDocument document =
        read(
            HEAD
                + " 1   Xã Gia Bình         1.2501        980       85,5\n"
                + " 2   Xã Lương Tài         1.105        880  2\n"
                + "                                                   90\n"
                + " 3   Xã Võ Cường         2.340  3\n"
                + "                                       765         95\n"
                + NOTES.strip()
                + "\n");

    assertThat(figures(document, 2)).containsExactly("1.250", "1.105", "2.340");
    assertThat(figures(document, 3)).containsExactly("980", "880", "765");
    assertThat(figures(document, 4)).containsExactly("85,5", "90", "95");
  }

  /** A text that tells no pages is one page, and each of its figures may hold a mark. */
  @Test
  void figuresOfALongPageAreLookedAtInSeconds() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      String figures = " %6d %6d %6d %6d".formatted(i * 7, i * 11, i * 13, i * 17);
      lines.add(new Line(i + 1, "Xã số " + i + figures.repeat(2), 1));
    }
    List<Integer> notes = IntStream.range(0, 20).mapToObj(n -> lines.size() + n).toList();
    notes.forEach(i -> lines.add(new Line(i + 1, "Ghi chú của năm.", 1)));

    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertThat(new FigureMarks(lines, notes, n -> List.of()).certain()).isEmpty());
  }

  private List<String> figures(ExtractedDocument document, int column) {
    return List.of(1, 2, 3).stream()
        .map(row -> document.tables().get(0).row(row).get(column).text())
        .toList();
  }

  private static List<String> codes(ExtractedDocument document) {
    return document.findings().stream().map(Finding::code).toList();
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }
}
