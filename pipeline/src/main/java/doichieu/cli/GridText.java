package doichieu.cli;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn with lines, merged cells as one box, for a terminal with a given number of columns.
 */
final class GridText {
  /** Line signs by the arms they have: 1 up, 2 right, 4 down, 8 left. */
  private static final String SIGNS = " ╵╶└╷│┌├╴┘─┴┐┤┬┼";

  /** The same below the header, whose line is double. */
  private static final String HEADER_SIGNS = " ╵═╘╷│╒╞═╛═╧╕╡╤╪";

  private static final int NARROWEST = 3;
  private static final int WIDEST = 60;

  private final Table table;
  private final int[] widths;
  private final int[] heights;

  private GridText(Table table, int columns) {
    this.table = table;
    this.widths = widths(table, columns);
    this.heights = heights();
  }

  /** The table's picture in lines of at most that many characters, if its columns allow it. */
  static String draw(Table table, int columns) {
    return new GridText(table, columns).draw();
  }

  private static int[] widths(Table table, int columns) {
    int[] widths = new int[table.columnCount()];
    Arrays.fill(widths, 1);
    for (Cell cell : table.cells()) {
      if (cell.columnSpan() == 1) {
        int wanted = Math.min(WIDEST, TextTable.width(TextTable.plain(cell.text())));
        widths[cell.column()] = Math.max(widths[cell.column()], wanted);
      }
    }
    int room = columns - 3 * widths.length - 1;
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private int[] heights() {
    int[] lines = new int[table.rowCount()];
    Arrays.fill(lines, 1);
    List<Cell> byEnd =
        table.cells().stream()
            .sorted((a, b) -> Integer.compare(a.row() + a.rowSpan(), b.row() + b.rowSpan()))
            .toList();
    for (Cell cell : byEnd) {
      int last = cell.row() + cell.rowSpan() - 1;
      int have = cell.rowSpan() - 1;
      for (int row = cell.row(); row <= last; row++) {
        have += lines[row];
      }
      lines[last] += Math.max(0, words(cell).size() - have);
    }
    return lines;
  }

  private List<String> words(Cell cell) {
    int width = 3 * (cell.columnSpan() - 1);
    for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
      width += widths[c];
    }
    return TextTable.wrap(TextTable.plain(cell.text()), width);
  }

  private String draw() {
    int[] left = starts(widths, 3);
    int[] top = starts(heights, 1);
    String[][] signs = new String[top[table.rowCount()] + 1][left[table.columnCount()] + 1];
    for (String[] line : signs) {
      Arrays.fill(line, " ");
    }
    for (int row = 0; row <= table.rowCount(); row++) {
      for (int column = 0; column <= table.columnCount(); column++) {
        drawCorner(signs, row, column, left, top);
      }
    }
    for (Cell cell : table.cells()) {
      List<String> words = words(cell);
      for (int i = 0; i < words.size(); i++) {
        write(signs[top[cell.row()] + 1 + i], left[cell.column()] + 2, words.get(i));
      }
    }
    StringBuilder out = new StringBuilder();
    for (String[] line : signs) {
      out.append(String.join("", line).stripTrailing()).append('\n');
    }
    return out.toString();
  }

  /** Where each column's (row's) left (upper) line stands; the last entry is the end. */
  private static int[] starts(int[] sizes, int added) {
    int[] starts = new int[sizes.length + 1];
    for (int i = 0; i < sizes.length; i++) {
      starts[i + 1] = starts[i] + sizes[i] + added;
    }
    return starts;
  }

  /** The lines that go right and down from a corner of the grid, and the corner itself. */
  private void drawCorner(String[][] signs, int row, int column, int[] left, int[] top) {
    boolean up = isEdge(row - 1, column - 1, row - 1, column);
    boolean down = isEdge(row, column - 1, row, column);
    boolean toLeft = isEdge(row - 1, column - 1, row, column - 1);
    boolean toRight = isEdge(row - 1, column, row, column);
    int arms = (up ? 1 : 0) + (toRight ? 2 : 0) + (down ? 4 : 0) + (toLeft ? 8 : 0);
    boolean belowHeader = row > 0 && row == table.headerRowCount();
    String kind = belowHeader ? HEADER_SIGNS : SIGNS;
    signs[top[row]][left[column]] = kind.substring(arms, arms + 1);
    for (int x = left[column] + 1; toRight && x < left[column + 1]; x++) {
      signs[top[row]][x] = belowHeader ? "═" : "─";
    }
    for (int y = top[row] + 1; down && y < top[row + 1]; y++) {
      signs[y][left[column]] = "│";
    }
  }

  /** True if a line parts two neighbouring places. */
  private boolean isEdge(int row, int column, int otherRow, int otherColumn) {
    boolean here = isInside(row, column);
    boolean there = isInside(otherRow, otherColumn);
    if (!here || !there) {
      return here || there;
    }
    Cell one = cell(row, column);
    return one == null || one != cell(otherRow, otherColumn);
  }

  private boolean isInside(int row, int column) {
    return row >= 0 && row < table.rowCount() && column >= 0 && column < table.columnCount();
  }

  private @Nullable Cell cell(int row, int column) {
    return table.findCell(row, column).orElse(null);
  }

  /** Writes a text sign by sign; a wide sign takes two places. */
  private static void write(String[] line, int x, String text) {
    int at = x;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      String sign = new String(Character.toChars(text.codePointAt(i)));
      int width = TextTable.width(sign);
      if (width == 0 && at > x) {
        line[at - 1] = line[at - 1] + sign;
      } else if (at < line.length) {
        line[at] = sign;
        for (int more = 1; more < width && at + more < line.length; more++) {
          line[at + more] = "";
        }
        at += width;
      }
    }
  }
}
