package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StraightSeamsTest {
  @Test
  void sparseMarksStandInTheColumnsOfTheirHeadings() {
    List<LaidLine> lines =
        lines(
            """
            TT   Khóm       9    10     11   12    Người phụ trách
            1    Khóm 1     x    x           x     Lý Thị Hoa
            2    Khóm 2          x      x          Thạch Sơn
            3    Khóm 3     x                x     Trần Kim Ngân
            4    Khóm 4     x      x     x   x
            """);

    LaidCells cells = new LaidCells(lines, StraightSeams.find(lines).orElseThrow());

    assertThat(cells.columnCount()).isEqualTo(7);
    assertThat(cells.pieces(2)).extracting(LaidCells.Piece::from).containsExactly(0, 1, 3, 4, 6);
    assertThat(cells.pieces(4)).extracting(LaidCells.Piece::from).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void cellsThatTouchHaveNoStraightSeam() {
    List<LaidLine> lines =
        lines(
            """
            TT   Chỉ tiêu                 Đơn vị chủ trì   Mức
            1    Tỷ lệ hồ sơ nộp          Văn phòng        60
            2    Tỷ lệ hồ sơ đúng hạn của Văn phòng        90
            """);

    assertThat(StraightSeams.find(lines)).isEmpty();
  }

  @Test
  void aHeadingBesideTheWordsHasAColumnOfBlankCells() {
    List<LaidLine> lines =
        lines(
            """
                                  Kết quả
            TT   Chỉ tiêu   Mức              Ghi chú
                                  tự chấm
            1    Hồ sơ      60               Nộp qua mạng
            2    Thủ tục    90               Tính cả năm
            """);

    LaidCells cells = new LaidCells(lines, StraightSeams.find(lines).orElseThrow());

    assertThat(cells.columnCount()).isEqualTo(5);
    assertThat(cells.pieces(3)).extracting(LaidCells.Piece::from).containsExactly(0, 1, 2, 4);
  }

  @Test
  void wordsBelowTwoHeadingsLeaveItInDoubtWhoseTheyAre() {
    List<LaidLine> lines =
        lines(
            """
            TT   Chỉ tiêu   Mức      Chủ trì       Ghi chú
            1    Hồ sơ      60             Nộp qua mạng
            2    Thủ tục    90             Tính cả năm
            """);

    assertThat(StraightSeams.find(lines)).isEmpty();
  }

  @Test
  void aHeadingOverSeveralOthersIsNoSecondHeadingOfOne() {
    List<LaidLine> lines =
        lines(
            """
            Số                         Tháng
                 Khóm                                    Người phụ trách
            TT               9     10        11    12
            1    Khóm 1      x         x           x     Lý Thị Hoa
            2    Khóm 2                x     x           Thạch Sơn
            """);

    LaidCells cells = new LaidCells(lines, StraightSeams.find(lines).orElseThrow());

    assertThat(cells.columnCount()).isEqualTo(7);
    assertThat(cells.pieces(4)).extracting(LaidCells.Piece::from).containsExactly(0, 1, 3, 4, 6);
  }

  private static List<LaidLine> lines(String text) {
    return Line.list(text).stream().map(LaidLine::of).filter(line -> !line.isBlank()).toList();
  }
}
