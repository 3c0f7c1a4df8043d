package doichieu.store;

import doichieu.store.Dialect.Remedy;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection to the database.
 *
 * <p>A transaction that others disturbed, or whose connection was lost, is done again a few times.
 * Whether a lost one was kept is not known; so every change must leave the same if it is done
 * twice.
 */
final class Database implements AutoCloseable {
  /** So often is it tried again, which takes some 10 seconds. */
  private static final int MAX_RETRIES = 8;

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 2_000;

  private final Dialect dialect;
  private @Nullable Handle handle;

  private Database(Dialect dialect, Handle handle) {
    this.dialect = dialect;
    this.handle = handle;
  }

  static Database open(StorePlace place, boolean create) {
    Dialect dialect = Dialect.of(place);
    try {
      return new Database(dialect, dialect.open(create));
    } catch (RuntimeException e) {
      throw dialect.meaning(e);
    }
  }

  /** All changes or none. */
  void change(Consumer<Handle> work) {
    repeated(
        connection -> {
          connection.useTransaction(
              open -> {
                dialect.lock(open);
                work.accept(open);
              });
          return connection;
        });
  }

  /** What is read belongs to one state of the database, whoever writes meanwhile. */
  <T> T view(Function<Handle, T> work) {
    return repeated(
        connection -> {
          dialect.beginView(connection);
          try {
            return work.apply(connection);
          } finally {
            connection.execute("ROLLBACK");
          }
        });
  }

  Dialect dialect() {
    return dialect;
  }

  private <T> T repeated(Function<Handle, T> work) {
    for (int retries = 0; ; retries++) {
      try {
        return work.apply(connection());
      } catch (RuntimeException e) {
        Remedy remedy = dialect.remedy(e);
        if (remedy == Remedy.RECONNECT) {
          discard();
        }
        if (remedy == Remedy.NONE || retries == MAX_RETRIES || !pause(retries)) {
          throw dialect.meaning(e);
        }
      }
    }
  }

  private Handle connection() {
    Handle open = handle == null ? dialect.open(false) : handle;
    handle = open;
    return open;
  }

  /** What is left of a lost connection is of no interest. */
  private void discard() {
    try {
      close();
    } catch (CloseException e) {
      LOG.debug("closing a lost connection", e);
    }
  }

  /** Longer each time; false if the thread is told to end. */
  private static boolean pause(int retries) {
    try {
      TimeUnit.MILLISECONDS.sleep(Math.min(FIRST_PAUSE_MILLIS << retries, LONGEST_PAUSE_MILLIS));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    Handle open = handle;
    handle = null;
    if (open != null) {
      open.close();
    }
  }
}
