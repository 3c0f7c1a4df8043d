package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureGapTest {
  @Test
  void figuresWithMarksAreTwo() {
    assertThat(parts("845.2", "790.6")).isTrue();
    assertThat(parts("(512.7)", "(488.1)")).isTrue();
    assertThat(parts("4", "12,480")).isTrue();
    assertThat(parts("06:10", "07:10")).isTrue();
    assertThat(parts("1,5%", "2%")).isTrue();
  }

  @Test
  void groupsOfDigitsAreOneFigure() {
    assertThat(parts("12", "480")).isFalse();
    assertThat(parts("12", "480,50")).isFalse();
    assertThat(parts("1", "250.000")).isFalse();
  }

  @Test
  void wordsAndDatesAreNoFigures() {
    assertThat(parts("ngày", "1,5")).isFalse();
    assertThat(parts("3.4", "tháng")).isFalse();
    assertThat(parts("08/01/2025", "1,5")).isFalse();
  }

  private static boolean parts(String left, String right) {
    return FigureGap.parts(
        new LaidLine.Word(0, left.length(), left),
        new LaidLine.Word(left.length() + 1, left.length() + 1 + right.length(), right));
  }
}
