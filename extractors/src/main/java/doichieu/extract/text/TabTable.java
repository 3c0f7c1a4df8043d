package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.extract.table.Figures;
import doichieu.extract.table.Labels;
import doichieu.extract.table.PlainGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Rows whose cells are separated by tabs, from one blank line to the next.
 *
 * <p>All rows of a table have the same number of tabs, but a line end inside a cell cuts a row:
 * lines with fewer tabs are taken together until they have as many as a row.
 */
final class TabTable {
  /** A row that is cut into more lines than this is none. */
  private static final int MAX_LINES_A_ROW = 40;

  /** A table of more rows than this is no letterhead. */
  private static final int MAX_LETTERHEAD_ROWS = 8;

  private final List<Line> lines;
  private final UnaryOperator<String> words;
  private final int tabs;
  private final List<List<PlainGrid.Cell>> rows = new ArrayList<>();
  private int next;

  private TabTable(List<Line> lines, int from, int tabs, UnaryOperator<String> words) {
    this.lines = lines;
    this.next = from;
    this.tabs = tabs;
    this.words = words;
  }

  /**
   * Reads the rows from the line on.
   *
   * @param above tabs a row of the table above the blank line; 0 if there is none
   * @param words makes a cell's words of its source
   * @return empty if no row begins at the line
   */
  static Optional<TabTable> find(
      List<Line> lines, int from, int above, UnaryOperator<String> words) {
    int own = tabsOfRun(lines, from);
    int tabs = above > 0 && goesOn(lines, from, above, own) ? above : own;
    if (tabs < 2) {
      return Optional.empty();
    }
    TabTable table = new TabTable(lines, from, tabs, words);
    table.readRows();
    return table.rows.isEmpty() ? Optional.empty() : Optional.of(table);
  }

  List<List<PlainGrid.Cell>> rows() {
    return rows;
  }

  int columnCount() {
    return tabs + 1;
  }

  /** True for two blocks of words side by side, held apart by tabs. */
  boolean isLetterhead() {
    long columns =
        rows.stream()
            .flatMap(
                row ->
                    IntStream.range(0, row.size())
                        .filter(c -> !row.get(c).text().isEmpty())
                        .boxed())
            .distinct()
            .count();
    return columns <= 2
        && rows.size() <= MAX_LETTERHEAD_ROWS
        && rows.stream().noneMatch(row -> Labels.isNumber(row.get(0).text()));
  }

  /** Index of the first line after the rows. */
  int next() {
    return next;
  }

  /** The most tabs a line has in the run of lines with two tabs or more; 0 if none begins here. */
  private static int tabsOfRun(List<Line> lines, int from) {
    int most = 0;
    for (int i = from; i < lines.size() && !lines.get(i).isBlank(); i++) {
      int tabs = lines.get(i).tabs();
      if (tabs < 2 && i == from) {
        return 0;
      }
      most = Math.max(most, tabs);
    }
    return most < 2 ? 0 : most;
  }

  private static boolean goesOn(List<Line> lines, int from, int above, int own) {
    if (SigningLine.isTabbed(lines.get(from))) {
      return false;
    }
    if (own == above || gather(lines, from, above) > from) {
      return true;
    }
    return own > 0 && own < above && hasLabel(lines.get(from));
  }

  private void readRows() {
    while (next < lines.size() && !lines.get(next).isBlank()) {
      Line line = lines.get(next);
      int end = line.tabs() == tabs ? next + 1 : gather(lines, next, tabs);
      if (!rows.isEmpty() && SigningLine.isTabbed(line)) {
        return;
      }
      if (line.isRule()) {
        next++;
      } else if (end > next) {
        add(next, end);
      } else if (isShortRow(line)) {
        add(next, next + 1);
      } else if (line.tabs() == 0 && !rows.isEmpty() && rowFollows(next + 1)) {
        pourIntoLastCell(line);
      } else {
        return;
      }
    }
  }

  private static boolean hasLabel(Line line) {
    return Labels.isLabel(InlineMarkup.plain(line.firstCell()));
  }

  /**
   * A row whose blank last cells lost their tabs, a row that was typed without one of its cells, or
   * a title that stands in the table alone.
   */
  private boolean isShortRow(Line line) {
    boolean inside = hasLabel(line) || endsInFigure(line) || wholeRowFollows();
    return line.tabs() < tabs && (line.tabs() >= 2 || (line.tabs() == 1 && inside));
  }

  private static boolean endsInFigure(Line line) {
    String text = line.text();
    return Figures.isFigure(InlineMarkup.plain(text.substring(text.lastIndexOf('\t') + 1)).strip());
  }

  private boolean wholeRowFollows() {
    return !rows.isEmpty() && next + 1 < lines.size() && lines.get(next + 1).tabs() == tabs;
  }

  private boolean rowFollows(int index) {
    return index < lines.size() && lines.get(index).tabs() >= Math.max(1, tabs - 1);
  }

  private void pourIntoLastCell(Line line) {
    List<PlainGrid.Cell> row = rows.get(rows.size() - 1);
    int last = row.size() - 1;
    String text = words.apply(row.get(last).text() + " " + line.text());
    row.set(last, new PlainGrid.Cell(text, evidence(line.number(), text)));
    next++;
  }

  /** End of the lines that make one row from here on; {@code from} if they do not. */
  private static int gather(List<Line> lines, int from, int tabs) {
    int seen = lines.get(from).tabs();
    if (seen == 0 || seen >= tabs) {
      return from;
    }
    int limit = Math.min(lines.size(), from + MAX_LINES_A_ROW);
    for (int i = from + 1; i < limit; i++) {
      Line line = lines.get(i);
      boolean ended =
          line.isBlank() && lines.get(i - 1).tabs() > 0 && endsInFigure(lines.get(i - 1));
      if (ended || (line.tabs() > 0 && hasLabel(line))) {
        return from;
      }
      seen += line.tabs();
      if (seen >= tabs) {
        return seen == tabs ? i + 1 : from;
      }
    }
    return from;
  }

  private void add(int from, int to) {
    StringBuilder source = new StringBuilder();
    for (int i = from; i < to; i++) {
      source.append(i == from ? "" : "\n").append(lines.get(i).text());
    }
    List<PlainGrid.Cell> row = new ArrayList<>();
    int number = lines.get(from).number();
    for (String cell : source.toString().split("\t", -1)) {
      String text = words.apply(cell);
      row.add(new PlainGrid.Cell(text, evidence(number + leadingLines(cell), text)));
      number += (int) cell.chars().filter(c -> c == '\n').count();
    }
    rows.add(row);
    next = to;
  }

  private static int leadingLines(String cell) {
    String head = cell.substring(0, cell.length() - cell.stripLeading().length());
    return (int) head.chars().filter(c -> c == '\n').count();
  }

  private static Evidence evidence(int line, String text) {
    return new Evidence(null, null, null, null, line, null, null, text);
  }
}
