package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedLinesTest {
  @TempDir Path folder;

  @Test
  void tablesBehindMarksOfAQuoteAreReadAsElsewhere() throws Exception {
    List<Table> tables =
        read("""
                Trả lời:

                > Các chỉ tiêu:
                >
                > | TT | Chỉ tiêu | Mức |
                > |----|----------|-----|
                > | 1 | Hộ nghèo | > 2% |

                Thư trước:

                > > +----+----------+-----+
                > > | TT | Chỉ tiêu | Mức |
                > > +----+----------+-----+
                > > | 1  | Hộ nghèo | 2%  |
                > > +----+----------+-----+
                > > | 2  | Đúng hạn | 95% |
                > > +----+----------+-----+
                """)
            .tables();

    assertThat(rows(tables.get(0)))
        .containsExactly(List.of("TT", "Chỉ tiêu", "Mức"), List.of("1", "Hộ nghèo", "> 2%"));
    assertThat(rows(tables.get(1))).contains(List.of("2", "Đúng hạn", "95%")).hasSize(3);
  }

  @Test
  void aSignBeforeAFigureIsNoMarkOfAQuote() throws Exception {
    assertThat(texts(read("Tỷ lệ đúng hạn\n\n> 95%\n> 90%\n"))).contains("> 95%");
  }

  @Test
  void cellsInQuotesBetweenTabsKeepTheirLineEndsAndLoseNeededQuotesOnly() throws Exception {
    String text =
        "Kèm theo:\n\nTT\tChỉ tiêu\t\"Đơn vị\ntính\"\tMức\n"
            + "1\t\"Hồ sơ \"\"một cửa\"\"\nliên thông\"\t%\t95\n"
            + "2\t\"Chuyển đổi số\"\t%\t60\n";

    Table table = read(text).tables().get(0);

    assertThat(rows(table))
        .containsExactly(
            List.of("TT", "Chỉ tiêu", "Đơn vị tính", "Mức"),
            List.of("1", "Hồ sơ \"một cửa\" liên thông", "%", "95"),
            List.of("2", "\"Chuyển đổi số\"", "%", "60"));
    assertThat(table.findCell(2, 0).orElseThrow().evidence().get(0).line()).isEqualTo(7);
  }

  @Test
  void aQuoteThatIsNeverClosedTakesNoLinesTogether() throws Exception {
    Table table = read("TT\tChỉ tiêu\tMức\n1\t\"Hộ nghèo\t2%\n2\tĐúng hạn\t95%\n").tables().get(0);

    assertThat(table.rowCount()).isEqualTo(3);
    assertThat(table.text(1, 1)).isEqualTo("\"Hộ nghèo");
  }

  @Test
  void barsWithoutOnesAtTheEndsPartCells() throws Exception {
    List<Table> tables =
        read("""
                TT | Chỉ tiêu | Mức
                1 | Hộ nghèo | 2%
                2 | Đúng hạn | 95%

                Chỉ tiêu | Năm 2026
                Hộ nghèo | 2%
                Đúng hạn | 95%
                Số hóa | 60%
                """)
            .tables();

    assertThat(rows(tables.get(0)))
        .containsExactly(
            List.of("TT", "Chỉ tiêu", "Mức"),
            List.of("1", "Hộ nghèo", "2%"),
            List.of("2", "Đúng hạn", "95%"));
    assertThat(rows(tables.get(1))).contains(List.of("Số hóa", "60%")).hasSize(4);
  }

  @Test
  void aRowThatLacksACellIsToldWhereNoLabelsStand() throws Exception {
    String rows = "Chỉ tiêu|Đơn vị|2026\nSố xã|xã|12\nSố trường|45\nSố chợ|chợ|7\nSố cầu|cầu|8\n";

    assertThat(read(rows.replace("|", " | ")).findings())
        .extracting(Finding::code)
        .containsExactly("cells-do-not-fit");
  }

  @Test
  void barsBetweenTheHalvesOfALetterheadOrTheLinksOfAPagePartNoCells() throws Exception {
    ExtractedDocument document =
        read(
            """
            ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH LÂM ĐỒNG | Độc lập - Tự do - Hạnh phúc
            Số: 12/KH-UBND | Lâm Đồng, ngày 1 tháng 2 năm 2026

            Trang chủ | Tin tức | Liên hệ
            Giới thiệu | Văn bản | Hỏi đáp
            """);

    assertThat(document.tables()).isEmpty();
  }

  @Test
  void aTabBetweenNamesAndFiguresMakesATableOfTwoColumns() throws Exception {
    ExtractedDocument document =
        read("Các chỉ tiêu:\nChỉ tiêu\tNăm 2026\nHộ nghèo\t2%\nĐúng hạn\t95%\nSố hóa\t60%\n");

    assertThat(rows(document.tables().get(0)))
        .containsExactly(
            List.of("Chỉ tiêu", "Năm 2026"),
            List.of("Hộ nghèo", "2%"),
            List.of("Đúng hạn", "95%"),
            List.of("Số hóa", "60%"));
  }

  @Test
  void aPairWithoutAFigureStaysARowOfItsTable() throws Exception {
    ExtractedDocument document =
        read("Chỉ tiêu\tNăm 2026\nHộ nghèo\t2%\nĐúng hạn\t\nSố hóa\t60%\n");

    assertThat(rows(document.tables().get(0)))
        .containsExactly(
            List.of("Chỉ tiêu", "Năm 2026"),
            List.of("Hộ nghèo", "2%"),
            List.of("Đúng hạn", ""),
            List.of("Số hóa", "60%"));
  }

  @Test
  void quotesOfTwoRowsTakeNoCellsBetweenThem() throws Exception {
    Table table =
        read("TT\tChỉ tiêu\tMức\n1\t\"Hộ nghèo\t2%\n2\tcận nghèo\"\t3%\n3\tĐúng hạn\t95%\n")
            .tables()
            .get(0);

    assertThat(rows(table)).hasSize(4).contains(List.of("1", "\"Hộ nghèo", "2%"));
  }

  @Test
  void aTabBehindALabelOrInALetterheadMakesNoTable() throws Exception {
    String items = "1.\tHộ nghèo 2%\n2.\tĐúng hạn 95%\n3.\tSố hóa 60%\n\n";
    String head =
        "UBND TỈNH LÂM ĐỒNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ\tĐộc lập - Tự do\n"
            + "Số: 12/KH\tNgày 1/2/2026\n";

    assertThat(read(items + head).tables()).isEmpty();
  }

  @Test
  void textMadeFlushByWiderBlanksIsNoTable() throws Exception {
    for (int first : new int[] {0, 1, 2}) {
      String text =
          justified(
              "Thực hiện Nghị quyết của Hội đồng nhân dân tỉnh về phát triển kinh tế năm 2026, Ủy"
                  + " ban nhân dân tỉnh ban hành kế hoạch với các mục tiêu chủ yếu sau đây: tỷ lệ hộ"
                  + " nghèo còn 2%, tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%, số trường đạt chuẩn"
                  + " quốc gia là 45 trường và diện tích trồng rừng mới đạt 300 ha trong cả năm.",
              first);
      ExtractedDocument document = read("Kế hoạch\n\n" + text + "\n\n" + text + "\n");

      assertThat(document.tables()).isEmpty();
      assertThat(document.findings()).isEmpty();
      assertThat(texts(document)).contains("tỷ lệ hộ nghèo còn 2%, tỷ lệ dân số tham gia");
    }
  }

  @Test
  void columnsTwoBlanksApartStayColumnsThoughTheirRowsAreFlush() throws Exception {
    Table table =
        read("""
                TT  Chỉ tiêu giao cho  Đơn vị chủ trì thực hiện  Mức
                1   Tỷ lệ hộ nghèo     Phòng Nội vụ và các xã    20%
                2   Tỷ lệ đúng hạn     Văn phòng Ủy ban và xã    95%
                3   Tỷ lệ số hóa cũ    Văn phòng Ủy ban và xã    60%
                4   Tỷ lệ hài lòng     Trung tâm phục vụ và xã   90%
                """)
            .tables()
            .get(0);

    assertThat(table.columnCount()).isEqualTo(4);
    assertThat(table.rowCount()).isEqualTo(5);
  }

  @Test
  void rowTypedWithoutOneOfItsThreeCellsStaysInItsTableAndIsTold() throws Exception {
    ExtractedDocument document =
        read(
            "Chỉ tiêu\tĐơn vị\tNăm 2026\nTỷ lệ hộ nghèo\t%\t5\nTỷ lệ che phủ rừng\t42\n"
                + "Tổng lượt khách\tlượt\t1.200\nSố xã\txã\t9\nĐiện thương phẩm\t77\n\n"
                + "Nơi nhận:\tCHỦ TỊCH\nLưu: VT\tNguyễn Văn An\n");

    assertThat(document.tables()).hasSize(1);
    assertThat(rows(document.tables().get(0)))
        .hasSize(6)
        .contains(
            List.of("Tổng lượt khách", "lượt", "1.200"), List.of("Điện thương phẩm", "77", ""));
    assertThat(document.findings())
        .filteredOn(finding -> finding.code().equals("cells-do-not-fit"))
        .extracting(finding -> finding.evidence().get(0).line())
        .containsExactly(3, 6);
  }

  @Test
  void rowsBetweenBarsWithAForgottenCellAreATableAndTold() throws Exception {
    ExtractedDocument document =
        read(
            "Nhiệm vụ | Chủ trì | Phối hợp | Hạn\nXây dựng kế hoạch | Sở Nội vụ | Sở Y tế | Quý I\n"
                + "Rà soát | Văn phòng | Các sở\nTuyên truyền | Sở Văn hóa | Báo | Quý II\n");

    assertThat(document.tables().get(0).rowCount()).isEqualTo(4);
    assertThat(document.findings())
        .extracting(Finding::code, finding -> finding.evidence().get(0).line())
        .containsExactly(tuple("cells-do-not-fit", 3));
  }

  @Test
  void linesWithBarsThatAreNoTableAreTold() throws Exception {
    ExtractedDocument document =
        read(
            "Nhiệm vụ | Chủ trì | Phối hợp | Hạn\nXây dựng kế hoạch | Sở Nội vụ | Sở Y tế\n"
                + "Rà soát | Văn phòng | Các sở\nTỷ lệ hộ nghèo | 5 | Sở Y tế | Quý I | x\n");

    assertThat(document.tables()).isEmpty();
    assertThat(document.findings())
        .extracting(Finding::code, finding -> finding.evidence().get(0).line())
        .containsExactly(tuple("aligned-table", 1));
  }

  /** The words in lines of 60, the blanks wider from the left, from the right, or by turns. */
  private static String justified(String words, int first) {
    List<String> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && String.join(" ", line).length() + 1 + word.length() > 60) {
        boolean left = first == 0 || (first == 2 && lines.size() % 2 == 0);
        lines.add(widened(line, 60 - String.join(" ", line).length(), left));
        line.clear();
      }
      line.add(word);
    }
    lines.add(String.join(" ", line));
    return String.join("\n", lines);
  }

  private static String widened(List<String> words, int missing, boolean left) {
    int gaps = words.size() - 1;
    return IntStream.range(0, words.size())
        .mapToObj(
            i -> {
              int at = left ? i - 1 : gaps - i;
              int wider = i == 0 ? 0 : missing / gaps + (at < missing % gaps ? 1 : 0);
              return (i == 0 ? "" : " " + " ".repeat(wider)) + words.get(i);
            })
        .collect(Collectors.joining());
  }

  private static String texts(ExtractedDocument document) {
    return document.blocks().stream()
        .map(block -> block instanceof Paragraph paragraph ? paragraph.text() : "")
        .collect(Collectors.joining("\n"));
  }

  private static List<List<String>> rows(Table table) {
    return IntStream.range(0, table.rowCount())
        .mapToObj(
            row ->
                IntStream.range(0, table.columnCount())
                    .mapToObj(column -> table.text(row, column))
                    .toList())
        .toList();
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }
}
