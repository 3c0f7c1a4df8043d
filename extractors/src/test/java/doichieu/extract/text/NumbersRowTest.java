package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersRowTest {
  @Test
  void numbersInBracketsEndTheHeader() {
    List<LaidLine> lines =
        lines(
            """
            STT        Chỉ tiêu        Mức      Đơn vị
            (1)           (2)          (3)        (4)
             1     Hồ sơ nộp           60%     Sở Mẫu
            """);

    assertThat(NumbersRow.find(lines)).map(NumbersRow::line).contains(1);
    assertThat(HeadingLines.count(lines)).isEqualTo(1);
  }

  @Test
  void numbersBelowARowTellNoHeader() {
    assertThat(
            NumbersRow.find(
                lines(
                    """
                    STT    Chỉ tiêu        Mức      Đơn vị
                     1     Hồ sơ nộp       60%      Sở Mẫu
                    (1)      (2)           (3)       (4)
                    """)))
        .isEmpty();
  }

  @Test
  void monthsRightOfNamesAreHeadings() {
    assertThat(
            NumbersRow.find(
                lines(
                    """
                    Tên                Tháng
                              1     2     3     4
                    Mẫu       x           x     x
                    """)))
        .isEmpty();
  }

  @Test
  void fewFiguresWithoutBracketsAreCells() {
    assertThat(NumbersRow.is(line("1     2     3"))).isFalse();
    assertThat(NumbersRow.is(line("A     B     1    2 = 1 + 3"))).isTrue();
  }

  @Test
  void numbersOfTablesSideBySideAreNoLabels() {
    LaidLine line = line("(1)   (2)   (3)     (1)   (2)   (3)");

    assertThat(NumbersRow.is(line)).isFalse();
    assertThat(LeftLabels.find(line, 0)).isEmpty();
  }

  /** Two of six columns touch in all rows, so that no gap parts them. */
  @Test
  void seamsGoBetweenNumbers() {
    List<LaidLine> lines =
        lines(
            """
             No.                  Description                Qty     Unit       Unit price     Amount
             (1)                        (2)                  (3)      (4)          (5)           (6)
              1    Copy paper A4, 80 g/m², white, five           12 box               21.40       256.80
                   reams to the box
              2    Toner cartridge, black                         3 pc                80.00        240.00
              3    Lever arch files, 75 mm spine, assorted       40 pc                 2.15         86.00
            """);

    LaidCells cells = new LaidCells(lines, Seams.find(lines, 0));

    assertThat(cells.columnCount()).isEqualTo(6);
    for (int c = 0; c < 6; c++) {
      assertThat(cells.text(1, c)).isEqualTo("(" + (c + 1) + ")");
    }
  }

  @Test
  void numberedHeadingsBelowACaptionBeginAnotherTable() {
    List<LaidBlocks.Block> blocks =
        LaidBlocks.list(
            Line.list(
                """
                 TT      Khóm        Tháng 9     Tháng 10    Người phụ trách
                (1)       (2)          (3)         (4)             (5)
                 1     Khóm 1           x           x        Lý Thị Mẫu
                 2     Khóm 2                       x        Kim Văn Mẫu
                      Mức giao: mỗi khóm 100 hộ có tài khoản định danh điện tử.
                        Chỉ tiêu                   Mức năm 2025      Mức năm 2026
                          (1)                          (2)                (3)
                Hộ có tài khoản                       100%               100%
                Người có sổ điện tử                    70%                90%
                """));

    assertThat(blocks).extracting(LaidBlocks.Block::from).containsExactly(0, 5);
  }

  private static LaidLine line(String text) {
    return lines(text).get(0);
  }

  private static List<LaidLine> lines(String text) {
    return Line.list(text).stream().map(LaidLine::of).filter(line -> !line.isBlank()).toList();
  }
}
