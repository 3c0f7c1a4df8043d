package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of text of a table without rules, by columns, and how they stand to each other. */
final class TextGrid {
  /** Rows of text above and below in which words of one column are looked for. */
  private static final int REACH = 4;

  /** Lines of a cell stand no further apart (line distances). */
  private static final double NEXT_LINE = 1.6;

  /** Different words above some words that tell that these begin cells. */
  private static final int DIFFERENT = 3;

  /** Blank between words, and the least room that a line must leave, in font sizes. */
  private static final double SPACE = 0.3;

  /** Share of the widest line that a line before much room takes up, the next word included. */
  private static final double MUCH_ROOM = 0.8;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private final List<TextRow> rows;
  private final WhiteColumns white;
  private final double pitch;
  private final List<Extent> ink;
  private final @Nullable Entry[][] grid;
  private final double[] widest;
  private final boolean[] ofFigures;

  /** By column: the words that stand directly above some words, where lines of a cell would. */
  private final List<Map<String, Set<String>>> above = new ArrayList<>();

  /** Number of rows of text above a row in which some words run over several columns. */
  private final int[] spanning;

  /**
   * Lays rows of text out.
   *
   * @param rows from top to bottom
   * @param white the columns
   * @param pitch usual distance of two lines of one paragraph, in points
   */
  TextGrid(List<TextRow> rows, WhiteColumns white, double pitch) {
    this.rows = rows;
    this.white = white;
    this.pitch = pitch;
    this.ink = ColumnInk.of(rows, white);
    this.grid = new Entry[rows.size()][white.count()];
    this.widest = new double[white.count()];
    for (int i = 0; i < rows.size(); i++) {
      for (Entry entry : rows.get(i).entries()) {
        Arrays.fill(grid[i], entry.from(), entry.to(), entry);
        if (!entry.spans()) {
          widest[entry.from()] = Math.max(widest[entry.from()], entry.width());
        }
      }
    }
    this.spanning = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      spanning[i + 1] = spanning[i] + (rows.get(i).spans() ? 1 : 0);
    }
    this.ofFigures = new boolean[white.count()];
    for (int column = 0; column < white.count(); column++) {
      ofFigures[column] = countFigures(column);
      above.add(wordsAbove(column));
    }
  }

  private Map<String, Set<String>> wordsAbove(int column) {
    Map<String, Set<String>> found = new HashMap<>();
    Entry last = null;
    for (Entry[] row : grid) {
      Entry entry = row[column];
      if (entry != null) {
        found
            .computeIfAbsent(entry.text(), words -> new HashSet<>())
            .add(last == null || isApart(last, entry) ? "" : last.text());
        last = entry;
      }
    }
    return found;
  }

  private boolean isApart(Entry above, Entry below) {
    return below.baseline() - above.baseline() > NEXT_LINE * pitch;
  }

  /**
   * True if the words stand below different words elsewhere in the column, or below none: they are
   * a cell by themselves, and not the next line of one.
   */
  boolean beginsCells(Entry words, int column) {
    return above.get(column).getOrDefault(words.text(), Set.of()).size() >= DIFFERENT;
  }

  /** The first and the last baseline of words, in points; the first above the last: no words. */
  record Ends(double first, double last) {
    private static final Ends NONE = new Ends(Double.MAX_VALUE, -Double.MAX_VALUE);

    boolean isBlank() {
      return first > last;
    }

    double height() {
      return last - first;
    }

    private Ends with(Ends other) {
      return new Ends(Math.min(first, other.first), Math.max(last, other.last));
    }
  }

  /** Number of rows of text. */
  int size() {
    return grid.length;
  }

  int columns() {
    return white.count();
  }

  WhiteColumns white() {
    return white;
  }

  /** What stands in each column. */
  List<Extent> ink() {
    return ink;
  }

  double pitch() {
    return pitch;
  }

  List<TextRow> rows(int start, int end) {
    return rows.subList(start, end);
  }

  TextRow row(int row) {
    return rows.get(row);
  }

  /** The words in a column, or those that run over it; null if there are none. */
  @Nullable Entry at(int row, int column) {
    return grid[row][column];
  }

  /** The baselines of the rows of text. */
  Ends ends(int start, int end) {
    Ends ends = Ends.NONE;
    for (int column = 0; column < columns(); column++) {
      ends = ends.with(ends(start, end, column));
    }
    return ends;
  }

  /** The baselines of a column. */
  Ends ends(int start, int end, int column) {
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    for (int i = start; i < end; i++) {
      Entry entry = grid[i][column];
      if (entry != null) {
        first = Math.min(first, entry.baseline());
        last = Math.max(last, entry.baseline());
      }
    }
    return new Ends(first, last);
  }

  /** True if some words run over several columns. */
  boolean spans(int start, int end) {
    return spanning[end] > spanning[start];
  }

  /** True if more than half of the columns have words at the height. */
  boolean isFull(int row) {
    int full = 0;
    for (Entry entry : grid[row]) {
      full += entry != null ? 1 : 0;
    }
    return full * 2 > columns();
  }

  /** True if most words of the column are lone figures. */
  boolean isOfFigures(int column) {
    return ofFigures[column];
  }

  private boolean countFigures(int column) {
    int words = 0;
    int figures = 0;
    for (Entry[] row : grid) {
      words += row[column] != null ? 1 : 0;
      figures += row[column] != null && row[column].isFigure() ? 1 : 0;
    }
    return figures > 1 && figures * 2 > words;
  }

  /** True for a figure below words in a column of figures, where it is no year of a heading. */
  boolean beginsFigures(Entry above, Entry below, int column) {
    return isOfFigures(column)
        && below.isFigure()
        && !above.isFigure()
        && !below.spans()
        && !YEAR.matcher(below.text()).matches();
  }

  /** The words of a column nearest to a row of text, upwards (-1) or downwards (1). */
  @Nullable Entry near(int from, int step, int column) {
    for (int n = 0; n < REACH; n++) {
      int i = from + n * step;
      if (i < 0 || i >= grid.length) {
        return null;
      }
      Entry entry = grid[i][column];
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  /** The least distance, in line distances, of words of one column above and below a cut. */
  double distance(int start) {
    double least = 3 * pitch;
    for (int column = 0; column < columns(); column++) {
      Entry above = near(start - 1, -1, column);
      Entry below = near(start, 1, column);
      if (above != null && below != null) {
        least = Math.min(least, below.baseline() - above.baseline());
      }
    }
    return least / pitch;
  }

  /** True if the first word of the lower line would have had room at the end of the upper one. */
  boolean leavesRoom(Entry above, Entry below, int column) {
    double size = above.line().size();
    return above.width() + below.firstWordWidth() + 2 * SPACE * size < widest[column];
  }

  /**
   * True if a line leaves much more room than the first word of the lower one takes, which begins
   * with a capital: a paragraph ends there, or a cell.
   */
  boolean leavesMuchRoom(Entry above, Entry below, int column) {
    return above.width() + below.firstWordWidth() < MUCH_ROOM * widest[column]
        && Character.isUpperCase(below.text().codePointAt(0));
  }
}
