package doichieu.extract.text;

import doichieu.extract.table.Labels;
import doichieu.extract.text.LaidCells.Piece;
import doichieu.extract.text.LaidRows.Row;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows set with blanks of which it is seen that a seam, or where a row begins, went wrong: words
 * parted elsewhere than in the other lines, a gap inside a cell that is no justified text, words
 * over two columns beside others, several figures in one cell, a figure beside the other lines of
 * its cell or beside words where others stand alone, or words in the labels' column.
 */
final class RowDoubts {
  /** Cells of ten in a column of figures that are figures and nothing else. */
  private static final int MOST = 8;

  private static final int MIN_FIGURES = 4;

  private final LaidCells cells;
  private final boolean labelled;
  private final boolean[] figures;
  private final StrayLines strays;
  private final RepeatedTexts repeated;

  /**
   * Looks at the rows of a part.
   *
   * @param rows from top to bottom
   */
  RowDoubts(LaidCells cells, List<Row> rows) {
    int from = rows.isEmpty() ? cells.lineCount() : rows.get(0).from();
    this.cells = cells;
    this.repeated = new RepeatedTexts(cells);
    this.labelled = LaidRows.isLabelled(cells, from);
    this.figures = new boolean[cells.columnCount()];
    this.strays = new StrayLines(cells, from);
    FigureShares shares =
        new FigureShares(cells, from, piece -> true, piece -> RowScores.isValue(piece.text()));
    for (int c = 1; c < figures.length; c++) {
      figures[c] = shares.areMost(c, MIN_FIGURES, MOST);
    }
  }

  /** True if a line of the row shows any of this. */
  boolean isDoubtful(Row row) {
    if (holdsStrangeLabel(row) || repeated.standBesideOthers(row)) {
      return true;
    }
    boolean beside = false;
    for (int i = row.from(); i < row.to(); i++) {
      beside |= cells.pieces(i).size() > 2;
    }
    for (int i = row.from(); i < row.to(); i++) {
      if (strays.isStray(i) || isDoubtful(i, beside)) {
        return true;
      }
    }
    for (int c = 1; c < figures.length; c++) {
      List<Piece> lines = lines(row, c);
      if (holdsFigures(lines) || holdsValueAside(lines) || (figures[c] && isMixed(lines))) {
        return true;
      }
    }
    return false;
  }

  /** The lines of a cell, from the top. */
  private List<Piece> lines(Row row, int column) {
    return IntStream.range(row.from(), row.to())
        .mapToObj(cells::pieces)
        .flatMap(List::stream)
        .filter(piece -> piece.from() == column && !piece.spans())
        .toList();
  }

  /**
   * True if words stand in the first column of a table whose rows have labels there, or beside a
   * label in that of any table.
   */
  private boolean holdsStrangeLabel(Row row) {
    List<Piece> first = lines(row, 0);
    boolean label = first.stream().anyMatch(piece -> Labels.isLabel(piece.text()));
    return (labelled || label) && !first.stream().allMatch(piece -> Labels.isLabel(piece.text()));
  }

  /** True if two lines of a cell are whole figures: none goes on in the line below. */
  private static boolean holdsFigures(List<Piece> lines) {
    return lines.stream()
            .map(Piece::text)
            .filter(text -> RowScores.isFigure(text) && !CutFigure.isOpen(text))
            .count()
        > 1;
  }

  /** True for a cell of a figure and words where figures stand alone. */
  private static boolean isMixed(List<Piece> lines) {
    return lines.stream()
        .map(Piece::text)
        .filter(text -> !RowScores.isValue(text))
        .map(text -> text.split(" ", -1))
        .anyMatch(
            words ->
                words.length > 1
                    && (RowScores.isValue(words[0]) || RowScores.isValue(words[words.length - 1])));
  }

  /**
   * True if a line of a cell is a value that stands left or right of all its other lines: lines of
   * one cell stand below each other, so it may be one of the column beside.
   */
  private static boolean holdsValueAside(List<Piece> lines) {
    return lines.size() > 1
        && lines.stream()
            .filter(piece -> RowScores.isValue(piece.text()))
            .anyMatch(value -> lines.stream().noneMatch(line -> isBelow(value, line)));
  }

  /** True if another piece stands above or below the value. */
  private static boolean isBelow(Piece value, Piece other) {
    return !other.equals(value)
        && other.word().start() < value.word().end()
        && value.word().start() < other.word().end();
  }

  private boolean isDoubtful(int i, boolean beside) {
    List<Piece> pieces = cells.pieces(i);
    boolean gap = (hasGapInside(pieces) && !isJustified(i)) || holdsTwoFigures(cells, i);
    return gap || (beside && pieces.stream().anyMatch(RowDoubts::goesOver));
  }

  /** True if the gaps inside cells may be those between the words of justified text. */
  private boolean isJustified(int i) {
    List<LaidLine.Word> words = cells.line(i).words();
    int begin = 0;
    for (int w = 1; w <= words.size(); w++) {
      boolean ends =
          w == words.size()
              || cells.column(i, words.get(w).start()) != cells.column(i, words.get(begin).start());
      if (ends && !SpreadText.mayBe(words, begin, w)) {
        return false;
      }
      begin = ends ? w : begin;
    }
    return true;
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
