package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UprightHeaderTest {
  @Test
  void theUpperLinesOfARowWhoseLabelStandsInItsMiddleAreNoHeadings() {
    List<LaidLine> lines =
        lines(
            """
                                               Mức giao
             TT         Chỉ tiêu                                     Ghi chú
                                        TH 2024        Năm 2025
                  Số lao động được tạo                           Theo chuẩn mới
              1   việc làm mới trong      8,7            9,1     của cả nước
                  năm
                  Tỷ lệ hộ nghèo                                 Đạt
              2   toàn tỉnh               2,5            1,4
            """);

    assertThat(UprightHeader.height(lines, 4)).isEqualTo(3);
  }

  @Test
  void aTitleOfRowsAtTheLeftEdgeIsNoHeading() {
    List<LaidLine> lines =
        lines(
            """
              Nội dung        Đơn vị      Năm 2024      Căn cứ giao
            MÔI TRƯỜNG
            Tỷ lệ hộ nghèo
            toàn tỉnh           %           12,5        Nghị quyết 5
            """);

    assertThat(UprightHeader.height(lines, 2)).isEqualTo(1);
  }

  @Test
  void theLastLineOfAHeadingIsOneThoughItStandsAlone() {
    List<LaidLine> lines =
        lines(
            """
                   Nội dung chỉ
             TT                     Đơn vị     TH 2024    Chủ trì
                      tiêu
              1   Tỷ lệ hộ nghèo     %          12,5      Sở Y tế
            """);

    assertThat(UprightHeader.height(lines, 3)).isEqualTo(3);
  }

  private static List<LaidLine> lines(String text) {
    return Line.list(text).stream().map(LaidLine::of).filter(line -> !line.isBlank()).toList();
  }
}
