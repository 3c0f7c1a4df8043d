package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldDownTest {
  /** Agency, unit and basis stand beside the first row of each section; the notes do too. */
  private static final String SECTIONS =
      """
      TT    Chỉ tiêu                                    Cơ quan phối hợp       ĐVT     Mức    Phòng     Ghi chú
      I     Dịch vụ công trực tuyến trên Cổng Dịch vụ công quốc gia của cấp tỉnh và cấp xã
      1     Tỷ lệ hồ sơ nộp trực tuyến                  Trung tâm Dữ liệu      %       60     x         Giao thêm
      2     Tỷ lệ thanh toán trực tuyến                                                50     x
      3     Tỷ lệ hồ sơ có biên lai                                                    70
      II    Số hóa hồ sơ và kết quả giải quyết thủ tục hành chính ở cấp tỉnh và cấp xã
      1     Tỷ lệ hồ sơ được số hóa                     Sở Nội vụ tỉnh         %       80     x         Lần đầu
      2     Tỷ lệ kết quả được số hóa                                                  90     x
      3     Tỷ lệ kết quả được dùng lại                                                40
      III   Giải quyết hồ sơ đúng hạn ở các sở, ban, ngành tỉnh và Ủy ban nhân dân cấp xã
      1     Tỷ lệ hồ sơ đúng hạn cấp tỉnh               Các sở, ban, ngành     %       99     x         Hằng quý
      2     Tỷ lệ hồ sơ đúng hạn cấp xã                                                98     x
      """;

  @TempDir Path folder;

  @Test
  void aColumnFilledOnceASectionHoldsForTheRowsBelow() throws Exception {
    Table table = table(SECTIONS);

    assertThat(table.findCell(2, 2)).map(Cell::rowSpan).contains(3);
    assertThat(table.findCell(6, 2)).map(Cell::rowSpan).contains(3);
    assertThat(table.findCell(10, 2)).map(Cell::rowSpan).contains(2);
    assertThat(table.findCell(2, 3)).map(Cell::rowSpan).contains(3);
  }

  /** What was concluded from a whole column is told with the place of each cell. */
  @Test
  void eachCellThatIsCarriedDownIsTold() throws Exception {
    assertThat(document(SECTIONS).findings())
        .filteredOn(finding -> finding.code().equals("cell-held-down"))
        .extracting(finding -> finding.evidence().get(0).line())
        .containsExactly(3, 3, 7, 7, 11, 11);
  }

  /** A note belongs to its row, however plain the pattern. */
  @Test
  void aNoteIsNeverCarriedDown() throws Exception {
    ExtractedDocument document = document(SECTIONS);
    Table table = document.tables().get(0);

    assertThat(table.findCell(2, 6)).map(Cell::rowSpan).contains(1);
    assertThat(table.findCell(3, 6)).map(Cell::text).contains("");
    assertThat(document.findings()).anyMatch(finding -> finding.code().equals("blanks-below"));
  }

  /** Who is not ticked is left out on purpose. */
  @Test
  void aTickIsNeverCarriedDown() throws Exception {
    assertThat(table(SECTIONS).findCell(4, 5)).map(Cell::text).contains("");
  }

  /** Two cells that say the same below each other would have been merged. */
  @Test
  void equalCellsBelowEachOtherSpeakAgainstMergedOnes() throws Exception {
    String bare = "2     Tỷ lệ thanh toán trực tuyến".concat(" ".repeat(48)) + "50";
    String filled = "2     Tỷ lệ thanh toán trực tuyến".concat(" ".repeat(40)) + "%       50";
    Table table = table(SECTIONS.replace(bare, filled));

    assertThat(table.text(3, 3)).isEqualTo("%");
    assertThat(table.text(4, 3)).isEmpty();
    assertThat(table.findCell(3, 3)).map(Cell::rowSpan).contains(1);
  }

  /** A price in the first row of two sections only: a wrong figure is worse than none. */
  @Test
  void aFigureIsNotCarriedDownOnThinEvidence() throws Exception {
    Table table =
        table(
            """
            STT   Tên dịch vụ                             Đơn vị tính   Đơn giá
            I     Sao chụp, in ấn các loại giấy tờ theo yêu cầu của tổ chức, công dân
            1     Sao chụp giấy tờ một mặt                trang         500
            2     Sao chụp giấy tờ hai mặt                trang
            3     In tài liệu màu                         tờ
            II    Bưu chính và chuyển trả kết quả tại nhà cho tổ chức, công dân ở xa
            4     Trả kết quả trong phường                lần           18.500
            5     Trả kết quả ngoài phường                lượt
            """);

    assertThat(table.findCell(2, 3)).map(Cell::rowSpan).contains(1);
    assertThat(table.text(3, 3)).isEmpty();
  }

  /** The rest of a row that the page cut stands above the rows for which the cell holds. */
  @Test
  void aCellHoldsOnTheNextPage() throws Exception {
    String header = SECTIONS.substring(0, SECTIONS.indexOf('\n') + 1);
    String text =
        SECTIONS.replace(
            "3     Tỷ lệ kết quả được dùng lại",
            "\f" + header + "      và được dùng lại ở các cấp\n3     Tỷ lệ kết quả được dùng lại");
    Table table = table(text);

    assertThat(table.text(7, 1)).isEqualTo("Tỷ lệ kết quả được số hóa và được dùng lại ở các cấp");
    assertThat(table.findCell(6, 2)).map(Cell::rowSpan).contains(3);
  }

  /** Two of four cells fall on the two first rows in one of six ways. */
  @Test
  void theChanceIsThatOfDealingOutTheCells() {
    assertThat(HeldOdds.chance(List.of(List.of("a", ""), List.of("b", ""))))
        .isCloseTo(1.0 / 6, within(1e-9));
    assertThat(HeldOdds.chance(List.of(List.of("", "a"), List.of("b", "")))).isEqualTo(1);
    assertThat(HeldOdds.chance(List.of(List.of("a", "a", "")))).isEqualTo(1);
    assertThat(HeldOdds.chance(List.of(List.of("a", "b"), List.of("a", "b"))))
        .isCloseTo(4.0 / 9, within(1e-9));
  }

  private Table table(String text) throws Exception {
    return document(text).tables().get(0);
  }

  private ExtractedDocument document(String text) throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }
}
