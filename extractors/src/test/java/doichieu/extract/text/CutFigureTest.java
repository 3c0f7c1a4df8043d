package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutFigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"6.120.5|00", "9.214.|030", "800.00|0", "12.480,|5", "12.480|,5", "1,234,5|67"})
  void figureThatANarrowColumnCutIsOne(String above, String below) {
    assertThat(CutFigure.isCut(above, below)).isTrue();
    assertThat(CutFigure.join(above, below)).isEqualTo(above + below);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"98,5|99", "98.5|10", "3,1|95", "17.612|17", "100|60", "6.120.500|12"})
  void figuresOfTwoRowsAreTwo(String above, String below) {
    assertThat(CutFigure.isCut(above, below)).isFalse();
    assertThat(CutFigure.join(above, below)).isNotEqualTo(above + below);
  }
}
