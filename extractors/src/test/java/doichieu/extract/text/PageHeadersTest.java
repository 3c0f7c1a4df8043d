package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageHeadersTest {
  private static final String FIRST_PAGE =
      """
                         PHỤ LỤC
                  Chỉ tiêu giao năm 2026
                           Nội dung chỉ
            TT                               Đơn vị      Mức
                               tiêu
      I. Kinh tế
            1     Tỷ lệ hộ nghèo               hộ        12
            2     Tỷ lệ đô thị hóa             %         40
      """;

  private static final String SECOND_PAGE =
      """
                    Các chỉ tiêu
         TT                              Đơn vị   Mức
                    nông thôn
         3     Tỷ lệ hộ nghèo             hộ       12
      """;

  @Test
  void headerPrintedAgainTellsWhereTheFirstOneBeginsBelowItsTitle() {
    List<LaidLine> lines =
        lines(
            FIRST_PAGE
                + "\f"
                + """
                   TT    Nội dung chỉ tiêu    Đơn vị   Mức
                         Trong đó: Nữ         hộ       10
                   3     Tỷ lệ che phủ        %        33
                  """);

    PageHeaders headers = PageHeaders.find(lines);

    assertThat(headers.isAt(1)).isFalse();
    assertThat(headers.isAt(2)).isTrue();
    assertThat(headers.end(2)).isEqualTo(5);
    assertThat(headers.isAt(9)).isTrue();
    assertThat(headers.end(9)).isEqualTo(10);
  }

  @Test
  void otherWordsAtTheTopOfAPageAreNoHeaderOfTheOneBefore() {
    PageHeaders headers = PageHeaders.find(lines(FIRST_PAGE + "\f" + SECOND_PAGE));

    assertThat(headers.isAt(9)).isFalse();
    assertThat(headers.isAt(2)).isFalse();
  }

  @Test
  void numberOfThePageMayStandAboveItsHeader() {
    PageHeaders headers =
        PageHeaders.find(
            lines(
                """
                TT   Chỉ tiêu        Mức     Ghi chú
                1    Hồ sơ nộp       60%     Theo tháng
                \f                 2

                TT   Chỉ tiêu        Mức     Ghi chú
                2    Hồ sơ trả       70%     Theo quý
                \f                 3

                TT   Chỉ tiêu        Mức     Ghi chú
                3    Hồ sơ rút       80%     Theo quý
                """));

    assertThat(headers.isAt(0)).isTrue();
    assertThat(headers.isAt(5)).isTrue();
    assertThat(headers.isAt(10)).isTrue();
  }

  /** A row that two pages print alike begins with a label. */
  @Test
  void rowThatStandsOnBothPagesIsNoHeader() {
    PageHeaders headers =
        PageHeaders.find(
            lines(
                """
                TT   Chỉ tiêu        Mức     Ghi chú
                1    Hồ sơ nộp       60%     Theo tháng
                2    Hồ sơ trả       70%     Theo quý
                \f1    Hồ sơ nộp       60%     Theo tháng
                3    Hồ sơ rút       80%     Theo quý
                """));

    assertThat(headers.isAt(4)).isFalse();
  }

  /** Names of the senders of two letters are no headings of three columns. */
  @Test
  void letterheadIsNoHeader() {
    PageHeaders headers =
        PageHeaders.find(
            lines(
                """
                ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI
                TỈNH TÂY NINH          Độc lập - Tự do
                Kính gửi các sở
                \fỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI
                TỈNH TÂY NINH          Độc lập - Tự do
                Kính gửi các xã
                """));

    assertThat(headers.isAt(4)).isFalse();
  }

  private static List<LaidLine> lines(String text) {
    return Line.list(text).stream().map(LaidLine::of).toList();
  }
}
