package doichieu.target;

import java.util.Locale;

/**
 * A level of the administration; also the level that a target applies to, where ALL means that none
 * is named.
 */
public enum Level {
  ALL,
  CENTRAL,
  PROVINCE,
  DEPARTMENT,
  DISTRICT,
  COMMUNE,
  UNIT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
