package doichieu.cli;

import doichieu.export.FileReplacement;
import doichieu.export.OutputFolder;
import doichieu.store.PlanStore;
import doichieu.store.ReconciledState;
import doichieu.store.StoredContents;
import doichieu.store.StoredPlans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Makes the comparison and the output files anew from what the store holds; one program at a time,
 * so that newer files are never replaced by older ones.
 */
final class CurrentResults {
  /** Documents may be replaced while all are compared; then they are compared again. */
  private static final int TRIES = 5;

  private final Session session;
  private final PlanStore store;
  private final Pipeline pipeline;
  private final Path out;

  CurrentResults(Session session, PlanStore store, Pipeline pipeline, Path out) {
    this.session = session;
    this.store = store;
    this.pipeline = pipeline;
    this.out = out;
  }

  /** The results of the database that a command works on. */
  static CurrentResults of(RootCommand root, PlanStore store) {
    Session session = root.session();
    Pipeline pipeline = session.environment().pipeline().apply(root.today());
    return new CurrentResults(session, store, pipeline, root.currentFolder());
  }

  /** Compares, writes, and returns what was written. */
  LoadedDatabase write() throws IOException {
    Files.createDirectories(out);
    try (FileChannel channel =
            FileChannel.open(
                out.resolve(".results.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      FileReplacement.sweep(out);
      LoadedDatabase loaded =
          LoadedDatabase.of(compare(), session.environment().clock()).decided(store, today());
      new OutputFolder(out).write(loaded.database(), loaded.files(), session.language());
      return loaded;
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(session.environment().clock().instant(), ZoneOffset.UTC);
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.lock();
    } catch (OverlappingFileLockException e) {
      throw new IOException("results are being written", e);
    }
  }

  /** What the files and the comparison say of the last moment that was compared. */
  private StoredContents compare() {
    StoredPlans plans = store.loadPlans();
    ReconciledState compared = Comparing.of(plans, pipeline);
    for (int i = 1; !store.replaceReconciled(compared, plans.moment()) && i < TRIES; i++) {
      plans = store.loadPlans();
      compared = Comparing.of(plans, pipeline);
    }
    return plans.compared(compared);
  }

  /** As {@link #write}, for callers that may not throw. */
  void writeUnchecked() {
    try {
      write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
