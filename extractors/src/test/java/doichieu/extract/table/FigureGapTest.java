package doichieu.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureGapTest {
  @Test
  void figuresWithMarksAreTwo() {
    assertThat(FigureGap.parts("845.2", "790.6")).isTrue();
    assertThat(FigureGap.parts("(512.7)", "(488.1)")).isTrue();
    assertThat(FigureGap.parts("4", "12,480")).isTrue();
    assertThat(FigureGap.parts("06:10", "07:10")).isTrue();
    assertThat(FigureGap.parts("1,5%", "2%")).isTrue();
  }

  @Test
  void groupsOfDigitsAreOneFigure() {
    assertThat(FigureGap.parts("12", "480")).isFalse();
    assertThat(FigureGap.parts("12", "480,50")).isFalse();
    assertThat(FigureGap.parts("1", "250.000")).isFalse();
  }

  @Test
  void wordsAndDatesAreNoFigures() {
    assertThat(FigureGap.parts("ngày", "1,5")).isFalse();
    assertThat(FigureGap.parts("3.4", "tháng")).isFalse();
    assertThat(FigureGap.parts("08/01/2025", "1,5")).isFalse();
  }
}
