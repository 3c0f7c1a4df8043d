package doichieu.cli;

import doichieu.intake.DropFolder;
import doichieu.intake.FolderEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Watches a drop folder until it is told to end. */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Callable<Integer> {
  /** A look each second finds everything; events only make it sooner. */
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  /** Time for the work at hand and the last results when it is told to end. */
  private static final Duration FAREWELL = Duration.ofSeconds(60);

  private final RootCommand root;

  @Parameters(paramLabel = "INBOX", descriptionKey = "watch.inbox")
  private String inbox = "";

  @Mixin private IntakeOptions options = new IntakeOptions();

  WatchCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path given = RootCommand.path(inbox);
    if (!Files.isDirectory(given)) {
      throw new UsageException("usage.path-missing", given);
    }
    DropFolder folders = DropFolder.of(given);
    Path out = root.outFolderBeside(folders.inbox());
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, ended), "stop"));
    WatchReport report = new WatchReport(root.session());
    try {
      return watch(new PatientStart(report, stop::get), report, folders, out);
    } finally {
      report.end();
      ended.countDown();
    }
  }

  private int watch(PatientStart start, WatchReport report, DropFolder folders, Path out)
      throws IOException, InterruptedException {
    Optional<WatchLock> lock = start.of(() -> lock(out)).orElse(Optional.empty());
    if (lock.isEmpty()) {
      if (start.isStopped()) {
        return ExitCode.OK;
      }
      root.session().tell("doichieu: " + root.session().words().get("watch.other", out));
      return ExitCode.TRY_AGAIN;
    }
    try (WatchLock held = lock.get()) {
      Optional<OpenedWatch> opened =
          start.of(() -> OpenedWatch.recovered(root, folders, out, options, report));
      if (opened.isPresent()) {
        watch(opened.get(), start, folders, out);
      }
      return ExitCode.OK;
    }
  }

  private static Optional<WatchLock> lock(Path out) throws IOException {
    OwnFiles.makeFolder(out);
    return WatchLock.take(out);
  }

  private void watch(OpenedWatch opened, PatientStart start, DropFolder folders, Path out)
      throws InterruptedException, IOException {
    try (opened;
        FolderEvents events = FolderEvents.of(folders.inbox(), INTERVAL)) {
      root.session().tell(root.session().words().get("watch.begins", folders.inbox(), out));
      opened.watch().run(start::isStopped, events);
    }
  }

  /** The system ends the process when this returns, so it waits for the work at hand. */
  private static void stop(AtomicBoolean stop, CountDownLatch ended) {
    stop.set(true);
    try {
      ended.await(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
