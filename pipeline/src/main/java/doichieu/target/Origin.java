package doichieu.target;

import java.util.Locale;

/** Where a target is stated. */
public enum Origin {
  ANNEX,
  NARRATIVE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
