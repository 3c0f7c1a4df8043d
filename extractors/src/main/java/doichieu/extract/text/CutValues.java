package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import java.util.regex.Pattern;

/**
 * Digits in narrow columns that go on a figure right above them, as the name beside them goes on
 * its own: "17,8" and "5" are one cell, though nothing in the figure above is open.
 */
final class CutValues {
  private static final Pattern REST = Pattern.compile("\\d{1,3}\\s?%?");

  /** A figure in one form: digits in threes or all together, and few behind the comma. */
  private static final Pattern ONE =
      Pattern.compile(
          "[<>\u2265\u2264+-]?\\s?(?:\\d+|\\d{1,3}(?:([.,])\\d{3}(?:\\1\\d{3})*))"
              + "(?:[.,]\\d{1,2})?\\s?%?");

  private CutValues() {}

  /**
   * True if the digits of a line go on a figure that fills its column in the line above.
   *
   * @param names the column of the rows' names
   */
  static boolean goOn(LaidCells cells, int line, int column, int names) {
    return line > 0
        && names > 0
        && REST.matcher(cells.text(line, column)).matches()
        && nameGoesOn(cells, line, names)
        && ONE.matcher(cells.text(line - 1, column) + cells.text(line, column)).matches()
        && isFull(cells, cells.text(line - 1, column), column);
  }

  /**
   * True if the line has no label, and its name goes on that of the line above in small letters and
   * tells no part of it.
   */
  private static boolean nameGoesOn(LaidCells cells, int line, int names) {
    String above = cells.text(line - 1, names);
    String name = cells.text(line, names);
    return cells.text(line, 0).isEmpty()
        && !name.isEmpty()
        && !above.isEmpty()
        && Character.isLowerCase(name.codePointAt(0))
        && !RowTexts.beginsPart(above, name)
        && Continuation.of(above, name) == Continuation.SURE;
  }

  /** True for a figure that no other of the column is longer than. */
  private static boolean isFull(LaidCells cells, String figure, int column) {
    if (!RowScores.isFigure(figure)) {
      return false;
    }
    for (int i = 0; i < cells.lineCount(); i++) {
      String other = cells.text(i, column);
      if (other.length() > figure.length() && RowScores.isFigure(other)) {
        return false;
      }
    }
    return true;
  }
}
