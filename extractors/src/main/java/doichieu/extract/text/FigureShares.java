package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;
import java.util.function.Predicate;

/** How many texts of each column of a body are figures. */
final class FigureShares {
  private final int[] texts;
  private final int[] figures;

  /**
   * Counts.
   *
   * @param from the first line of the body
   * @param counted which texts are looked at; each belongs to the column in which it begins
   * @param isFigure which of them are figures
   */
  FigureShares(LaidCells cells, int from, Predicate<Piece> counted, Predicate<Piece> isFigure) {
    texts = new int[cells.columnCount()];
    figures = new int[texts.length];
    for (int i = from; i < cells.lineCount(); i++) {
      for (Piece piece : cells.pieces(i)) {
        boolean counts = counted.test(piece);
        texts[piece.from()] += counts ? 1 : 0;
        figures[piece.from()] += counts && isFigure.test(piece) ? 1 : 0;
      }
    }
  }

  /** Number of figures in a column. */
  int count(int column) {
    return figures[column];
  }

  /**
   * True for a column of figures.
   *
   * @param least figures at least
   * @param ofTen texts of ten that are figures at least
   */
  boolean areMost(int column, int least, int ofTen) {
    return figures[column] >= least && figures[column] * 10 >= texts[column] * ofTen;
  }
}
