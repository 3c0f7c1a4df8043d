package doichieu.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The columns that a reader sees: edges that lie a hair apart, because rows were adjusted by hand
 * or widths were rounded, are one.
 */
final class EdgeColumns {
  /** Twentieths of a point; closer edges are one line. */
  private static final int NEAR = 80;

  private final TreeMap<Integer, Integer> columns = new TreeMap<>();
  private final List<Double> edges = new ArrayList<>();

  /** Makes the columns of the cells of all rows. */
  EdgeColumns(List<? extends List<? extends EdgeCell<?>>> rows) {
    TreeMap<Integer, Integer> nearestRight = nearestRights(rows);
    int first = 0;
    int nearest = 0;
    for (var edge : nearestRight.entrySet()) {
      int place = edge.getKey();
      if (edges.isEmpty() || place - first >= NEAR || nearest <= place) {
        first = place;
        nearest = edge.getValue();
        edges.add((place - nearestRight.firstKey()) / 20.0);
      }
      columns.put(place, edges.size() - 1);
    }
  }

  /** For each edge the nearest right edge of the cells that begin there or further right. */
  private static TreeMap<Integer, Integer> nearestRights(
      List<? extends List<? extends EdgeCell<?>>> rows) {
    TreeMap<Integer, Integer> rights = new TreeMap<>();
    for (List<? extends EdgeCell<?>> row : rows) {
      for (EdgeCell<?> cell : row) {
        rights.merge(cell.left(), cell.right(), Math::min);
        rights.putIfAbsent(cell.right(), Integer.MAX_VALUE);
      }
    }
    int nearest = Integer.MAX_VALUE;
    for (var entry : rights.descendingMap().entrySet()) {
      nearest = Math.min(nearest, entry.getValue());
      entry.setValue(nearest);
    }
    return rights;
  }

  /** Number of columns. */
  int count() {
    return Math.max(0, edges.size() - 1);
  }

  /** The column that begins at the edge, one of those that the columns were made of. */
  int at(int edge) {
    return columns.getOrDefault(edge, 0);
  }

  /** Positions of the columns' edges in points, the table's left edge being 0. */
  List<Double> edges() {
    return edges;
  }
}
