package doichieu.target;

import java.util.Locale;

/**
 * How a citation was tied to a legal document: stated facts agree with the register, some were
 * filled in from it, they contradict it, or the document is not known.
 */
public enum Resolution {
  RESOLVED,
  INFERRED,
  CONFLICTING,
  UNKNOWN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
