package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.text.LaidCells.Piece;
import java.util.ArrayList;
import java.util.List;

/** The header of a table's first part where a later part prints it again: it tells the columns. */
final class RepeatedHeader {
  private final LaidCells cells;
  private final int headerLines;

  /** The header of the first part, cut into cells. */
  RepeatedHeader(LaidCells cells, int headerLines) {
    this.cells = cells;
    this.headerLines = headerLines;
  }

  /** Number of its lines if the lines begin with it, else 0. */
  int count(List<LaidLine> lines) {
    for (int i = 0; i < headerLines; i++) {
      if (i >= lines.size() || !isSame(cells.line(i), lines.get(i))) {
        return 0;
      }
    }
    return headerLines;
  }

  private static boolean isSame(LaidLine a, LaidLine b) {
    return Characters.fold(a.text()).equals(Characters.fold(b.text()));
  }

  /**
   * Between which words each seam goes through each line of the header that the lines repeat, and
   * inside which words where a heading stands over the columns at both sides.
   */
  List<int[][]> limits(List<LaidLine> lines) {
    List<int[][]> limits = new ArrayList<>();
    for (int k = 1; k < cells.columnCount(); k++) {
      int[][] limit = new int[headerLines][];
      for (int i = 0; i < headerLines; i++) {
        limit[i] = limit(lines.get(i), i, k);
      }
      limits.add(limit);
    }
    return limits;
  }

  private int[] limit(LaidLine line, int i, int column) {
    int low = 0;
    int high = Integer.MAX_VALUE;
    int word = 0;
    for (Piece piece : cells.pieces(i)) {
      int count = countWords(piece);
      if (piece.to() < column) {
        low = line.words().get(word + count - 1).end();
      } else if (piece.from() < column) {
        low = line.words().get(word).start() + 1;
        high = line.words().get(word + count - 1).end() - 1;
      } else {
        high = Math.min(high, line.words().get(word).start());
      }
      word += count;
    }
    return new int[] {low, high};
  }

  private static int countWords(Piece piece) {
    return piece.word().text().split(" ", -1).length;
  }
}
