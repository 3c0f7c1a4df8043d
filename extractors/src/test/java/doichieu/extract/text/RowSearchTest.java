package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rows for which a judge says most. */
class RowSearchTest {
  /**
   * Rows of two lines stand best; of the lines at which a row begins, one is as good as another.
   */
  private static final RowJudge PAIRS =
      new RowJudge() {
        @Override
        public double begins(int line) {
          return 0;
        }

        @Override
        public double stands(int first, int end) {
          return -Math.abs(end - first - 2);
        }

        @Override
        public boolean isTooHigh(int first, int end) {
          return end - first > 3;
        }
      };

  @Test
  void findsAsManyRowsAsStandBest() {
    RowSearch search = new RowSearch(3, 3, 9, PAIRS);

    assertThat(search.starts()).containsExactly(3, 5, 7);
    assertThat(search.total()).isZero();
  }

  @Test
  void linesAboveTheFirstRowAreOfNone() {
    assertThat(new RowSearch(2, 4, 9, PAIRS).starts()).containsExactly(3, 5, 7);
  }

  @Test
  void marginTellsHowMuchWorseTheLinesBesideAre() {
    RowSearch search = new RowSearch(3, 3, 9, PAIRS);

    assertThat(search.margin(1)).isEqualTo(2);
    assertThat(search.margin(0)).isInfinite();
  }
}
