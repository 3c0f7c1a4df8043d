package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final Path DATA = Path.of("..", "testdata");
  private static final String PLAN = "kon-tum-finance-department-annex-2022";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** The plan beside a folder with its truth. */
  private void gold(String truth) throws IOException {
    Files.copy(DATA.resolve("plans").resolve(PLAN + ".txt"), folder.resolve(PLAN + ".txt"));
    Path expected = Files.createDirectories(folder.resolve("expected"));
    Files.writeString(expected.resolve(PLAN + ".json"), truth);
  }

  private static String truth() throws IOException {
    return Files.readString(DATA.resolve("expected").resolve(PLAN + ".json"));
  }

  @Test
  void truthIsLookedForInTheFolderExpected() throws IOException {
    gold(truth());
    assertThat(run("evaluate", folder.toString(), "--lang", "en")).isZero();
    assertThat(out()).containsPattern("targets in tables\\s+15\\s+15\\s+15\\s+1\\.0000");
  }

  @Test
  void differenceIsCountedAndListed() throws IOException {
    gold(truth().replace("Tỷ lệ hồ sơ xử lý đúng hạn", "Tỷ lệ hồ sơ xử lý trễ hạn"));
    assertThat(run("evaluate", folder.toString(), "--lang", "en")).isZero();
    assertThat(out())
        .containsPattern("targets in tables\\s+15\\s+15\\s+14\\s")
        .containsPattern("F1 of the files that differ:\\n(?s:.*)0\\.9333\\s+1\\.0000")
        .contains("- Tỷ lệ hồ sơ xử lý trễ hạn")
        .contains("+ Tỷ lệ hồ sơ xử lý đúng hạn");
  }

  @Test
  void folderWithoutTruthIsWrongUsage() {
    assertThat(run("evaluate", folder.toString())).isEqualTo(2);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    Environment environment =
        new Environment(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.systemUTC(),
            100,
            false,
            today -> Pipeline.standard());
    return new Doichieu(environment).run(arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
