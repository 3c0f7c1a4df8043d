package doichieu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.cli.Pipeline;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the development plans reached is not given up again. */
class GoldFoldersTest {

  @ParameterizedTest
  @CsvSource({"dev,1.0,1.0,1.0,0", "more,0.98,0.98,0.98,0", "wide,0.99,0.88,0.97,4"})
  void readingDoesNotFallBehind(
      String folder, double rows, double prose, double values, int mistaken) throws Exception {
    Path plans = Path.of("..", "testdata", "gold", folder);

    PlanScores total =
        Evaluation.of(Pipeline.standard().reader(), plans.resolve("expected"), plans, null).total();

    assertThat(total.of(Stage.ROWS).f1()).isGreaterThanOrEqualTo(rows);
    assertThat(total.of(Stage.PROSE).f1()).isGreaterThanOrEqualTo(prose);
    assertThat(total.of(Stage.VALUES).f1()).isGreaterThanOrEqualTo(values);
    assertThat(total.of(Stage.TASKS).f1()).isEqualTo(1);
    assertThat(total.of(Stage.RESULTS_AS_TARGETS).found()).isLessThanOrEqualTo(mistaken);
  }
}
