package doichieu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.cli.Pipeline;
import doichieu.evaluate.PlanScores.Judged;
import doichieu.families.FamilyFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a confidence of 0.9 promises; {@code -Ddoichieu.families=45} measures 3,500 targets. */
class CalibrationTest {
  private static final Path TESTDATA = Path.of("..", "testdata");

  @TempDir private Path folder;

  @Test
  void atMostOneOfAHundredSureTargetsIsWrong() throws Exception {
    int families = Integer.getInteger("doichieu.families", 6);
    FamilyFolder.main(
        new String[] {
          folder.toString(), String.valueOf(families), "1001", families > 20 ? "all" : "text"
        });
    List<Judged> judged = new ArrayList<>();
    judged.addAll(judged(folder.resolve("expected"), folder));
    for (String gold : List.of("varied", "gold/dev")) {
      Path plans = TESTDATA.resolve(gold);
      judged.addAll(judged(plans.resolve("expected"), plans));
    }
    Calibration sure = Calibration.of(judged).get(0);
    assertThat(sure.from()).isEqualTo(0.9);
    assertThat(sure.targets()).isGreaterThan(judged.size() / 2);
    assertThat(sure.share()).isLessThanOrEqualTo(0.01);
  }

  private static List<Judged> judged(Path truth, Path plans) throws Exception {
    return Evaluation.of(Pipeline.standard().reader(), truth, plans, null).total().judged();
  }

  @Test
  void intervalIsWilsonsAndHoldsTheShare() {
    Calibration range = Calibration.of(0.9, 1, 75, 5);
    assertThat(range.low()).isCloseTo(0.0288, org.assertj.core.data.Offset.offset(0.0001));
    assertThat(range.high()).isCloseTo(0.1468, org.assertj.core.data.Offset.offset(0.0001));
    assertThat(Calibration.of(0.9, 1, 0, 0).high()).isEqualTo(1);
  }
}
