package doichieu.target;

import java.util.Locale;

/** Which way an indicator is better. */
public enum Direction {
  HIGHER,
  LOWER,
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
