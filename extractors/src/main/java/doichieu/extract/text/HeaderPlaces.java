package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidLine.Word;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Where the columns stand in the lines of a header. */
final class HeaderPlaces {
  private static final double TOUCHING = 0.8;
  private static final double TOUCHING_ASIDE = 1.3;

  /** What a place counts by which a middle is missed that may be right. */
  private static final double NEAR = 0.05;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern FIGURE = Pattern.compile("[\\d.,/-]+");

  private final LaidCells cells;
  private final int lines;
  private final Word[] lowest;

  /** Where the texts of each column begin and end, in the header and below it. */
  private final int[] starts;

  private final int[] ends;
  private final int end;

  /** Where the texts of each column end below the header. */
  private final int[] rowEnds;

  /** The places of the columns in so many first lines. */
  HeaderPlaces(LaidCells cells, int lines) {
    this.cells = cells;
    this.lines = lines;
    this.lowest = new Word[cells.columnCount()];
    this.starts = new int[cells.columnCount()];
    this.ends = new int[cells.columnCount()];
    Arrays.fill(starts, Integer.MAX_VALUE);
    for (int i = 0; i < cells.lineCount(); i++) {
      cells.pieces(i).stream().filter(piece -> !piece.spans()).forEach(this::stretch);
    }
    this.rowEnds = new int[cells.columnCount()];
    for (int i = lines; i < cells.lineCount(); i++) {
      for (Piece piece : cells.pieces(i)) {
        if (!piece.spans()) {
          rowEnds[piece.from()] = Math.max(rowEnds[piece.from()], piece.word().end());
        }
      }
    }
    for (int c = 0; c < rowEnds.length; c++) {
      rowEnds[c] = rowEnds[c] == 0 ? Integer.MAX_VALUE : rowEnds[c];
    }
    this.end = cells.lines().stream().mapToInt(LaidLine::end).max().orElse(0);
    for (int i = 0; i < lines; i++) {
      for (Piece piece : cells.pieces(i)) {
        if (!piece.spans()) {
          lowest[piece.from()] = piece.word();
        }
      }
    }
  }

  private void stretch(Piece piece) {
    int column = piece.from();
    starts[column] = Math.min(starts[column], piece.word().start());
    ends[column] = Math.max(ends[column], piece.word().end());
  }

  /** True for a figure beside others in its line, which are headings each: years, months. */
  boolean isOneOfFigures(int line, Word text) {
    return FIGURE.matcher(text.text()).matches()
        && cells.pieces(line).stream().filter(p -> FIGURE.matcher(p.text()).matches()).count() > 1;
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
   * The price of a cut between two words that one blank parts: it goes along a seam, between two
   * years, or before a word with one capital; infinite elsewhere.
   */
  double cutting(int line, Word left, Word right) {
    if (cells.seams().stream().anyMatch(s -> s[line] >= left.end() && s[line] <= right.start())) {
      return TOUCHING;
    }
    if (YEAR.matcher(left.text()).matches() && YEAR.matcher(right.text()).matches()) {
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
   * one beside it, or below the header: a seam may take its turn a line too late. Where the rows of
   * the column at the left end before, the blank between is nobody's.
   */
  int over(int line, Word text, int from, int to) {
    int least = Integer.MAX_VALUE;
    for (int near = Math.max(0, line - 1); near <= line + 1 && near < cells.lineCount(); near++) {
      int left = from == 0 ? 0 : Math.min(left(near, from), rowEnds[from - 1]);
      int before = Math.max(0, left - text.start());
      least = Math.min(least, before + Math.max(0, text.end() - right(near, to)));
    }
    return least;
  }

  /**
   * Places by which a text's middle misses that of several columns. The edges of the columns are
   * not known: each lies anywhere between the texts at its two sides.
   */
  double offMiddle(int line, Word text, int from, int to) {
    double middle = (text.start() + text.end()) / 2.0;
    double[] left = edge(line, from);
    double[] right = edge(line, to + 1);
    double first = (left[0] + right[0]) / 2;
    double last = (left[1] + right[1]) / 2;
    double outside = Math.max(0, Math.max(first - middle, middle - last));
    return outside + NEAR * Math.abs(middle - (first + last) / 2);
  }

  /** Where the edge before a column may be: from the end of the texts left of it to the others. */
  private double[] edge(int line, int column) {
    double left = column == 0 ? starts[0] : ends[column - 1];
    double right = column == columns() ? ends[column - 1] : starts[column];
    if (left == 0 || right == Integer.MAX_VALUE) {
      left = column == columns() ? right(line, column - 1) : left(line, column);
      right = left;
    }
    return left <= right
        ? new double[] {left, right}
        : new double[] {(left + right) / 2, (left + right) / 2};
  }
}
