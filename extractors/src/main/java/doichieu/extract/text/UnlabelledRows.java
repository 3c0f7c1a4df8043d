package doichieu.extract.text;

import doichieu.extract.table.Continuation;
import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidCells.Piece;
import java.util.List;

/** Lines that begin a row though no label, or no name of a group, stands in them. */
final class UnlabelledRows {
  /** Figures of a line that make a row by themselves. */
  private static final int MIN_FIGURES = 2;

  /** Texts of a line that may begin a row without figures. */
  private static final int MIN_FRESH = 4;

  private final LaidCells cells;
  private final int from;
  private final boolean labelled;
  private final boolean grouped;

  /**
   * Looks at a body.
   *
   * @param from its first line
   * @param labelled true if most rows have a label
   */
  UnlabelledRows(LaidCells cells, int from, boolean labelled) {
    this.cells = cells;
    this.from = from;
    this.labelled = labelled;
    this.grouped = labelled && isGrouped();
  }

  /**
   * True if most lines of figures have no label: a label counts a group of rows, each of one line,
   * and may stand in the group's middle, between two of them.
   */
  private boolean isGrouped() {
    int labels = 0;
    int others = 0;
    int bare = 0;
    for (int i = from; i < cells.lineCount(); i++) {
      boolean figures = countFigures(i) >= MIN_FIGURES;
      boolean label = Labels.isLabel(cells.text(i, 0));
      labels += figures && label ? 1 : 0;
      others += figures && !label ? 1 : 0;
      bare += !figures && label ? 1 : 0;
    }
    return others > 2 * labels && others > bare;
  }

  /** True in such a table for a line that has no figures: it belongs to a row beside it. */
  boolean isBeside(int i) {
    return grouped && countFigures(i) == 0;
  }

  private long countFigures(int i) {
    return wholeFigures(i).size();
  }

  /** The figures of a line that no narrow column cut. */
  private List<Piece> wholeFigures(int i) {
    return cells.pieces(i).stream()
        .filter(piece -> isFigure(piece) && !CutFigure.isPart(cells, i, piece.from()))
        .toList();
  }

  /**
   * True if a row begins at the line.
   *
   * @param anchors the lines above that are known to be of other rows
   */
  boolean begins(int i, List<Integer> anchors) {
    return grouped && countFigures(i) >= MIN_FIGURES
        || isBelowFigures(i, anchors)
        || isFresh(i, anchors)
        || isRest(i);
  }

  /**
   * True for a line of two figures or more, each below another one of the same row, that has no
   * label: no cell holds two figures, so it is a row, of sums perhaps. It is none where its name
   * and its figures go on those above: then narrow cells cut them.
   */
  private boolean isBelowFigures(int i, List<Integer> anchors) {
    List<Piece> figures = wholeFigures(i);
    int first = anchors.isEmpty() ? from : anchors.get(anchors.size() - 1);
    return figures.size() >= MIN_FIGURES
        && figures.stream().allMatch(figure -> isFigureAbove(first, i, figure))
        && !(labelled && i > from && areRests(i, figures));
  }

  private boolean areRests(int i, List<Piece> figures) {
    return figures.stream().allMatch(figure -> CutValues.goOn(cells, i, figure.from(), 1));
  }

  private boolean isFigureAbove(int first, int i, Piece figure) {
    for (int above = first; above < i; above++) {
      if (cells.pieces(above).stream()
          .anyMatch(p -> p.from() == figure.from() && isWhole(p, figure))) {
        return true;
      }
    }
    return false;
  }

  /** True for a figure that the lower one does not go on. */
  private static boolean isWhole(Piece piece, Piece lower) {
    return isFigure(piece)
        && !CutFigure.isOpen(piece.text())
        && !CutFigure.isCut(piece.text(), lower.text());
  }

  private static boolean isFigure(Piece piece) {
    return piece.from() > 0 && !piece.spans() && RowScores.isFigure(piece.text());
  }

  /**
   * True for a line without label or group that begins a text in most columns, none of which goes
   * on the one above it; where rows have labels, a figure stands below a figure as well.
   */
  private boolean isFresh(int i, List<Integer> anchors) {
    List<Piece> pieces = cells.pieces(i);
    int first = anchors.isEmpty() ? from : anchors.get(anchors.size() - 1);
    return i > first
        && cells.text(i, 0).isEmpty()
        && !cells.text(i, 1).isEmpty()
        && pieces.size() >= MIN_FRESH
        && pieces.size() * 2 > cells.columnCount()
        && pieces.stream().allMatch(piece -> isFresh(first, i, piece))
        && (!labelled || pieces.stream().anyMatch(p -> isFigure(p) && isFigureAbove(first, i, p)));
  }

  /** True for a name and a figure at the top, above the next label's figure of that column. */
  private boolean isRest(int i) {
    if (!labelled
        || i > from
        || !cells.text(i, 0).isEmpty()
        || cells.text(i, 1).isEmpty()
        || !Character.isUpperCase(cells.text(i, 1).codePointAt(0))) {
      return false;
    }
    int next = i + 1;
    while (next < cells.lineCount() && cells.text(next, 0).isEmpty()) {
      next++;
    }
    int label = next;
    return label < cells.lineCount()
        && cells.pieces(i).stream()
            .anyMatch(p -> isFigure(p) && RowScores.isFigure(cells.text(label, p.from())));
  }

  private boolean isFresh(int first, int i, Piece piece) {
    if (piece.spans() || Character.isLowerCase(piece.text().codePointAt(0)) && piece.from() == 1) {
      return false;
    }
    for (int above = i - 1; above >= first; above--) {
      String upper = cells.text(above, piece.from());
      if (!upper.isEmpty()) {
        return upper.equals(piece.text())
            || RowScores.isDash(upper)
            || Continuation.of(upper, piece.text()) != Continuation.SURE;
      }
    }
    return true;
  }
}
