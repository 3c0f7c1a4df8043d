package doichieu.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file named as database cannot be used; it is left exactly as it is. */
public final class StoreRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final Path file;

  /** Why the file cannot be used. */
  public enum Reason {
    /** There is no such file. */
    MISSING,
    /** It is no SQLite database. */
    NOT_A_DATABASE,
    /** It is a database of another program. */
    FOREIGN,
    /** It was written by a newer version of this program. */
    NEWER_VERSION,
    /** The database is damaged. */
    DAMAGED,
    /** No permission to open or write it. */
    NO_ACCESS,
    /** Locks and the log of changes are not safe on a network share. */
    NETWORK_SHARE
  }

  StoreRefusedException(Reason reason, Path file, @Nullable Throwable cause) {
    super(reason + ": " + file.getFileName(), cause);
    this.reason = reason;
    this.file = file;
  }

  /** Why the file cannot be used. */
  public Reason reason() {
    return reason;
  }

  /** The file. */
  public Path file() {
    return file;
  }
}
