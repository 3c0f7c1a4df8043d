package doichieu.extract.table;

import static doichieu.extract.table.Pieces.assemble;
import static doichieu.extract.table.Pieces.codes;
import static doichieu.extract.table.Pieces.column;
import static doichieu.extract.table.Pieces.evidence;
import static doichieu.extract.table.Pieces.part;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Table;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cells merged down whose rest stands on the next page. */
class MergedCellsOverPagesTest {
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
  void cellWithoutBorderAtThePageBreakGoesOnBelowIt() {
    Part above = cutAt(part(1, "TT|Tên|Thời hạn|Chủ trì", "1|A||Sở A"), Set.of(), Set.of(2));
    Part below =
        cutAt(
            mergedFromTheHead(part(2, "2|B|Năm 2026|Sở B", "3|C|Năm 2026|Sở C")),
            Set.of(2),
            Set.of());
    ExtractedDocument document = assemble(above, below);

    assertThat(column(document.tables().get(0), 2))
        .containsExactly("Thời hạn", "Năm 2026", "Năm 2026", "Năm 2026");
    assertThat(codes(document)).containsExactly("merged-cell-joined");
  }

  @Test
  void rowWhoseOtherCellsEndAtThePageBreakIsWhole() {
    Part above = cutAt(part(1, "TT|Tên|Thời hạn", "1|Xây dựng|Năm"), Set.of(), Set.of(2));
    Part below = cutAt(part(2, "|đường|2026"), Set.of(2), Set.of());

    assertThat(column(assemble(above, below).tables().get(0), 1))
        .containsExactly("Tên", "Xây dựng", "đường");
  }

  private static Part cutAt(Part part, Set<Integer> top, Set<Integer> foot) {
    return new Part(
        part.rowCount(),
        part.columnCount(),
        0,
        part.cells(),
        true,
        List.of(),
        new CutCells(top, foot));
  }

  @Test
  void rowWithoutAnyBorderAtThePageBreakIsOne() {
    Part upper = part(1, "TT|Tên|Số|Chủ trì", "||80|Sở Xây dựng;");
    Part lower = part(2, "22|Nhà ở||Sở Y tế");
    Set<Integer> all = Set.of(0, 1, 2, 3);

    assertThat(column(assemble(upper, lower).tables().get(0), 2)).hasSize(3);
    ExtractedDocument joined = assemble(cutAt(upper, Set.of(), all), cutAt(lower, all, Set.of()));
    assertThat(column(joined.tables().get(0), 2)).containsExactly("Số", "80");
    assertThat(column(joined.tables().get(0), 0)).containsExactly("TT", "22");
  }
}
