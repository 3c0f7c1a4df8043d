package doichieu.extract.table;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cells of a part that a page cut: they have no border there while other cells of the row have
 * one, so that they go on, and the others do not.
 *
 * @param top columns (0-based) of such cells in the first row
 * @param foot columns of such cells in the last row
 */
public record CutCells(Set<Integer> top, Set<Integer> foot) {
  /** Nothing is known of cut cells. */
  public static final CutCells NONE = new CutCells(Set.of(), Set.of());

  /** Copies the columns. */
  public CutCells {
    top = Set.copyOf(top);
    foot = Set.copyOf(foot);
  }

  /** The same cells in the columns of the map. */
  CutCells mapped(ColumnMap map) {
    return new CutCells(mapped(top, map), mapped(foot, map));
  }

  private static Set<Integer> mapped(Set<Integer> columns, ColumnMap map) {
    return columns.stream().map(map::column).collect(Collectors.toUnmodifiableSet());
  }
}
