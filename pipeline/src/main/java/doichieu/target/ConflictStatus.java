package doichieu.target;

import java.util.Locale;

/** What a person decided on a conflict. */
public enum ConflictStatus {
  OPEN,
  ACCEPTED,
  WAIVED,
  FIXED,
  POSTPONED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
