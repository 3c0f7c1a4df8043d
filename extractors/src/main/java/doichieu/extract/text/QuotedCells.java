package doichieu.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells in quotes between tabs, as a spreadsheet gives them out when its cells hold line ends, tabs
 * or quotes: such a row is one line again, its line ends kept within it, so that it is still known
 * where each cell stands. Quotes around a cell that does not need them are printed, and so are two
 * between which a line ends and tabs stand: whole cells lie between them.
 */
final class QuotedCells {
  /** Lines of one row; a quote that is not closed in so many is none. */
  private static final int MAX_LINES = 40;

  private final StringBuilder row = new StringBuilder();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;
  private boolean needed;
  private boolean parted;

  /** True if a line ends within the quotes. */
  private boolean ended;

  /** True if a tab stands within them. */
  private boolean tabbed;

  private QuotedCells() {}

  /** The lines, those of one row taken together and the quotes around its cells taken off. */
  static List<Line> join(List<Line> lines) {
    List<Line> joined = new ArrayList<>(lines.size());
    int i = 0;
    while (i < lines.size()) {
      Line line = lines.get(i);
      QuotedCells cells = new QuotedCells();
      int to = beginsQuote(line.text()) ? cells.read(lines, i) : i;
      joined.add(to > i ? new Line(line.number(), cells.row.toString(), line.page()) : line);
      i = Math.max(to, i + 1);
    }
    return joined;
  }

  private static boolean beginsQuote(String text) {
    return text.startsWith("\"") || text.contains("\t\"");
  }

  /** The line after the row that begins with the line; the line itself if a quote stays open. */
  private int read(List<Line> lines, int from) {
    int last = Math.min(lines.size(), from + MAX_LINES);
    for (int i = from; i < last; i++) {
      if (!add(lines.get(i).text())) {
        return from;
      }
      if (!quoted) {
        return parted ? i + 1 : from;
      }
      cell.append('\n');
      needed = true;
      ended = true;
    }
    return from;
  }

  /** Takes a line; false if a quote closes no cell. */
  private boolean add(String line) {
    boolean begins = !quoted;
    int x = 0;
    while (x < line.length()) {
      char c = line.charAt(x);
      x++;
      if (begins && c == '"') {
        quoted = true;
        begins = false;
      } else if (!quoted) {
        row.append(c);
        begins = c == '\t';
        parted |= begins;
      } else if (c != '"') {
        tabbed |= c == '\t';
        cell.append(c == '\t' ? ' ' : c);
      } else if (x < line.length() && line.charAt(x) == '"') {
        cell.append(c);
        needed = true;
        x++;
      } else if ((x < line.length() && line.charAt(x) != '\t') || (ended && tabbed)) {
        return false;
      } else {
        close();
      }
    }
    return true;
  }

  private void close() {
    String mark = needed ? "" : "\"";
    row.append(mark).append(cell).append(mark);
    cell.setLength(0);
    quoted = false;
    needed = false;
    ended = false;
    tabbed = false;
  }
}
