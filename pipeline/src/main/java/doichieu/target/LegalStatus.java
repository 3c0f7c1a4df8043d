package doichieu.target;

import java.util.Locale;

/** Whether a legal document is in force. */
public enum LegalStatus {
  IN_FORCE,
  REPLACED,
  EXPIRED,
  UNKNOWN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
