package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockEndsTest {
  private static final List<LaidLine> LINES =
      Line.list(
              """
              Chỉ tiêu          Mức     Ghi chú
              Tỷ lệ hồ sơ       60%     Theo tháng
              Nộp trực tuyến

              Nơi nhận
              """)
          .stream()
          .map(LaidLine::of)
          .toList();

  /** A text at the left edge with a capital may be no more of the table. */
  @Test
  void textAtTheLeftEdgeIsNoRestOfTheLastRow() {
    assertThat(new BlockEnds(LINES).below(0, 1)).isEqualTo(2);
  }

  @Test
  void allLinesUpToABlankOneAreOfATableThatGoesOnOverThePage() {
    assertThat(new BlockEnds(LINES).pageRest(1)).isEqualTo(3);
  }
}
