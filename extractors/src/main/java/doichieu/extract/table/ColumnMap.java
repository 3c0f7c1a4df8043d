package doichieu.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fits the columns of one part of a table into those of another.
 *
 * @param edges for each column edge of the narrower part its edge in the wider one
 */
record ColumnMap(List<Integer> edges) {
  /** Edges closer than this, in points, are one edge drawn twice. */
  private static final double NEAR = 4.0;

  static ColumnMap identity(int columnCount) {
    List<Integer> edges = new ArrayList<>();
    for (int i = 0; i <= columnCount; i++) {
      edges.add(i);
    }
    return new ColumnMap(edges);
  }

  /** Finds every edge of {@code from} among those of {@code to}; empty if one is missing. */
  static Optional<ColumnMap> find(List<Double> from, List<Double> to) {
    if (from.size() < 2 || from.size() > to.size()) {
      return Optional.empty();
    }
    List<Integer> found = new ArrayList<>();
    for (double edge : from) {
      int at = nearest(edge, to);
      if (Math.abs(to.get(at) - edge) > NEAR || (!found.isEmpty() && at <= last(found))) {
        return Optional.empty();
      }
      found.add(at);
    }
    boolean sameWidth = found.get(0) == 0 && last(found) == to.size() - 1;
    return sameWidth ? Optional.of(new ColumnMap(found)) : Optional.empty();
  }

  int column(int column) {
    return edges.get(column);
  }

  int span(int column, int span) {
    return edges.get(column + span) - edges.get(column);
  }

  private static int last(List<Integer> list) {
    return list.get(list.size() - 1);
  }

  private static int nearest(double edge, List<Double> edges) {
    int best = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge)) {
        best = i;
      }
    }
    return best;
  }
}
