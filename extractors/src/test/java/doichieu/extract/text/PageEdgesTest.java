package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines at the edges of pages that are no part of the text. */
class PageEdgesTest {
  @Test
  void runningHeadWithThePagesNumberIsFoundOnAllPages() {
    assertThat(
            edges(
                """
                UBND tỉnh Gia Lai                          1
                     KẾ HOẠCH
                \fUBND tỉnh Gia Lai                          2
                1   Tỷ lệ hộ nghèo     %     2
                """))
        .isEqualTo("UBND tỉnh Gia Lai 1|UBND tỉnh Gia Lai 2");
  }

  @Test
  void runningHeadWithTheNumbersOfThePageAndOfAllPagesIsFound() {
    assertThat(
            edges(
                """
                Kế hoạch giao năm 2026 - Trang 1/2
                Căn cứ Nghị quyết của Hội đồng
                \fKế hoạch giao năm 2026 - Trang 2/2
                1   Tỷ lệ hộ nghèo     %     2
                """))
        .isEqualTo("Kế hoạch giao năm 2026 - Trang 1/2|Kế hoạch giao năm 2026 - Trang 2/2");
  }

  @Test
  void headerThatATableRepeatsIsNoEdge() {
    assertThat(
            edges(
                """
                                        Kế hoạch giao
                TT   Chỉ tiêu        2025     2026
                1    Tỷ lệ hộ nghèo  4        3
                \f                        Kế hoạch giao
                TT   Chỉ tiêu        2025     2026
                2    Tỷ lệ đô thị    40       50
                """))
        .isEmpty();
  }

  @Test
  void signatureStampsAndNumbersBehindTrangAreKnown() {
    assertThat(
            edges(
                """
                Ký bởi: Ủy ban nhân dân tỉnh
                Thời gian ký: 15/07/2025 16:20:11
                1    Tỷ lệ hộ nghèo  4        3
                                  Trang 1/2
                """))
        .isEqualTo("Ký bởi: Ủy ban nhân dân tỉnh|Thời gian ký: 15/07/2025 16:20:11|Trang 1/2");
  }

  @Test
  void marksOfDraftsAndNumbersBehindPageAreKnown() {
    assertThat(
            edges(
                """
                DỰ THẢO
                1    Tỷ lệ hộ nghèo  4        3
                                  Page 1 / 2
                \fDự thảo lần 2
                2    Tỷ lệ đô thị    40       50
                """))
        .isEqualTo("DỰ THẢO|Page 1 / 2|Dự thảo lần 2");
    assertThat(PageEdges.isNumber("Trang 3/12")).isTrue();
    assertThat(PageEdges.isNumber("- 3 -")).isTrue();
    assertThat(PageEdges.isNumber("Trang bị 3")).isFalse();
  }

  @Test
  void captionsOfAnnexesStay() {
    assertThat(
            edges(
                """
                         PHỤ LỤC
                   Chỉ tiêu giao các sở
                \f         PHỤ LỤC
                   Chỉ tiêu giao các xã
                """))
        .isEmpty();
  }

  @Test
  void restOfCellsAtTheFootOfTwoPagesStays() {
    assertThat(
            edges(
                """
                KẾ HOẠCH
                1    Tỷ lệ hộ nghèo      Ủy ban nhân
                                         dân các xã
                \f2    Tỷ lệ đô thị        Ủy ban nhân
                                         dân các xã
                """))
        .isEmpty();
  }

  private static String edges(String text) {
    List<Line> lines = Line.list(text);
    BitSet found = PageEdges.find(lines);
    return found.stream()
        .mapToObj(i -> lines.get(i).text().strip().replaceAll(" +", " "))
        .collect(Collectors.joining("|"));
  }
}
