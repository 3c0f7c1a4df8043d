package doichieu.target;

import java.util.Locale;

/** What a row assigns: a figure, a state in words, or the indicator alone. */
public enum TargetKind {
  QUANTITATIVE,
  QUALITATIVE,
  ASSIGNMENT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
