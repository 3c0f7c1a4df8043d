package doichieu.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import doichieu.store.StoreBusyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What keeps the whole folder from working for a while: told once until it changes, then tried
 * again and again.
 */
public final class Trouble {
  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

  private final WatchListener listener;
  private final Duration pause;
  private WatchListener.@Nullable Notice now;
  private boolean inboxGone;

  /**
   * Makes it.
   *
   * @param pause how long to wait before the next try
   */
  public Trouble(WatchListener listener, Duration pause) {
    this.listener = listener;
    this.pause = pause;
  }

  boolean isThere() {
    return now != null;
  }

  /** True if waiting may help: the database is busy, or a disk is full, failing or closed to us. */
  static boolean canPass(Exception fault) {
    return fault instanceof StoreBusyException || findIo(fault).isPresent();
  }

  /** True if that is nothing but a full disk or a busy database, which people soon set right. */
  public static boolean passesSoon(Exception fault) {
    return fault instanceof StoreBusyException
        || findIo(fault).filter(io -> DiskFault.of(io) == DiskFault.FULL).isPresent();
  }

  /** A record that cannot be written as JSON is a fault of ours, not of the disk. */
  private static Optional<IOException> findIo(Exception fault) {
    Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
    return cause instanceof IOException io && !(cause instanceof JsonProcessingException)
        ? Optional.of(io)
        : Optional.empty();
  }

  /** Tells what is the matter and waits a little; only for what {@link #canPass}. */
  public void hold(Exception fault) {
    tell(fault);
    try {
      TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells what is the matter; only for what {@link #canPass}. */
  void tell(Exception fault) {
    WatchListener.Notice notice = notice(fault);
    if (now != notice) {
      LOG.warn("{}", notice, fault);
      listener.notice(notice, about(fault));
    }
    now = notice;
  }

  private static String about(Exception fault) {
    return fault instanceof StoreBusyException busy
        ? busy.place()
        : findIo(fault).map(DiskFault::about).orElse("");
  }

  private static WatchListener.Notice notice(Exception fault) {
    if (fault instanceof StoreBusyException busy) {
      return switch (busy.reason()) {
        case DISK_FULL -> WatchListener.Notice.DISK_FULL;
        case DISK_FAILS -> WatchListener.Notice.DISK_FAILS;
        case LOCKED -> WatchListener.Notice.STORE_BUSY;
        case SERVER_GONE -> WatchListener.Notice.SERVER_GONE;
      };
    }
    return switch (DiskFault.of(findIo(fault).orElseThrow())) {
      case FULL -> WatchListener.Notice.DISK_FULL;
      case NO_PERMISSION -> WatchListener.Notice.NO_PERMISSION;
      case OTHER -> WatchListener.Notice.DISK_FAILS;
    };
  }

  /** Something was written. */
  public void isOver() {
    if (now != null) {
      listener.notice(WatchListener.Notice.WORKS_AGAIN, "");
    }
    now = null;
  }

  /** The inbox was, or was not, there to be looked into. */
  void inboxIsThere(boolean there) {
    if (there == inboxGone) {
      listener.notice(
          there ? WatchListener.Notice.INBOX_BACK : WatchListener.Notice.INBOX_GONE, "");
    }
    inboxGone = !there;
  }
}
