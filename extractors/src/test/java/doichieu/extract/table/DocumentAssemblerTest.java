package doichieu.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Box;
import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.table.Piece.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentAssemblerTest {
  private static final String HEADER = "Số TT|Tên nhiệm vụ|Đơn vị chủ trì|Giao chỉ tiêu|Căn cứ";

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

  @Test
  void titleBetweenPartsEndsTheTable() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "1|Tỷ lệ hồ sơ trực tuyến|Văn phòng|60|NQ 01"),
            text(Role.BODY, "Phụ lục II"),
            part(2, "2|Tỷ lệ số hóa|Văn phòng|90|NQ 01"));

    assertThat(document.tables()).hasSize(2);
  }

  /** Kon Tum, annex I, row 3. */
  @Test
  void rowWithoutOrdinalAtTheHeadOfAPageContinuesTheRowAbove() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "3|Tỷ lệ hồ sơ trực tuyến|Các cơ quan; UBND|60|16/01/2025 của"),
            part(2, "||cấp huyện, UBND cấp xã||Văn phòng Chính phủ", "4|Tỷ lệ số hóa|A|90|B"));

    Table table = document.tables().get(0);
    assertThat(table.text(1, 2)).isEqualTo("Các cơ quan; UBND cấp huyện, UBND cấp xã");
    assertThat(table.text(1, 4)).isEqualTo("16/01/2025 của Văn phòng Chính phủ");
    assertThat(table.row(1).get(2).evidence()).extracting(Evidence::page).containsExactly(1, 2);
    assertThat(table.row(1).get(2).evidence()).extracting(Evidence::row).containsOnly(2);
    assertThat(codes(document)).containsExactly("rows-joined");
  }

  @Test
  void figureThatEndsWithItsDashGoesOnBelowThePageBreak() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "1|Xây cầu|Xã Ý Yên|640|2024-2025", "2|Nâng cấp bơm|Xã Liên|267|2025-"),
            part(2, HEADER, "|Cống Mỹ Tho|Minh||2027", "3|Kè sông|Xã Hải Hậu|186|2026-2027"));

    Table table = document.tables().get(0);
    assertThat(table.rowCount()).isEqualTo(4);
    assertThat(table.text(2, 4)).isEqualTo("2025-2027");
  }

  @Test
  void centredOrdinalInTheLowerPieceBelongsToBothPieces() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "2|Tỷ lệ A|B|90|C", "|Tỷ lệ hồ sơ trực|Các cơ quan; UBND||"),
            part(2, "3|tuyến được tiếp nhận|cấp huyện|60|NQ 01"));

    Table table = document.tables().get(0);
    assertThat(row(table, 2))
        .containsExactly(
            "3",
            "Tỷ lệ hồ sơ trực tuyến được tiếp nhận",
            "Các cơ quan; UBND cấp huyện",
            "60",
            "NQ 01");
  }

  @Test
  void nameThatStandsWholeBelowThePageBreakBelongsToItsLabel() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "1|Tỷ lệ A|B|90|C", "2|||60|NQ 01"),
            part(2, "|Tỷ lệ hồ sơ trực tuyến|Văn phòng||", "3|Tỷ lệ D|E|70|F"));

    Table table = document.tables().get(0);
    assertThat(row(table, 2))
        .containsExactly("2", "Tỷ lệ hồ sơ trực tuyến", "Văn phòng", "60", "NQ 01");
    assertThat(codes(document)).containsExactly("rows-joined");
  }

  @Test
  void rowWithoutLabelBelowAFilledRowIsNotPouredIntoIt() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "1|Tỷ lệ A|B|90|C", "2|||60|NQ 01"),
            part(2, "|Tổng số|Văn phòng|100|", "3|Tỷ lệ D|E|70|F"));

    assertThat(document.tables().get(0).rowCount()).isEqualTo(5);
  }

  @Test
  void bulletsBelowAColonGoOnWithTheNameBesideThem() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "4|Tỷ lệ số hóa hồ sơ, kết quả giải quyết|Thực hiện:|80|"),
            part(2, "|TTHC|- Văn phòng Sở||", "5|Tỷ lệ D|E|70|F"));

    assertThat(row(document.tables().get(0), 1))
        .containsExactly(
            "4",
            "Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC",
            "Thực hiện: - Văn phòng Sở",
            "80",
            "");
  }

  /** Khánh Hòa, row 2: the lower piece begins with a bullet, so its words alone prove nothing. */
  @Test
  void pieceWithoutOrdinalAndNameIsNoRow() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "2.|Tỷ lệ thanh toán|- Đơn vị chủ trì: Văn phòng Sở.|60|NQ 01."),
            part(2, HEADER, "||- Đơn vị phối hợp: Các phòng.||", "3.|Tỷ lệ hồ sơ|A|60|B"));

    assertThat(document.tables().get(0).text(1, 2))
        .isEqualTo("- Đơn vị chủ trì: Văn phòng Sở. - Đơn vị phối hợp: Các phòng.");
  }

  /** Mỹ Hiệp 2025: a table of work without ordinals. */
  @Test
  void rowWithoutLabelsIsJoinedWhereTwoCellsGoOn() {
    String header = "Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn";
    ExtractedDocument document =
        assemble(
            part(1, header, "Tuyên truyền trên hệ thống|Phòng Văn hóa|Ban Nhân dân các|đến ngày"),
            part(2, "truyền thanh||ấp|30/11/2025", "Báo cáo|Văn phòng||Hằng tuần"));

    Table table = document.tables().get(0);
    assertThat(row(table, 1))
        .containsExactly(
            "Tuyên truyền trên hệ thống truyền thanh",
            "Phòng Văn hóa",
            "Ban Nhân dân các ấp",
            "đến ngày 30/11/2025");
    assertThat(table.rowCount()).isEqualTo(3);
  }

  @Test
  void rowWithoutLabelsThatBeginsAnewStaysARow() {
    String header = "Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn";
    ExtractedDocument document =
        assemble(
            part(1, header, "Niêm yết công khai|Trung tâm|Văn phòng|Thường xuyên"),
            part(2, "đối soát hồ sơ|Trung tâm|Văn phòng|Hằng tuần"));

    assertThat(document.tables().get(0).rowCount()).isEqualTo(3);
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
  void rowWithAValueOfItsOwnIsNotJoined() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "2|Tỷ lệ hồ sơ của|A|90|C"),
            part(2, "|xã được số hóa|B|60|C", "3|Tỷ lệ|A|1|C"));

    assertThat(document.tables().get(0).rowCount()).isEqualTo(4);
  }

  @Test
  void doubtfulRowIsKeptAndReported() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "2|Tỷ lệ hồ sơ trực tuyến|Văn phòng|90|C"),
            part(2, "|Tỷ lệ hồ sơ qua bưu chính|Sở Nội vụ||", "3|Tỷ lệ|A|1|C"));

    assertThat(document.tables().get(0).rowCount()).isEqualTo(4);
    assertThat(codes(document)).containsExactly("row-maybe-cut");
    assertThat(document.findings().get(0).arguments()).containsExactly("1", "3");
  }

  /** Kon Tum II: the title of a section runs over the page. */
  @Test
  void titleInCapitalsGoesOnBelowThePage() {
    Part above = part(1, HEADER, "1|A|B|C|D", "II|CHỈ TIÊU VỀ SỐ HÓA TRONG GIẢI QUYẾT");
    Part below = part(2, "|TTHC TRÊN MÔI TRƯỜNG ĐIỆN TỬ", "1|A|B|C|D");

    Table table = assemble(spanned(above, 2), spanned(below, 0)).tables().get(0);

    assertThat(table.text(2, 1))
        .isEqualTo("CHỈ TIÊU VỀ SỐ HÓA TRONG GIẢI QUYẾT TTHC TRÊN MÔI TRƯỜNG ĐIỆN TỬ");
  }

  /** Finance department, annex II: a title without label between numbered rows. */
  @Test
  void loneTitleSpansAllColumnsAndContinuesNothing() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "10|Tỷ lệ hồ sơ được số hóa|A|B|C"),
            part(2, "Ứng dụng dữ liệu dân cư||||", "11|Tỷ lệ TTHC|A|B|C"));

    Cell title = document.tables().get(0).row(2).get(0);
    assertThat(title.text()).isEqualTo("Ứng dụng dữ liệu dân cư");
    assertThat(title.columnSpan()).isEqualTo(5);
  }

  /** Kon Tum IV: label and title in one cell; ward annex II, II.1: label, title, blank cells. */
  @Test
  void sectionRowsHaveOneForm() {
    ExtractedDocument document =
        assemble(
            part(
                1,
                HEADER,
                "IV CHỈ TIÊU VỀ KẾT QUẢ||||",
                "1|Thực hiện công bố, công khai TTHC|||",
                "a|Tham gia ý kiến|A|B|C",
                "b|Niêm yết|A|B|C",
                "c|Rà soát|A|B|C"));

    Table table = document.tables().get(0);
    assertThat(table.row(1)).extracting(Cell::text).containsExactly("IV CHỈ TIÊU VỀ KẾT QUẢ");
    assertThat(table.row(1)).extracting(Cell::columnSpan).containsExactly(5);
    assertThat(table.row(2)).extracting(Cell::columnSpan).containsExactly(1, 4);
  }

  /** A balance sheet: "Fixed assets" names the rows below, in a column of its own. */
  @Test
  void nameBesideBlanksStaysInItsColumnWhereNoRowHasALabel() {
    ExtractedDocument document =
        assemble(
            part(1, "|2025|2024", "Fixed assets||", "Buildings|1,204|1,180", "Machines|310|295"));

    assertThat(document.tables().get(0).row(1)).hasSize(3);
  }

  @Test
  void columnsThatNobodyFilledInMakeNoSections() {
    ExtractedDocument document =
        assemble(part(1, "TT|Chỉ tiêu|Ghi chú", "1|Tỷ lệ A|", "2|Tỷ lệ B|", "3|Tỷ lệ C|x"));

    assertThat(document.tables().get(0).row(1)).hasSize(3);
  }

  @Test
  void narrowerPartFitsByItsColumnEdges() {
    Part wide = edged(part(1, "TT|Tên|Đơn vị|Số", "1|A a|B b|2"), 0, 20, 60, 80, 100);
    Part narrow = edged(part(2, "II|MỤC HAI"), 0, 21, 100);
    Part other = edged(part(2, "II|MỤC HAI"), 0, 40, 100);

    assertThat(assemble(wide, narrow).tables()).hasSize(1);
    assertThat(assemble(wide, narrow).tables().get(0).row(2).get(1).columnSpan()).isEqualTo(3);
    assertThat(assemble(wide, other).tables()).hasSize(2);
  }

  /** Ward plan: "… thúc đẩy phát" | footnote | "triển kinh tế - xã hội …". */
  @Test
  void paragraphCutByAPageIsWhole() {
    ExtractedDocument document =
        assemble(
            text(Role.BODY, "- Đẩy mạnh dịch vụ công, góp phần thúc đẩy phát"),
            text(Role.FOOTNOTE, "Kế hoạch số 02/KH-UBND."),
            text(Role.BODY, "triển kinh tế - xã hội."),
            text(Role.BODY, "a) Công chức chuyên môn"));

    assertThat(document.blocks())
        .extracting(block -> ((Paragraph) block).text())
        .containsExactly(
            "- Đẩy mạnh dịch vụ công, góp phần thúc đẩy phát triển kinh tế - xã hội.",
            "Kế hoạch số 02/KH-UBND.",
            "a) Công chức chuyên môn");
  }

  @Test
  void finishedParagraphsAndHeadingsStayApart() {
    assertThat(
            assemble(
                    text(Role.BODY, "III. TỔ CHỨC THỰC HIỆN"),
                    text(Role.BODY, "căn cứ nhiệm vụ được giao;"),
                    text(Role.BODY, "các phòng triển khai."))
                .blocks())
        .hasSize(3);
  }

  private static ExtractedDocument assemble(Piece... pieces) {
    return DocumentAssembler.assemble(SourceFormat.PDF, 3, null, List.of(pieces), List.of());
  }

  private static Text text(Role role, String text) {
    return new Text(role, text, evidence(1, text), true);
  }

  private static Part part(int page, String... rows) {
    List<PartCell> cells = new ArrayList<>();
    int columns = 0;
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|", -1);
      columns = Math.max(columns, texts.length);
      for (int c = 0; c < texts.length; c++) {
        cells.add(new PartCell(r, c, 1, 1, texts[c], evidence(page, texts[c])));
      }
    }
    return new Part(rows.length, columns, 0, cells, true, List.of());
  }

  private static Part edged(Part part, double... edges) {
    List<Double> list = Arrays.stream(edges).boxed().toList();
    return new Part(part.rowCount(), part.columnCount(), 0, part.cells(), true, list);
  }

  /** The part with the title of the row spanning all columns after the first. */
  private static Part spanned(Part part, int row) {
    List<PartCell> cells =
        part.cells().stream()
            .map(
                c ->
                    c.row() == row && c.column() == 1
                        ? new PartCell(row, 1, 1, part.columnCount() - 1, c.text(), c.evidence())
                        : c)
            .toList();
    return new Part(part.rowCount(), part.columnCount(), 0, cells, true, List.of());
  }

  private static Evidence evidence(int page, String text) {
    return new Evidence(page, null, null, null, null, null, null, text);
  }

  private static List<String> column(Table table, int column) {
    List<String> texts = new ArrayList<>();
    for (int r = 0; r < table.rowCount(); r++) {
      texts.add(table.text(r, column));
    }
    return texts;
  }

  private static List<String> row(Table table, int row) {
    return table.row(row).stream().map(Cell::text).toList();
  }

  private static List<String> codes(ExtractedDocument document) {
    return document.findings().stream().map(Finding::code).toList();
  }

  /** Three columns; the figure of rows 1 and 2 is one merged cell down to the page's foot. */
  private static Part mergedToTheFoot(String value) {
    List<PartCell> cells = new ArrayList<>(part(1, "TT|Tên|Số|Chủ trì").cells());
    for (int r = 1; r <= 2; r++) {
      cells.add(new PartCell(r, 0, 1, 1, "" + r, evidence(1, "" + r)));
      cells.add(new PartCell(r, 1, 1, 1, "Tỷ lệ A" + r, evidence(1, "Tỷ lệ A" + r)));
      cells.add(new PartCell(r, 3, 1, 1, "Văn phòng", evidence(1, "Văn phòng")));
    }
    cells.add(new PartCell(1, 2, 2, 1, value, evidence(1, value)));
    return new Part(3, 4, 0, cells, true, List.of());
  }

  /** The part with the third cell of its first row merged down over all rows. */
  private static Part mergedFromTheHead(Part part) {
    List<PartCell> cells = new ArrayList<>();
    for (PartCell c : part.cells()) {
      if (c.column() != 2) {
        cells.add(c);
      } else if (c.row() == 0) {
        cells.add(new PartCell(0, 2, part.rowCount(), 1, c.text(), c.evidence()));
      }
    }
    return new Part(part.rowCount(), part.columnCount(), 0, cells, true, List.of());
  }

  @Test
  void mergedCellGoesOnOverThePageBreak() {
    ExtractedDocument document =
        assemble(
            mergedToTheFoot("80"),
            mergedFromTheHead(part(2, "3|Tỷ lệ B||Sở A", "4|Tỷ lệ C||Sở B")),
            part(3, "5|Tỷ lệ D|70|Sở C"));

    Table table = document.tables().get(0);
    assertThat(column(table, 2)).containsExactly("Số", "80", "80", "80", "80", "70");
    assertThat(table.findCell(1, 2).orElseThrow().rowSpan()).isEqualTo(4);
    assertThat(codes(document)).containsExactly("merged-cell-joined");
  }

  @Test
  void blankOfTheNextRowBelowAMergedCellIsItsRest() {
    ExtractedDocument document =
        assemble(mergedToTheFoot("80"), part(2, "3|Tỷ lệ B||Sở A", "4|Tỷ lệ C|60|Sở B"));

    assertThat(column(document.tables().get(0), 2)).containsExactly("Số", "80", "80", "80", "60");
    assertThat(codes(document)).containsExactly("merged-cell-joined");
  }

  @Test
  void blankBelowAMergedCellIsOnlyToldWhereOthersAreBlankToo() {
    ExtractedDocument document =
        assemble(mergedToTheFoot("80"), part(2, "3|Tỷ lệ B||Sở A", "4|Tỷ lệ C||Sở B"));

    assertThat(column(document.tables().get(0), 2)).containsExactly("Số", "80", "80", "", "");
    assertThat(codes(document)).containsExactly("merged-cell-cut");
  }

  @Test
  void blankBelowAMergedCellIsOnlyToldWhereTheLabelBeginsAnew() {
    ExtractedDocument document = assemble(mergedToTheFoot("80"), part(2, "7|Tỷ lệ B||Sở A"));

    assertThat(column(document.tables().get(0), 2)).containsExactly("Số", "80", "80", "");
    assertThat(codes(document)).containsExactly("merged-cell-cut");
  }

  @Test
  void valueBelowAMergedBlankIsNotGivenToTheRowsAbove() {
    ExtractedDocument document = assemble(mergedToTheFoot(""), part(2, "3|Tỷ lệ B|80|Sở A"));

    assertThat(column(document.tables().get(0), 2)).containsExactly("Số", "", "", "80");
    assertThat(codes(document)).isEmpty();
  }

  @Test
  void wordsOfAMergedCellGoOnBelowTheBreak() {
    ExtractedDocument document =
        assemble(
            mergedToTheFoot("Các cơ quan chuyên môn; UBND"),
            part(2, "3|Tỷ lệ B|cấp huyện, UBND cấp xã|Sở A"));

    assertThat(document.tables().get(0).text(3, 2))
        .isEqualTo("Các cơ quan chuyên môn; UBND cấp huyện, UBND cấp xã");
  }

  @Test
  void mergedCellThatBeginsInACutRowCoversTheRowsBelow() {
    ExtractedDocument document =
        assemble(
            part(1, "TT|Tên|Số|Chủ trì", "1|Tỷ lệ hồ sơ trực|80|Sở A"),
            mergedFromTheHead(part(2, "|tuyến được giải quyết||", "2|Tỷ lệ C||Sở B")));

    Table table = document.tables().get(0);
    assertThat(table.text(1, 1)).isEqualTo("Tỷ lệ hồ sơ trực tuyến được giải quyết");
    assertThat(column(table, 2)).containsExactly("Số", "80", "80");
  }

  @Test
  void finishedParagraphGoesOnInTheNextOneBetweenLabelsInOrder() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "1|Tỷ lệ hồ sơ đúng hạn.|Văn phòng|60|NQ 01"),
            part(2, "|Theo công thức a trên b.|||", "2|Tỷ lệ số hóa|Văn phòng|90|NQ 01"));

    assertThat(document.tables().get(0).text(1, 1))
        .isEqualTo("Tỷ lệ hồ sơ đúng hạn. Theo công thức a trên b.");
    assertThat(codes(document)).containsExactly("rows-joined");
  }

  @Test
  void rowWithoutLabelIsKeptWhereOthersHaveNoneEither() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "1|Tỷ lệ hồ sơ.|A|60|NQ 01", "|Trong đó.|A|70|NQ 01", "2|B b.|A|60|C"),
            part(2, "|Theo công thức a trên b.|||", "3|Tỷ lệ số hóa|Văn phòng|90|NQ 01"));

    assertThat(document.tables().get(0).rowCount()).isEqualTo(6);
    assertThat(codes(document)).containsExactly("row-maybe-cut");
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
  void columnNumbersRightBelowTheMarkedHeaderBelongToIt() {
    Part part = marked(1, part(1, HEADER, "(1)|(2)|(3)|(4)|(5)", "1|Tỷ lệ hồ sơ|A|60|B"));
    Table table = assemble(part).tables().get(0);

    assertThat(table.headerRowCount()).isEqualTo(2);
    assertThat(column(table, 0)).containsExactly("Số TT", "(1)", "1");
  }

  private static Part marked(int headerRows, Part part) {
    return new Part(
        part.rowCount(), part.columnCount(), headerRows, part.cells(), true, part.columnEdges());
  }

  @Test
  void tablesSideBySideAreTwoAndGoOnEachInItsPlace() {
    ExtractedDocument document =
        assemble(
            placed(1, 50, part(1, HEADER, "1|Tỷ lệ hồ sơ|A|60|B")),
            placed(1, 400, part(1, HEADER, "7|Tỷ lệ số hóa|A|70|B")),
            placed(2, 50, part(2, "2|Tỷ lệ cấp|A|80|B")),
            placed(2, 400, part(2, "8|Tỷ lệ thanh toán|A|90|B")));

    assertThat(document.tables()).hasSize(2);
    assertThat(column(document.tables().get(0), 0)).containsExactly("Số TT", "1", "2");
    assertThat(column(document.tables().get(1), 0)).containsExactly("Số TT", "7", "8");
  }

  /** The part with all cells in one box of 300 points from the left edge given. */
  private static Part placed(int page, double left, Part part) {
    List<PartCell> cells = new ArrayList<>();
    for (PartCell c : part.cells()) {
      Box box = new Box(left, 100, left + 300, 200);
      Evidence evidence = new Evidence(page, null, null, null, null, null, box, c.text());
      cells.add(new PartCell(c.row(), c.column(), 1, 1, c.text(), evidence));
    }
    return new Part(part.rowCount(), part.columnCount(), 0, cells, true, List.of());
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

  /** Where the file merges the titles of sections, a row beside blanks is not filled in. */
  @Test
  void nameBesideUnmergedBlanksIsNoTitleWhereTitlesAreMerged() {
    List<PartCell> cells = new ArrayList<>();
    String[] rows = {"TT|Tên|Đơn vị|Mức", "I|Dịch vụ công", "1|Tỷ lệ hồ sơ||", "1.1|Cấp tỉnh|%|60"};
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("[|]", -1);
      for (int c = 0; c < texts.length; c++) {
        int span = texts.length == 2 && c == 1 ? 3 : 1;
        Evidence evidence = new Evidence(1, null, null, null, null, null, null, texts[c]);
        cells.add(new PartCell(r, c, 1, span, texts[c], evidence));
      }
    }
    Table table = assemble(new Part(4, 4, 0, cells, true, List.of())).tables().get(0);

    assertThat(table.row(1)).extracting(Cell::columnSpan).containsExactly(1, 3);
    assertThat(table.row(2)).extracting(Cell::text).containsExactly("1", "Tỷ lệ hồ sơ", "", "");
  }
}
