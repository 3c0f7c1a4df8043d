package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.text.LaidBlocks.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The number of columns for which least speaks. */
class ColumnCountTest {
  @Test
  void headingsThatTouchAreTwoWhereTheRowsShowTwoColumns() {
    assertThat(
            count(
                """
                  Số                                                    Chỉ
                             Mục tiêu                     tiêu  Đơn vị chủ trì Thời hạn
                 TT                                                      giao
                  1    Số thu ngân sách                         Các sở, ban,     2026-2030
                                                                ngành
                  2    Số lượng văn bản điện tử           23    Các sở, ban,     Quý
                       gửi qua trục liên thông                  ngành            III/2025
                  3    Tỷ lệ sản phẩm OCOP             27,67    Thanh tra tỉnh   Quý
                       thương mại điện tử                                        I/2026
                  4    Tỷ trọng dân số                    22    Thanh tra tỉnh Hằng năm
                  5    Tỷ trọng dân số đô thị         61.272    Các sở, ban,     Quý
                       sạch trên địa bàn tỉnh                   ngành            I/2026
                """))
        .isEqualTo(5);
  }

  @Test
  void aFigureThatTouchesTheBodyBesideItStaysAColumn() {
    assertThat(
            count(
                """
                TT   Tên chỉ tiêu         Thời hạn  Cơ quan   Năm   ĐVT   Căn cứ
                                                    chủ trì   2024
                1    Mức độ dân số đô     2026-     Sở Nội vụ 29,   %     Quyết định
                     thị                  2030                91          số 1579
                2    Tỷ lệ doanh nghiệp   Quý II    Sở Nội vụ ≥ 75  %     Công văn số
                     vừa và nhỏ                                           384
                3    Số dịch vụ công      Quý II    Sở Nội vụ 6     %
                4    Số lượng lượt khách  Quý I     Sở Nội vụ 19    %
                """))
        .isEqualTo(7);
  }

  @Test
  void aColumnThatHoldsButAHeadingCounts() {
    assertThat(
            count(
                """
                TT   Chỉ tiêu              Đơn vị    Năm 2025    Ghi chú
                1    Số trạm bơm           Trạm            12
                2    Số kênh mương         Km              40
                3    Số hộ nghèo           Hộ             115
                """))
        .isEqualTo(5);
  }

  @Test
  void theRestOfAHeadingOverSeveralThatStandsAboveAnotherOneIsNoColumn() {
    assertThat(
            count(
                """
                                        Lộ trình thực
                                            hiện
                Số                                           Căn cứ
                                          Mục tiêu
                TT     Chỉ tiêu         Năm       Năm
                                        2025      2030
                1      Tỷ lệ hồ sơ       90        98      Nghị quyết 76
                2      Tỷ lệ thủ tục    100       100      Quyết định 766
                """))
        .isEqualTo(5);
  }

  @Test
  void aPageOfFewWordsTellsNothingAgainstTheColumnsOfTheOthers() {
    List<Block> parts =
        List.of(
            block(
                """
                1    Số trạm bơm           Trạm            12
                2    Số kênh mương         Km              40
                3    Số hộ nghèo           Hộ             115
                """),
            block("     trên địa\n"));
    assertThat(ColumnCount.of(parts).best()).isEqualTo(4);
  }

  private static int count(String text) {
    return ColumnCount.of(List.of(block(text))).best();
  }

  private static Block block(String text) {
    List<LaidLine> lines =
        Line.list(text).stream().filter(line -> !line.isBlank()).map(LaidLine::of).toList();
    return new Block(0, lines.size(), lines, false, 0);
  }
}
