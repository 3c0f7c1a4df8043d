package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of figures of a table without labels whose cells are set in the middle of their rows'
 * height: the figures, which take one line, tell the middle, and names of several lines stand above
 * and below them.
 */
final class FigureLines {
  /** Cells of ten in a column of figures that are figures. */
  private static final int MOST = 6;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final int MIN_ROWS = 2;

  /** Lines between two middles; more are no rows. */
  private static final int MAX_BETWEEN = 12;

  private final LaidCells cells;
  private final int from;
  private final int to;
  private final List<Integer> middles = new ArrayList<>();

  private FigureLines(LaidCells cells, int from) {
    this.cells = cells;
    this.from = from;
    this.to = cells.lineCount();
    findMiddles();
  }

  /**
   * The lines of figures, one of each row, from the first line of the body on.
   *
   * @return empty if the table's rows are not set so
   */
  static Optional<List<Integer>> find(LaidCells cells, int from) {
    FigureLines lines = new FigureLines(cells, from);
    return lines.areMiddles() ? Optional.of(lines.middles) : Optional.empty();
  }

  /**
   * The lines of figures, one of each row, wherever they stand in it, and those of titles.
   *
   * @return empty if there are no two
   */
  static Optional<List<Integer>> findAnywhere(LaidCells cells, int from) {
    List<Integer> figures = new FigureLines(cells, from).middles;
    GroupTitles titles = new GroupTitles(cells, from);
    return figures.size() < MIN_ROWS
        ? Optional.empty()
        : Optional.of(
            IntStream.range(from, cells.lineCount())
                .filter(i -> figures.contains(i) || titles.begins(i) || isTitle(cells, from, i))
                .boxed()
                .toList());
  }

  private static boolean isTitle(LaidCells cells, int from, int i) {
    return cells.isTitle(i) && (i == from || !cells.isTitle(i - 1));
  }

  /** A line of a row's middle holds the figure of the fullest column, or most figures. */
  private void findMiddles() {
    int[] figures = figures();
    int key = 0;
    int count = 0;
    for (int c = 1; c < figures.length; c++) {
      key = figures[c] > figures[key] ? c : key;
      count += figures[c] > 0 ? 1 : 0;
    }
    for (int i = from; i < to && key > 0; i++) {
      int here = 0;
      boolean hasKey = false;
      for (Piece piece : cells.pieces(i)) {
        boolean figure = !piece.spans() && figures[piece.from()] > 0 && isFigure(piece);
        here += figure ? 1 : 0;
        hasKey |= figure && piece.from() == key;
      }
      if (hasKey || (here > 1 && here * 2 >= count)) {
        middles.add(i);
      }
    }
  }

  private static boolean isFigure(Piece piece) {
    return RowScores.isFigure(piece.text()) && !YEAR.matcher(piece.text()).matches();
  }

  /** The number of figures in each column of figures; 0 in the first one and in others. */
  private int[] figures() {
    FigureShares shares =
        new FigureShares(cells, from, piece -> !piece.spans(), FigureLines::isFigure);
    int[] figures = new int[cells.columnCount()];
    for (int c = 1; c < figures.length; c++) {
      figures[c] = shares.areMost(c, MIN_ROWS, MOST) ? shares.count(c) : 0;
    }
    return figures;
  }

  /** True if names stand above and below a line of figures that has none. */
  private boolean areMiddles() {
    if (middles.size() < MIN_ROWS || middles.get(0) - from > MAX_BETWEEN) {
      return false;
    }
    boolean around = false;
    for (int m = 0; m < middles.size(); m++) {
      int middle = middles.get(m);
      int last = m + 1 < middles.size() ? middles.get(m + 1) : to;
      if (last - middle > MAX_BETWEEN) {
        return false;
      }
      for (int c = 0; c < cells.columnCount() && !around; c++) {
        around =
            middle > from
                && middle + 1 < to
                && cells.text(middle, c).isEmpty()
                && isWord(middle - 1, c)
                && isWord(middle + 1, c);
      }
    }
    return around;
  }

  private boolean isWord(int i, int column) {
    return cells.pieces(i).stream()
        .anyMatch(p -> p.from() == column && !p.spans() && !RowScores.isValue(p.text()));
  }
}
