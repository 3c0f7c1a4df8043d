package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of a table set with blanks: one a cell. */
class ValueColumnsTest {
  @Test
  void secondFigureOfACellIsOneTooMany() {
    ValueColumns values =
        values(
            "1   Thu nội địa        12.150",
            "    Trong đó: Dầu thô   4.000",
            "2   Thu bổ sung         6.100");

    assertThat(values.count()).isEqualTo(1);
    assertThat(values.countExtra(0, 2)).isEqualTo(1);
    assertThat(values.countExtra(1, 2)).isZero();
    assertThat(values.countFilled(0, 1)).isEqualTo(1);
  }

  @Test
  void restOfAFigureThatItsCellCutIsNoFigure() {
    ValueColumns values =
        values(
            "1   Thu nội địa       12.480,", //
            "                      5",
            "2   Thu bổ sung       6.100");

    assertThat(values.countExtra(0, 2)).isZero();
  }

  /** A dash is a sign of the figure below it only where no dash stands for a figure. */
  @Test
  void dashInPlaceOfAFigureIsNoSignOfTheOneBelow() {
    ValueColumns values =
        values(
            "1   Thu nội địa       -", //
            "    Trong đó: Nữ      97",
            "2   Thu bổ sung       -");

    assertThat(values.countExtra(0, 2)).isEqualTo(1);
  }

  private static ValueColumns values(String... texts) {
    List<LaidLine> lines = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      lines.add(LaidLine.of(new Line(i + 1, texts[i], 1)));
    }
    int[] name = new int[texts.length];
    int[] figure = new int[texts.length];
    Arrays.fill(name, 4);
    Arrays.fill(figure, 22);
    return new ValueColumns(new LaidCells(lines, List.of(name, figure)), 0, 1);
  }
}
