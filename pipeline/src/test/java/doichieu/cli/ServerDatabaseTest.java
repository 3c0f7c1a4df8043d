package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.store.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over a PostgreSQL server do what they do over a file. */
class ServerDatabaseTest {
  private static final Path PLANS = Path.of("..", "testdata", "plans");
  private static final String SECRET = "bi-mat-cua-toi";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void resultsAreThoseOfAFileToTheByte() throws Exception {
    Path plans = Files.createDirectories(folder.resolve("plans"));
    for (String name :
        List.of("kon-tum-province-annex-2025.txt", "thong-nhat-ward-plan-2025.txt")) {
      Files.copy(PLANS.resolve(name), plans.resolve(name));
    }
    Files.writeString(plans.resolve("broken.pdf"), "%PDF-1.7 no more");
    String file = folder.resolve("targets.db").toString();
    String server = TestPostgres.newSchema() + "&password=" + SECRET;
    List<String> expected = results("file", file, plans);
    assertThat(results("server", server, plans)).isEqualTo(expected);
    assertThat(results("server", server, plans)).isEqualTo(expected);
    for (List<String> command :
        List.of(
            List.of("conflicts", "--format", "json"),
            List.of("export", "--format", "jsonl", "-o", "-"),
            List.of("check", plans.toString(), "--json"),
            List.of("status", "--json"))) {
      assertThat(printed(command, server)).isEqualTo(printed(command, file)).isNotEmpty();
    }
    assertThat(folder.resolve("server/targets.db")).doesNotExist();
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain(SECRET);
  }

  private List<String> results(String name, String database, Path plans) throws IOException {
    Path results = folder.resolve(name);
    run("ingest", plans.toString(), "--out", results.toString(), "--db", database);
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain(SECRET);
    List<String> texts = new ArrayList<>();
    for (String file : List.of("targets.json", "conflicts.json", "failed.json")) {
      texts.add(Files.readString(results.resolve(file)));
    }
    return texts;
  }

  private String printed(List<String> command, String database) throws IOException {
    List<String> words = new ArrayList<>(command);
    Path results = Files.createDirectories(folder.resolve("none"));
    words.addAll(List.of("--db", database, "--out", results.toString()));
    assertThat(run(words.toArray(String[]::new))).isLessThan(2);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void wrongPasswordIsWrongUsageAndIsNotRepeated() throws Exception {
    String schema = TestPostgres.newSchema();
    TestPostgres.askPassword("clerk", "right");
    String address = schema.replace("user=postgres", "user=clerk") + "&password=" + SECRET;
    assertThat(run("ingest", folder.toString(), "--db", address, "--out", folder + "/out"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("không cho đăng nhập", ".pgpass")
        .doesNotContain(SECRET);
    assertThat(run("doctor", "--db", address)).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("✗ Cơ sở dữ liệu: máy chủ jdbc:postgresql://localhost")
        .doesNotContain(SECRET);
  }

  @Test
  void absentServerIsToTryAgainLater() {
    String address = "jdbc:postgresql://localhost:1/kehoach?password=" + SECRET;
    assertThat(run("ingest", folder.toString(), "--db", address, "--out", folder + "/out"))
        .isEqualTo(ExitCode.TRY_AGAIN);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("không trả lời", "jdbc:postgresql://localhost:1/kehoach")
        .doesNotContain(SECRET);
  }

  private int run(String... words) {
    out.reset();
    err.reset();
    return new Doichieu(
            new Environment(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2025-11-23T01:02:03Z"), ZoneOffset.UTC),
                120,
                false,
                today -> Pipeline.standard()))
        .run(Arrays.copyOf(words, words.length));
  }
}
