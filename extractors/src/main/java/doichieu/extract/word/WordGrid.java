package doichieu.extract.word;

import doichieu.extract.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The columns that a reader sees: edges of Word's grid that no cell uses, or that lie a hair apart
 * because rows were adjusted by hand, are one.
 */
final class WordGrid {
  /** Twentieths of a point; closer edges are one line. */
  private static final int NEAR = 80;

  private final TreeMap<Integer, Integer> columns = new TreeMap<>();
  private final int count;

  /**
   * Makes the columns.
   *
   * @param widths of the grid's columns in twentieths of a point
   * @param spans first and last edge of each cell in the grid
   */
  WordGrid(List<Integer> widths, List<int[]> spans) {
    TreeSet<Integer> used = new TreeSet<>();
    spans.forEach(
        span -> {
          used.add(span[0]);
          used.add(span[1]);
        });
    int column = -1;
    int last = 0;
    int place = Integer.MIN_VALUE / 2;
    for (int edge : used) {
      boolean near = column >= 0 && position(widths, edge) - place < NEAR;
      if (!near || isCell(spans, last, edge)) {
        column++;
        last = edge;
        place = position(widths, edge);
      }
      columns.put(edge, column);
    }
    count = Math.max(column, 0);
  }

  /** Number of columns. */
  int count() {
    return count;
  }

  /** The column that begins at the grid's edge. */
  int column(int edge) {
    var floor = columns.floorEntry(edge);
    return floor == null ? 0 : floor.getValue();
  }

  private static int position(List<Integer> widths, int edge) {
    int position = 0;
    for (int i = 0; i < edge; i++) {
      position += i < widths.size() ? Math.max(widths.get(i), 0) : NEAR * 4;
    }
    return widths.stream().allMatch(w -> w == 0) ? edge * NEAR * 4 : position;
  }

  /** True if a cell lies between the two edges, or between edges that fall on them. */
  private static boolean isCell(List<int[]> spans, int from, int to) {
    return spans.stream().anyMatch(span -> span[0] >= from && span[1] <= to);
  }

  static List<Integer> widths(XmlNode table) {
    List<Integer> widths = new ArrayList<>();
    table
        .find("w:tblGrid")
        .ifPresent(grid -> grid.all("w:gridCol").forEach(c -> widths.add(c.number("w", 0))));
    return widths;
  }
}
