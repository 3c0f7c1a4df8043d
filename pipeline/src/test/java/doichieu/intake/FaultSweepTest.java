package doichieu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.export.DiskChange;
import doichieu.export.FileReplacement;
import doichieu.store.PlanStore;
import doichieu.target.FileRecord;
import doichieu.target.PlanRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets the first change on the disk fail, then the second, and so on until there is none left;
 * whatever fails, all files end where they belong, once. {@code -Ddoichieu.faults.step=1} leaves
 * none out.
 */
class FaultSweepTest {
  private static final int MOST = 200;
  private static final int STEP = Integer.getInteger("doichieu.faults.step", 6);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-20T08:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final AtomicInteger changes = new AtomicInteger();

  /** As if the process had ended there. */
  private static final class Ended extends Error {
    private static final long serialVersionUID = 1L;
  }

  @AfterEach
  void nothingFailsAnyMore() {
    DiskChange.ask(() -> {});
  }

  @Test
  void changeThatFailsIsMadeLaterAndNothingIsLostDoubledOrHalf() throws Exception {
    for (int n = 1; n <= MOST; n += STEP) {
      Path base = base(n);
      int failing = n;
      changes.set(0);
      DiskChange.ask(
          () -> {
            int now = changes.incrementAndGet();
            if (now >= failing && now < failing + 3) {
              throw new IOException("No space left on device");
            }
          });
      watch(base);
      assertAllDone(base, n);
      if (changes.get() < n) {
        return;
      }
    }
  }

  @Test
  void processThatEndsBeforeAnyChangeIsMadeGoodByTheNext() throws Exception {
    for (int n = 1; n <= MOST; n += STEP) {
      Path base = base(n);
      int ending = n;
      changes.set(0);
      DiskChange.ask(
          () -> {
            if (changes.incrementAndGet() >= ending) {
              throw new Ended();
            }
          });
      boolean ended = false;
      try {
        watch(base);
      } catch (Ended e) {
        ended = true;
      }
      DiskChange.ask(() -> {});
      watch(base);
      assertAllDone(base, n);
      if (!ended) {
        return;
      }
    }
  }

  private Path base(int number) throws IOException {
    Path base = Files.createDirectories(folder.resolve(Integer.toString(number)));
    Path inbox = Files.createDirectories(base.resolve("INBOX/Sở"));
    Files.writeString(inbox.resolve("a.txt"), "plan 100");
    Files.writeString(inbox.resolve("../copy.txt"), "plan 100");
    Files.writeString(inbox.resolve("../b.txt"), "plan 80");
    Files.writeString(inbox.resolve("../locked.txt"), "password");
    Files.writeString(inbox.resolve("../nothing.txt"), "nothing");
    Path empty = folder.resolve("empty.db");
    if (!Files.exists(empty)) {
      PlanStore.open(empty).close();
    }
    Files.copy(empty, base.resolve("targets.db"));
    return base;
  }

  private void watch(Path base) throws Exception {
    DropFolder folders = DropFolder.of(base.resolve("INBOX"));
    DropFolderWatch.makeFolders(folders);
    AtomicInteger filed = new AtomicInteger();
    long end = System.nanoTime() + 20_000_000_000L;
    try (PlanStore store = PlanStore.open(base.resolve("targets.db"));
        PlanStore results = PlanStore.open(base.resolve("targets.db"));
        Spool spool = Spool.open();
        FolderEvents events = FolderEvents.of(base, Duration.ofMillis(5));
        DropFolderWatch watch =
            new DropFolderWatch(
                folders,
                store,
                new FileReading(DropFolderWatchTest::read, spool, 1 << 20),
                new DropFolderWatch.Settings(
                    1,
                    Duration.ofMillis(5),
                    Duration.ofMillis(100),
                    Duration.ofMillis(5),
                    CLOCK,
                    "0",
                    "build",
                    Set.of()),
                new Counting(filed),
                () -> writeResults(base, results))) {
      watch.recover();
      watch.run(() -> isOver(base, end), events);
    }
  }

  private static boolean isOver(Path base, long end) {
    try {
      DiskChange.next();
    } catch (IOException e) {
      return false;
    }
    boolean done = list(base, "INBOX").isEmpty() && list(base, "processing").isEmpty();
    return done || System.nanoTime() > end;
  }

  private static void writeResults(Path base, PlanStore store) {
    int files = store.listFiles().size();
    try {
      FileReplacement.write(
          base.resolve("results"), out -> out.write(Integer.toString(files).getBytes("UTF-8")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertAllDone(Path base, int number) throws IOException {
    assertThat(list(base, "INBOX")).as("fault %d", number).isEmpty();
    assertThat(list(base, "processing")).as("fault %d", number).isEmpty();
    assertThat(list(base, "failed"))
        .as("fault %d", number)
        .containsExactly("locked.txt", "locked.txt.reason.json");
    Set<String> taken = new TreeSet<>(list(base, "processed"));
    taken.addAll(list(base, "duplicates"));
    assertThat(taken).as("fault %d", number).hasSize(8).contains("Sở/a.txt", "copy.txt", "b.txt");
    assertThat(list(base, "processed")).as("fault %d", number).hasSize(6);
    assertThat(base.resolve("results")).as("fault %d", number).hasContent("5");
    try (PlanStore store = PlanStore.open(base.resolve("targets.db"))) {
      assertThat(store.listPlans()).as("fault %d", number).hasSize(3);
      assertThat(store.listFiles().stream().map(entry -> entry.file().outcome().toString()))
          .as("fault %d", number)
          .containsExactlyInAnyOrder("ok", "ok", "duplicate", "no-targets", "encrypted");
    }
  }

  private static List<String> list(Path base, String sub) {
    Path root = base.resolve(sub);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Counting(AtomicInteger filed) implements WatchListener {
    @Override
    public void filed(FileRecord file, @Nullable PlanRecord plan, Path place) {
      filed.incrementAndGet();
    }

    @Override
    public void at(int waiting, int reading) {}

    @Override
    public void notice(Notice notice, String about) {}
  }
}
