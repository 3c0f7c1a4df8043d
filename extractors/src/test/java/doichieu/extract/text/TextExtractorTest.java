package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import doichieu.extract.ExtractionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextExtractorTest {
  @TempDir Path folder;

  /** Kon Tum, annex I: header in two rows, a section, a row cut by a page. */
  private static final String TABS =
      """
      Số TT\tTên nhiệm vụ\tĐơn vị chủ trì\tThực hiện trong năm 2025\t\tCăn cứ
      \t\t\tĐơn vị tính\tGiao chỉ tiêu\t
      IV CHỈ TIÊU VỀ KẾT QUẢ\t\t\t\t\t
      1\tTỷ lệ hồ sơ\tCác cơ quan; UBND\t%\t60\tCông văn số 476/VPCP-

      \t\tcấp huyện, UBND cấp xã\t\t\tKSTT ngày 16/01/2025
      2\t<p>Tỷ lệ hồ sơ do UBND cấp huyện tiếp nhận.</p>

      <p>Theo công thức (<math>b/a</math>). <i>a</i> là tổng số</p>

      <p>(Lưu ý: tối thiểu 95%)</p>\tCác phòng\t%\tTối thiểu 98\tMục 3.4.2
      """;

  @Test
  void separatorsOfOneDashWithColonsAreNoRow() throws Exception {
    ExtractedDocument document =
        read("| TT | Chỉ tiêu | Mức |\n|:--|:-:|-:|\n| 1 | A a | 80% |\n| 2 | B b | 81% |\n");

    assertThat(document.tables()).hasSize(1);
    assertThat(document.tables().get(0).rowCount()).isEqualTo(3);
    assertThat(document.tables().get(0).headerRowCount()).isEqualTo(1);
    assertThat(document.tables().get(0).text(1, 2)).isEqualTo("80%");
  }

  @Test
  void sumWithoutOrdinalBelowTheRowOfNumbersIsARow() throws Exception {
    ExtractedDocument document =
        read(
            "STT\tĐịa phương\tSố người\tTỷ lệ\tGhi chú\n\t\t(người)\t(%)\t\n1\t2\t3\t4\t5\n"
                + "\tTOÀN TỈNH\t1.812\t93,15\n1\tHuyện A\t372\t95,8\n2\tHuyện B\t98\t94\tCó ghi chú\n");

    Table table = document.tables().get(0);
    assertThat(table.text(table.rowCount() - 3, 1)).isEqualTo("TOÀN TỈNH");
    assertThat(table.text(table.rowCount() - 3, 0)).isEmpty();
    assertThat(document.findings()).extracting(Finding::code).doesNotContain("cells-do-not-fit");
  }

  @Test
  void cellsOnLinesAreReadIfEachRowHasAsManyAsTheHeader() throws Exception {
    String text =
        "Phụ lục\n\nTT\nChỉ tiêu\nĐơn vị\nMức\n"
            + "1\nTỷ lệ A\n%\n60\n2\nTỷ lệ B\n%\n70\n3\nTỷ lệ C\nhồ sơ\n3\n\nNơi nhận:\n";

    ExtractedDocument document = read(text);

    assertThat(document.tables().get(0).row(3))
        .extracting(Cell::text)
        .containsExactly("3", "Tỷ lệ C", "hồ sơ", "3");
    assertThat(document.findings()).extracting(Finding::code).containsExactly("cells-on-lines");
  }

  /** The unit of the second row is lost, so its figure could be anything. */
  @Test
  void cellsOnLinesThatCanNotBeToldAreNotGuessed() throws Exception {
    String text =
        "TT\nChỉ tiêu\nĐơn vị\nMức\n" + "1\nTỷ lệ A\n%\n60\n2\nTỷ lệ B\n70\n3\nTỷ lệ C\n%\n80\n";

    ExtractedDocument document = read(text);

    assertThat(document.tables()).isEmpty();
    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("cells-on-lines-unread");
    assertThat(document.findings().get(0).evidence().get(0).line()).isEqualTo(5);
  }

  @Test
  void marksOfNotesInMarkdownAreNoPartOfFigures() throws Exception {
    ExtractedDocument document =
        read(
            "| TT | Chỉ tiêu | Mức |\n|--|--|--|\n| 1 | A a[^cu] | 95,5[^1] |\n"
                + "| 2 | B b | 96[^2] |\n\n[^1]: Đến hết tháng 12.\n\n[^cu]: Cũ.\n");

    assertThat(document.tables().get(0).row(1))
        .extracting(Cell::text)
        .containsExactly("1", "A a", "95,5");
    assertThat(document.tables().get(0).text(2, 2)).isEqualTo("96[^2]");
    assertThat(document.blocks().stream().filter(Paragraph.class::isInstance))
        .extracting(block -> ((Paragraph) block).role())
        .containsExactly(Paragraph.Role.FOOTNOTE, Paragraph.Role.FOOTNOTE);
  }

  @Test
  void letterheadWithoutHeaderInMarkdownIsNoTable() throws Exception {
    ExtractedDocument document =
        read("|  |  |\n|--|--|\n| Số: 5/KH-UBND | Tân An, ngày 05 tháng 02 năm 2025 |\n");

    assertThat(document.tables()).isEmpty();
    assertThat(document.blocks()).hasSize(2);
  }

  @Test
  void headerSpansAreDerivedFromBlankCells() throws Exception {
    Table table = read(TABS).tables().get(0);

    assertThat(table.row(0))
        .extracting(Cell::text, Cell::rowSpan, Cell::columnSpan)
        .containsExactly(
            tuple("Số TT", 2, 1),
            tuple("Tên nhiệm vụ", 2, 1),
            tuple("Đơn vị chủ trì", 2, 1),
            tuple("Thực hiện trong năm 2025", 1, 2),
            tuple("Căn cứ", 2, 1));
    assertThat(table.row(1)).extracting(Cell::text).containsExactly("Đơn vị tính", "Giao chỉ tiêu");
  }

  @Test
  void headingSpansColumnsWhoseSubHeadingsStandTwoRowsBelow() throws Exception {
    String header =
        "STT\tChỉ tiêu\tMục tiêu\t\n\t\tGiai đoạn 2026-2030\t\n\t\tNăm 2026\tNăm 2030\n";

    Table table = read(header + "1\tTỷ lệ A\t75\t90\n").tables().get(0);

    assertThat(table.row(0)).extracting(Cell::columnSpan).containsExactly(1, 1, 2);
    assertThat(table.row(0)).extracting(Cell::rowSpan).containsExactly(3, 3, 1);
    assertThat(table.row(1)).extracting(Cell::columnSpan).containsExactly(2);
  }

  @Test
  void numbersOfColumnsBelongToTheHeaderAndShortRowsDoNot() throws Exception {
    String names = "TT\tTên\tChỉ tiêu\t\n\t\tNăm 2025\tNăm 2026\n";

    Table numbered = read(names + "(1)\t(2)\t(3)\t(4)\n1\tTỷ lệ\t2\t3\n").tables().get(0);
    Table plain = read(names + "1\t75\t90\t95\n").tables().get(0);

    assertThat(numbered.row(0)).extracting(Cell::rowSpan).containsExactly(2, 2, 1);
    assertThat(plain.row(0)).extracting(Cell::columnSpan).containsExactly(1, 1, 2);
  }

  @Test
  void rowWithACellTooFewOrTooManyIsTold() throws Exception {
    String pipes =
        """
        | TT | Chỉ tiêu | ĐVT | Năm 2024 | Năm 2025 | Chủ trì |
        |---|---|---|---|---|---|
        | I | ĐÚNG HẠN |
        | 1 | Tỷ lệ A | % | 99,5 | Các phòng |
        | 2 | Tỷ lệ B | % | 71 | 80 | Các phòng |
        | 3 | Tỷ lệ C | % | 98 | 95 | 99 | Các phòng |
        | 4 | Tỷ lệ D | % | 71 | 80 | Các phòng |
        """;

    assertThat(read(pipes).findings())
        .extracting(Finding::code, f -> f.evidence().get(0).line())
        .containsExactly(tuple("cells-do-not-fit", 4), tuple("cells-do-not-fit", 6));

    String tabs = "TT\tTên\tNăm 2024\tNăm 2025\tGhi chú\n1\tA\t2\t3\t\n2\tB\t3\t4\n3\tC\t4\t5\t\n";
    assertThat(read(tabs).findings()).isEmpty();
  }

  @Test
  void titleWithoutLabelBelowTheHeaderIsNoPartOfIt() throws Exception {
    Table table =
        read("Mức (%)\tTên chỉ tiêu\tPhân công\nDịch vụ công\t\t\n80\tTỷ lệ A\tVăn phòng\n")
            .tables()
            .get(0);

    assertThat(table.row(0)).extracting(Cell::rowSpan).containsOnly(1);
    assertThat(table.row(1)).extracting(Cell::columnSpan).containsExactly(3);
  }

  @Test
  void rowAfterABlankLineWithoutOrdinalContinuesTheRowAbove() throws Exception {
    Table table = read(TABS).tables().get(0);

    assertThat(table.rowCount()).isEqualTo(5);
    assertThat(table.text(3, 2)).isEqualTo("Các cơ quan; UBND cấp huyện, UBND cấp xã");
    assertThat(table.text(3, 5)).isEqualTo("Công văn số 476/VPCP-KSTT ngày 16/01/2025");
  }

  @Test
  void cellOverSeveralLinesIsOneCell() throws Exception {
    Table table = read(TABS).tables().get(0);

    assertThat(table.text(4, 1))
        .isEqualTo(
            "Tỷ lệ hồ sơ do UBND cấp huyện tiếp nhận. Theo công thức (b/a). a là tổng số"
                + " (Lưu ý: tối thiểu 95%)");
    assertThat(table.text(4, 4)).isEqualTo("Tối thiểu 98");
    assertThat(table.row(4).get(4).evidence().get(0).line()).isEqualTo(11);
  }

  /** Khánh Hòa: a table of pipes over pages, a list in a cell. */
  @Test
  void pipeTableOverPagesIsOneTable() throws Exception {
    Table table =
        read("""
                | TT | Phân công | Chỉ tiêu (%) |
                |----|-----------|------|
                | **I.** | **Mục một** | |
                | 1. | - Đơn vị chủ trì: Văn phòng. | 80 |

                | TT | Phân công | Chỉ tiêu (%) |
                |----|-----------|------|
                |  | <ul><li>- Đơn vị phối hợp: Các phòng.</li><li>Tổ một cửa</li></ul> | |
                | 2. | A \\| B | 60 |
                """)
            .tables()
            .get(0);

    assertThat(table.headerRowCount()).isEqualTo(1);
    assertThat(table.row(1).get(1).columnSpan()).isEqualTo(2);
    assertThat(table.text(2, 1))
        .isEqualTo("- Đơn vị chủ trì: Văn phòng. - Đơn vị phối hợp: Các phòng. - Tổ một cửa");
    assertThat(table.text(3, 1)).isEqualTo("A | B");
  }

  @Test
  void rowsWhoseLastTabsWereTrimmedKeepTheirPlace() throws Exception {
    Table table =
        read("TT\tTên\tSố\tGhi chú\nI\tMục một\n1\tTỷ lệ A\t80\tx\n2\tTỷ lệ B\t60\n")
            .tables()
            .get(0);

    assertThat(table.row(1).get(1).columnSpan()).isEqualTo(3);
    assertThat(table.row(3)).extracting(Cell::text).containsExactly("2", "Tỷ lệ B", "60", "");
  }

  @Test
  void letterheadSetWithTabsIsNoTable() throws Exception {
    ExtractedDocument document =
        read("UBND TỈNH A\t\tCỘNG HÒA XÃ HỘI\nSỞ B\t\tĐộc lập - Tự do\n\nKẾ HOẠCH\n");

    assertThat(document.tables()).isEmpty();
    assertThat(texts(document))
        .containsExactly("UBND TỈNH A", "CỘNG HÒA XÃ HỘI", "SỞ B", "Độc lập - Tự do", "KẾ HOẠCH");
  }

  /** Notes 2 and 3 make no marks of the powers of units. */
  @Test
  void powersOfUnitsStayWhereNotesHaveTheirNumbers() throws Exception {
    ExtractedDocument document =
        read(
            "Rà soát nội bộ¹ trên 5 km² đất.\n\nXây 10.000 m² sàn², 12 m³ bể.\n\n"
                + "¹ Kế hoạch số 02.\n\n² Quyết định số 03.\n\n³ Quyết định số 04.\n");

    assertThat(document.blocks().stream().limit(2).map(block -> ((Paragraph) block).text()))
        .containsExactly("Rà soát nội bộ trên 5 km² đất.", "Xây 10.000 m² sàn, 12 m³ bể.");
  }

  /** Ward plan: "TTHC nội bộ¹ giữa …" and "¹. Kế hoạch số 02/KH-UBND". */
  @Test
  void footnotesLoseTheirMarksAndUnitsKeepThem() throws Exception {
    ExtractedDocument document =
        read("Rà soát TTHC nội bộ¹ trên 5 km² đất.\n\n¹. Kế hoạch số 02/KH-UBND.\n\n12\n");

    assertThat(texts(document))
        .containsExactly("Rà soát TTHC nội bộ trên 5 km² đất.", "Kế hoạch số 02/KH-UBND.", "12");
    assertThat(document.blocks())
        .extracting(block -> ((Paragraph) block).role())
        .containsExactly(Role.BODY, Role.FOOTNOTE, Role.FURNITURE);
  }

  /** Kon Rẫy: bold over two lines, an escaped asterisk. */
  @Test
  void marksOfMarkdownAreTakenOff() throws Exception {
    assertThat(
            texts(
                read("**ỦY BAN NHÂN DÂN  \nHUYỆN KON RẪY**\n\n*\\* Thủ trưởng chịu trách nhiệm.*")))
        .containsExactly("ỦY BAN NHÂN DÂN", "HUYỆN KON RẪY", "* Thủ trưởng chịu trách nhiệm.");
  }

  @Test
  void wrappedLinesAreOneParagraphAndItemsAreNot() throws Exception {
    assertThat(
            texts(
                read(
                    """
                    Thực hiện Quyết định số 344/QĐ-UBND ngày 13/02/2025 của UBND tỉnh Khánh Hòa
                    ban hành Kế hoạch trọng tâm năm 2025, Sở
                    Xây dựng yêu cầu:
                    - Văn phòng Sở;
                    - Các phòng.
                    """)))
        .containsExactly(
            "Thực hiện Quyết định số 344/QĐ-UBND ngày 13/02/2025 của UBND tỉnh Khánh Hòa ban hành"
                + " Kế hoạch trọng tâm năm 2025, Sở",
            "Xây dựng yêu cầu:",
            "- Văn phòng Sở;",
            "- Các phòng.");
  }

  @Test
  void figureOfThousandsAloneOnALineGoesOn() throws Exception {
    assertThat(texts(read("Sản lượng lúa phấn đấu đạt trên\n1.200.\n(2) Thu nhập tăng 5%.\n")))
        .containsExactly("Sản lượng lúa phấn đấu đạt trên 1.200.", "(2) Thu nhập tăng 5%.");
  }

  @Test
  void figureAtTheHeadOfALineIsNoLabelOfAnItem() throws Exception {
    assertThat(
            texts(
                read(
                    """
                    Phấn đấu có 90.000 doanh nghiệp, trong đó ít nhất
                    5.000 doanh nghiệp khởi nghiệp, tăng 20% so với năm
                    2025.
                    2. Doanh thu đạt 36 tỷ USD.
                    1.200 hộ được vay vốn.
                    """)))
        .containsExactly(
            "Phấn đấu có 90.000 doanh nghiệp, trong đó ít nhất 5.000 doanh nghiệp khởi nghiệp,"
                + " tăng 20% so với năm 2025.",
            "2. Doanh thu đạt 36 tỷ USD.", "1.200 hộ được vay vốn.");
  }

  @Test
  void fewLinesInColumnsAreNoTable() throws Exception {
    String row = "1   Tỷ lệ hồ sơ trực tuyến    Văn phòng     60\n";

    ExtractedDocument document = read("KẾ HOẠCH\n" + row.repeat(2));
    assertThat(document.tables()).isEmpty();
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void fileWithoutWordsIsEmpty() {
    assertThatThrownBy(() -> read(" \n\n\t\n"))
        .isInstanceOf(ExtractionException.class)
        .extracting("code")
        .isEqualTo("no-words");
  }

  /** A table too high for a page is cut every so many lines; the last cut may be its end. */
  @Test
  void tableSetWithBlanksOfManyLinesIsReadToItsEnd() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int row = 1; row <= 800; row++) {
      text.append(String.format(Locale.ROOT, "%-6d Thu thuế %-20d %-10s %8d%n", row, row, "%", 7));
    }
    int rows = read(text.toString()).tables().stream().mapToInt(Table::rowCount).sum();
    assertThat(rows).isEqualTo(800);
  }

  private ExtractedDocument read(String text) throws IOException, ExtractionException {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }

  private static List<String> texts(ExtractedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  /** A web portal gives each cell a line of its own and a bar behind it. */
  @Test
  void cellsWithABarBelowEachAreRowsByTheirLabels() throws Exception {
    String text =
        "Phụ lục\nTT\n|\nTên chỉ tiêu\n|\nMức\n|\nGhi chú\n|\nI\n|\nDỊCH VỤ CÔNG\n|\n1\n|\n"
            + "Tỷ lệ hồ sơ\ntrực tuyến\n|\n60%\n|\n|\n2\n|\nTỷ lệ số hóa\n|\n70%\n|\nCả năm\n|\nHết\n";

    Table table = read(text).tables().get(0);

    assertThat(table.rowCount()).isEqualTo(4);
    assertThat(table.row(1)).extracting(Cell::text).containsExactly("I", "DỊCH VỤ CÔNG");
    assertThat(table.row(2))
        .extracting(Cell::text)
        .containsExactly("1", "Tỷ lệ hồ sơ trực tuyến", "60%", "");
    assertThat(table.row(3))
        .extracting(Cell::text)
        .containsExactly("2", "Tỷ lệ số hóa", "70%", "Cả năm");
  }

  @Test
  void cellsWithABarBelowEachThatFallIntoNoRowsAreTold() throws Exception {
    String text =
        "TT\n|\nTên chỉ tiêu\n|\nMức\n|\n1\n|\nTỷ lệ hồ sơ\n|\n60%\n|\nlẻ\n|\n2\n|\nSố\n|\n5\n|\n";

    assertThat(read(text).tables()).isEmpty();
    assertThat(read(text).findings()).extracting(Finding::code).contains("cells-on-lines-unread");
  }

  /** Full lines of one width, each an item or heading of its own. */
  @Test
  void numberedLinesAreNotJoinedToTheFullLineAbove() throws Exception {
    String full = " tỷ lệ hồ sơ trực tuyến toàn trình của xã đạt 60% trở lên";

    assertThat(
            texts(
                read(
                    String.join(
                        "\n",
                        "(1) Năm 2025" + full,
                        "(2) Năm 2026" + full,
                        "2.3- Năm 2027" + full,
                        "II/ Năm 2028" + full,
                        "Điều 2. Từ 2029" + full,
                        "Phần thứ hai",
                        "(3) Năm 2030" + full))))
        .hasSize(7);
  }
}
