package doichieu.extract.text;

import doichieu.document.Finding;
import doichieu.extract.ExtractionException;
import doichieu.extract.encoding.Characters;
import doichieu.extract.table.GridBudget;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.table.Piece;
import doichieu.extract.table.Piece.PartCell;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table whose columns are told by runs of dashes below their headings, as converters and
 * databases print it. Each line is a row; where dashes close the table and blank lines stand above
 * them, the blank lines part rows of several lines. Words that cross from one column to the next
 * belong to a cell over both.
 */
final class DashedTable {
  private static final int MAX_HEADING_LINES = 12;

  /** Lines of a table; more were not closed. */
  private static final int MAX_LINES = 20_000;

  /** Lines of one row; more are rows without a blank line between. */
  private static final int MAX_ROW_LINES = 400;

  /** What parts two cells of a line. */
  private static final Pattern PARTED = Pattern.compile("\\S {2,}+\\S|\\|");

  /** What parts the cells of a line; a bar behind a backslash is a word. */
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private final List<Line> lines;
  private final DashRuns runs;
  private final int rule;
  private final UnaryOperator<String> words;
  private final List<PartCell> cells = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int rows;

  private DashedTable(List<Line> lines, DashRuns runs, int rule, UnaryOperator<String> words) {
    this.lines = lines;
    this.runs = runs;
    this.rule = rule;
    this.words = words;
  }

  /**
   * Reads the table at the head of the paragraph that begins with the line, or below its words.
   *
   * @param words makes a cell's words of its source
   * @param budget takes the cells into account
   * @return empty if none begins here
   * @throws ExtractionException if the tables of the document are too large together
   */
  static Optional<DrawnTables.Found> find(
      List<Line> lines, int from, UnaryOperator<String> words, GridBudget budget)
      throws ExtractionException {
    if (lines.get(from).isBlank() || (from > 0 && !lines.get(from - 1).isBlank())) {
      return Optional.empty();
    }
    int last = Math.min(lines.size(), from + MAX_HEADING_LINES);
    for (int i = from; i < last && !lines.get(i).isBlank(); i++) {
      Optional<DashRuns> runs = DashRuns.find(lines.get(i).text());
      if (runs.isPresent()) {
        DashedTable table = new DashedTable(lines, runs.get(), i, words);
        Optional<DrawnTables.Found> found = i == from ? table.readFramed() : table.readBelow(from);
        if (found.isPresent()) {
          budget.add(table.rows, table.runs.count());
        }
        return found;
      }
    }
    return Optional.empty();
  }

  /** The runs stand above the table and below it, and between if it has headings. */
  private Optional<DrawnTables.Found> readFramed() {
    int second = closing(rule + 1);
    if (second < 0) {
      return Optional.empty();
    }
    boolean headed = second + 1 < lines.size() && !lines.get(second + 1).isBlank();
    int third = headed ? closing(second + 1) : -1;
    return third < 0
        ? read(new Extent(rule, rule + 1, rule + 1, second, second + 1))
        : read(new Extent(rule, second, second + 1, third, third + 1));
  }

  /** The runs stand below headings, which may have a line of dashes above them. */
  private Optional<DrawnTables.Found> readBelow(int from) {
    int close = runs.isSpannedBy(lines.get(from).text()) ? closing(rule + 1) : -1;
    if (close >= 0) {
      return read(new Extent(from, rule, rule + 1, close, close + 1));
    }
    int first = rule - 1;
    while (first > from && PARTED.matcher(lines.get(first - 1).text()).find()) {
      first--;
    }
    int to = rule + 1;
    while (to < lines.size() && isBodyLine(to)) {
      to++;
    }
    boolean closed = to < lines.size() && isClosing(to);
    return read(new Extent(first, rule, rule + 1, to, closed ? to + 1 : to));
  }

  private boolean isBodyLine(int line) {
    String text = lines.get(line).text();
    return !text.isBlank() && !isClosing(line) && (!runs.barred() || text.indexOf('|') >= 0);
  }

  /** The next line of dashes of the table; -1 if there is none. */
  private int closing(int from) {
    int last = Math.min(lines.size(), from + MAX_LINES);
    return IntStream.range(from, last).filter(this::isClosing).findFirst().orElse(-1);
  }

  private boolean isClosing(int line) {
    String text = lines.get(line).text();
    return text.strip().equals(lines.get(rule).text().strip()) || runs.isSpannedBy(text);
  }

  private Optional<DrawnTables.Found> read(Extent extent) {
    int head = isClosing(extent.from()) ? extent.from() + 1 : extent.from();
    if (head < extent.headTo()) {
      addRow(head, extent.headTo());
    }
    int headerRows = rows;
    List<Integer> body = IntStream.range(extent.body(), extent.bodyTo()).boxed().toList();
    boolean closed = extent.to() > extent.bodyTo();
    boolean parted = closed && body.stream().anyMatch(line -> lines.get(line).isBlank());
    int i = extent.body();
    while (i < extent.bodyTo()) {
      int next = lines.get(i).isBlank() ? i + 1 : rowEnd(i, extent.bodyTo(), parted);
      if (!lines.get(i).isBlank()) {
        addRow(i, next);
      }
      i = next;
    }
    Piece.Part part = SpannedCells.part(cells, rows, runs.count(), headerRows);
    return rows == headerRows
        ? Optional.empty()
        : Optional.of(new DrawnTables.Found(part, false, findings, extent.from(), extent.to()));
  }

  /** The line after the row that begins at the line. */
  private int rowEnd(int from, int end, boolean parted) {
    int i = from + 1;
    int last = Math.min(end, from + MAX_ROW_LINES);
    while (i < last && !lines.get(i).isBlank() && (parted || goesOn(i))) {
      i++;
    }
    return i;
  }

  /** Below runs of equals signs a row without words in the first column goes on the one above. */
  private boolean goesOn(int line) {
    return runs.doubled() && text(line, 0, 0).isBlank();
  }

  private void addRow(int from, int to) {
    if (runs.barred()) {
      addBarred(from, to);
      return;
    }
    int column = 0;
    while (column < runs.count()) {
      int last = column;
      while (last + 1 < runs.count() && crosses(from, to, last + 1)) {
        last++;
      }
      String source = "";
      int number = -1;
      for (int line = from; line < to; line++) {
        String piece = text(line, column, last);
        number = number < 0 && !piece.isBlank() ? line : number;
        source = LineJoiner.join(source, piece);
      }
      add(column, last, number < 0 ? from : number, source);
      column = last + 1;
    }
    rows++;
  }

  /** The bars of a line part its cells in their order; a line with too few or too many is told. */
  private void addBarred(int from, int to) {
    List<String> sources = new ArrayList<>(Collections.nCopies(runs.count(), ""));
    for (int line = from; line < to; line++) {
      String[] pieces = BAR.split(lines.get(line).text(), -1);
      if (pieces.length != runs.count()) {
        findings.add(UnfitRows.finding(lines.get(line), pieces.length, runs.count()));
      }
      for (int c = 0; c < pieces.length; c++) {
        int column = Math.min(c, runs.count() - 1);
        sources.set(column, LineJoiner.join(sources.get(column), pieces[c]));
      }
    }
    for (int c = 0; c < runs.count(); c++) {
      add(c, c, from, sources.get(c));
    }
    rows++;
  }

  private void add(int column, int last, int line, String source) {
    String text = words.apply(Characters.fold(source));
    cells.add(
        new PartCell(
            rows,
            column,
            1,
            last - column + 1,
            text,
            LineCells.place(lines.get(line).number(), text)));
  }

  /** True if words stand on both sides of the column's left edge without a blank between. */
  private boolean crosses(int from, int to, int column) {
    int edge = runs.begins().get(column);
    return IntStream.range(from, to)
        .mapToObj(this::text)
        .anyMatch(
            text ->
                edge < text.length() && text.charAt(edge - 1) != ' ' && text.charAt(edge) != ' ');
  }

  private String text(int line) {
    return Normalizer.normalize(lines.get(line).text(), Normalizer.Form.NFC).stripTrailing();
  }

  /** The words of columns on a line. */
  private String text(int line, int column, int last) {
    String text = text(line);
    int from = column == 0 ? 0 : Math.min(text.length(), runs.begins().get(column));
    int to = last + 1 == runs.count() ? text.length() : runs.begins().get(last + 1);
    return from < to ? text.substring(from, Math.min(to, text.length())) : "";
  }

  /**
   * Lines of a table.
   *
   * @param from its first line, which is a line of dashes or the first of the headings
   * @param headTo the line after the headings
   * @param body the first line of the rows
   * @param bodyTo the line after the rows
   * @param to the line after the table
   */
  private record Extent(int from, int headTo, int body, int bodyTo, int to) {}
}
