package doichieu.store;

import org.jspecify.annotations.Nullable;

/** The database that was named cannot be used; it is left exactly as it is. */
public final class StoreRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String place;

  /** Why the database cannot be used. */
  public enum Reason {
    /** There is no such file, or the server holds no store yet. */
    MISSING,
    /** The file was there and was removed, or replaced by another, while it was in use. */
    REMOVED,
    /** It is no SQLite database. */
    NOT_A_DATABASE,
    /** It is a database of another program. */
    FOREIGN,
    /** The schema on the server holds tables of another program. */
    FOREIGN_SCHEMA,
    /** It was written by a newer version of this program. */
    NEWER_VERSION,
    /** It is of an older version and cannot be written, so it cannot be brought up to date. */
    OLDER_READ_ONLY,
    /** The database is damaged. */
    DAMAGED,
    /** No permission to open or write it. */
    NO_ACCESS,
    /** Locks and the log of changes are not safe on a network share. */
    NETWORK_SHARE,
    /** The server does not let this user in. */
    NO_LOGIN,
    /** The server has no database of that name, or no schema to work in. */
    NO_DATABASE,
    /** The server's database does not keep text as UTF-8. */
    NOT_UTF8
  }

  StoreRefusedException(Reason reason, Object place, @Nullable Throwable cause) {
    super(reason.toString(), cause);
    this.reason = reason;
    this.place = place.toString();
  }

  /** Why the database cannot be used. */
  public Reason reason() {
    return reason;
  }

  /** The file or server, fit to be shown. */
  public String place() {
    return place;
  }
}
