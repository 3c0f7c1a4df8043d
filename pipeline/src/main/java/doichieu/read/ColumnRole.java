package doichieu.read;

import java.util.Locale;

/** What a column of an annex table holds. */
enum ColumnRole {
  ORDINAL,
  NAME,
  TASK,
  LEAD,
  COORDINATE,
  /** Lead and coordinating agencies in one cell. */
  ASSIGNMENT,
  UNIT,
  VALUE,
  /** A past result. */
  BASELINE,
  TIME,
  DELIVERABLE,
  BASIS,
  NOTES,
  /** A heading merged over others; never a leaf. */
  GROUP,
  /** Not understood; kept as notes. */
  UNKNOWN;

  static ColumnRole of(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT));
  }
}
