package doichieu.target;

import java.util.Locale;

/** The one outcome of a file: a closed list. */
public enum Outcome {
  OK,
  OK_WITH_PROBLEMS,
  PARTIAL,
  NO_TARGETS,
  DUPLICATE,
  IGNORED,
  WAITING,
  UNSUPPORTED,
  ENCRYPTED,
  DAMAGED,
  UNREADABLE,
  TOO_LARGE,
  TIMEOUT,
  OUT_OF_MEMORY,
  CRASH;

  /** True if the file was not read although it should have been: exit code 1. */
  public boolean isFailure() {
    return compareTo(UNSUPPORTED) >= 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
