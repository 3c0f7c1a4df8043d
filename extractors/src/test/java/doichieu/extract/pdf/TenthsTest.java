package doichieu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TenthsTest {
  @Test
  void mostCommonMeasureIsTheSameNearAndFar() {
    assertThat(usual(12, 11.96, 13, 10)).isEqualTo(12);
    assertThat(usual(12, 11.96, 13, 10, 5_000)).isEqualTo(12);
    assertThat(usual(12, 12.04, 1e18, -1e18)).isEqualTo(12);
  }

  @Test
  void leastOfSeveralThatAreAsCommonIsTaken() {
    assertThat(usual(13, 11, 12)).isEqualTo(11);
    assertThat(usual(5_000, 13, -11)).isEqualTo(-11);
  }

  private static double usual(double... measures) {
    Tenths tenths = new Tenths(measures.length);
    for (double measure : measures) {
      tenths.add(measure);
    }
    return tenths.usual();
  }
}
