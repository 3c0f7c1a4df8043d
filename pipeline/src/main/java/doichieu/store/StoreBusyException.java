package doichieu.store;

/** The store cannot take the change now: try again later. Nothing was changed. */
public final class StoreBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String place;

  /** What stands in the way. */
  public enum Reason {
    /** Another program writes to the database. */
    LOCKED,
    /** The volume is full. */
    DISK_FULL,
    /** Reading or writing failed for another cause. */
    DISK_FAILS,
    /** The database server does not answer, or takes no connection. */
    SERVER_GONE
  }

  StoreBusyException(Reason reason, Object place, Throwable cause) {
    super(reason.toString(), cause);
    this.reason = reason;
    this.place = place.toString();
  }

  /** The file, folder or server that it was about. */
  public String place() {
    return place;
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }
}
