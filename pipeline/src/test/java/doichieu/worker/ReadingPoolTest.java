package doichieu.worker;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.ExtractionException;
import doichieu.intake.ReadingFault;
import doichieu.target.PlanRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children that end, hang and fill up, as often as the test likes. */
class ReadingPoolTest {
  private static final WorkerLimits LIMITS =
      new WorkerLimits(2, 32, Duration.ofSeconds(3), Duration.ofSeconds(20), 5);
  private static final String SHA256 = "0123456789abcdef".repeat(4);

  @TempDir Path folder;
  private ReadingPool pool;

  @BeforeEach
  void start() throws IOException {
    pool = ReadingPool.start(this::command, LIMITS);
  }

  @AfterEach
  void stop() {
    pool.close();
  }

  @Test
  void eachEndOfAChildHasItsOutcomeAndTheNextFileIsRead() throws IOException {
    assertThat(read("halt")).isEqualTo("CRASH 134");
    assertThat(read("good")).isEqualTo("read");
    assertThat(read("exit")).isEqualTo("CRASH 0");
    assertThat(read("memory")).isEqualTo("OUT_OF_MEMORY 3");
    assertThat(read("password")).isEqualTo("ENCRYPTED password");
    assertThat(read("deep")).startsWith("FAULT StackOverflowError, MockChild.java:");
    assertThat(read("fault")).startsWith("FAULT IllegalStateException, MockChild.java:");
    assertThat(read("halt-once")).isEqualTo("read");
    assertThat(read("hang")).isEqualTo("TIMEOUT 3");
    assertThat(read("good")).isEqualTo("read");
  }

  @Test
  void manyFilesInDisorderEachGetTheirOwnAnswer() throws IOException {
    Random random = new Random(7);
    List<String> kinds = List.of("good", "good", "good", "password", "fault");
    for (int i = 0; i < 10; i++) {
      String kind = kinds.get(random.nextInt(kinds.size()));
      String expected =
          switch (kind) {
            case "good" -> "read";
            case "password" -> "ENCRYPTED password";
            default -> "FAULT IllegalStateException";
          };
      assertThat(read(kind)).as("%d %s", i, kind).startsWith(expected);
    }
  }

  @Test
  void childrenCallNobody() throws IOException {
    try (MockChild.Listener listener = new MockChild.Listener()) {
      assertThat(read("call " + listener.port())).isEqualTo("read");
      assertThat(listener.count()).isZero();
    }
  }

  @Test
  void childEndsWhenItsPipeCloses() throws IOException, InterruptedException {
    Process child = new ProcessBuilder(command()).start();
    child.getOutputStream().close();
    assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void closedPoolLeavesNoChild() throws IOException {
    read("good");
    pool.close();
    assertThat(ProcessHandle.current().children().filter(ReadingPoolTest::isChild)).isEmpty();
  }

  private static boolean isChild(ProcessHandle process) {
    return process.isAlive()
        && process.info().commandLine().orElse("").contains(MockChild.class.getName());
  }

  private String read(String content) throws IOException {
    Path file = Files.createTempDirectory(folder, "file").resolve("Kế hoạch \n 1.txt");
    Files.writeString(file, content);
    try {
      PlanRecord plan = pool.read(file, "a.txt", SHA256);
      return plan.document().sha256().equals(SHA256) && plan.targets().size() == 1
          ? "read"
          : plan.toString();
    } catch (ExtractionException e) {
      return e.reason() + " " + e.code();
    } catch (ReadingFault e) {
      return e.kind() + " " + e.place();
    }
  }

  private List<String> command() {
    try {
      return new ArrayList<>(
          ChildCommand.of(MockChild.class, LIMITS, Files.createTempDirectory(folder, "child")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
