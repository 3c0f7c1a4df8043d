package doichieu.extract.table;

import static doichieu.extract.table.Pieces.HEADER;
import static doichieu.extract.table.Pieces.assemble;
import static doichieu.extract.table.Pieces.codes;
import static doichieu.extract.table.Pieces.column;
import static doichieu.extract.table.Pieces.part;
import static doichieu.extract.table.Pieces.text;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph.Role;
import doichieu.document.Table;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Headers that are printed again, by the program or by hand, and rows of column numbers. */
class RepeatedHeadersTest {
  private static Part marked(int headerRows, Part part) {
    return new Part(
        part.rowCount(), part.columnCount(), headerRows, part.cells(), true, part.columnEdges());
  }

  @Test
  void partsWithRepeatedHeaderAreOneTableWithItsHeaderOnce() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "1|Tỷ lệ hồ sơ trực tuyến|Văn phòng|60|NQ 01"),
            text(Role.FURNITURE, "2"),
            part(2, HEADER.replace("Căn cứ", "Căn  cứ"), "2|Tỷ lệ số hóa|Văn phòng|90|NQ 01"),
            part(3, "3|Tỷ lệ thanh toán trực tuyến|Văn phòng|60|NQ 01"));

    assertThat(document.tables()).hasSize(1);
    Table table = document.tables().get(0);
    assertThat(table.headerRowCount()).isEqualTo(1);
    assertThat(column(table, 0)).containsExactly("Số TT", "1", "2", "3");
    assertThat(table.row(3).get(0).evidence().get(0).page()).isEqualTo(3);
  }

  @Test
  void retypedHeaderCountsAsRepeated() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "1|Tỷ lệ hồ sơ trực tuyến|Văn phòng|60|NQ 01"),
            part(2, HEADER.replace("vụ", "vu"), "2|Tỷ lệ số hóa|Văn phòng|90|NQ 01"));

    assertThat(column(document.tables().get(0), 0)).containsExactly("Số TT", "1", "2");
  }

  @Test
  void otherHeaderBeginsAnotherTable() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "1|Tỷ lệ hồ sơ trực tuyến|Văn phòng|60|NQ 01"),
            part(2, "STT|Nội dung công việc|Chủ trì|Kết quả|Thời gian", "1|Ban hành|A|B|C"));

    assertThat(document.tables()).hasSize(2);
  }

  /** Thanh Hóa 2026: only the row of column numbers is printed again. */
  @Test
  void rowOfColumnNumbersAloneIsARepeatedHeader() {
    ExtractedDocument document =
        assemble(
            part(
                1,
                HEADER,
                "(1)|(2)|(3)|(4)|(5)",
                "3|Số hồ sơ trễ hạn toàn|Trung tâm|không quá 1.200|NQ 01"),
            part(2, "(1)|(2)|(3)|(4)|(5)", "|tỉnh||hồ sơ|", "4|Tỷ lệ số hóa|A|90|B"));

    Table table = document.tables().get(0);
    assertThat(column(table, 0)).containsExactly("Số TT", "(1)", "3", "4");
    assertThat(table.text(2, 1)).isEqualTo("Số hồ sơ trễ hạn toàn tỉnh");
  }

  @Test
  void headerTypedAgainAmongRowsIsNoRow() {
    ExtractedDocument document =
        assemble(
            part(
                1,
                HEADER,
                "1|Tỷ lệ hồ sơ trực tuyến|Văn phòng|60|NQ 01",
                HEADER.replace("vụ", "vu"),
                "2|Tỷ lệ số hóa|Văn phòng|90|NQ 01"));

    Table table = document.tables().get(0);
    assertThat(column(table, 0)).containsExactly("Số TT", "1", "2");
    assertThat(table.headerRowCount()).isEqualTo(1);
    assertThat(codes(document)).containsExactly("header-typed-again");
    assertThat(document.findings().get(0).evidence()).extracting(Evidence::row).containsOnly(3);
  }

  @Test
  void rowOfThreeColumnNumbersTypedAgainIsNoRow() {
    ExtractedDocument document =
        assemble(part(1, "STT|Tên|Hồ sơ", "(1)|(2)|(3)", "1|A a|9", "(1)|(2)|(3)", "2|B b|7"));

    assertThat(column(document.tables().get(0), 0)).containsExactly("STT", "(1)", "1", "2");
    assertThat(codes(document)).containsExactly("header-typed-again");
  }

  @Test
  void rowEqualToTheMarkedHeaderIsNoRowWhateverItHolds() {
    String[] rows = {"Ga|T1|1403", "Hà Nội|06:00|07:15", "Ga|T1|1403", "Vinh|11:40|"};

    assertThat(column(assemble(part(1, rows)).tables().get(0), 0))
        .containsExactly("Ga", "Hà Nội", "Ga", "Vinh");
    assertThat(column(assemble(marked(1, part(1, rows))).tables().get(0), 0))
        .containsExactly("Ga", "Hà Nội", "Vinh");
  }

  @Test
  void rowLikeTheFirstIsAHeaderWhereAllOtherRowsHaveNamesOfTheirOwn() {
    String[] terms = {"Từ|Nghĩa", "Hồ sơ|a b", "Thủ tục|c d", "Từ|Nghĩa", "Kết quả|e g"};
    String[] times = {"Ga|1401|1403", "A a|5:40|6:10", "B b|5:51|", "Ga|1401|1403", "C c||7:02"};
    String[] years = {"Tên|2025|2026", "A a|1850|1900", "Tên|2025|2026", "B b|950|960", "C c|1|2"};

    assertThat(column(assemble(part(1, terms)).tables().get(0), 0))
        .containsExactly("Từ", "Hồ sơ", "Thủ tục", "Kết quả");
    assertThat(column(assemble(part(1, times)).tables().get(0), 0))
        .containsExactly("Ga", "A a", "B b", "C c");
    assertThat(column(assemble(part(1, years)).tables().get(0), 0))
        .containsExactly("Tên", "A a", "B b", "C c");
    assertThat(codes(assemble(part(1, years)))).containsExactly("header-typed-again");
  }

  @Test
  void rowLikeTheFirstStaysWhereNamesComeAgainOrItsFiguresAreLikeTheRest() {
    String[] kinds = {"Nam|vừa", "Nữ|ít", "Trẻ em|ít", "Nam|vừa", "Nữ|nhiều", "Già|ít"};
    String[] figures = {"A a|10", "B b|25", "C c|30", "A a|10", "D d|41"};

    assertThat(column(assemble(part(1, kinds)).tables().get(0), 0)).hasSize(6);
    assertThat(column(assemble(part(1, figures)).tables().get(0), 0)).hasSize(5);
  }

  @Test
  void headerWhoseLowestLinesAreCutIsRepeated() {
    String first = "Số TT|Chỉ tiêu|Kế hoạch|Thực hiện|Ghi chú";
    String second = "|của năm trước đó|giao từ đầu năm|của cả năm nay|";
    String[] rows = {first, second, "1|Tỷ lệ hồ sơ trực tuyến|60|55|A"};

    ExtractedDocument cut =
        assemble(
            part(1, rows), part(2, first, "|của năm|giao từ|của cả|", "2|Tỷ lệ số hóa|90|85|B"));
    ExtractedDocument other =
        assemble(
            part(1, rows), part(2, first, "|của tháng|giao từ|của cả|", "2|Tỷ lệ số hóa|90|85|B"));

    assertThat(column(cut.tables().get(0), 1))
        .containsExactly("Chỉ tiêu", "của năm trước đó", "Tỷ lệ hồ sơ trực tuyến", "Tỷ lệ số hóa");
    assertThat(column(other.tables().get(0), 1)).anyMatch(text -> text.contains("của tháng"));
  }

  @Test
  void rowEqualToAHeadingInWordsAboveFiguresIsNoRow() {
    ExtractedDocument prices =
        assemble(part(1, "Dịch vụ|Giá", "Thẻ mượn|12", "Bản sao|5", "Dịch vụ|Giá", "In|3"));
    ExtractedDocument terms =
        assemble(part(1, "Chủ trì|Sở Y tế", "Địa bàn|Toàn tỉnh", "Chủ trì|Sở Y tế", "Kỳ|Năm"));

    assertThat(column(prices.tables().get(0), 0))
        .containsExactly("Dịch vụ", "Thẻ mượn", "Bản sao", "In");
    assertThat(codes(prices)).containsExactly("header-typed-again");
    assertThat(column(terms.tables().get(0), 0))
        .containsExactly("Chủ trì", "Địa bàn", "Chủ trì", "Kỳ");
  }

  @Test
  void columnNumbersRightBelowTheMarkedHeaderBelongToIt() {
    Part part = marked(1, part(1, HEADER, "(1)|(2)|(3)|(4)|(5)", "1|Tỷ lệ hồ sơ|A|60|B"));
    Table table = assemble(part).tables().get(0);

    assertThat(table.headerRowCount()).isEqualTo(2);
    assertThat(column(table, 0)).containsExactly("Số TT", "(1)", "1");
  }

  @Test
  void subHeadingsBelowTheOnlyMarkedRowAreHeader() {
    Part blank = wideHeader("", "Mức", "Chủ trì", 1);
    Part figures = wideHeader("", "95", "80", 1);
    Part years = wideHeader("", "2026", "2027", 1);
    Part units = wideHeader("", "tỷ đồng", "%", 1);
    Part months = wideHeader(null, "6 tháng", "Cả năm", 2);
    Part quarters = wideHeader("", "Quý 1", "Quý 2", 1);
    Part classes = wideHeader(null, "10", "11", 2);

    assertThat(assemble(blank).tables().get(0).headerRowCount()).isEqualTo(2);
    assertThat(assemble(figures).tables().get(0).headerRowCount()).isEqualTo(1);
    assertThat(assemble(years).tables().get(0).headerRowCount()).isEqualTo(2);
    assertThat(assemble(units).tables().get(0).headerRowCount()).isEqualTo(2);
    assertThat(assemble(months).tables().get(0).headerRowCount()).isEqualTo(2);
    assertThat(assemble(quarters).tables().get(0).headerRowCount()).isEqualTo(2);
    assertThat(assemble(classes).tables().get(0).headerRowCount()).isEqualTo(2);
  }

  @Test
  void figuresBelowTheOnlyMarkedRowAreNoHeader() {
    Part amounts = wideHeader("", "Trồng rừng", "150 ha", 1);
    Part sums = wideHeader("", "8%", "9%", 1);
    Part down = wideHeader(null, "10", "20", 2);
    Part label = wideHeader(null, "Tăng trưởng", "8%", 2);

    assertThat(assemble(amounts).tables().get(0).headerRowCount()).isEqualTo(1);
    assertThat(assemble(sums).tables().get(0).headerRowCount()).isEqualTo(1);
    assertThat(assemble(down).tables().get(0).headerRowCount()).isEqualTo(1);
    assertThat(assemble(label).tables().get(0).headerRowCount()).isEqualTo(1);
  }

  @Test
  void rowsOfAMarkedGroupAreNoHeader() {
    List<PartCell> cells = new ArrayList<>();
    for (int r = 0; r < 4; r += 2) {
      cells.add(cell(r, 0, 2, 1, r == 0 ? "Kinh tế" : "Xã hội"));
      cells.add(cell(r, 1, 1, 2, r == 0 ? "Nhóm một" : "Nhóm hai"));
      cells.add(cell(r + 1, 1, 1, 1, "Lập quy hoạch"));
      cells.add(cell(r + 1, 2, 1, 1, "Sở Xây dựng"));
    }
    Part groups = new Part(4, 3, 1, cells, true, List.of());

    assertThat(assemble(groups).tables().get(0).headerRowCount()).isEqualTo(1);
  }

  /** "TT | Năm" marked, with two columns below the second heading. */
  private static Part wideHeader(@Nullable String first, String second, String third, int span) {
    List<PartCell> cells = new ArrayList<>();
    cells.add(cell(0, 0, span, 1, "TT"));
    cells.add(cell(0, 1, 1, 2, "Năm"));
    if (first != null) {
      cells.add(cell(1, 0, 1, 1, first));
    }
    cells.add(cell(1, 1, 1, 1, second));
    cells.add(cell(1, 2, 1, 1, third));
    for (int r = 2; r < 4; r++) {
      cells.add(cell(r, 0, 1, 1, String.valueOf(r - 1)));
      cells.add(cell(r, 1, 1, 1, "85"));
      cells.add(cell(r, 2, 1, 1, "90"));
    }
    return new Part(4, 3, 1, cells, true, List.of());
  }

  private static PartCell cell(int row, int column, int rowSpan, int columnSpan, String text) {
    return new PartCell(row, column, rowSpan, columnSpan, text, Evidence.FILE);
  }

  @Test
  void columnNumbersRetypedAmongTheRowsAreNoRow() {
    ExtractedDocument document =
        assemble(
            part(
                1,
                HEADER,
                "1|2|3|4|5",
                "1|Tỷ lệ hồ sơ trực tuyến|Văn phòng|60|NQ 01",
                "1|2|3|4|5",
                "2|Tỷ lệ số hóa|Văn phòng|90|NQ 01"));

    assertThat(column(document.tables().get(0), 0)).containsExactly("Số TT", "1", "1", "2");
  }

  @Test
  void headerAloneOnALaterPageIsNoTable() {
    ExtractedDocument document =
        assemble(
            placed(1, part(1, HEADER, "1|Tỷ lệ hồ sơ trực tuyến|Văn phòng|60|NQ 01")),
            text(Role.BODY, "CHỦ TỊCH"),
            placed(2, part(2, HEADER)),
            text(Role.BODY, "Nguyễn Văn An"));

    assertThat(document.tables()).hasSize(1);
    assertThat(document.blocks()).hasSize(3);
  }

  /** The part with a place for each cell. */
  private static Part placed(int page, Part part) {
    Box box = new Box(50, 50, 500, 100);
    return new Part(
        part.rowCount(),
        part.columnCount(),
        0,
        part.cells().stream()
            .map(
                c ->
                    new Piece.PartCell(
                        c.row(),
                        c.column(),
                        1,
                        1,
                        c.text(),
                        new Evidence(page, null, null, null, null, null, box, c.text())))
            .toList(),
        true,
        part.columnEdges());
  }

  @Test
  void rowThatBeginsWithADashGoesOnTheTableAboveIt() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "1|Tỷ lệ hồ sơ trực tuyến|Văn phòng|60|NQ 01", "2|Số hồ sơ|VP|9|NQ"),
            part(2, "-|Hồ sơ cấp xã|Văn phòng|60|NQ 02"));

    assertThat(document.tables()).hasSize(1);
  }
}
