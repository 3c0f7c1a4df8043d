package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.table.Labels;
import doichieu.extract.table.LineJoiner;
import doichieu.extract.table.PlainGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table whose cells stand below each other, a line with nothing but a bar behind each, as some
 * web portals give out their documents: labels that come again after the same number of cells tell
 * the columns. A row of two cells is the title of a section.
 *
 * <p>It is read only if all its cells fall into such rows; else its place is told.
 */
final class BarCells {
  private static final int MIN_COLUMNS = 3;
  private static final int MAX_COLUMNS = 20;
  private static final int MIN_ROWS = 2;
  private static final int TITLE_CELLS = 2;

  /** Lines of one cell; more is running text below the table. */
  private static final int MAX_LINES = 20;

  private final List<Line> lines;
  private final UnaryOperator<String> words;
  private final List<PlainGrid.Cell> cells = new ArrayList<>();

  private BarCells(List<Line> lines, UnaryOperator<String> words) {
    this.lines = lines;
    this.words = words;
  }

  /**
   * Looks for the tables.
   *
   * @param words makes a cell's words of its source
   */
  static List<LineCells.Found> list(List<Line> lines, UnaryOperator<String> words) {
    List<LineCells.Found> all = new ArrayList<>();
    int free = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (i > free && isBar(lines.get(i)) && !isBar(lines.get(i - 1))) {
        BarCells run = new BarCells(lines, words);
        int to = run.collect(i);
        run.find(i - 1, to).ifPresent(all::add);
        free = to;
      }
    }
    return all;
  }

  private static boolean isBar(Line line) {
    return line.text().strip().equals("|");
  }

  /** Collects the cells up to the last bar; the first one is the line above the first bar. */
  private int collect(int bar) {
    cells.add(cell(bar - 1, bar));
    int last = bar;
    for (int i = bar + 1; i < lines.size() && i - last <= MAX_LINES; i++) {
      if (isBar(lines.get(i))) {
        cells.add(cell(last + 1, i));
        last = i;
      }
    }
    return last + 1;
  }

  private PlainGrid.Cell cell(int from, int to) {
    String text = "";
    for (int i = from; i < to; i++) {
      text = LineJoiner.join(text, lines.get(i).text());
    }
    String read = words.apply(Characters.fold(text));
    int number = lines.get(Math.min(from, lines.size() - 1)).number();
    return new PlainGrid.Cell(read, LineCells.place(number, read));
  }

  private Optional<LineCells.Found> find(int from, int to) {
    int columns = 1;
    while (columns < cells.size() && !Labels.isLabel(cells.get(columns).text())) {
      columns++;
    }
    if (columns < MIN_COLUMNS || columns > MAX_COLUMNS || columns == cells.size()) {
      return Optional.empty();
    }
    List<List<PlainGrid.Cell>> rows = rows(columns);
    return Optional.of(new LineCells.Found(rows, from, rows.isEmpty() ? from + 1 : to));
  }

  /** The header and the rows; empty if a cell is left over. */
  private List<List<PlainGrid.Cell>> rows(int columns) {
    List<List<PlainGrid.Cell>> rows = new ArrayList<>();
    rows.add(cells.subList(0, columns));
    int at = columns;
    while (at < cells.size()) {
      int end = begins(at + columns) ? at + columns : at + TITLE_CELLS;
      if (!Labels.isLabel(cells.get(at).text()) || !begins(end)) {
        return List.of();
      }
      rows.add(cells.subList(at, end));
      at = end;
    }
    return rows.size() > MIN_ROWS ? rows : List.of();
  }

  /** True at the end, and where a label begins a row. */
  private boolean begins(int at) {
    return at == cells.size() || (at < cells.size() && Labels.isLabel(cells.get(at).text()));
  }
}
