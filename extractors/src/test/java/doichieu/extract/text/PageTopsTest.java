package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTopsTest {
  private static final String ROWS =
      """
      TT   Chỉ tiêu          Mức     Ghi chú
      1    Hồ sơ nộp         60%     Theo tháng
      2    Hồ sơ trả         70%     Theo quý
      """;

  @Test
  void rowsWhoseLabelsCountOnGoOnTheTable() {
    assertThat(top(ROWS, "3    Hồ sơ rút     80%     Theo quý\n")).isEqualTo(4);
  }

  /** The rest of a row stands above the next label, and shows no columns itself. */
  @Test
  void restOfARowStandsAboveTheNextLabel() {
    assertThat(
            top(
                ROWS,
                """
                     trực tuyến
                 3   Hồ sơ rút     80%     Theo quý
                """))
        .isEqualTo(4);
  }

  @Test
  void rowsCountedAnewAreAnotherTable() {
    assertThat(top(ROWS, "1    Hồ sơ rút     80%     Theo quý\n")).isEqualTo(-1);
  }

  /** The title before, "III", stands above a header typed again, in a part of its own. */
  @Test
  void titleThatIsNoFirstOneGoesOnTheTable() {
    assertThat(
            top(
                ROWS,
                """
                IV   Chỉ tiêu về kết quả giải quyết
                1    Hồ sơ rút     80%     Theo quý
                """))
        .isEqualTo(4);
  }

  @Test
  void firstTitleBeginsAnotherTable() {
    assertThat(
            top(
                ROWS,
                """
                I    Chỉ tiêu về kết quả giải quyết
                1    Hồ sơ rút     80%     Theo quý
                """))
        .isEqualTo(-1);
  }

  @Test
  void captionBeginsAnotherTable() {
    assertThat(
            top(
                ROWS,
                """
                Bảng 2. Hồ sơ khác
                 3   Hồ sơ rút     80%     Theo quý
                """))
        .isEqualTo(-1);
  }

  @Test
  void runningTextGoesOnNoTable() {
    assertThat(
            top(
                ROWS,
                """
                Các sở, ngành căn cứ chỉ tiêu được giao để
                tổ chức thực hiện và báo cáo theo quy định.
                """))
        .isEqualTo(-1);
  }

  /** A page with nothing but the last words of a cell begins with a small letter. */
  @Test
  void lastWordsOfACellMayStandAloneOnTheirPage() {
    assertThat(top(ROWS, "     trực tuyến\n     một phần\n")).isEqualTo(4);
  }

  private static int top(String table, String page) {
    List<LaidLine> lines = Line.list(table + "\f" + page).stream().map(LaidLine::of).toList();
    return new PageTops(lines).find(0, 3).orElse(-1);
  }
}
