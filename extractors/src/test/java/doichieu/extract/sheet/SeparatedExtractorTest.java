package doichieu.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.NumeralCensus;
import doichieu.document.Paragraph;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import doichieu.extract.text.TextExtractor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeparatedExtractorTest {
  @TempDir Path folder;

  @Test
  void cellsBetweenSemicolonsAreATableBelowItsTitle() throws Exception {
    ExtractedDocument document =
        read(
            """
            \uFEFFPHỤ LỤC CHỈ TIÊU NĂM 2026;;;
            ;;;
            STT;Chỉ tiêu;Đơn vị;Mức giao
            1;"Hồ sơ nộp qua mạng; cả bưu chính";%;60,5
            2;"Hồ sơ số hóa
            khi tiếp nhận";%;80
            3;Xã đạt chuẩn;xã;12
            """);

    Table table = document.tables().get(0);
    assertThat(((Paragraph) document.blocks().get(0)).text())
        .isEqualTo("PHỤ LỤC CHỈ TIÊU NĂM 2026");
    assertThat(table.rowCount()).isEqualTo(4);
    assertThat(table.text(1, 1)).isEqualTo("Hồ sơ nộp qua mạng; cả bưu chính");
    assertThat(table.text(1, 3)).isEqualTo("60,5");
    assertThat(table.text(2, 1)).isEqualTo("Hồ sơ số hóa khi tiếp nhận");
    assertThat(table.findCell(3, 3).orElseThrow().evidence().get(0).line()).isEqualTo(7);
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void commasPartCellsTooAndARowOfOtherSizeIsTold() throws Exception {
    ExtractedDocument document =
        read(
            """
            STT,Chỉ tiêu,Kết quả,Mức giao
            1,Hồ sơ nộp qua mạng,55,60
            2,Hồ sơ số hóa,80
            3,Xã đạt chuẩn,10,12
            4,Xã nâng cao,2,3
            """);

    assertThat(document.tables()).hasSize(1);
    assertThat(document.findings()).extracting(Finding::code).containsExactly("cells-do-not-fit");
    assertThat(document.findings().get(0).arguments()).containsExactly("3", "3", "4");
  }

  @Test
  void blankCellsOfTheHeaderBelongToTheHeadingsBesideAndAbove() throws Exception {
    ExtractedDocument document =
        read(
            """
            TT;Địa phương;Mức giao năm 2026;
            ;;Nộp qua mạng (%);Đúng hạn (%)
            1;Xã Tân Phú;60;95
            2;Xã Đồng Tâm;;90
            """);

    Table table = document.tables().get(0);
    assertThat(table.text(0, 3)).isEqualTo("Mức giao năm 2026");
    assertThat(table.text(1, 1)).isEqualTo("Địa phương");
    assertThat(table.text(3, 2)).isEmpty();
  }

  @Test
  void runningTextWithSemicolonsAndCommasIsLeftToItsReader() throws Exception {
    ExtractedDocument document =
        read(
            """
            Giao Sở Nội vụ, Sở Y tế, Sở Tài chính thực hiện.
            Giao huyện A, huyện B, huyện C thực hiện.
            Giao xã D, xã Đ, xã E thực hiện.
            Nơi nhận: Như trên; Lưu: VT; KSTT.
            """);

    assertThat(document.blocks()).isNotEmpty().noneMatch(Table.class::isInstance);
  }

  @Test
  void rowsWithoutWordsAreNoSheet() throws Exception {
    Path file = folder.resolve("blank.csv");
    Files.writeString(file, ";;;\n;;;\n;;;\n;;;\n");
    List<Path> left = new ArrayList<>();

    new SeparatedExtractor(
            path -> {
              left.add(path);
              return new ExtractedDocument(
                  SourceFormat.TEXT, null, null, List.of(), List.of(), NumeralCensus.NONE);
            })
        .extract(file);

    assertThat(left).containsExactly(file);
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = folder.resolve("plan.csv");
    Files.writeString(file, text);
    return new SeparatedExtractor(new TextExtractor(SourceFormat.TEXT)).extract(file);
  }
}
