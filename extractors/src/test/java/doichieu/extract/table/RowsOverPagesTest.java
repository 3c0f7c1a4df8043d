package doichieu.extract.table;

import static doichieu.extract.table.Pieces.HEADER;
import static doichieu.extract.table.Pieces.assemble;
import static doichieu.extract.table.Pieces.codes;
import static doichieu.extract.table.Pieces.part;
import static doichieu.extract.table.Pieces.row;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Table;
import doichieu.extract.table.Piece.Part;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that a page cuts. */
class RowsOverPagesTest {
  private static Part edged(Part part, double... edges) {
    List<Double> list = Arrays.stream(edges).boxed().toList();
    return new Part(part.rowCount(), part.columnCount(), 0, part.cells(), true, list);
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
  void narrowerPartFitsByItsColumnEdges() {
    Part wide = edged(part(1, "TT|Tên|Đơn vị|Số", "1|A a|B b|2"), 0, 20, 60, 80, 100);
    Part narrow = edged(part(2, "II|MỤC HAI"), 0, 21, 100);
    Part other = edged(part(2, "II|MỤC HAI"), 0, 40, 100);

    assertThat(assemble(wide, narrow).tables()).hasSize(1);
    assertThat(assemble(wide, narrow).tables().get(0).row(2).get(1).columnSpan()).isEqualTo(3);
    assertThat(assemble(wide, other).tables()).hasSize(2);
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
}
