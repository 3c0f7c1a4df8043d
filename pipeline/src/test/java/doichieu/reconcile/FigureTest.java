package doichieu.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Comparator;
import doichieu.target.Direction;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

  private static Figure figure(Comparator comparator, String value) {
    return new Figure(comparator, new BigDecimal(value), null, "%");
  }

  @ParameterizedTest
  @CsvSource({
    "EQUAL,99,AT_LEAST,95,true",
    "EQUAL,94,AT_LEAST,95,false",
    "EQUAL,95,MORE,95,false",
    "MORE,95,MORE,95,true",
    "AT_LEAST,95,EQUAL,95,false",
    "AT_MOST,3,AT_MOST,5,true",
    "AT_MOST,5,LESS,5,false",
    "AT_MOST,5,AT_LEAST,1,false",
    "LESS,5,AT_MOST,5,true"
  })
  void aFigureIsWithinAnotherIfAllItAllowsIsAllowedThere(
      Comparator comparator, String value, Comparator other, String bound, boolean within) {
    assertThat(figure(comparator, value).isWithin(figure(other, bound))).isEqualTo(within);
  }

  @Test
  void scaleDoesNotMatter() {
    assertThat(figure(Comparator.EQUAL, "90.0")).isEqualTo(figure(Comparator.EQUAL, "9E+1"));
  }

  @Test
  void thePromiseFollowsTheDirection() {
    Figure equal = figure(Comparator.EQUAL, "90");

    assertThat(equal.promise(Direction.HIGHER)).isEqualTo(figure(Comparator.AT_LEAST, "90"));
    assertThat(equal.promise(Direction.LOWER)).isEqualTo(figure(Comparator.AT_MOST, "90"));
    assertThat(equal.promise(Direction.NONE)).isEqualTo(equal);
  }

  @Test
  void aUnitThatIsNotStatedAgreesWithEvery() {
    Figure bare = new Figure(Comparator.EQUAL, BigDecimal.TEN, null, null);

    assertThat(bare.hasUnitOf(figure(Comparator.EQUAL, "10"))).isTrue();
    assertThat(figure(Comparator.EQUAL, "1").hasUnitOf(bare)).isTrue();
  }
}
