package doichieu.cli;

import doichieu.export.Phrases;
import doichieu.intake.FolderEvents;
import doichieu.intake.Spool;
import doichieu.store.PlanStore;
import doichieu.store.StoreBusyException;
import doichieu.store.StorePlace;
import doichieu.store.StoreRefusedException;
import doichieu.worker.ChildCommand;
import doichieu.worker.ReadingPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What this machine offers, and what stands in the way. */
@Command(name = "doctor", sortOptions = false)
final class DoctorCommand implements Callable<Integer> {
  /** Less free room is told: a plan's results need some megabytes. */
  private static final long LOW_SPACE = 500L << 20;

  private final RootCommand root;
  private final List<Line> lines = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "doctor.json")
  private boolean json;

  @Mixin private IntakeOptions options = new IntakeOptions();

  DoctorCommand(RootCommand root) {
    this.root = root;
  }

  /**
   * One thing looked at.
   *
   * @param name what
   * @param good false if it stands in the way
   * @param found what was found
   */
  public record Line(String name, boolean good, String found) {}

  @Override
  public Integer call() {
    options.check();
    Runtime runtime = Runtime.getRuntime();
    add("java", true, System.getProperty("java.version") + ", " + System.getProperty("java.home"));
    add(
        "machine",
        true,
        runtime.availableProcessors() + " CPU, " + (runtime.maxMemory() >> 20) + " MiB");
    names();
    folder("results", root.outFolder());
    database();
    folder("temporary", Path.of(System.getProperty("java.io.tmpdir")));
    events();
    process();
    add("ocr", true, root.session().words().get("doctor.no-ocr"));
    if (json) {
      root.session().json(lines);
    } else {
      lines.forEach(line -> root.session().say(text(line)));
    }
    return lines.stream().allMatch(Line::good) ? ExitCode.OK : ExitCode.SOME_FILE_FAILED;
  }

  private String text(Line line) {
    return (line.good() ? "✓ " : "✗ ")
        + root.session().words().get("doctor." + line.name())
        + ": "
        + line.found();
  }

  private void add(String name, boolean good, String found) {
    lines.add(new Line(name, good, found));
  }

  /** File names are bytes; Java tells them right in a UTF-8 locale only. */
  private void names() {
    String encoding = System.getProperty("sun.jnu.encoding", "?");
    add("names", encoding.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8"), encoding);
  }

  private void folder(String name, Path folder) {
    Path existing = existing(folder.toAbsolutePath());
    try {
      long free = Files.getFileStore(existing).getUsableSpace();
      boolean writable = Files.isWritable(existing);
      add(name, writable && free > LOW_SPACE, folder + ", " + (free >> 20) + " MiB");
    } catch (IOException e) {
      add(name, false, folder + ", " + e.getClass().getSimpleName());
    }
  }

  /** Opened as every command opens it; one that is not made yet stands in nobody's way. */
  private void database() {
    Phrases words = root.session().words();
    StorePlace place = root.database();
    try (PlanStore store = PlanStore.openExisting(place)) {
      add("database", true, place.toString());
    } catch (StoreRefusedException e) {
      add(
          "database",
          e.reason() == StoreRefusedException.Reason.MISSING,
          Faults.sentence(e, words));
    } catch (StoreBusyException e) {
      add("database", false, Faults.sentence(e, words));
    }
  }

  private static Path existing(Path folder) {
    @Nullable Path path = folder;
    while (path.getParent() != null && !Files.exists(path)) {
      path = path.getParent();
    }
    return path;
  }

  private void events() {
    Path folder = existing(root.outFolder().toAbsolutePath());
    try (FolderEvents events = FolderEvents.of(folder, Duration.ofSeconds(1))) {
      add(
          "events",
          true,
          root.session().words().get(events.areOffered() ? "doctor.offered" : "doctor.polling"));
    }
  }

  /** Starts a reading process and waits until it is there. */
  private void process() {
    long start = System.nanoTime();
    try (Spool spool = Spool.open();
        ReadingPool pool =
            ReadingPool.start(
                () -> ChildCommand.of(ReadingMain.class, options.workers(), folder(spool)),
                options.workers())) {
      boolean there = pool.isReady();
      add("process", there, (System.nanoTime() - start) / 1_000_000 + " ms");
    } catch (IOException | RuntimeException e) {
      add("process", false, e.getClass().getSimpleName());
    }
  }

  private static Path folder(Spool spool) {
    try {
      return spool.newFolder();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
