package doichieu.store;

import doichieu.store.Dialect.Remedy;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

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

  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 2_000;

  private final Dialect dialect;
  private @Nullable Connection connection;

  /** Over the connection; made when it is needed, as short questions do without. */
  private @Nullable Handle handle;

  private Database(Dialect dialect, Connection connection) {
    this.dialect = dialect;
    this.connection = connection;
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
        open -> {
          handle(open)
              .useTransaction(
                  changing -> {
                    dialect.lock(changing);
                    work.accept(changing);
                  });
          return open;
        });
  }

  /** What is read belongs to one state of the database, whoever writes meanwhile. */
  <T> T view(Function<Handle, T> work) {
    return repeated(open -> viewed(open, sql -> work.apply(handle(open))));
  }

  /** The same for short questions. */
  <T> T look(Function<PlainSql, T> work) {
    return repeated(open -> viewed(open, work));
  }

  private <T> T viewed(Connection open, Function<PlainSql, T> work) {
    PlainSql sql = new PlainSql(open);
    dialect.beginView(sql);
    try {
      return work.apply(sql);
    } finally {
      sql.execute("ROLLBACK");
    }
  }

  Dialect dialect() {
    return dialect;
  }

  private <T> T repeated(Function<Connection, T> work) {
    for (int retries = 0; ; retries++) {
      try {
        return work.apply(connection());
      } catch (RuntimeException e) {
        Remedy remedy = dialect.remedy(e);
        if (remedy == Remedy.RECONNECT) {
          close();
        }
        if (remedy == Remedy.NONE || retries == MAX_RETRIES || !pause(retries)) {
          throw dialect.meaning(e);
        }
      }
    }
  }

  private Connection connection() {
    Connection open = connection == null ? dialect.open(false) : connection;
    connection = open;
    return open;
  }

  private Handle handle(Connection open) {
    Handle mapping = handle == null ? dialect.handle(open) : handle;
    handle = mapping;
    return mapping;
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
    Connection open = connection;
    connection = null;
    handle = null;
    if (open != null) {
      Connections.close(open);
    }
  }
}
