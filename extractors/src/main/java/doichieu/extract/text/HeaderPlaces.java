package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidLine.Word;

/** Where the columns stand in the lines of a header. */
final class HeaderPlaces {
  private static final double TOUCHING = 0.8;
  private static final double TOUCHING_ASIDE = 1.3;

  private final LaidCells cells;
  private final int lines;
  private final Word[] lowest;
  private final int end;

  /** The places of the columns in so many first lines. */
  HeaderPlaces(LaidCells cells, int lines) {
    this.cells = cells;
    this.lines = lines;
    this.lowest = new Word[cells.columnCount()];
    this.end = cells.lines().stream().mapToInt(LaidLine::end).max().orElse(0);
    for (int i = 0; i < lines; i++) {
      for (Piece piece : cells.pieces(i)) {
        if (!piece.spans()) {
          lowest[piece.from()] = piece.word();
        }
      }
    }
  }

  int lines() {
    return lines;
  }

  int columns() {
    return cells.columnCount();
  }

  /** True if the column has a text of its own. */
  boolean isHeaded(int column) {
    return lowest[column] != null;
  }

  /** The first place of a column in a line. */
  int left(int line, int column) {
    return column == 0 ? 0 : cells.seams().get(column - 1)[line];
  }

  /** The place after a column's last in a line. */
  int right(int line, int column) {
    return column == columns() - 1
        ? Math.max(end, left(line, column))
        : cells.seams().get(column)[line];
  }

  /** The column in which a text has its middle. */
  int home(int line, Word text) {
    int middle = (text.start() + text.end()) / 2;
    int column = 0;
    while (column < columns() - 1 && right(line, column) <= middle) {
      column++;
    }
    return column;
  }

  /**
   * The price of a cut between two words that one blank parts: it goes along a seam, or before a
   * word with one capital; infinite elsewhere.
   */
  double cutting(int line, Word left, Word right) {
    if (cells.seams().stream().anyMatch(s -> s[line] >= left.end() && s[line] <= right.start())) {
      return TOUCHING;
    }
    boolean begins =
        right.text().length() > 1
            && Character.isUpperCase(right.text().charAt(0))
            && Character.isLowerCase(right.text().charAt(1));
    return begins ? TOUCHING_ASIDE : Double.POSITIVE_INFINITY;
  }

  /**
   * Places by which a text hangs over the ends of the columns, as the seams go through its line or
   * one beside it: a seam may take its turn a line too late.
   */
  int over(int line, Word text, int from, int to) {
    int least = Integer.MAX_VALUE;
    for (int near = Math.max(0, line - 1); near <= line + 1 && near < lines; near++) {
      int before = Math.max(0, left(near, from) - text.start());
      least = Math.min(least, before + Math.max(0, text.end() - right(near, to)));
    }
    return least;
  }

  /**
   * Places by which a text's middle misses that of several columns, told by their seams or by the
   * lowest texts in the outer ones, whichever is nearer.
   */
  double offMiddle(int line, Word text, int from, int to) {
    double middle = (text.start() + text.end()) / 2.0;
    double bySeams = Math.abs(middle - (left(line, from) + right(line, to)) / 2.0);
    if (!isHeaded(from) || !isHeaded(to)) {
      return bySeams;
    }
    double byTexts = Math.abs(middle - (lowest[from].start() + lowest[to].end()) / 2.0);
    return Math.min(bySeams, byTexts);
  }
}
