package doichieu.read;

import java.util.regex.Pattern;

/** Marks of layout within a cell: bullets, and brackets that hold no others. */
final class CellMarks {
  /** A bullet at the cell's beginning or behind a blank. */
  static final Pattern BULLET = Pattern.compile("(?:^|(?<=\\s))[-–+•*]\\s+");

  /** Words in brackets, which are the group, with the blanks around. */
  static final Pattern BRACKETED = Pattern.compile("\\s*\\(([^()]*)\\)\\s*");

  private CellMarks() {}
}
