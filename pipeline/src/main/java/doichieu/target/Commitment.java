package doichieu.target;

import java.util.Locale;

/** Whether a figure binds or is only striven for (phấn đấu). */
public enum Commitment {
  REQUIRED,
  ASPIRED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
