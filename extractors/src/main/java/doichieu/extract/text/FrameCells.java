package doichieu.extract.text;

import doichieu.document.Finding;
import doichieu.extract.encoding.Characters;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.table.Piece;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.text.DrawnTables.Words;
import doichieu.extract.text.FramedRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The cells of rows in a frame of characters: merged across where no bar stands between them and
 * down where no rule lies between them.
 */
final class FrameCells {
  /** Lines of one row; more are no table. */
  private static final int MAX_ROW_LINES = 400;

  private final CharacterFrame frame;
  private final List<Row> rows;
  private final UnaryOperator<String> words;

  /**
   * Cuts rows into cells.
   *
   * @param words makes a cell's words of its source
   */
  FrameCells(CharacterFrame frame, List<Row> rows, UnaryOperator<String> words) {
    this.frame = frame;
    this.rows = rows;
    this.words = words;
  }

  /** True if there are rows, none too long for one. */
  static boolean areRows(List<Row> rows) {
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.to() - row.from() <= MAX_ROW_LINES);
  }

  /**
   * The table of the cells.
   *
   * @param headerRows leading rows that the frame tells as header
   */
  Piece.Part part(int headerRows) {
    int count = rows.size();
    boolean[][] taken = new boolean[count][frame.columnCount()];
    List<PartCell> cells = new ArrayList<>();
    for (int r = 0; r < count; r++) {
      for (int c = 0; c < frame.columnCount(); c++) {
        if (!taken[r][c]) {
          cells.add(cell(r, c, taken));
        }
      }
    }
    return SpannedCells.part(cells, count, frame.columnCount(), headerRows);
  }

  private PartCell cell(int r, int c, boolean[][] taken) {
    int last = c;
    while (last + 1 < frame.columnCount() && !taken[r][last + 1] && !isBarred(r, last + 1)) {
      last++;
    }
    int bottom = r;
    while (bottom + 1 < taken.length && goesDown(bottom, c, last, taken)) {
      bottom++;
    }
    for (int i = r; i <= bottom; i++) {
      for (int k = c; k <= last; k++) {
        taken[i][k] = true;
      }
    }
    String source = "";
    int number = -1;
    int to = rows.get(bottom).to() + (isOpen(bottom, c, last) ? 1 : 0);
    for (int line = rows.get(r).from(); line < to; line++) {
      String piece = frame.text(line, c, last);
      number = number < 0 && !piece.isBlank() ? frame.number(line) : number;
      source = LineJoiner.join(source, piece);
    }
    String text = words.apply(Characters.fold(source));
    int place = number < 0 ? frame.number(rows.get(r).from()) : number;
    return new PartCell(r, c, bottom - r + 1, last - c + 1, text, LineCells.place(place, text));
  }

  /** The words of each cell line by line, the cells in reading order. */
  List<Words> lines() {
    List<Words> lines = new ArrayList<>();
    for (PartCell cell : part(0).cells()) {
      int last = cell.column() + cell.columnSpan() - 1;
      int bottom = cell.row() + cell.rowSpan() - 1;
      for (int line = rows.get(cell.row()).from(); line < rows.get(bottom).to(); line++) {
        String text = words.apply(Characters.fold(frame.text(line, cell.column(), last)));
        lines.add(new Words(text, frame.number(line)));
      }
    }
    return lines;
  }

  /** True if a rule lies below the row, but not below the columns, where words may stand. */
  private boolean isOpen(int row, int column, int last) {
    Row lines = rows.get(row);
    return lines.lined()
        && IntStream.rangeClosed(column, last).noneMatch(c -> frame.isRuled(lines.to(), c));
  }

  /** The lines whose bars do not stand below the others. */
  List<Finding> doubts() {
    List<Finding> doubts = new ArrayList<>();
    for (int line = 0; line < frame.lineCount(); line++) {
      if (frame.isDoubtful(line)) {
        doubts.add(
            UnfitRows.finding(frame.line(line), frame.barredCells(line), frame.columnCount()));
      }
    }
    return doubts;
  }

  private boolean isBarred(int row, int column) {
    Row lines = rows.get(row);
    return IntStream.range(lines.from(), lines.to()).anyMatch(l -> frame.isBarred(l, column));
  }

  /** True if no rule lies below the columns and the row below has them as one cell. */
  private boolean goesDown(int row, int column, int last, boolean[][] taken) {
    return isOpen(row, column, last)
        && IntStream.rangeClosed(column, last).noneMatch(c -> taken[row + 1][c])
        && IntStream.rangeClosed(column + 1, last).noneMatch(c -> isBarred(row + 1, c))
        && (last + 1 == frame.columnCount() || isBarred(row + 1, last + 1));
  }
}
