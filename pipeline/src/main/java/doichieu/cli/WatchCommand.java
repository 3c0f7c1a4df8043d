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
    OwnFiles.makeFolder(out);
    Optional<WatchLock> lock = WatchLock.take(out);
    if (lock.isEmpty()) {
      root.session().tell("doichieu: " + root.session().words().get("watch.other", out));
      return ExitCode.TRY_AGAIN;
    }
    try (WatchLock held = lock.get()) {
      return watch(folders, out);
    }
  }

  private int watch(DropFolder folders, Path out) throws IOException, InterruptedException {
    WatchReport report = new WatchReport(root.session());
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(() -> stop(stop, ended), "stop");
    try (OpenedWatch opened = OpenedWatch.open(root, folders, out, options, report);
        FolderEvents events = FolderEvents.of(folders.inbox(), INTERVAL)) {
      Runtime.getRuntime().addShutdownHook(hook);
      root.session().tell(root.session().words().get("watch.begins", folders.inbox(), out));
      opened.watch().recover();
      opened.watch().run(stop::get, events);
      return ExitCode.OK;
    } finally {
      report.end();
      ended.countDown();
    }
  }

  /** The system ends the process when this returns, so it waits for the work at hand. */
  private static void stop(AtomicBoolean stop, CountDownLatch ended) {
    stop.set(true);
    try {
      ended.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
