package doichieu.extract.text;

import doichieu.extract.ExtractionException;
import doichieu.extract.encoding.Characters;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.table.Piece;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.table.UnlinedTable;
import doichieu.extract.text.FramedRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A table in a frame of characters, or of bars alone. Cells are merged across where no bar stands
 * between them and down where no rule lies between them.
 */
final class FramedTable {
  /** Lines of one row; more are no table. */
  private static final int MAX_ROW_LINES = 400;

  private final CharacterFrame frame;
  private final List<Row> rows;
  private final int headerRows;
  private final UnaryOperator<String> words;

  private FramedTable(
      CharacterFrame frame, List<Row> rows, int headerRows, UnaryOperator<String> words) {
    this.frame = frame;
    this.rows = rows;
    this.headerRows = headerRows;
    this.words = words;
  }

  /**
   * Reads the table whose uppermost rule is the line.
   *
   * @param words makes a cell's words of its source
   * @param budget takes the cells into account
   * @return empty if the line is no such rule or the rules below it do not fit together
   * @throws ExtractionException if the tables of the document are too large together
   */
  static Optional<DrawnTables.Found> find(
      List<Line> lines, int from, UnaryOperator<String> words, GridBudget budget)
      throws ExtractionException {
    boolean ruled = isTop(lines.get(from).text().strip());
    if (!ruled && !isBarred(lines, from)) {
      return Optional.empty();
    }
    int to = from + 1;
    while (to < lines.size() && (ruled ? isFramed(lines.get(to)) : isBarred(lines, to))) {
      to++;
    }
    if (to < lines.size() && !ruled && lines.get(to).isPipeRow()) {
      return Optional.empty();
    }
    long corners = lines.get(from).text().chars().filter(c -> isEnd((char) c, true)).count();
    budget.add(to - from, corners);
    CharacterFrame frame = new CharacterFrame(lines.subList(from, to));
    if (!frame.isEven()) {
      return Optional.empty();
    }
    FramedRows drawn = new FramedRows(frame);
    List<Row> rows = ruled ? drawn.rows() : BarredRows.list(frame);
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.to() - row.from() > MAX_ROW_LINES)) {
      return Optional.empty();
    }
    FramedTable table = new FramedTable(frame, rows, ruled ? drawn.headerRows() : 0, words);
    Piece.Part part = table.part();
    boolean layout = !ruled && !UnlinedTable.isTable(texts(part), part.columnCount(), 0);
    if (!ruled && !layout && rows.size() == frame.lineCount()) {
      return Optional.empty();
    }
    return Optional.of(new DrawnTables.Found(part, layout, List.of(), from, to));
  }

  /** A line of words between bars that is no rule of Markdown; the first one begins a block. */
  private static boolean isBarred(List<Line> lines, int at) {
    Line line = lines.get(at);
    return line.isPipeRow() && line.text().stripTrailing().endsWith("|") && !line.isRule();
  }

  private static boolean isTop(String text) {
    return text.length() > 2
        && isEnd(text.charAt(0), false)
        && isEnd(text.charAt(text.length() - 1), false)
        && text.chars().anyMatch(c -> FrameCharacters.isHorizontal((char) c))
        && text.chars()
            .allMatch(c -> isEnd((char) c, false) || FrameCharacters.isHorizontal((char) c));
  }

  private static boolean isFramed(Line line) {
    String text = line.text().strip();
    return text.length() > 1
        && isEnd(text.charAt(0), true)
        && isEnd(text.charAt(text.length() - 1), true);
  }

  private static boolean isEnd(char c, boolean mayBeBar) {
    return FrameCharacters.isCorner(c) || (mayBeBar && FrameCharacters.isVertical(c));
  }

  private static List<List<String>> texts(Piece.Part part) {
    List<List<String>> texts = new ArrayList<>();
    IntStream.range(0, part.rowCount()).forEach(row -> texts.add(new ArrayList<>()));
    part.cells().forEach(cell -> texts.get(cell.row()).add(cell.text()));
    return texts;
  }

  private Piece.Part part() {
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
    int to = rows.get(bottom).to();
    for (int line = rows.get(r).from(); line < to; line++) {
      String piece = frame.text(line, c, last);
      number = number < 0 && !piece.isBlank() ? frame.number(line) : number;
      source = LineJoiner.join(source, piece);
    }
    String text = words.apply(Characters.fold(source));
    int place = number < 0 ? frame.number(rows.get(r).from()) : number;
    return new PartCell(r, c, bottom - r + 1, last - c + 1, text, LineCells.place(place, text));
  }

  private boolean isBarred(int row, int column) {
    Row lines = rows.get(row);
    return IntStream.range(lines.from(), lines.to()).anyMatch(l -> frame.isBarred(l, column));
  }

  /** True if no rule lies below the columns and the row below has them as one cell. */
  private boolean goesDown(int row, int column, int last, boolean[][] taken) {
    Row lines = rows.get(row);
    return lines.lined()
        && IntStream.rangeClosed(column, last)
            .noneMatch(c -> taken[row + 1][c] || frame.isRuled(lines.to(), c))
        && IntStream.rangeClosed(column + 1, last).noneMatch(c -> isBarred(row + 1, c))
        && (last + 1 == frame.columnCount() || isBarred(row + 1, last + 1));
  }
}
