package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph;
import doichieu.document.SourceFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes at the foot of a page on which a table stands. */
class NoteLinesTest {
  private static final String TOP =
      """
       TT   Chỉ tiêu                      Đơn vị      Năm 2026
        1   Tỷ lệ hồ sơ trực tuyến          %            85
        2   Tỷ lệ hồ sơ đúng hạn            %            98
      """;

  private static final String REST =
      """
        3   Tỷ lệ người dân hài lòng        %            95
        4   Tỷ lệ hồ sơ số hóa              %            90
      """;

  @TempDir Path folder;

  @Test
  void aTableGoesOnPastTheNotesOfItsPage() throws Exception {
    ExtractedDocument document =
        read(TOP + "\n¹ Theo số liệu của Sở Nội vụ,\nkhông kể cấp xã.\n\f" + REST);

    assertThat(document.tables()).hasSize(1);
    assertThat(document.tables().get(0).rowCount()).isEqualTo(5);
    assertThat(document.blocks().stream().filter(Paragraph.class::isInstance)).hasSize(1);
  }

  @Test
  void aNoteRightBelowTheRowsIsNoneOfThem() throws Exception {
    ExtractedDocument document = read(TOP + REST + "  ¹ Theo số liệu của Sở Nội vụ.\n");

    assertThat(document.tables().get(0).rowCount()).isEqualTo(5);
    assertThat(document.blocks().get(1))
        .isInstanceOfSatisfying(
            Paragraph.class, note -> assertThat(note.role()).isEqualTo(Paragraph.Role.FOOTNOTE));
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }
}
