package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.table.Figures;
import doichieu.extract.table.Labels;
import doichieu.extract.table.WordLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows whose cells are parted by bars with none at their ends and no rule below the headings, as
 * people type them: they get the bars at their ends and are rows like others.
 *
 * <p>Lines below each other are rows if nearly all have as many bars, or most have as many as the
 * headings: a person forgets a cell. Two columns must show that they are a table, and a single row
 * below the headings that it holds a figure.
 */
final class OpenBars {
  private static final int MIN_ROWS = 3;

  /** Of a hundred lines, those that must have as many bars as the headings. */
  private static final int MIN_LIKE = 60;

  /** The same of rows of two cells. */
  private static final int MIN_LIKE_PAIRS = 80;

  /** What parts two cells; a bar behind a backslash is a word. */
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private OpenBars() {}

  /** The lines, such rows closed by bars at both ends. */
  static List<Line> close(List<Line> lines) {
    List<Line> closed = new ArrayList<>(lines);
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      while (to < lines.size() && isOpen(lines.get(to))) {
        to++;
      }
      boolean ruled = isRule(lines, from - 1) || isRule(lines, to);
      if (to - from > 1 && !ruled && isTable(lines.subList(from, to))) {
        for (int i = from; i < to; i++) {
          Line line = lines.get(i);
          closed.set(i, new Line(line.number(), "| " + line.text().strip() + " |", line.page()));
        }
      }
      from = Math.max(to, from + 1);
    }
    return closed;
  }

  private static boolean isOpen(Line line) {
    return line.text().indexOf('|') >= 0
        && line.tabs() == 0
        && !line.isPipeRow()
        && !DashRuns.isRule(line)
        && BAR.matcher(line.text()).find();
  }

  private static boolean isRule(List<Line> lines, int at) {
    return at >= 0 && at < lines.size() && DashRuns.isRule(lines.get(at));
  }

  private static boolean isTable(List<Line> run) {
    List<List<String>> rows =
        run.stream()
            .map(line -> Arrays.stream(BAR.split(line.text(), -1)).map(Characters::fold).toList())
            .toList();
    int columns = rows.get(0).size();
    long like = rows.stream().filter(row -> row.size() == columns).count();
    if (like * 100 < rows.size() * (long) (columns > 2 ? MIN_LIKE : MIN_LIKE_PAIRS)) {
      return false;
    }
    boolean counted =
        rows.stream().skip(1).flatMap(List::stream).anyMatch(OpenBars::isFigureOrLabel);
    return columns > 2
        ? rows.size() >= MIN_ROWS || counted
        : !WordLayout.is(rows, columns, 0, false);
  }

  private static boolean isFigureOrLabel(String text) {
    return Figures.isFigure(text) || Labels.isNumber(text);
  }
}
