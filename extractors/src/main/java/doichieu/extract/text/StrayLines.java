package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;

/**
 * Lines of a page whose words are parted elsewhere than those of its other lines: each seam goes
 * straight down where the fewest words stand on its other side, and a word that does may be its
 * neighbour's.
 */
final class StrayLines {
  private final LaidCells cells;
  private final int from;
  private final int width;
  private final boolean[] stray;

  /**
   * Looks at the body of one page's part.
   *
   * @param from its first line
   */
  StrayLines(LaidCells cells, int from) {
    this.cells = cells;
    this.from = from;
    this.stray = new boolean[cells.lineCount()];
    int end = 0;
    for (int i = from; i < cells.lineCount(); i++) {
      end = Math.max(end, cells.line(i).end());
    }
    this.width = end + 1;
    for (int column = 1; column < cells.columnCount(); column++) {
      look(column);
    }
  }

  /** True if words of the line stand left or right of where the others are parted. */
  boolean isStray(int line) {
    return stray[line];
  }

  /** Looks at the seam left of a column. */
  private void look(int column) {
    int[] against = new int[width + 1];
    int[] ends = new int[cells.lineCount()];
    int[] starts = new int[cells.lineCount()];
    for (int i = from; i < cells.lineCount(); i++) {
      ends[i] = cells.isTitle(i) ? 0 : end(i, column);
      starts[i] = cells.isTitle(i) ? width : start(i, column);
      against[0] += ends[i] > 0 ? 1 : 0;
      against[ends[i]] -= ends[i] > 0 ? 1 : 0;
      against[Math.min(width, starts[i] + 1)]++;
    }
    int place = leastPlace(against);
    for (int i = from; i < cells.lineCount(); i++) {
      stray[i] |= ends[i] > place || starts[i] < place;
    }
  }

  /**
   * The place with the least sum up to it.
   *
   * @param changes by how much each place has more than the one before
   */
  private int leastPlace(int[] changes) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    int sum = 0;
    for (int x = 0; x < width; x++) {
      sum += changes[x];
      if (sum < least) {
        least = sum;
        best = x;
      }
    }
    return best;
  }

  /** Where the words left of the column end in a line; 0 if there are none. */
  private int end(int i, int column) {
    return cells.pieces(i).stream()
        .filter(piece -> piece.to() < column)
        .mapToInt(piece -> piece.word().end())
        .max()
        .orElse(0);
  }

  /** Where the words of the column, or right of it, begin; the page's width if there are none. */
  private int start(int i, int column) {
    return cells.pieces(i).stream()
        .filter(piece -> piece.from() >= column)
        .map(Piece::word)
        .mapToInt(LaidLine.Word::start)
        .min()
        .orElse(width);
  }
}
