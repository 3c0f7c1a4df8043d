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
  /** A value whose heading names the indicator: a matrix with units down. */
  CELL_OF_INDICATOR,
  /** A value whose heading names the unit: a matrix with indicators down. */
  CELL_OF_UNIT,
  /** The heading of the rows beside and below, printed once ("Nhóm"). */
  SECTION,
  /** A body whose name is the heading and whose cells hold a cross where it leads. */
  MARK,
  /** A past result. */
  BASELINE,
  /** What was planned for a time before the plan's; a baseline only where no result is printed. */
  FORMER_PLAN,
  TIME,
  DELIVERABLE,
  BASIS,
  NOTES,
  /** Known, and no part of a target (money, weights, comparisons): kept as notes. */
  ASIDE,
  /** A heading merged over others; never a leaf. */
  GROUP,
  /** Not understood; kept as notes. */
  UNKNOWN;

  /** The role in a message, as the file of column words spells it. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ColumnRole of(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT));
  }
}
