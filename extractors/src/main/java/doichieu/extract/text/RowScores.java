package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import java.util.regex.Pattern;

/** What speaks for a cell that ends above a line: its words, those above, and where lines break. */
final class RowScores {
  private static final double GOES_ON = -3;
  private static final double SMALL_LETTER = -1;
  private static final double FINISHED = 0.5;
  private static final double FIGURES = 1.5;

  /** Letters of a tick or a unit at most, which stands again in the row below. */
  private static final int MAX_TICK = 2;

  /** The line above broke though the first word had room, or for want of it. */
  private static final double ROOM = 1;

  private static final double FULL = -0.5;

  /** A figure, or two with a dash between: a range. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "[<>\u2265\u2264+-]?\\s?\\d[\\d.,]{0,15}\\s?%?"
              + "(?:\\s?[-\u2013]\\s?\\d[\\d.,]{0,15}\\s?%?)?");

  private static final Pattern DASH = Pattern.compile("[-\u2013\u2014]");

  private final LaidCells cells;

  /** Judges the words of a table. */
  RowScores(LaidCells cells) {
    this.cells = cells;
  }

  /** A figure is a cell by itself, and so is a tick: none goes on in the line below. */
  double continued(int column, String above, String here) {
    if (isValue(above) && isValue(here)) {
      return CutFigure.isCut(above, here) ? GOES_ON : FIGURES;
    }
    if (here.length() <= MAX_TICK && here.equals(above)) {
      return FIGURES;
    }
    ColumnWrap wrap = cells.wrap(column);
    boolean anew = Character.isUpperCase(here.codePointAt(0));
    double broken = anew && wrap.hasRoom(above, here) ? ROOM : wrap.isFull(above, here) ? FULL : 0;
    return switch (Continuation.of(above, here)) {
      case SURE -> GOES_ON + Math.max(0, broken);
      case POSSIBLE -> broken + (Character.isLowerCase(here.codePointAt(0)) ? SMALL_LETTER : 0);
      case NO -> FINISHED + broken;
    };
  }

  /** True for a figure, or the dash in its place. */
  static boolean isValue(String text) {
    return isFigure(text) || isDash(text);
  }

  /** True for a dash and nothing else: the cell is left blank on purpose, and goes on nowhere. */
  static boolean isDash(String text) {
    return DASH.matcher(text).matches();
  }

  /** True if the text is nothing but a figure, perhaps with a sign or "%". */
  static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }
}
