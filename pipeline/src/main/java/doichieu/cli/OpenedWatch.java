package doichieu.cli;

import doichieu.intake.DropFolder;
import doichieu.intake.DropFolderWatch;
import doichieu.intake.WatchListener;
import doichieu.store.PlanStore;
import doichieu.store.StorePlace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A drop folder at work, with everything it must let go of. */
final class OpenedWatch implements AutoCloseable {
  /** What could not be written is tried again after this. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final OpenedReading reading;
  private final Stores stores;
  private final DropFolderWatch watch;

  private OpenedWatch(OpenedReading reading, Stores stores, DropFolderWatch watch) {
    this.reading = reading;
    this.stores = stores;
    this.watch = watch;
  }

  /** A connection for filing and one for the results, which are made beside it. */
  private record Stores(PlanStore filing, PlanStore results) implements AutoCloseable {
    static Stores open(StorePlace place) {
      PlanStore filing = PlanStore.open(place);
      try {
        return new Stores(filing, PlanStore.open(place));
      } catch (RuntimeException e) {
        filing.close();
        throw e;
      }
    }

    @Override
    public void close() {
      try {
        results.close();
      } finally {
        filing.close();
      }
    }
  }

  /** Opens everything. */
  static OpenedWatch open(
      RootCommand root, DropFolder folders, Path out, IntakeOptions options, WatchListener listener)
      throws IOException {
    Session session = root.session();
    StorePlace db = root.database(out);
    Stores stores = Stores.open(db);
    @Nullable OpenedReading reading = null;
    try {
      reading = OpenedReading.open(session.environment(), root.today(), options);
      DropFolderWatch.makeFolders(folders);
      CurrentResults results =
          new CurrentResults(session, stores.results(), reading.pipeline(), out);
      DropFolderWatch watch =
          new DropFolderWatch(
              folders,
              stores.filing(),
              reading.reading(),
              new DropFolderWatch.Settings(
                  reading.threads(),
                  options.settle(),
                  options.unfinished(),
                  PAUSE,
                  session.environment().clock(),
                  ProgramVersion.current(),
                  ProgramBuild.current(),
                  OwnFiles.of(out, db)),
              listener,
              results::writeUnchecked);
      return new OpenedWatch(reading, stores, watch);
    } catch (RuntimeException | IOException e) {
      if (reading != null) {
        reading.close();
      }
      stores.close();
      throw e;
    }
  }

  /** Opens everything and goes on with what an earlier run had claimed. */
  static OpenedWatch recovered(
      RootCommand root, DropFolder folders, Path out, IntakeOptions options, WatchListener listener)
      throws IOException {
    OpenedWatch opened = open(root, folders, out, options, listener);
    try {
      opened.watch().recover();
      return opened;
    } catch (RuntimeException | IOException e) {
      opened.close();
      throw e;
    }
  }

  DropFolderWatch watch() {
    return watch;
  }

  @Override
  public void close() {
    watch.close();
    reading.close();
    stores.close();
  }
}
