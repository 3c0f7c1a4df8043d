package doichieu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.evaluate.Clustering.Row;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ClusteringTest {
  private static final Offset<Double> EXACT = Offset.offset(1e-9);

  @Test
  void equalGroupsAreFullyRight() {
    Clustering all =
        Clustering.of(List.of(new Row("a", "x"), new Row("a", "x"), new Row("b", "y")));
    assertThat(all.f1()).isEqualTo(1);
    assertThat(all.merges()).isEmpty();
  }

  @Test
  void rowWithoutIdIsAGroupOfItsOwn() {
    Clustering all = Clustering.of(List.of(new Row("a", "a"), new Row("a", "a"), new Row("a", "")));
    assertThat(all.precision()).isEqualTo(1);
    assertThat(all.recall()).isEqualTo((2 * 2 / 3.0 + 1 / 3.0) / 3, EXACT);
  }

  @Test
  void twoIndicatorsUnderOneIdAreAMerge() {
    Clustering all = Clustering.of(List.of(new Row("a", "x"), new Row("b", "x")));
    assertThat(all.precision()).isEqualTo(0.5, EXACT);
    assertThat(all.recall()).isEqualTo(1);
    assertThat(all.merges()).containsExactly("x: a, b");
  }
}
