package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidLine.Word;
import doichieu.extract.text.LaidRows.Row;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows the seams of the page cut beyond doubt: they go through gaps, or beside a figure, and
 * leave no gap in a cell but those of a justified line, which fills its column from edge to edge.
 */
final class CleanRows {
  /** Places by which a line may miss an edge of its column, or go over the next one's. */
  private static final int ASIDE = 1;

  private final LaidCells cells;
  private final int[] left;
  private final int[] right;

  /**
   * Looks at a part.
   *
   * @param rows of the body
   */
  CleanRows(LaidCells cells, List<Row> rows) {
    this.cells = cells;
    this.left = new int[cells.columnCount()];
    this.right = new int[cells.columnCount()];
    for (int c = 0; c < left.length; c++) {
      Map<Integer, Integer> starts = new HashMap<>();
      for (Row row : rows) {
        for (int i = row.from(); i < row.to(); i++) {
          for (Piece piece : cells.pieces(i)) {
            if (piece.from() == c && !piece.spans()) {
              starts.merge(piece.word().start(), 1, Integer::sum);
              right[c] = Math.max(right[c], piece.word().end());
            }
          }
        }
      }
      left[c] =
          starts.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(0);
    }
  }

  /** True if nothing in the row speaks against its cells. */
  boolean isClean(Row row) {
    int[] from = new int[cells.columnCount()];
    int[] to = new int[cells.columnCount()];
    Arrays.fill(from, Integer.MAX_VALUE);
    for (int i = row.from(); i < row.to(); i++) {
      Piece before = null;
      for (Piece piece : cells.pieces(i)) {
        boolean apart = before == null || arePartedClearly(before, piece);
        if (piece.spans() || !apart || !isWhole(i, piece)) {
          return false;
        }
        before = piece;
        from[piece.from()] = Math.min(from[piece.from()], piece.word().start());
        to[piece.from()] = Math.max(to[piece.from()], piece.word().end());
      }
    }
    return areBeside(from, to);
  }

  /** True if the cells stand beside each other: one that goes over its neighbour is set aside. */
  private static boolean areBeside(int[] from, int[] to) {
    int end = 0;
    for (int c = 0; c < from.length; c++) {
      if (from[c] < end - ASIDE) {
        return false;
      }
      end = Math.max(end, to[c]);
    }
    return true;
  }

  /** True if a gap or a figure parts the pieces, and a seam. */
  private static boolean arePartedClearly(Piece left, Piece right) {
    boolean gap = right.word().start() - left.word().end() >= LaidLine.GAP;
    boolean figure = RowScores.isValue(left.text()) || RowScores.isValue(right.text());
    return (gap || figure) && left.from() < right.from();
  }

  /** True if no gap is in the piece, or its line is justified. */
  private boolean isWhole(int i, Piece piece) {
    LaidLine line = cells.line(i);
    List<Word> words = line.words();
    Word text = piece.word();
    int from = 0;
    while (words.get(from).start() < text.start()) {
      from++;
    }
    int to = from;
    while (to < words.size() && words.get(to).end() <= text.end()) {
      to++;
    }
    boolean justified =
        Math.abs(text.start() - left[piece.from()]) <= ASIDE
            && text.end() >= right[piece.from()] - ASIDE
            && SpreadText.mayBe(words, from, to);
    for (int w = from + 1; w < to; w++) {
      boolean letters = hasLetter(words.get(w - 1)) && hasLetter(words.get(w));
      if (line.isGap(w) && !(justified && letters)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLetter(Word word) {
    return word.text().chars().anyMatch(Character::isLetter);
  }
}
