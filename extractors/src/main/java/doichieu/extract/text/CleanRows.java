package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidLine.Word;
import doichieu.extract.text.LaidRows.Row;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        if (piece.spans() || !mayFollow(before, piece) || !isWhole(i, piece)) {
          return false;
        }
        before = piece;
        from[piece.from()] = Math.min(from[piece.from()], piece.word().start());
        to[piece.from()] = Math.max(to[piece.from()], piece.word().end());
      }
    }
    return areBeside(from, to) && !mayHoldTwo(row, to);
  }

  /** True if a figure stands at the edge of a cell's words, beside a column that is blank. */
  private boolean mayHoldTwo(Row row, int[] to) {
    for (int i = row.from(); i < row.to(); i++) {
      for (Piece piece : cells.pieces(i)) {
        String[] words = piece.text().split(" ", -1);
        int c = piece.from();
        boolean left = c > 0 && to[c - 1] == 0 && RowScores.isFigure(words[0]);
        boolean right =
            c + 1 < to.length && to[c + 1] == 0 && RowScores.isFigure(words[words.length - 1]);
        if (words.length > 1 && (left || right)) {
          return true;
        }
      }
    }
    return false;
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

  /** True if both are words of one column, or a gap or a figure parts them. */
  private static boolean mayFollow(@Nullable Piece left, Piece right) {
    return left == null
        || left.from() == right.from()
        || right.word().start() - left.word().end() >= LaidLine.GAP
        || RowScores.isValue(left.text())
        || RowScores.isValue(right.text());
  }

  /** True if the line has no other words in the piece's column, or they are one justified text. */
  private boolean isWhole(int i, Piece piece) {
    List<Word> words =
        cells.pieces(i).stream()
            .filter(other -> other.from() == piece.from())
            .map(Piece::word)
            .toList();
    return words.size() == 1
        || (words.stream().allMatch(Word::hasLetter)
            && Math.abs(words.get(0).start() - left[piece.from()]) <= ASIDE
            && words.get(words.size() - 1).end() >= right[piece.from()] - ASIDE
            && SpreadText.mayBe(words, 0, words.size()));
  }
}
