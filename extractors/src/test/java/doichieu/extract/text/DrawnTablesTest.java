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

class DrawnTablesTest {
  @TempDir Path folder;

  @Test
  void linesBetweenTwoRulesAreOneRowAndMissingLinesMergeCells() throws Exception {
    Table table =
        only(
            """
            Phụ lục

            +-----+---------------+-------------------+
            | STT | Đơn vị        | Chỉ tiêu (%)      |
            |     |               +---------+---------+
            |     |               | Nộp     | Đúng    |
            |     |               | qua     | hạn     |
            |     |               | mạng    |         |
            +-----+---------------+---------+---------+
            | 1   | UBND huyện    | 65      | ≥ 99    |
            |     | Long Thành    |         |         |
            +-----+---------------+---------+---------+
            | 2   | UBND huyện    | 40      | ≥ 98,5  |
            |     | Tân Phú       |         |         |
            +-----+---------------+---------+---------+
            """);

    assertThat(rows(table))
        .containsExactly(
            List.of("STT", "Đơn vị", "Chỉ tiêu (%)", "Chỉ tiêu (%)"),
            List.of("STT", "Đơn vị", "Nộp qua mạng", "Đúng hạn"),
            List.of("1", "UBND huyện Long Thành", "65", "≥ 99"),
            List.of("2", "UBND huyện Tân Phú", "40", "≥ 98,5"));
  }

  @Test
  void whereRulesOnlyFrameHeaderAndBodyEachLineThatNamesItsRowIsOne() throws Exception {
    Table table =
        only(
            """
            +----+---------------+-------+
            | TT | Chỉ tiêu      | Mức   |
            +----+---------------+-------+
            | 1  | Hồ sơ nộp qua | 60%   |
            |    | mạng          |       |
            | 2  | Đúng hạn +5%  | 95%   |
            +----+---------------+-------+
            """);

    assertThat(table.headerRowCount()).isEqualTo(1);
    assertThat(rows(table))
        .containsExactly(
            List.of("TT", "Chỉ tiêu", "Mức"),
            List.of("1", "Hồ sơ nộp qua mạng", "60%"),
            List.of("2", "Đúng hạn +5%", "95%"));
  }

  @Test
  void framesOfBoxCharactersAreRead() throws Exception {
    Table table =
        only(
            """
            ┌────┬──────────┬───────┐
            │ TT │ Xã       │ Mức   │
            ╞════╪══════════╪═══════╡
            │ I  │ Khu vực đồng bằng│
            ├────┼──────────┼───────┤
            │ 1  │ Tân Phú  │ 95%   │
            ├────┼──────────┼───────┤
            │ 2  │ Đồng Tâm │ 90%   │
            └────┴──────────┴───────┘
            """);

    assertThat(table.headerRowCount()).isEqualTo(1);
    assertThat(rows(table).get(1)).containsExactly("I", "Khu vực đồng bằng", "Khu vực đồng bằng");
    assertThat(rows(table).get(3)).containsExactly("2", "Đồng Tâm", "90%");
  }

  @Test
  void runsOfDashesBelowTheHeadingsTellTheColumns() throws Exception {
    Table table =
        only(
            """
            Các mức giao như sau:
              TT   Chỉ tiêu                 Mức
              ---- ------------------------ -----
              1    Hồ sơ nộp qua mạng       60%
              2    Hồ sơ giải quyết đúng    95%
                   Tổng                     80%

            Nơi nhận.
            """);

    assertThat(rows(table))
        .containsExactly(
            List.of("TT", "Chỉ tiêu", "Mức"),
            List.of("1", "Hồ sơ nộp qua mạng", "60%"),
            List.of("2", "Hồ sơ giải quyết đúng", "95%"),
            List.of("", "Tổng", "80%"));
  }

  @Test
  void blankLinesPartRowsOfSeveralLinesBetweenLinesOfDashes() throws Exception {
    Table table =
        only(
            """
            ---------------------------------
             TT  Chỉ tiêu          Mức giao
                                   năm 2026
            ---- ----------------- ----------
             1   Hồ sơ nộp qua     60%
                 mạng

             2   Hồ sơ giải quyết  95%
                 đúng hạn
            ---------------------------------
            """);

    assertThat(rows(table))
        .containsExactly(
            List.of("TT", "Chỉ tiêu", "Mức giao năm 2026"),
            List.of("1", "Hồ sơ nộp qua mạng", "60%"),
            List.of("2", "Hồ sơ giải quyết đúng hạn", "95%"));
  }

  @Test
  void barsBetweenRunsPartTheCellsAndALineWithOthersIsTold() throws Exception {
    ExtractedDocument document =
        read(
            """
             TT | Chỉ tiêu  | Kết quả | Mức
            ----+-----------+---------+-----
             1  | Nộp mạng  | 50%     | 60%
             2  | Đúng hạn  | 95%
            (2 rows)
            """);

    assertThat(rows(document.tables().get(0)))
        .containsExactly(
            List.of("TT", "Chỉ tiêu", "Kết quả", "Mức"),
            List.of("1", "Nộp mạng", "50%", "60%"),
            List.of("2", "Đúng hạn", "95%", ""));
    assertThat(document.findings()).extracting(Finding::code).contains("cells-do-not-fit");
    assertThat(paragraphs(document)).contains("(2 rows)");
  }

  @Test
  void runsOfEqualsSignsFrameATable() throws Exception {
    Table table =
        only(
            """
            ==== ================ =====
            TT   Chỉ tiêu         Mức
            ==== ================ =====
            1    Hồ sơ nộp        60%
                 qua mạng
            2    Đúng hạn         95%
            ==== ================ =====
            """);

    assertThat(rows(table))
        .containsExactly(
            List.of("TT", "Chỉ tiêu", "Mức"),
            List.of("1", "Hồ sơ nộp qua mạng", "60%"),
            List.of("2", "Đúng hạn", "95%"));
  }

  @Test
  void linesBelowTheHalvesOfALetterheadAreNoTable() throws Exception {
    ExtractedDocument document =
        read(
            """
            ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
             TỈNH KHÁNH HÒA                Độc lập - Tự do - Hạnh phúc
                -------                        -----------------
            Số: 12/KH-UBND             Khánh Hòa, ngày 05 tháng 01 năm 2026
            """);

    assertThat(document.tables()).isEmpty();
  }

  @Test
  void tablesOfHtmlInMarkdownAreReadWithTheirSpansAndLines() throws Exception {
    ExtractedDocument document =
        read(
            """
            # Phụ lục

            Giao các mức: <table><thead>
            <tr><th rowspan="2">TT</th><th rowspan=2>Chỉ tiêu</th><th colspan="2">Năm</th></tr>
            <tr><th>2025</th><th>2026</th></tr></thead>
            <tr><td>1</td><td>Hồ sơ nộp<br>qua mạng</td><td>60%</td><td>**80%**</td></tr>
            </table> Ghi chú: số liệu quý IV.
            """);

    Table table = document.tables().get(0);
    assertThat(rows(table))
        .containsExactly(
            List.of("TT", "Chỉ tiêu", "Năm", "Năm"),
            List.of("TT", "Chỉ tiêu", "2025", "2026"),
            List.of("1", "Hồ sơ nộp qua mạng", "60%", "80%"));
    assertThat(table.findCell(2, 3).orElseThrow().evidence().get(0).line()).isEqualTo(6);
    assertThat(paragraphs(document))
        .containsExactly("Phụ lục", "Giao các mức:", "Ghi chú: số liệu quý IV.");
  }

  @Test
  void wrappedWordsBetweenBarsAreCellsAndALetterheadIsNoTable() throws Exception {
    ExtractedDocument document =
        read(
            """
            |ỦY BAN NHÂN DÂN         |CỘNG HÒA XÃ HỘI CHỦ NGHĨA     |
            |                        |VIỆT NAM                      |
            |TỈNH MẪU                |Độc lập - Tự do - Hạnh phúc   |

            |TT  |Chỉ tiêu       |Mức giao       |
            |    |               |2025   |2026   |
            |1   |Hồ sơ nộp qua  |60     |từ 80  |
            |    |mạng           |       |trở lên|
            |2   |Đúng hạn       |95     |97     |
            """);

    Table table = document.tables().get(0);
    assertThat(document.tables()).hasSize(1);
    assertThat(rows(table))
        .containsExactly(
            List.of("TT", "Chỉ tiêu", "Mức giao", "Mức giao"),
            List.of("", "", "2025", "2026"),
            List.of("1", "Hồ sơ nộp qua mạng", "60", "từ 80 trở lên"),
            List.of("2", "Đúng hạn", "95", "97"));
    assertThat(paragraphs(document)).contains("ỦY BAN NHÂN DÂN", "Độc lập - Tự do - Hạnh phúc");
  }

  @Test
  void aMarkdownTableWithoutRuleWhoseLinesAreWholeKeepsThem() throws Exception {
    Table table =
        only(
            """
            | Chỉ tiêu         | Mức   | Ghi chú  |
            | Hồ sơ nộp mạng   | 60    |          |
            | Đúng hạn         |       | đến 2026 |
            | Số hóa           | 95    |          |
            """);

    assertThat(rows(table)).hasSize(4);
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
