package doichieu.target;

import java.util.Locale;

/** What a person said of a target. */
public enum ReviewStatus {
  OPEN,
  CONFIRMED,
  CORRECTED,
  REJECTED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
