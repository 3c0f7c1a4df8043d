package doichieu.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.NumeralCensus;
import doichieu.document.Paragraph;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import doichieu.extract.ExtractionException;
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

  /** Each row has two decimal commas; its columns are set with blanks. */
  @Test
  void decimalCommasInColumnsSetWithBlanksPartNoCells() throws Exception {
    ExtractedDocument document =
        read(
            """
                                               ĐVT        2023     2022
            Tỷ lệ hộ nghèo                      %         12,4     11,9
            Tỷ lệ hộ cận nghèo                  %          2,0      2,3
            Tỷ lệ hộ khá                        %         14,5     14,2
            Tỷ lệ trẻ em                        %          5,0      5,0
            """);

    Table table = document.tables().get(0);
    assertThat(table.text(1, 2)).isEqualTo("12,4");
    assertThat(table.text(4, 3)).isEqualTo("5,0");
  }

  @Test
  void marksThatTurnTheOrderOfFiguresAreTold() throws Exception {
    ExtractedDocument document =
        read("TT;Chỉ tiêu;Mức\n1;Nộp mạng;\u202E06%\n2;Đúng hạn;95%\n3;Số hóa;80%\n");

    assertThat(document.tables()).hasSize(1);
    assertThat(document.findings()).extracting(Finding::code).containsExactly("direction-marks");
    assertThat(document.findings().get(0).arguments()).containsExactly("2");
  }

  @Test
  void aSheetOfMoreCellsThanADocumentMayHaveIsRefusedBeforeItIsCut() {
    assertThatThrownBy(() -> read("a;b;c;d\n".repeat(450_000)))
        .isInstanceOfSatisfying(
            ExtractionException.class,
            refused ->
                assertThat(refused.reason()).isEqualTo(ExtractionException.Reason.TOO_LARGE));
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
  void decimalCommasBetweenCommasStayInTheirFiguresWhereHeadingsTellTheColumns() throws Exception {
    ExtractedDocument document =
        read(
            """
            STT,Chỉ tiêu,Kết quả,Mức giao
            1,Hồ sơ nộp qua mạng,50,5,60,5
            2,Hồ sơ số hóa,80,90
            3,Xã đạt chuẩn,10,12,5
            4,Xã nâng cao,2,3
            5,Xã kiểu mẫu,1,2
            """);

    Table table = document.tables().get(0);
    assertThat(table.text(1, 2)).isEqualTo("50,5");
    assertThat(table.text(1, 3)).isEqualTo("60,5");
    assertThat(document.findings())
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly("4");
  }

  @Test
  void yearsAreHeadingsOfFiguresWithDecimalCommas() throws Exception {
    ExtractedDocument document =
        read(
            """
            Chỉ tiêu,2024,2025,2026
            Tỷ lệ hộ nghèo,5,1,4,2,3,3
            Số xã,12,13,14
            Tỷ lệ che phủ rừng,42,5,43,44
            """);

    Table table = document.tables().get(0);
    assertThat(table.text(1, 1)).isEqualTo("5,1");
    assertThat(table.text(1, 3)).isEqualTo("3,3");
    assertThat(document.findings())
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly("4");
  }

  @Test
  void figureThatOneChoiceOfCommasGivesIsMendedBesideWholeOnes() throws Exception {
    ExtractedDocument document =
        read(
            """
            Chỉ tiêu,Năm 2025,Đơn vị,Năm 2026
            Tỷ lệ hộ nghèo,5,1,%,4
            Số xã,12,xã,14
            Số trường,7,trường,9
            """);

    assertThat(document.tables().get(0).text(1, 1)).isEqualTo("5,1");
    assertThat(document.tables().get(0).text(1, 3)).isEqualTo("4");
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void sentencesWithDecimalCommasAreNoSheet() throws Exception {
    ExtractedDocument document =
        read(
            """
            Mức 60,5 và 70,5 và 80,5
            Mức 61,5 và 71,5 và 81,5
            Mức 62,5 và 72,5 và 82,5
            """);

    assertThat(document.blocks()).isNotEmpty().noneMatch(Table.class::isInstance);
  }

  @Test
  void sentencesWithOneDecimalCommaEachAreNoSheetOfTwoColumns() throws Exception {
    ExtractedDocument document =
        read("Tỷ lệ hộ nghèo 2,5%\nTỷ lệ đúng hạn 97,5%\nTỷ lệ số hóa 60,5%\nTỷ lệ hài lòng 9,5\n");

    assertThat(document.tables()).isEmpty();
  }

  @Test
  void twoColumnsAreASheetWhateverPartsThem() throws Exception {
    for (String text :
        List.of(
            "Chỉ tiêu;Năm 2026\nTỷ lệ hộ nghèo;2,5%\nTrường đạt chuẩn;45\nRừng trồng;300 ha\n",
            "Chỉ tiêu,Năm 2026\nTỷ lệ hộ nghèo,2,5%\nTrường đạt chuẩn,45\nRừng trồng,300 ha\n",
            "Chỉ tiêu,Năm 2026\nTỷ lệ hộ nghèo,\"2,5%\"\nTrường đạt chuẩn,45\nRừng trồng,300 ha\n")) {
      Table table = read(text).tables().get(0);

      assertThat(table.columnCount()).isEqualTo(2);
      assertThat(table.text(0, 1)).isEqualTo("Năm 2026");
      assertThat(table.text(1, 1)).isEqualTo("2,5%");
      assertThat(table.rowCount()).isEqualTo(4);
    }
  }

  @Test
  void anItemOnEachLineIsNoSheetOfTwoColumns() throws Exception {
    assertThat(read("- Sở Y tế;\n- Sở Nội vụ;\n- Công an tỉnh;\n- Lưu: VT;\n").tables()).isEmpty();
  }

  @Test
  void blanksBehindTheCommasAreASheetWhereAColumnCounts() throws Exception {
    Table table =
        read("""
                TT, Chỉ tiêu, Năm 2026, Cơ quan chủ trì
                1, Tỷ lệ hộ nghèo, 2%, "Sở Y tế, Sở Nội vụ"
                2, Trường đạt chuẩn, 45, Sở Giáo dục và Đào tạo
                3, Rừng trồng, 300, Sở Nông nghiệp và Môi trường
                """)
            .tables()
            .get(0);

    assertThat(table.columnCount()).isEqualTo(4);
    assertThat(table.text(1, 3)).isEqualTo("Sở Y tế, Sở Nội vụ");
  }

  @Test
  void semicolonsAndLineEndsWithinQuotesPartNoCells() throws Exception {
    Table table =
        read("""
                TT;Việc;Mức
                1;"Hồ sơ; phí;
                lệ phí; giá; khác";60
                2;"Một cửa; liên thông; số hóa; ký số";70
                3;Xã;80
                """)
            .tables()
            .get(0);

    assertThat(table.rowCount()).isEqualTo(4);
    assertThat(table.text(1, 1)).isEqualTo("Hồ sơ; phí; lệ phí; giá; khác");
  }

  @Test
  void aStrayQuoteSwallowsNoRows() throws Exception {
    for (String stray : List.of("2;Hồ sơ B;\"70", "2;\"Hồ sơ B;70", "2;\"Hồ sơ\" B;70")) {
      ExtractedDocument document =
          read("STT;Chỉ tiêu;Mức\n1;Hồ sơ A;60\n" + stray + "\n3;Hồ sơ C;80\n4;Hồ sơ \"D\";90\n");

      assertThat(document.tables().get(0).rowCount()).isEqualTo(5);
      assertThat(document.tables().get(0).text(3, 2)).isEqualTo("80");
    }
  }

  @Test
  void rowsWithoutWordsAreNoSheet() throws Exception {
    Path file = folder.resolve("blank.csv");
    Files.writeString(file, ";;;\n;;;\n;;;\n;;;\n");
    List<String> left = new ArrayList<>();

    new SeparatedExtractor(
            text -> {
              left.add(text.text());
              return new ExtractedDocument(
                  SourceFormat.TEXT, null, null, List.of(), List.of(), NumeralCensus.NONE);
            })
        .extract(file);

    assertThat(left).containsExactly(";;;\n;;;\n;;;\n;;;\n");
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = folder.resolve("plan.csv");
    Files.writeString(file, text);
    return new SeparatedExtractor(new TextExtractor(SourceFormat.TEXT)).extract(file);
  }
}
