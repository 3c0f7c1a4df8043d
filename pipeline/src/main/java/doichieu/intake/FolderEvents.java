package doichieu.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * When to look into the inbox again: after a fixed time, sooner if the system tells of a change.
 * Nothing depends on being told.
 */
public final class FolderEvents implements AutoCloseable {
  private final Duration interval;
  private final @Nullable WatchService service;

  private FolderEvents(Duration interval, @Nullable WatchService service) {
    this.interval = interval;
    this.service = service;
  }

  /** Listens to the folder itself, if the system offers that. */
  public static FolderEvents of(Path folder, Duration interval) {
    return new FolderEvents(interval, service(folder));
  }

  private static @Nullable WatchService service(Path folder) {
    try {
      WatchService service = folder.getFileSystem().newWatchService();
      folder.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.OVERFLOW);
      return service;
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  /** True if the system tells of changes. */
  public boolean areOffered() {
    return service != null;
  }

  /** Waits for the next look. */
  void await() throws InterruptedException {
    if (service == null) {
      TimeUnit.MILLISECONDS.sleep(interval.toMillis());
      return;
    }
    WatchKey key = service.poll(interval.toMillis(), TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
      TimeUnit.MILLISECONDS.sleep(Math.min(200, interval.toMillis()));
    }
  }

  @Override
  public void close() {
    if (service != null) {
      try {
        service.close();
      } catch (IOException e) {
        return;
      }
    }
  }
}
