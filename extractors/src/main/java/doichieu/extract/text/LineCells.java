package doichieu.extract.text;

import doichieu.document.Evidence;
import doichieu.extract.encoding.Characters;
import doichieu.extract.table.PlainGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A table that lost its marks, so that each cell stands on a line of its own, as a copy out of a
 * web page leaves it: ordinals that come again after the same number of lines tell the columns.
 *
 * <p>It is read only if nothing is left to guess: each row has as many lines as the others and as
 * the header, and the header stands behind a blank line or at the head of the file. Else its place
 * is told.
 */
final class LineCells {
  private static final int MIN_COLUMNS = 3;
  private static final int MAX_COLUMNS = 12;
  private static final int MIN_ROWS = 3;

  /** Characters of a heading; longer lines are text. */
  private static final int MAX_HEADING = 60;

  private static final Pattern ORDINAL = Pattern.compile("0?\\d{1,3}[.)]?");

  private final List<Line> lines;
  private final int first;

  /**
   * What stands there.
   *
   * @param rows the header and the rows; empty if they can not be told
   * @param from index of the first line
   * @param to index after the last line
   */
  record Found(List<List<PlainGrid.Cell>> rows, int from, int to) {}

  private LineCells(List<Line> lines, int first) {
    this.lines = lines;
    this.first = first;
  }

  /**
   * Looks for the tables.
   *
   * @param words makes a cell's words of its source
   */
  static List<Found> list(List<Line> lines, UnaryOperator<String> words) {
    List<Found> all = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i >= free && isOrdinal(lines, i, 1)) {
        Optional<Found> found = new LineCells(lines, i).find(free, words);
        if (found.isPresent()) {
          all.add(found.get());
          free = found.get().to();
        }
      }
    }
    return all;
  }

  private static boolean isOrdinal(List<Line> lines, int i, int number) {
    String text = i < lines.size() ? lines.get(i).text().strip() : "";
    return ORDINAL.matcher(text).matches()
        && Integer.parseInt(text.replaceAll("\\D", "")) == number;
  }

  private Optional<Found> find(int free, UnaryOperator<String> words) {
    for (int columns = MIN_COLUMNS; columns <= MAX_COLUMNS; columns++) {
      int rows = countRows(columns);
      int from = first - columns;
      if (rows >= MIN_ROWS && from >= free && isHeader(from) && isEnd(first + rows * columns)) {
        return Optional.of(
            new Found(cut(from, rows + 1, columns, words), from, first + rows * columns));
      }
    }
    return isLikeTable() ? Optional.of(new Found(List.of(), first, first + 1)) : Optional.empty();
  }

  /** Number of rows, each as long, that begin with 1, 2, 3 and so on; 0 if a line is blank. */
  private int countRows(int columns) {
    int rows = 0;
    while (isOrdinal(lines, first + rows * columns, rows + 1)
        && isFilled(first + rows * columns, first + (rows + 1) * columns)) {
      rows++;
    }
    return rows;
  }

  private boolean isFilled(int from, int to) {
    return to <= lines.size()
        && lines.subList(from, to).stream()
            .noneMatch(line -> line.isBlank() || line.tabs() > 0 || line.isPipeRow());
  }

  private boolean isHeader(int from) {
    return isFilled(from, first)
        && (from == 0 || lines.get(from - 1).isBlank())
        && lines.subList(from, first).stream()
            .map(line -> line.text().strip())
            .allMatch(
                text ->
                    text.length() <= MAX_HEADING
                        && ".;:".indexOf(text.charAt(text.length() - 1)) < 0
                        && !ORDINAL.matcher(text).matches());
  }

  private boolean isEnd(int to) {
    return to >= lines.size() || lines.get(to).isBlank();
  }

  /** True if 1, 2 and 3 stand alone on lines, with two to eleven lines between, near each other. */
  private boolean isLikeTable() {
    int at = first;
    for (int number = 2; number <= MIN_ROWS; number++) {
      int next = at + MIN_COLUMNS;
      while (next < lines.size()
          && next <= at + 2 * MAX_COLUMNS
          && !isOrdinal(lines, next, number)) {
        next++;
      }
      if (!isOrdinal(lines, next, number) || next > at + 2 * MAX_COLUMNS) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private List<List<PlainGrid.Cell>> cut(
      int from, int rows, int columns, UnaryOperator<String> words) {
    List<List<PlainGrid.Cell>> cut = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<PlainGrid.Cell> row = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        Line line = lines.get(from + r * columns + c);
        String text = words.apply(line.text());
        row.add(new PlainGrid.Cell(text, place(line.number(), text)));
      }
      cut.add(row);
    }
    return cut;
  }

  /** Where a line is. */
  static Evidence place(int number, String text) {
    return new Evidence(null, null, null, null, number, null, null, Characters.fold(text));
  }
}
