package doichieu.extract.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
  private static final Path PLANS = Path.of("..", "testdata", "plans");

  /** Over four files; {@code -Ddoichieu.mutants=N} flips more. */
  private static final int FLIPS = Integer.getInteger("doichieu.mutants", 2_000) / 4;

  @TempDir Path folder;

  @Test
  void planCutShortIsNeverReadAsIfItWereWhole() throws Exception {
    List<Path> plans;
    try (Stream<Path> files = Files.list(PLANS)) {
      plans = files.filter(file -> file.toString().matches(".*\\.(docx|pdf)")).sorted().toList();
    }
    assertThat(plans).isNotEmpty();
    for (Path plan : plans) {
      assertThat(new Damage(plan, folder).cuts()).isEmpty();
    }
  }

  @Test
  void flippedBitNeverChangesFiguresWithoutWarning() throws Exception {
    for (String name :
        List.of("kon-tum-finance-department-annex-2022", "kon-ray-district-letter-2023")) {
      for (String format : List.of(".docx", ".pdf")) {
        assertThat(new Damage(PLANS.resolve(name + format), folder).flips(FLIPS)).isEmpty();
      }
    }
  }
}
