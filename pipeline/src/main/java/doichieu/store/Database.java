package doichieu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The one connection to the SQLite file, its set-up, and what its errors mean. */
final class Database implements AutoCloseable {
  /** Marks the file as ours: "doic". Set by the first migration. */
  private static final int APPLICATION_ID = 0x646f6963;

  /** The newest migration that this program knows. */
  private static final int VERSION = 6;

  /** Older ones can lose a committed transaction in WAL mode (fixed in 3.51.3). */
  private static final String OLDEST_SAFE_SQLITE = "3.51.3";

  /** Room for the copy of SQLite that its driver puts into the folder for temporary files. */
  private static final long LIBRARY_BYTES = 4L << 20;

  /** A volume with less room than this counts as full. */
  private static final long LEAST_ROOM = 64L << 10;

  private static volatile boolean libraryIsLoaded;

  /** How long to wait for another writer, in milliseconds. */
  private static final int BUSY_TIMEOUT = 10_000;

  private final Path file;
  private final Handle handle;

  private Database(Path file, Handle handle) {
    this.file = file;
    this.handle = handle;
  }

  static Database open(Path file, boolean create) {
    boolean exists = Files.isRegularFile(file);
    if (!exists && (!create || Files.exists(file))) {
      throw new StoreRefusedException(
          Files.exists(file)
              ? StoreRefusedException.Reason.NOT_A_DATABASE
              : StoreRefusedException.Reason.MISSING,
          file,
          null);
    }
    return translated(
        file,
        () -> {
          createFolder(file);
          checkVolume(file);
          checkHeader(file);
          return connect(file);
        });
  }

  private static Database connect(Path file) {
    checkTemporaryFolder();
    SQLiteDataSource source = source(file);
    Handle handle = Jdbi.create(source).open();
    try {
      checkLibrary(handle);
      prepare(source, handle, file);
      libraryIsLoaded = true;
      return new Database(file, handle);
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
  }

  private static void prepare(SQLiteDataSource source, Handle handle, Path file) {
    int version = number(handle, "PRAGMA user_version");
    int owner = number(handle, "PRAGMA application_id");
    int tables = number(handle, "SELECT COUNT(*) FROM sqlite_schema");
    boolean unfinished =
        number(handle, "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'flyway_schema_history'")
            > 0;
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
    if (version < VERSION) {
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:doichieu/store/migration")
          .load()
          .migrate();
    }
  }

  /** Who may read but not write sees the file as it stands, if no writer left a log beside it. */
  private static boolean isReadOnly(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return Files.isRegularFile(file)
        && (!Files.isWritable(file) || (folder != null && !Files.isWritable(folder)))
        && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
  }

  private static SQLiteDataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    if (isReadOnly(file)) {
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

  private static int number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }

  private static void checkLibrary(Handle handle) {
    String version = handle.createQuery("SELECT sqlite_version()").mapTo(String.class).one();
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

  private static void createFolder(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      if (hasLess(file, LEAST_ROOM)) {
        throw new StoreBusyException(StoreBusyException.Reason.DISK_FULL, file, e);
      }
      throw new StoreRefusedException(StoreRefusedException.Reason.NO_ACCESS, file, e);
    }
  }

  /** Without room there SQLite cannot even be started, and each try would leave a part behind. */
  private static void checkTemporaryFolder() {
    Path folder =
        Path.of(System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir")));
    if (!libraryIsLoaded && hasLess(folder, LIBRARY_BYTES)) {
      throw new StoreBusyException(
          StoreBusyException.Reason.DISK_FULL, folder, new IOException("no room in " + folder));
    }
  }

  private static void checkVolume(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && NetworkShare.holds(folder)) {
      throw new StoreRefusedException(StoreRefusedException.Reason.NETWORK_SHARE, file, null);
    }
  }

  /** An existing file must begin as SQLite files do, so that nothing else is ever opened. */
  private static void checkHeader(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    try (var in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(16);
      if (start.length > 0
          && !new String(start, StandardCharsets.US_ASCII).equals("SQLite format 3\0")) {
        throw new StoreRefusedException(StoreRefusedException.Reason.NOT_A_DATABASE, file, null);
      }
    } catch (IOException e) {
      throw new StoreRefusedException(StoreRefusedException.Reason.NO_ACCESS, file, e);
    }
  }

  Handle handle() {
    return handle;
  }

  /** All changes or none. */
  void change(Runnable work) {
    translated(
        file,
        () -> {
          handle.useTransaction(h -> work.run());
          return file;
        });
  }

  /** What is read belongs to one state of the database, whoever writes meanwhile. */
  <T> T view(Supplier<T> work) {
    return translated(
        file,
        () -> {
          handle.execute("BEGIN DEFERRED");
          try {
            return work.get();
          } finally {
            handle.execute("ROLLBACK");
          }
        });
  }

  @Override
  public void close() {
    handle.close();
  }

  private static <T> T translated(Path file, Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreRefusedException | StoreBusyException e) {
      throw e;
    } catch (RuntimeException e) {
      throw meaning(file, e);
    }
  }

  private static RuntimeException meaning(Path file, RuntimeException fault) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return meaning(file, sqlite.getResultCode(), fault);
      }
    }
    return fault;
  }

  private static RuntimeException meaning(Path file, SQLiteErrorCode code, RuntimeException fault) {
    String name = code.name().toUpperCase(Locale.ROOT);
    if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return new StoreBusyException(StoreBusyException.Reason.LOCKED, file, fault);
    }
    if (name.equals("SQLITE_FULL") || hasLess(file, LEAST_ROOM)) {
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

  /** A full volume also shows as a plain input/output error. */
  private static boolean hasLess(Path place, long bytes) {
    @Nullable Path there = place.toAbsolutePath();
    while (there != null && Files.notExists(there)) {
      there = there.getParent();
    }
    try {
      return there != null && Files.getFileStore(there).getUsableSpace() < bytes;
    } catch (IOException e) {
      return false;
    }
  }
}
