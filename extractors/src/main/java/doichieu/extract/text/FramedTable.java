package doichieu.extract.text;

import doichieu.document.Finding;
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

  /** Lines times columns of what may be a table; more are too many cells. */
  private static final long MAX_PLACES = 4 * GridBudget.MAX_CELLS;

  /** Words without wrapped lines are laid out in at most so many columns. */
  private static final int MAX_LAYOUT_COLUMNS = 3;

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
    boolean ruled = beginsFrame(lines, from);
    if (!ruled && !beginsBlock(lines, from)) {
      return Optional.empty();
    }
    int to = ruled ? frameEnd(lines, from) : blockEnd(lines, from);
    if (to < lines.size() && !ruled && lines.get(to).isPipeRow()) {
      return Optional.empty();
    }
    long bars = lines.get(from).text().chars().filter(c -> isEnd((char) c, true)).count();
    if (ruled || (to - from) * bars > MAX_PLACES) {
      budget.add(to - from, bars);
    }
    CharacterFrame frame =
        new CharacterFrame(
            lines.subList(from, to).stream().filter(line -> !line.isBlank()).toList());
    if (!frame.isEven()) {
      return Optional.empty();
    }
    FramedRows drawn = new FramedRows(frame);
    List<Row> rows = ruled ? drawn.rows() : BarredRows.list(frame);
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.to() - row.from() > MAX_ROW_LINES)) {
      return Optional.empty();
    }
    if (!ruled && rows.size() == frame.lineCount() && frame.columnCount() > MAX_LAYOUT_COLUMNS) {
      return Optional.empty();
    }
    FramedTable table = new FramedTable(frame, rows, ruled ? drawn.headerRows() : 0, words);
    Piece.Part part = table.part();
    boolean layout = !ruled && !UnlinedTable.isTable(texts(part), part.columnCount(), 0);
    if (!ruled && !layout && rows.size() == frame.lineCount()) {
      return Optional.empty();
    }
    if (!ruled) {
      budget.add(part.rowCount(), part.columnCount());
    }
    return Optional.of(new DrawnTables.Found(part, layout, List.of(), table.doubts(), from, to));
  }

  /** True for a rule that is not within a frame. */
  private static boolean beginsFrame(List<Line> lines, int at) {
    return isTop(lines, at) && (at == 0 || !isFramed(lines, at - 1) || isTop(lines, at - 1));
  }

  /** The line after the frame: below its last rule another one begins a frame of its own. */
  private static int frameEnd(List<Line> lines, int from) {
    int to = from + 1;
    while (isFramed(lines, to) ? !(isTop(lines, to) && isTop(lines, to - 1)) : isGap(lines, to)) {
      to++;
    }
    return to;
  }

  /** True for a blank line within a frame that is not closed. */
  private static boolean isGap(List<Line> lines, int at) {
    return at < lines.size()
        && lines.get(at).isBlank()
        && !isTop(lines, at - 1)
        && isFramed(lines, at + 1)
        && !isTop(lines, at + 1);
  }

  /** True for the first line of words between bars. */
  private static boolean beginsBlock(List<Line> lines, int at) {
    return isBarred(lines, at) && (at == 0 || !lines.get(at - 1).isPipeRow());
  }

  private static int blockEnd(List<Line> lines, int from) {
    int to = from + 1;
    while (to < lines.size() && isBarred(lines, to)) {
      to++;
    }
    return to;
  }

  /** A line of words between bars that is no rule of Markdown; the first one begins a block. */
  private static boolean isBarred(List<Line> lines, int at) {
    Line line = lines.get(at);
    return line.isPipeRow() && line.text().stripTrailing().endsWith("|") && !line.isRule();
  }

  private static boolean isTop(List<Line> lines, int at) {
    String text = lines.get(at).text().strip();
    return text.length() > 2
        && isEnd(text.charAt(0), false)
        && isEnd(text.charAt(text.length() - 1), false)
        && text.chars().anyMatch(c -> FrameCharacters.isHorizontal((char) c))
        && text.chars()
            .allMatch(c -> isEnd((char) c, false) || FrameCharacters.isHorizontal((char) c));
  }

  private static boolean isFramed(List<Line> lines, int at) {
    String text = at < lines.size() ? lines.get(at).text().strip() : "";
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

  /** True if a rule lies below the row, but not below the columns, where words may stand. */
  private boolean isOpen(int row, int column, int last) {
    Row lines = rows.get(row);
    return lines.lined()
        && IntStream.rangeClosed(column, last).noneMatch(c -> frame.isRuled(lines.to(), c));
  }

  /** The lines whose bars do not stand below the others. */
  private List<Finding> doubts() {
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
