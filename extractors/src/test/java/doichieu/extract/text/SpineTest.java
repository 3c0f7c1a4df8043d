package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How usual each placing of labels and figures is. */
class SpineTest {
  @Test
  void labelsAndFiguresAtTheTopCostNothing() {
    assertThat(new Spine(Standing.TOP, Standing.TOP).price()).isZero();
    assertThat(Spine.FREE.price()).isZero();
  }

  @Test
  void lowerPlacesAndPlacesApartAreLessUsual() {
    assertThat(new Spine(Standing.MIDDLE, Standing.MIDDLE).price())
        .isGreaterThan(new Spine(Standing.TOP, Standing.MIDDLE).price());
    assertThat(new Spine(Standing.TOP, Standing.MIDDLE).price()).isPositive();
  }

  @Test
  void figuresAtTheBottomMakeItLow() {
    assertThat(new Spine(null, Standing.BOTTOM).isLow()).isTrue();
    assertThat(new Spine(Standing.TOP, Standing.MIDDLE).isLow()).isFalse();
  }
}
