package doichieu.extract.pdf;

import doichieu.extract.pdf.TextRow.Entry;
import java.util.List;

/** Lines below a table that stand in one of its columns as its words do: a long cell goes on. */
final class ColumnTail {
  /** Lines begin at the same place if they begin so near (font sizes). */
  private static final double SAME_START = 0.3;

  private ColumnTail() {}

  /**
   * Number of lone lines right below a table that begin where words of one of its columns do, the
   * first column aside, and end within it.
   *
   * @param last row after the last that may be one
   */
  static int count(UnruledTable table, CutRows rows, int last) {
    int end = table.to();
    while (end < last && rows.get(end).isSingle() && standsIn(table, rows.get(end).first())) {
      end++;
    }
    return end - table.to();
  }

  private static boolean standsIn(UnruledTable table, Line line) {
    WhiteColumns columns = table.columns();
    List<Entry> words =
        table.bands().stream()
            .skip(table.hasHead() ? 1 : 0)
            .flatMap(List::stream)
            .flatMap(row -> row.entries().stream())
            .filter(entry -> entry.from() > 0 && !entry.spans())
            .toList();
    double near = SAME_START * line.size();
    return columns.contains(line)
        && columns.crossed(line) == 0
        && words.stream().anyMatch(entry -> Math.abs(entry.line().x0() - line.x0()) <= near);
  }
}
