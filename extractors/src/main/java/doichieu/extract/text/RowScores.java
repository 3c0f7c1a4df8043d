package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidCells.Piece;
import java.util.regex.Pattern;

/** What speaks for a row that begins at a line: its words, those above, and where lines break. */
final class RowScores {
  private static final double GOES_ON = -3;
  private static final double BEGINS = 1;
  private static final double NAME_BEGINS = 2;
  private static final double NAME_MISSING = -2;
  private static final double NAME_AROUND = -4;
  private static final double SMALL_LETTER = -1;
  private static final double FINISHED = 0.5;
  private static final double TITLE_EDGE = 2;
  private static final double FIGURES = 1.5;
  private static final double NO_FIGURES = 2;
  private static final double BLANK_LINE = 1;

  /** The line above broke though the first word had room, or for want of it. */
  private static final double ROOM = 1;

  private static final double FULL = -0.5;

  private static final Pattern FIGURE =
      Pattern.compile("[<>\u2265\u2264+-]?\\s?\\d[\\d.,]{0,15}\\s?%?");

  private static final Pattern DASH = Pattern.compile("[-\u2013\u2014]");

  private final LaidCells cells;
  private final int from;
  private final boolean labelled;

  /**
   * Judges lines.
   *
   * @param from the first line of the body
   * @param labelled true if most rows have a label
   */
  RowScores(LaidCells cells, int from, boolean labelled) {
    this.cells = cells;
    this.from = from;
    this.labelled = labelled;
  }

  /** How much speaks for a row that begins at the line. */
  double of(int b) {
    double score = cells.isBlankAbove(b) ? BLANK_LINE : 0;
    boolean title = cells.isTitle(b);
    boolean titleAbove = cells.isTitle(b - 1);
    if (title != titleAbove) {
      return score + TITLE_EDGE;
    }
    for (int k = 1; k < cells.columnCount(); k++) {
      String above = above(b, k);
      String here = cells.text(b, k);
      if (!here.isEmpty()) {
        score += above.isEmpty() ? begun(k, here) : continued(k, above, here);
      }
    }
    if (isLabelledBelowFigures(b)) {
      score += NO_FIGURES;
    }
    if (cells.text(b, 1).isEmpty() && cells.pieces(b).stream().noneMatch(Piece::spans)) {
      score += isBetweenNames(b) ? NAME_AROUND : NAME_MISSING;
    }
    return score;
  }

  /** The column's words in the line above; a label in its row's middle parts no words. */
  private String above(int b, int column) {
    String above = cells.text(b - 1, column);
    return above.isEmpty() && b - 2 >= from && isBetweenNames(b - 1)
        ? cells.text(b - 2, column)
        : above;
  }

  /** True for a label without name between two lines of names: it stands in its row's middle. */
  private boolean isBetweenNames(int b) {
    return labelled
        && Labels.isLabel(cells.text(b, 0))
        && b > from
        && isName(b - 1)
        && b + 1 < cells.lineCount()
        && isName(b + 1);
  }

  private boolean isName(int i) {
    return !cells.text(i, 1).isEmpty() && cells.text(i, 0).isEmpty();
  }

  /** True for a label without figures below a line of figures without label: a row of sums. */
  private boolean isLabelledBelowFigures(int b) {
    return labelled
        && Labels.isLabel(cells.text(b, 0))
        && !Labels.isLabel(cells.text(b - 1, 0))
        && countFigures(b) == 0
        && countFigures(b - 1) * 2 >= cells.columnCount() - 1;
  }

  private long countFigures(int i) {
    return cells.pieces(i).stream()
        .filter(piece -> piece.from() > 1 && isFigure(piece.text()))
        .count();
  }

  private static double begun(int column, String here) {
    if (Character.isLowerCase(here.codePointAt(0))) {
      return 2 * SMALL_LETTER;
    }
    return column == 1 ? NAME_BEGINS : BEGINS;
  }

  /** A figure is a cell by itself: none goes on in the line below. */
  double continued(int column, String above, String here) {
    if (isValue(above) && isValue(here)) {
      return CutFigure.isCut(above, here) ? GOES_ON : FIGURES;
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
