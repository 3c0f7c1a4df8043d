package doichieu.store;

/** The store cannot take the change now: try again later. Nothing was changed. */
public final class StoreBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** What stands in the way. */
  public enum Reason {
    /** Another program writes to the database. */
    LOCKED,
    /** The volume is full. */
    DISK_FULL
  }

  StoreBusyException(Reason reason, Throwable cause) {
    super(reason.toString(), cause);
    this.reason = reason;
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }
}
