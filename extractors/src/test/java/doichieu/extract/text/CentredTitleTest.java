package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CentredTitleTest {
  @Test
  void aTitleInTheMiddleOfThePageIsNoHeadingThoughShort() {
    List<LaidLine> lines =
        lines(
            """
                                          PHỤ LỤC
                               Chỉ tiêu giao năm 2026 của tỉnh
             TT       Chỉ tiêu          Đơn vị      TH 2024     KH 2025     Căn cứ giao    Ghi chú
              1   Tỷ lệ hộ nghèo        %           12,5        11,4        Nghị quyết 5
              2   Vốn đầu tư            tỷ đồng     6.536       7.120       Kế hoạch 2
            """);

    assertThat(CentredTitle.is(lines, 1)).isTrue();
  }

  @Test
  void aHeadingOverTwoIsNoTitleThoughItsMiddleIsThePages() {
    List<LaidLine> lines =
        lines(
            """
                                                      PHỤ LỤC
                                                      Mức giao
             TT          Chỉ tiêu                                               Ghi chú    Chủ trì
                                            TH 2024               Năm 2025
              1   Tỷ lệ hộ nghèo              12,5                  11,4        Đạt        Sở Y tế
              2   Vốn đầu tư toàn xã hội     6.536                 7.120                   Sở Nội vụ
            """);

    assertThat(CentredTitle.is(lines, 1)).isFalse();
  }

  @Test
  void aLineBelowTheNameOfAnAnnexIsItsTitleThoughItStandsOverSomeHeadings() {
    String table =
        """
                                           PHỤ LỤC
                                Chỉ tiêu giao năm 2026 tỉnh
             TT   Chỉ tiêu         Đơn vị      TH 2024       KH 2025     Căn cứ giao   Ghi chú
              1   Tỷ lệ hộ nghèo    %           12,5          11,4       Nghị quyết 5
              2   Vốn đầu tư       tỷ đồng     6.536         7.120       Kế hoạch 2
            """;

    assertThat(CentredTitle.is(lines(table), 1)).isTrue();
    assertThat(CentredTitle.is(lines(table.replace("PHỤ LỤC", "Mức giao")), 1)).isFalse();
  }

  private static List<LaidLine> lines(String text) {
    return Line.list(text).stream().map(LaidLine::of).filter(line -> !line.isBlank()).toList();
  }
}
