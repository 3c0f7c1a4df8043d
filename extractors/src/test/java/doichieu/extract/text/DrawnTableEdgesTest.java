package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where drawn tables begin and end, and what is drawn badly. */
class DrawnTableEdgesTest {
  @TempDir Path folder;

  @Test
  void barsAtBothEndsOfWordsMakeATable() throws Exception {
    ExtractedDocument document =
        read(
            """
            | Chức vụ      | Họ tên        |
            | Giám đốc     | Nguyễn Văn An |
            | Phó Giám đốc | Trần Thị Bình |
            """);

    assertThat(document.tables()).singleElement().extracting(Table::rowCount).isEqualTo(3);
  }

  @Test
  void aLetterheadInAFullFrameIsNoTable() throws Exception {
    ExtractedDocument document =
        read(
            """
            ┌──────────────────┬────────────────────────────────────┐
            │ ỦY BAN NHÂN DÂN  │ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM │
            │ TỈNH LÂM ĐỒNG    │ Độc lập – Tự do – Hạnh phúc        │
            │ Số: 123/KH-UBND  │ Lâm Đồng, ngày 12 tháng 3 năm 2026 │
            └──────────────────┴────────────────────────────────────┘

            +----------------+---------------------+
            | Nơi nhận:      | TM. ỦY BAN NHÂN DÂN |
            | - Như Điều 3;  | CHỦ TỊCH            |
            | - Lưu: VT.     | Nguyễn Văn A        |
            +----------------+---------------------+
            """);

    assertThat(document.tables()).isEmpty();
    assertThat(document.blocks().stream().map(block -> ((Paragraph) block).text()))
        .contains("Số: 123/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "- Lưu: VT.")
        .containsSubsequence("TỈNH LÂM ĐỒNG", "Độc lập – Tự do – Hạnh phúc");
  }

  @Test
  void termsInAFullFrameAreATable() throws Exception {
    ExtractedDocument document =
        read(
            """
            +-----------+-----------------+
            | Chức vụ   | Họ và tên       |
            +-----------+-----------------+
            | Giám đốc  | Nguyễn Văn A    |
            +-----------+-----------------+
            """);

    assertThat(document.tables()).hasSize(1);
  }

  @Test
  void aFrameOfDashesThatIsNeverClosedEndsWhereAnotherOneBegins() throws Exception {
    List<Table> tables =
        read("""
                --- ----------
                1   Hộ nghèo

                ------- -----
                TT      Mức
                ------- -----
                1       95%
                2       90%
                ------- -----

                --- ----------
                """)
            .tables();

    assertThat(rows(tables.get(0)))
        .containsExactly(List.of("TT", "Mức"), List.of("1", "95%"), List.of("2", "90%"));
  }

  @Test
  void framesRightBelowEachOtherAreTablesOfTheirOwn() throws Exception {
    ExtractedDocument document =
        read(
            """
            +----+--------+
            | TT | Xã     |
            +----+--------+
            | 1  | A      |
            +----+--------+
            +------+------------+------+
            | STT  | Chỉ tiêu   | Mức  |
            +------+------------+------+
            | 1    | Hồ sơ      | 60%  |
            +------+------------+------+
            """);

    assertThat(document.tables()).hasSize(2);
    assertThat(rows(document.tables().get(1)).get(1)).containsExactly("1", "Hồ sơ", "60%");
  }

  @Test
  void aFigureBelowAFigureBeginsARowThoughItsFirstCellIsBlank() throws Exception {
    Table table =
        only(
            """
            +----+----------+------+
            | TT | Chỉ tiêu | Mức  |
            +----+----------+------+
            | 1  | Hồ sơ A  | 60%  |
            |    | Hồ sơ B  | 70%  |
            | 3  | Hồ sơ C  | 80%  |
            +----+----------+------+
            """);

    assertThat(rows(table)).contains(List.of("1", "Hồ sơ A", "60%"), List.of("", "Hồ sơ B", "70%"));
  }

  @Test
  void aCellOfDashesIsNoRule() throws Exception {
    Table table =
        only(
            """
            +----+------------+------+------+
            | TT | Chỉ tiêu   | 2025 | 2026 |
            +----+------------+------+------+
            | 1  | Hồ sơ A    |------| 60%  |
            +----+------------+------+------+
            | 2  | Hồ sơ B    |  50  | 70%  |
            +----+------------+------+------+
            """);

    assertThat(rows(table).get(1)).containsExactly("1", "Hồ sơ A", "------", "60%");
  }

  @Test
  void wordsBesideAPartOfARuleAreKept() throws Exception {
    Table table =
        only(
            """
            +----+----------+------+------+
            | TT | Chỉ tiêu | 2025 | 2026 |
            +----+----------+------+------+
            | 1  | Hồ sơ A  | 50   | 60%  |
            |    | qua mạng +------+------+
            |    | năm 2026 | tối thiểu   |
            +----+----------+-------------+
            """);

    assertThat(table.text(1, 1)).isEqualTo("Hồ sơ A qua mạng năm 2026");
    assertThat(table.text(1, 3)).isEqualTo("60%");
  }

  @Test
  void aRowOfOneCellWhoseBarStandsAsideKeepsItsLastLetters() throws Exception {
    Table table =
        only(
            """
            +----+------------+------+
            | TT | Chỉ tiêu   | Mức  |
            +----+------------+------+
            | I. Dịch vụ công trực tuyến |
            +----+------------+------+
            | 1  | Hồ sơ A    | 60%  |
            +----+------------+------+
            """);

    assertThat(table.text(1, 0)).isEqualTo("I. Dịch vụ công trực tuyến");
  }

  @Test
  void barsPushedAsideByAWideCellKeepTheirColumnsAndOthersAreTold() throws Exception {
    ExtractedDocument document =
        read(
            """
            +----+------------+------+------+------+
            | TT | Chỉ tiêu   | 2024 | 2025 | 2026 |
            +----+------------+------+------+------+
            | I  | Nhóm chỉ tiêu dài hơn cột của nó |      |
            +----+------------+------+------+------+
            | 1  | Hồ sơ A | 50 | 55   | 60   |
            +----+------------+------+------+------+
            | 2  | Hồ sơ B  |   70    |
            +----+------------+------+------+------+
            """);

    assertThat(document.tables()).hasSize(1);
    assertThat(rows(document.tables().get(0)).get(2))
        .containsExactly("1", "Hồ sơ A", "50", "55", "60");
    assertThat(document.findings())
        .filteredOn(finding -> finding.code().equals("cells-do-not-fit"))
        .extracting(finding -> finding.evidence().get(0).line())
        .contains(8);
  }

  @Test
  void aBlankLineDoesNotCloseAFrame() throws Exception {
    Table table =
        only(
            """
            +----+------------+------+
            | TT | Chỉ tiêu   | Mức  |
            +----+------------+------+
            | 1  | Hồ sơ A    | 60%  |

            | 2  | Hồ sơ B    | 70%  |
            +----+------------+------+
            """);

    assertThat(rows(table)).contains(List.of("2", "Hồ sơ B", "70%"));
  }

  /** Each of its rows was tried as the first of a frame, and counted as often. */
  @Test
  void aLongTableOfMarkdownIsReadWhole() throws Exception {
    StringBuilder text = new StringBuilder("| TT | Chỉ tiêu | Mức |\n|----|----|----|\n");
    IntStream.range(0, 3_000).forEach(i -> text.append("| " + i + " | Hồ sơ " + i + " | 60 |\n"));

    assertThat(only(text.toString()).rowCount()).isEqualTo(3_001);
  }

  @Test
  void manyRunsOfDashesAreNoTable() throws Exception {
    assertThat(read("Lời nói đầu.\n" + "--- ".repeat(200_000)).tables()).isEmpty();
  }

  @Test
  void dashesBelowWhoSignsAndOrnamentsAreNoTables() throws Exception {
    ExtractedDocument document =
        read(
            """
                    KT. CHỦ TỊCH    NƠI NHẬN
                    ------------   --------
                    Nguyễn Văn A    Lưu VT

            *** --- *** --- ***
            --- --- ---
            Mức 60% năm 2026.

            So sánh:
            === ===
            A = B
            """);

    assertThat(document.tables()).isEmpty();
    assertThat(paragraphs(document)).contains("Nguyễn Văn A", "Mức 60% năm 2026.");
  }

  @Test
  void aParagraphBelowABlankLineEndsATableOfDashes() throws Exception {
    ExtractedDocument document =
        read(
            """
            ----------------------------
            TT   Chỉ tiêu         Mức
            ---- ---------------- ------
            1    Hồ sơ A          60%

            Đoạn văn xuôi nói về mức 70% năm 2026 của tỉnh ở các xã.

            ----------------------------
            Nơi nhận: như trên.
            """);

    assertThat(rows(document.tables().get(0)))
        .containsExactly(List.of("TT", "Chỉ tiêu", "Mức"), List.of("1", "Hồ sơ A", "60%"));
    assertThat(paragraphs(document))
        .contains("Đoạn văn xuôi nói về mức 70% năm 2026 của tỉnh ở các xã.");
  }

  @Test
  void rowsBelowABlankLineBelongToATableThatIsNotClosed() throws Exception {
    Table table =
        only(
            """
            ----------------------------------
             TT  Chỉ tiêu          Mức giao
            ---- ----------------- ----------
             1   Hồ sơ nộp qua     60%
                 mạng

             2   Hồ sơ giải quyết  95%
                 đúng hạn
            """);

    assertThat(rows(table))
        .contains(
            List.of("1", "Hồ sơ nộp qua mạng", "60%"),
            List.of("2", "Hồ sơ giải quyết đúng hạn", "95%"));
  }

  @Test
  void aFigurePushedIntoTheNextColumnIsTold() throws Exception {
    ExtractedDocument document =
        read(
            """
            TT   Chỉ tiêu         Mức    Năm
            ---- ---------------- ------ ----
            1    Hồ sơ A          1.234.567 2026
            2    Hồ sơ B          70     2026
            """);

    assertThat(document.findings())
        .filteredOn(finding -> finding.code().equals("cells-do-not-fit"))
        .extracting(finding -> finding.evidence().get(0).line())
        .containsExactly(3);
  }

  @Test
  void aLineOfDashesWithinRunsOfEqualsSignsEndsNoTable() throws Exception {
    Table table =
        only(
            """
            ==== ======== =====
            TT   Chỉ tiêu Mức
            ==== ======== =====
            I    Nhóm một chung
            -------------------
            1    Hồ sơ A  60%
            2    Hồ sơ B  70%
            ==== ======== =====
            """);

    assertThat(rows(table)).hasSize(4).contains(List.of("2", "Hồ sơ B", "70%"));
  }

  @Test
  void anHtmlTableWithoutEndIsReadToItsLastCell() throws Exception {
    ExtractedDocument document =
        read(
            """
            Mức giao
            <table><tr><td>1</td><td>Hồ sơ A</td><td>60%</td></tr>
            <tr><td>2</td><td>Hồ sơ B</td><td>70%</td></tr>
            Kết thúc.
            """);

    assertThat(rows(document.tables().get(0))).contains(List.of("2", "Hồ sơ B", "70%"));
    assertThat(paragraphs(document)).containsExactly("Mức giao", "Kết thúc.");
  }

  @Test
  void wordsOfAnHtmlTableOutsideOfItsCellsAreKeptAndHiddenOnesTold() throws Exception {
    ExtractedDocument document =
        read(
            """
            <table><caption>Bảng 1. Mức 60%</caption><tr><th>TT</th><th>Xã</th><th>Mức</th></tr>
            Dòng lẻ 90%<tr><td>1</td><td>A</td><td>60%</td></tr>
            <tr hidden><td>2</td><td>B</td><td>70%</td></tr></table>
            """);

    assertThat(paragraphs(document)).containsExactly("Bảng 1. Mức 60%", "Dòng lẻ 90%");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("hidden-text");
  }

  @Test
  void htmlWithinACellOfMarkdownLeavesTheRowWhole() throws Exception {
    Table table =
        only(
            """
            | TT | Xã | Mức |
            |---|---|---|
            | 1 | <table><tr><td>A</td></tr></table> | 60% |
            | 2 | B | 70% |
            """);

    assertThat(rows(table)).contains(List.of("1", "A", "60%"));
  }

  @Test
  void thousandsOfHtmlTablesWithoutEndAreReadInTime() throws Exception {
    String text = "<table>\n".repeat(20_000) + "Mức 60%.\n</table>\n";

    assertThat(paragraphs(read(text))).contains("Mức 60%.");
  }

  private Table only(String text) throws Exception {
    ExtractedDocument document = read(text);
    assertThat(document.tables()).hasSize(1);
    return document.tables().get(0);
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = folder.resolve("plan.md");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.MARKDOWN).extract(file);
  }

  private static List<String> paragraphs(ExtractedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  private static List<List<String>> rows(Table table) {
    return IntStream.range(0, table.rowCount())
        .mapToObj(
            r -> IntStream.range(0, table.columnCount()).mapToObj(c -> table.text(r, c)).toList())
        .toList();
  }
}
