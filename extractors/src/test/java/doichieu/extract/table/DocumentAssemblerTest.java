package doichieu.extract.table;

import static doichieu.extract.table.Pieces.HEADER;
import static doichieu.extract.table.Pieces.assemble;
import static doichieu.extract.table.Pieces.codes;
import static doichieu.extract.table.Pieces.column;
import static doichieu.extract.table.Pieces.evidence;
import static doichieu.extract.table.Pieces.part;
import static doichieu.extract.table.Pieces.row;
import static doichieu.extract.table.Pieces.text;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Box;
import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.document.Table;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables, titles and paragraphs that are made of the pieces of pages. */
class DocumentAssemblerTest {
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
  void titleBetweenPartsEndsTheTable() {
    ExtractedDocument document =
        assemble(
            part(1, HEADER, "1|Tỷ lệ hồ sơ trực tuyến|Văn phòng|60|NQ 01"),
            text(Role.BODY, "Phụ lục II"),
            part(2, "2|Tỷ lệ số hóa|Văn phòng|90|NQ 01"));

    assertThat(document.tables()).hasSize(2);
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

  @Test
  void columnsThatNobodyFilledInMakeNoSections() {
    ExtractedDocument document =
        assemble(part(1, "TT|Chỉ tiêu|Ghi chú", "1|Tỷ lệ A|", "2|Tỷ lệ B|", "3|Tỷ lệ C|x"));

    assertThat(document.tables().get(0).row(1)).hasSize(3);
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
