package doichieu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ends the drop folder without warning at random moments; after the last restart everything must be
 * as if it had never been ended. {@code -Ddoichieu.kills=N} kills oftener, {@code
 * -Ddoichieu.seed=S} elsewhere; the seed is told when something is wrong.
 */
class KillDriverTest {
  private static final Path PLANS = Path.of("..", "testdata", "plans");
  private static final int KILLS = Integer.getInteger("doichieu.kills", 2);
  private static final long SEED = Long.getLong("doichieu.seed", 20251120L);

  /** Files dropped: the plans as text, one that is locked and one without targets. */
  private static final int FILES = 7;

  @TempDir Path folder;

  @Test
  void killedAtAnyMomentNothingIsLostDoubledOrHalf() throws Exception {
    Path whole = base("whole");
    drop(whole);
    work(whole, 0, new Random(SEED));
    Path killed = base("killed");
    drop(killed);
    int kills = work(killed, KILLS, new Random(SEED));
    assertThat(kills).isEqualTo(KILLS);
    for (String name : List.of("targets.json", "conflicts.json", "failed.json")) {
      assertThat(killed.resolve("out").resolve(name))
          .as("%s after %d kills with seed %d", name, kills, SEED)
          .hasSameTextualContentAs(whole.resolve("out").resolve(name));
    }
    for (String sub : List.of("INBOX", "processing", "processed", "duplicates", "failed")) {
      assertThat(list(killed.resolve(sub))).as(sub).isEqualTo(list(whole.resolve(sub)));
    }
    Program program = new Program(killed);
    int check = program.run("check", killed.resolve("INBOX").toString(), "--lang", "en");
    assertThat(check).as(program.log()).isZero();
  }

  private Path base(String name) throws IOException {
    Path base = Files.createDirectories(folder.resolve(name));
    Files.createDirectories(base.resolve("INBOX"));
    return base;
  }

  private static void drop(Path base) throws IOException {
    try (Stream<Path> plans = Files.list(PLANS)) {
      for (Path plan : plans.filter(file -> file.toString().endsWith(".txt")).toList()) {
        Files.copy(plan, base.resolve("INBOX").resolve(plan.getFileName()));
      }
    }
    Files.copy(PLANS.resolve("../hostile/password.pdf"), base.resolve("INBOX/khóa.pdf"));
    Files.writeString(base.resolve("INBOX/nothing.txt"), "Không có chỉ tiêu nào.\n");
  }

  /** Runs the drop folder till all is done; kills it so often before. */
  private static int work(Path base, int kills, Random random) throws Exception {
    Program program = new Program(base);
    int done = 0;
    while (true) {
      Process watch =
          program.start(
              "watch",
              base.resolve("INBOX").toString(),
              "--limit",
              "settle-ms=100",
              "--limit",
              "processes=1");
      if (done < kills) {
        long moment = 400 + random.nextInt(3600);
        watch.waitFor(moment, TimeUnit.MILLISECONDS);
        Program.kill(watch);
        done++;
        if (list(base.resolve("INBOX")).isEmpty()) {
          giveBack(base);
        }
        continue;
      }
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
      while (!isDone(base) && watch.isAlive() && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      assertThat(isDone(base)).as(program.log()).isTrue();
      watch.destroy();
      assertThat(watch.waitFor(60, TimeUnit.SECONDS)).as(program.log()).isTrue();
      return done;
    }
  }

  /** When everything was filed before the last kill, the work begins anew. */
  private static void giveBack(Path base) throws IOException {
    if (!list(base.resolve("processing")).isEmpty()) {
      return;
    }
    for (String sub : List.of("processed", "failed", "duplicates", "out")) {
      for (String name : list(base.resolve(sub))) {
        Path file = base.resolve(sub).resolve(name);
        boolean original = !sub.equals("out") && !name.endsWith(".json");
        if (original) {
          Files.move(file, base.resolve("INBOX").resolve(file.getFileName()));
        } else {
          Files.delete(file);
        }
      }
    }
  }

  private static boolean isDone(Path base) {
    return list(base.resolve("INBOX")).isEmpty()
        && list(base.resolve("processing")).isEmpty()
        && Files.exists(base.resolve("out/targets.xlsx"))
        && list(base.resolve("processed")).size() + list(base.resolve("failed")).size()
            >= 2 * FILES;
  }

  private static List<String> list(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      List<String> names = new ArrayList<>();
      files
          .filter(Files::isRegularFile)
          .forEach(file -> names.add(root.relativize(file).toString()));
      names.sort(null);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
