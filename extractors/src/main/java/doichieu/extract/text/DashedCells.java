package doichieu.extract.text;

import doichieu.document.Finding;
import doichieu.extract.encoding.Characters;
import doichieu.extract.table.Figures;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.table.Piece;
import doichieu.extract.table.Piece.PartCell;
import doichieu.extract.table.WordLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The cells of a table whose columns are told by runs of dashes. Words that cross from one column
 * to the next belong to a cell over both.
 */
final class DashedCells {
  /** What parts the cells of a line; a bar behind a backslash is a word. */
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private final List<Line> lines;
  private final DashRuns runs;
  private final UnaryOperator<String> words;
  private final List<PartCell> cells = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int rows;

  /**
   * Begins a table without rows.
   *
   * @param words makes a cell's words of its source
   */
  DashedCells(List<Line> lines, DashRuns runs, UnaryOperator<String> words) {
    this.lines = lines;
    this.runs = runs;
    this.words = words;
  }

  int rowCount() {
    return rows;
  }

  /** What is doubtful in the rows. */
  List<Finding> findings() {
    return findings;
  }

  /** The table; empty if it has headings alone, or no two columns have one of their own. */
  Optional<Piece.Part> part(int headerRows) {
    return rows == headerRows || (headerRows > 0 && !isHeaded())
        ? Optional.empty()
        : Optional.of(SpannedCells.part(cells, rows, runs.count(), headerRows));
  }

  /** True if two columns at least have a heading of their own. */
  private boolean isHeaded() {
    return cells.stream()
            .filter(cell -> cell.row() == 0 && cell.columnSpan() == 1)
            .filter(cell -> cell.text().chars().anyMatch(Character::isLetterOrDigit))
            .count()
        > 1;
  }

  /** True for lines below the halves of a letterhead or below who signs: no cell is a figure. */
  boolean isLayout(Piece.Part part) {
    return !runs.barred()
        && !runs.isDoubled()
        && cells.stream()
            .filter(cell -> cell.row() >= part.headerRowCount())
            .noneMatch(cell -> Figures.isFigure(cell.text()))
        && WordLayout.is(part, false);
  }

  /**
   * Adds a row.
   *
   * @param from its first line
   * @param to the line after its last one
   */
  void addRow(int from, int to) {
    if (runs.barred()) {
      addBarred(from, to);
      return;
    }
    int column = 0;
    while (column < runs.count()) {
      int last = column;
      while (last + 1 < runs.count() && isCrossed(from, to, last + 1)) {
        last++;
      }
      if (last > column && rows > 0) {
        tellJoined(from, to, column, last);
      }
      String source = "";
      int number = -1;
      for (int line = from; line < to; line++) {
        String piece = runs.text(lines.get(line), column, last);
        number = number < 0 && !piece.isBlank() ? line : number;
        source = LineJoiner.join(source, piece);
      }
      add(column, last, number < 0 ? from : number, source);
      column = last + 1;
    }
    rows++;
  }

  /** Words too wide for their column may have pushed a figure aside, so that both are one cell. */
  private void tellJoined(int from, int to, int column, int last) {
    for (int line = from; line < to; line++) {
      String[] pieces = runs.text(lines.get(line), column, last).strip().split(" ");
      if (pieces.length > 1 && Figures.isFigure(pieces[pieces.length - 1])) {
        findings.add(
            UnfitRows.finding(lines.get(line), runs.count() - (last - column), runs.count()));
      }
    }
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

  private boolean isCrossed(int from, int to, int column) {
    return lines.subList(from, to).stream().anyMatch(line -> runs.isCrossedBy(line, column));
  }
}
