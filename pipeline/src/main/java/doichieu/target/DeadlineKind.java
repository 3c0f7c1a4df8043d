package doichieu.target;

import java.util.Locale;

/** The kinds of deadline. */
public enum DeadlineKind {
  DATE,
  MONTH,
  QUARTER,
  YEAR,
  RANGE,
  RECURRING,
  EVENT,
  REFERENCE,
  ONGOING,
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
