package doichieu.extract.table;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cells of a part that a page cut: they have no border there. Where other cells of the row have
 * one, those end there; where none has, the row itself is cut.
 *
 * @param top columns (0-based) where such cells begin in the first row
 * @param foot columns where such cells begin in the last row
 */
public record CutCells(Set<Integer> top, Set<Integer> foot) {
  /** Nothing is known of cut cells. */
  public static final CutCells NONE = new CutCells(Set.of(), Set.of());

  /** Copies the columns. */
  public CutCells {
    top = Set.copyOf(top);
    foot = Set.copyOf(foot);
  }

  /** True if the borders of both rows at a break tell that they are one row. */
  static boolean areOneRow(GridRow upper, Set<Integer> foot, GridRow lower, Set<Integer> top) {
    return isOpen(upper, foot) && isOpen(lower, top);
  }

  private static boolean isOpen(GridRow row, Set<Integer> open) {
    return row.cells().stream().allMatch(cell -> open.contains(cell.column()));
  }

  /** The columns of cells that go on while others of their row end; none if the row is open. */
  static Set<Integer> single(GridRow row, Set<Integer> open) {
    return isOpen(row, open) ? Set.of() : open;
  }

  /** The same cells in the columns of the map. */
  CutCells mapped(ColumnMap map) {
    return new CutCells(mapped(top, map), mapped(foot, map));
  }

  private static Set<Integer> mapped(Set<Integer> columns, ColumnMap map) {
    return columns.stream().map(map::column).collect(Collectors.toUnmodifiableSet());
  }
}
