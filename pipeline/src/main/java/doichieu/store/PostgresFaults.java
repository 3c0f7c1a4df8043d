package doichieu.store;

import doichieu.store.Dialect.Remedy;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What the SQLSTATE of an error of PostgreSQL means ("PostgreSQL Error Codes", appendix A of its
 * documentation).
 */
final class PostgresFaults {
  private final StorePlace place;

  PostgresFaults(StorePlace place) {
    this.place = place;
  }

  /** What can be done at once. */
  Remedy remedy(RuntimeException fault) {
    String state = state(fault);
    if (isInTheWay(state)) {
      return Remedy.AGAIN;
    }
    return isGone(state) ? Remedy.RECONNECT : Remedy.NONE;
  }

  /** The fault as the store's callers understand it; itself if the server told none. */
  RuntimeException meaning(RuntimeException fault) {
    if (fault instanceof StoreRefusedException || fault instanceof StoreBusyException) {
      return fault;
    }
    String state = state(fault);
    if (isInTheWay(state) || state.equals("55P03") || state.equals("57014")) {
      return new StoreBusyException(StoreBusyException.Reason.LOCKED, place, fault);
    }
    if (state.equals("53100")) {
      return new StoreBusyException(StoreBusyException.Reason.DISK_FULL, place, fault);
    }
    if (isGone(state) || state.startsWith("53")) {
      return new StoreBusyException(StoreBusyException.Reason.SERVER_GONE, place, fault);
    }
    if (state.startsWith("58")) {
      return new StoreBusyException(StoreBusyException.Reason.DISK_FAILS, place, fault);
    }
    StoreRefusedException.Reason reason = refusal(state);
    return reason == null ? fault : new StoreRefusedException(reason, place, fault);
  }

  private static StoreRefusedException.@Nullable Reason refusal(String state) {
    return switch (state) {
      case "28000", "28P01", "08004" -> StoreRefusedException.Reason.NO_LOGIN;
      case "3D000", "3F000" -> StoreRefusedException.Reason.NO_DATABASE;
      case "42501", "25006" -> StoreRefusedException.Reason.NO_ACCESS;
      case "XX001", "XX002" -> StoreRefusedException.Reason.DAMAGED;
      default -> null;
    };
  }

  /** Two transactions could not be put one after the other, or each waited for the other. */
  private static boolean isInTheWay(String state) {
    return state.equals("40001") || state.equals("40P01");
  }

  /** The connection broke, or the server ends or is only starting. */
  private static boolean isGone(String state) {
    return (state.startsWith("08") && !state.equals("08004")) || state.startsWith("57P");
  }

  /** The first that any cause tells; empty if none does. */
  private static String state(RuntimeException fault) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }
}
