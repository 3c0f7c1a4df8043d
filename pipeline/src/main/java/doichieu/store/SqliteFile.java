package doichieu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The file of an SQLite database on its volume, looked at before SQLite does. */
class SqliteFile {
  /** Room for the copy of SQLite that its driver puts into the folder for temporary files. */
  private static final long LIBRARY_BYTES = 4L << 20;

  /** A volume with less room than this counts as full. */
  private static final long LEAST_ROOM = 64L << 10;

  private static volatile boolean libraryIsLoaded;

  private final Path file;

  /** By which the system knows the file that was opened; null where it knows none. */
  private @Nullable Object opened;

  SqliteFile(Path file) {
    this.file = file;
  }

  /** Makes the folder; refuses what is no database, or lies where none may lie. */
  void prepare(boolean create) {
    boolean exists = Files.isRegularFile(file);
    if (!exists && (!create || Files.exists(file))) {
      throw new StoreRefusedException(
          Files.exists(file)
              ? StoreRefusedException.Reason.NOT_A_DATABASE
              : StoreRefusedException.Reason.MISSING,
          file,
          null);
    }
    createFolder();
    checkVolume();
    checkHeader();
    checkTemporaryFolder();
  }

  /** The database is open: from now on it must stay where it is. */
  void isOpened() throws IOException {
    opened = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  /** What is written into a file that was removed is gone with it, and SQLite does not tell. */
  void checkIsThere() {
    try {
      if (opened == null
          || opened.equals(Files.readAttributes(file, BasicFileAttributes.class).fileKey())) {
        return;
      }
    } catch (NoSuchFileException e) {
      throw new StoreRefusedException(StoreRefusedException.Reason.REMOVED, file, e);
    } catch (IOException e) {
      throw new StoreBusyException(StoreBusyException.Reason.DISK_FAILS, file, e);
    }
    throw new StoreRefusedException(StoreRefusedException.Reason.REMOVED, file, null);
  }

  /** From now on no more room is needed for it. */
  static void libraryIsLoaded() {
    libraryIsLoaded = true;
  }

  /** Who may read but not write sees the file as it stands, if no writer left a log beside it. */
  boolean isReadOnly() {
    Path folder = file.toAbsolutePath().getParent();
    return Files.isRegularFile(file)
        && (!Files.isWritable(file) || (folder != null && !Files.isWritable(folder)))
        && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
  }

  private void createFolder() {
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

  private void checkVolume() {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && NetworkShare.holds(folder)) {
      throw new StoreRefusedException(StoreRefusedException.Reason.NETWORK_SHARE, file, null);
    }
  }

  /** An existing file must begin as SQLite files do, so that nothing else is ever opened. */
  private void checkHeader() {
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

  /** True if there is next to no room for it. */
  boolean isOnFullVolume() {
    return hasLess(file, LEAST_ROOM);
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
