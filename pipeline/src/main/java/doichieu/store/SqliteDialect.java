package doichieu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The store in an SQLite file: its set-up, and what its errors mean. */
final class SqliteDialect implements Dialect {
  /** Marks the file as ours: "doic". Set by the first migration. */
  private static final int APPLICATION_ID = 0x646f6963;

  /** Older ones can lose a committed transaction in WAL mode (fixed in 3.51.3). */
  private static final String OLDEST_SAFE_SQLITE = "3.51.3";

  /** How long to wait for another writer, in milliseconds. */
  private static final int BUSY_TIMEOUT = 10_000;

  private final Path file;
  private final SqliteFile place;

  SqliteDialect(Path file) {
    this(file, new SqliteFile(file));
  }

  SqliteDialect(Path file, SqliteFile place) {
    this.file = file;
    this.place = place;
  }

  @Override
  public Connection open(boolean create) {
    place.prepare(create);
    SQLiteDataSource source = source(place.isReadOnly());
    Connection connection = Connections.open(source);
    try {
      PlainSql sql = new PlainSql(connection);
      checkLibrary(sql);
      prepare(source, sql);
      SqliteFile.libraryIsLoaded();
      place.isOpened();
      return connection;
    } catch (IOException e) {
      Connections.close(connection);
      throw new StoreRefusedException(StoreRefusedException.Reason.REMOVED, file, e);
    } catch (RuntimeException e) {
      Connections.close(connection);
      throw e;
    }
  }

  @Override
  public Handle handle(Connection connection) {
    return Jdbi.create(connection).open();
  }

  private void prepare(SQLiteDataSource source, PlainSql sql) {
    int version = sql.number("PRAGMA user_version");
    int owner = sql.number("PRAGMA application_id");
    int tables = sql.number("SELECT COUNT(*) FROM sqlite_schema");
    boolean unfinished =
        sql.number("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'flyway_schema_history'") > 0;
    if (owner == APPLICATION_ID ? version > VERSION : owner != 0) {
      throw new StoreRefusedException(
          owner == APPLICATION_ID
              ? StoreRefusedException.Reason.NEWER_VERSION
              : StoreRefusedException.Reason.FOREIGN,
          file,
          null);
    }
    if (owner == 0 && tables > 0 && !unfinished) {
      throw new StoreRefusedException(StoreRefusedException.Reason.FOREIGN, file, null);
    }
    if (version < VERSION && place.isReadOnly()) {
      throw new StoreRefusedException(StoreRefusedException.Reason.OLDER_READ_ONLY, file, null);
    }
    if (version < VERSION) {
      Flyway.configure(SqliteDialect.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:doichieu/store/migration")
          .load()
          .migrate();
      noteVersion(sql);
    }
  }

  /** Also where a migration did not; else each opening would look for migrations. */
  private static void noteVersion(PlainSql sql) {
    sql.execute("PRAGMA user_version = " + VERSION);
  }

  private SQLiteDataSource source(boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    if (readOnly) {
      config.setReadOnly(true);
      SQLiteDataSource reading = new SQLiteDataSource(config);
      reading.setUrl("jdbc:sqlite:" + file.toUri() + "?immutable=1");
      return reading;
    }
    config.enforceForeignKeys(true);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_TIMEOUT);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }

  private static void checkLibrary(PlainSql sql) {
    String version = sql.texts("SELECT sqlite_version()").get(0);
    if (compareVersions(version, OLDEST_SAFE_SQLITE) < 0) {
      throw new IllegalStateException("SQLite " + version + " is older than " + OLDEST_SAFE_SQLITE);
    }
  }

  static int compareVersions(String left, String right) {
    String[] a = left.split("\\.", -1);
    String[] b = right.split("\\.", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int order = Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.length, b.length);
  }

  @Override
  public void beginView(PlainSql sql) {
    sql.execute("BEGIN DEFERRED");
  }

  /** Transactions that change begin with the lock. */
  @Override
  public void lock(Handle handle) {
    place.checkIsThere();
  }

  /** The driver waits for other writers; nothing else passes by itself. */
  @Override
  public Remedy remedy(RuntimeException fault) {
    return Remedy.NONE;
  }

  @Override
  public List<String> damage(Handle handle) {
    List<String> damage =
        new ArrayList<>(handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
    damage.remove("ok");
    return damage;
  }

  @Override
  public List<String> brokenLinks(Handle handle) {
    return handle
        .createQuery("SELECT \"table\" || ' ' || COALESCE(rowid, '') FROM pragma_foreign_key_check")
        .mapTo(String.class)
        .list();
  }

  @Override
  public RuntimeException meaning(RuntimeException fault) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return meaning(sqlite.getResultCode(), fault);
      }
    }
    return fault;
  }

  private RuntimeException meaning(SQLiteErrorCode code, RuntimeException fault) {
    String name = code.name().toUpperCase(Locale.ROOT);
    if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return new StoreBusyException(StoreBusyException.Reason.LOCKED, file, fault);
    }
    if (name.equals("SQLITE_FULL") || place.isOnFullVolume()) {
      return new StoreBusyException(StoreBusyException.Reason.DISK_FULL, file, fault);
    }
    if (name.startsWith("SQLITE_IOERR")) {
      return new StoreBusyException(StoreBusyException.Reason.DISK_FAILS, file, fault);
    }
    if (name.equals("SQLITE_NOTADB")) {
      return new StoreRefusedException(StoreRefusedException.Reason.NOT_A_DATABASE, file, fault);
    }
    if (name.startsWith("SQLITE_CORRUPT")) {
      return new StoreRefusedException(StoreRefusedException.Reason.DAMAGED, file, fault);
    }
    if (name.startsWith("SQLITE_READONLY")
        || name.startsWith("SQLITE_CANTOPEN")
        || name.startsWith("SQLITE_PERM")
        || name.startsWith("SQLITE_AUTH")) {
      return new StoreRefusedException(StoreRefusedException.Reason.NO_ACCESS, file, fault);
    }
    return fault;
  }
}
