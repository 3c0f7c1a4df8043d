package doichieu.target;

import java.util.Locale;

/** How sure it is which canonical indicator a stated name means. */
public enum MatchStatus {
  MATCHED,
  AMBIGUOUS,
  UNMATCHED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
