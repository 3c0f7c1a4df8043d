package doichieu.extract.text;

import doichieu.extract.ExtractionException;
import doichieu.extract.table.GridBudget;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table whose columns are told by runs of dashes below their headings, as converters and
 * databases print it. Each line is a row; where dashes frame the table and blank lines stand in it,
 * the blank lines part rows of several lines.
 */
final class DashedTable {
  private static final int MAX_HEADING_LINES = 12;

  /** Lines of a table; more were not closed. */
  private static final int MAX_LINES = 20_000;

  /** Lines of one row; more are rows without a blank line between. */
  private static final int MAX_ROW_LINES = 400;

  /** What parts two cells of a line. */
  private static final Pattern PARTED = Pattern.compile("\\S {2,}+\\S|\\|");

  /** Of such characters rules within a table are made. */
  private static final String RULE = "-=─═ ";

  private final List<Line> lines;
  private final DashRuns runs;
  private final int rule;
  private final UnaryOperator<String> words;

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
          budget.add(found.get().to() - found.get().from(), table.runs.count());
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
    boolean framed = runs.isSpannedBy(lines.get(from).text());
    int close = framed ? closing(rule + 1) : -1;
    if (close >= 0) {
      return read(new Extent(from, rule, rule + 1, close, close + 1));
    }
    int first = framed ? from : rule - 1;
    while (first > from && PARTED.matcher(lines.get(first - 1).text()).find()) {
      first--;
    }
    int to = rule + 1;
    while (to < lines.size() && (isBodyLine(to) || goesOnBelowBlank(to))) {
      to++;
    }
    boolean closed = to < lines.size() && isClosing(to);
    return read(new Extent(first, rule, rule + 1, to, closed ? to + 1 : to));
  }

  private boolean isBodyLine(int line) {
    String text = lines.get(line).text();
    return !text.isBlank() && !isClosing(line) && (!runs.barred() || text.indexOf('|') >= 0);
  }

  /** True for a blank line of a table that is not closed: cells stand below it at their places. */
  private boolean goesOnBelowBlank(int line) {
    int below = line + 1;
    return !runs.barred()
        && line > rule + 1
        && lines.get(line).isBlank()
        && below < lines.size()
        && PARTED.matcher(lines.get(below).text()).find()
        && !crosses(below)
        && filled(below) > 1
        && cellsBeginAtRuns(below)
        && !hasRuns(below);
  }

  /** True if the paragraph that begins with the line is the heading of another table. */
  private boolean hasRuns(int from) {
    return IntStream.range(from, Math.min(lines.size(), from + MAX_HEADING_LINES))
        .takeWhile(line -> !lines.get(line).isBlank())
        .anyMatch(line -> DashRuns.find(lines.get(line).text()).isPresent());
  }

  private long filled(int line) {
    return IntStream.range(0, runs.count())
        .filter(c -> !runs.text(lines.get(line), c, c).isBlank())
        .count();
  }

  /** True if no cell but the first has a gap inside it, as cells of another table would. */
  private boolean cellsBeginAtRuns(int line) {
    return IntStream.range(0, runs.count())
        .noneMatch(c -> PARTED.matcher(runs.text(lines.get(line), c, c).strip()).find());
  }

  /**
   * The next line of dashes of the table; -1 if there is none, or a paragraph or the first line of
   * another table stands above it.
   */
  private int closing(int from) {
    int last = Math.min(lines.size(), from + MAX_LINES);
    for (int line = from; line < last; line++) {
      if (isClosing(line)) {
        return line;
      }
      if (lines.get(line - 1).isBlank() && (crosses(line) || DashRuns.isRule(lines.get(line)))) {
        return -1;
      }
    }
    return -1;
  }

  /** True if words on the line go on from one column into the next. */
  private boolean crosses(int line) {
    return IntStream.range(1, runs.count()).anyMatch(c -> runs.isCrossedBy(lines.get(line), c));
  }

  private boolean isClosing(int line) {
    String text = lines.get(line).text();
    return text.strip().equals(lines.get(rule).text().strip()) || runs.isSpannedBy(text);
  }

  private Optional<DrawnTables.Found> read(Extent extent) {
    int head = isClosing(extent.from()) ? extent.from() + 1 : extent.from();
    DashedCells cells = new DashedCells(lines, runs, words);
    if (head < extent.headTo()) {
      cells.addRow(head, extent.headTo());
    }
    int headerRows = cells.rowCount();
    List<Integer> body = IntStream.range(extent.body(), extent.bodyTo()).boxed().toList();
    boolean framed = extent.to() > extent.bodyTo() || head > extent.from();
    boolean parted = framed && body.stream().anyMatch(line -> lines.get(line).isBlank());
    int i = extent.body();
    while (i < extent.bodyTo()) {
      boolean none = lines.get(i).isBlank() || isRule(i);
      int next = none ? i + 1 : rowEnd(i, extent.bodyTo(), parted);
      if (!none) {
        cells.addRow(i, next);
      }
      i = next;
    }
    return cells
        .part(headerRows)
        .map(
            part ->
                DrawnTables.Found.of(
                    part, cells.isLayout(part), cells.findings(), extent.from(), extent.to()));
  }

  /** True for a line of dashes within the table, as below cells over several columns. */
  private boolean isRule(int line) {
    String text = lines.get(line).text().strip();
    return text.length() > 2 && text.chars().allMatch(c -> RULE.indexOf(c) >= 0);
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
    return runs.isDoubled() && runs.text(lines.get(line), 0, 0).isBlank();
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
