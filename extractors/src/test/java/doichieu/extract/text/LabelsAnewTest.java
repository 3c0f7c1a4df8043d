package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.extract.TextFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table set with blanks without header of its own, right below another one. */
class LabelsAnewTest {
  private static final String FIRST =
      """
       TT   Xã, phường            Diện tích lúa   Năng suất    Sản lượng
       1    Xã Tân Lập                    520          58,2        3.026
       2    Xã Hòa Bình                   415          57,0        2.366
       3    Xã Minh Sơn                   380          56,5        2.147
      """;

  private static final String SECOND =
      """
       1    Xã Tân Lập             Trâu             1.250        Con           Quý IV/2025
       2    Xã Hòa Bình            Bò               2.310        Con           Quý IV/2025
       3    Xã Minh Sơn            Lợn             12.400        Con           Quý III/2025
      """;

  @TempDir private Path folder;

  @Test
  void rowsCountedAnewInOtherColumnsAreAnotherTable() throws Exception {
    ExtractedDocument document = read(FIRST + SECOND);

    assertThat(document.tables()).hasSize(2);
    assertThat(document.tables().get(0).columnCount()).isEqualTo(5);
    assertThat(document.tables().get(1).columnCount()).isEqualTo(6);
  }

  @Test
  void theSameOnTheNextPage() throws Exception {
    ExtractedDocument document = read(FIRST + "\f" + SECOND);

    assertThat(document.tables()).hasSize(2);
    assertThat(document.tables().get(1).text(0, 2)).isEqualTo("Trâu");
  }

  @Test
  void rowsCountedAnewInTheSameColumnsStayAndAreTold() throws Exception {
    String rows = FIRST.substring(FIRST.indexOf('\n') + 1);
    ExtractedDocument document = read(FIRST + rows);

    assertThat(document.tables()).hasSize(1);
    assertThat(document.findings()).anyMatch(f -> f.code().equals("labels-begin-again"));
  }

  @Test
  void rowsCountedAnewBelowATitleAreNotTold() throws Exception {
    String rows = FIRST.substring(FIRST.indexOf('\n') + 1);
    ExtractedDocument document = read(FIRST + " II   CÁC PHƯỜNG\n" + rows);

    assertThat(document.tables()).hasSize(1);
    assertThat(document.findings()).noneMatch(f -> f.code().equals("labels-begin-again"));
  }

  @Test
  void headingsOfTheirOwnBelowALabelledTitleBeginAnotherTable() throws Exception {
    ExtractedDocument document =
        read(
            FIRST
                + """
                2. Các chỉ tiêu khác
                 STT       Mục tiêu       ĐVT      Kế hoạch
                 1         Số trạm bơm    Trạm            12
                 2         Số kênh mương  Km              40
                """);

    assertThat(document.tables()).hasSize(2);
    assertThat(document.tables().get(1).text(0, 1)).isEqualTo("Mục tiêu");
    assertThat(document.tables().get(1).columnCount()).isEqualTo(4);
  }

  @Test
  void labelledRowsBelowHeadingsAreAnotherTableThanOneWithoutLabels() throws Exception {
    ExtractedDocument document =
        read(
            """
             Nội dung công việc       Cơ quan chủ trì    Thời hạn      Ghi chú
             Ban hành kế hoạch        Sở Nội vụ          Quý II        Mới
             Rà soát danh mục         Sở Tài chính       Quý III       Lũy kế
             Số hóa hồ sơ             Sở Y tế            Quý IV        Mới
            \f Số TT   Chỉ tiêu               Đơn vị       Năm 2025
             1       Số trạm bơm            Trạm               12
             2       Số kênh mương          Km                 40
            """);

    assertThat(document.tables()).hasSize(2);
    assertThat(document.tables().get(1).text(0, 0)).isEqualTo("Số TT");
    assertThat(document.tables().get(0).rowCount()).isEqualTo(4);
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = folder.resolve("a.txt");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return new TextExtractor(SourceFormat.TEXT).read(TextFile.decode(file));
  }
}
