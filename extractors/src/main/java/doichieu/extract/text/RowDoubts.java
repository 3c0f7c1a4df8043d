package doichieu.extract.text;

import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidRows.Row;
import java.util.List;

/**
 * Rows set with blanks of which it is seen that a seam went wrong: a gap inside a cell, words over
 * two columns beside others, two figures in one line of a cell, or words in the labels' column.
 */
final class RowDoubts {
  private RowDoubts() {}

  /** True if a line of the row shows any of this. */
  static boolean isDoubtful(LaidCells cells, Row row) {
    if (isUnlabelled(cells, row)) {
      return true;
    }
    boolean beside = false;
    for (int i = row.from(); i < row.to(); i++) {
      beside |= cells.pieces(i).size() > 2;
    }
    for (int i = row.from(); i < row.to(); i++) {
      if (isDoubtful(cells, i, beside)) {
        return true;
      }
    }
    return false;
  }

  /** True if words stand alone in the first column of a table whose rows have labels there. */
  private static boolean isUnlabelled(LaidCells cells, Row row) {
    if (!LaidRows.isLabelled(cells, row.from())) {
      return false;
    }
    for (int i = row.from(); i < row.to(); i++) {
      Piece first = cells.pieces(i).get(0);
      if (first.from() == 0 && !first.spans() && !Labels.isLabel(first.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDoubtful(LaidCells cells, int i, boolean beside) {
    List<Piece> pieces = cells.pieces(i);
    boolean gap = hasGapInside(pieces) || holdsTwoFigures(cells, i);
    return gap || (beside && pieces.stream().anyMatch(RowDoubts::goesOver));
  }

  /** True if two texts with a gap between stand in one column. */
  static boolean hasGapInside(List<Piece> pieces) {
    for (int p = 1; p < pieces.size(); p++) {
      if (pieces.get(p).from() <= pieces.get(p - 1).to()) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOver(Piece piece) {
    return piece.spans() && !Labels.isLabel(piece.text().split(" ", 2)[0]);
  }

  private static boolean holdsTwoFigures(LaidCells cells, int i) {
    List<LaidLine.Word> words = cells.line(i).words();
    for (int w = 1; w < words.size(); w++) {
      int column = cells.column(i, words.get(w - 1).start());
      boolean same = column > 0 && column == cells.column(i, words.get(w).start());
      if (same && cells.line(i).isBetweenFigures(words.get(w).start())) {
        return true;
      }
    }
    return false;
  }
}
