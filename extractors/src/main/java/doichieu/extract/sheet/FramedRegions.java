package doichieu.extract.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables told by their frames: framed cells that touch each other are one table. */
final class FramedRegions {
  /** Fewer words are a stamp or a box around a title. */
  private static final int MIN_FILLED = 3;

  private final Sheet sheet;
  private final int[] parent;

  private FramedRegions(Sheet sheet) {
    this.sheet = sheet;
    this.parent = new int[sheet.cells().size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** The tables from top to bottom, then from left to right; empty if no frame is drawn. */
  static List<Region> list(Sheet sheet) {
    return new FramedRegions(sheet).list();
  }

  private List<Region> list() {
    int[][] owners = sheet.owners();
    for (int r = 0; r < sheet.rowCount(); r++) {
      for (int c = 0; c < sheet.columnCount(); c++) {
        join(owners[r][c], c + 1 < sheet.columnCount() ? owners[r][c + 1] : -1);
        join(owners[r][c], r + 1 < sheet.rowCount() ? owners[r + 1][c] : -1);
      }
    }
    Map<Integer, Region> regions = new HashMap<>();
    Map<Integer, Integer> filled = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      SheetCell cell = sheet.cells().get(i);
      if (cell.framed()) {
        regions.merge(root(i), Region.of(cell), (a, b) -> a.with(cell));
        filled.merge(root(i), cell.isBlank() ? 0 : 1, Integer::sum);
      }
    }
    List<Region> tables = new ArrayList<>();
    regions.forEach(
        (root, region) -> {
          if (region.rows() > 1
              && region.columns() > 1
              && filled.getOrDefault(root, 0) >= MIN_FILLED) {
            tables.add(region);
          }
        });
    tables.sort(
        (a, b) ->
            a.top() == b.top()
                ? Integer.compare(a.left(), b.left())
                : Integer.compare(a.top(), b.top()));
    return tables;
  }

  private void join(int a, int b) {
    if (a >= 0 && b >= 0 && sheet.cells().get(a).framed() && sheet.cells().get(b).framed()) {
      parent[root(a)] = root(b);
    }
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
