package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What speaks against rows in which cells miss their places. */
class RowStandingTest {
  private static final String TEXT =
      """
      1    a      10
           b
      2    c      20
           d
      3    e      30
      """;

  private static double price(Standing label) {
    List<LaidLine> lines =
        Line.list(TEXT).stream().filter(l -> !l.isBlank()).map(LaidLine::of).toList();
    int[] names = {4, 4, 4, 4, 4};
    int[] figures = {10, 10, 10, 10, 10};
    LaidCells cells = new LaidCells(lines, List.of(names, figures));
    Standing[] places = {label, Standing.TOP, Standing.TOP};
    return new RowStanding(new CellLines(cells, 0, 0, 2), places, false).price(2, 4);
  }

  @Test
  void cellsAtTheirPlacesCostNothing() {
    assertThat(price(Standing.TOP)).isZero();
  }

  @Test
  void cellMissesTheBottomByMoreThanTheMiddle() {
    assertThat(price(Standing.BOTTOM)).isGreaterThan(price(Standing.MIDDLE));
    assertThat(price(Standing.MIDDLE)).isPositive();
  }
}
