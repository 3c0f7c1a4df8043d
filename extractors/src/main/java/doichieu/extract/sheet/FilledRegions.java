package doichieu.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Tables of a sheet without frames, told by where words stand: between blank rows, from the first
 * row with several words to the last one.
 */
final class FilledRegions {
  /** Words side by side in a row of a table; a letterhead has two. */
  private static final int MIN_ACROSS = 3;

  private final Sheet sheet;
  private final List<TreeSet<Integer>> filled = new ArrayList<>();

  /** Cells of a table's first row; a sheet that was written as text may have two in all. */
  private final int minAcross;

  private FilledRegions(Sheet sheet) {
    this.sheet = sheet;
    for (int r = 0; r < sheet.rowCount(); r++) {
      filled.add(new TreeSet<>());
    }
    sheet.cells().stream()
        .filter(cell -> !cell.isBlank())
        .forEach(cell -> filled.get(cell.row()).add(cell.column()));
    int widest = filled.stream().mapToInt(TreeSet::size).max().orElse(0);
    minAcross = sheet.name().isEmpty() ? Math.min(MIN_ACROSS, widest) : MIN_ACROSS;
  }

  /** The tables from top to bottom, those side by side from left to right. */
  static List<Region> list(Sheet sheet) {
    return new FilledRegions(sheet).list();
  }

  private List<Region> list() {
    List<Region> regions = new ArrayList<>();
    int from = 0;
    for (int r = 0; r <= sheet.rowCount(); r++) {
      if (r == sheet.rowCount() || filled.get(r).isEmpty()) {
        addGroup(from, r - 1, regions);
        from = r + 1;
      }
    }
    return regions;
  }

  private void addGroup(int from, int to, List<Region> regions) {
    int top = from;
    while (top <= to && filled.get(top).size() < minAcross) {
      top++;
    }
    int bottom = to;
    while (bottom > top && filled.get(bottom).size() < 2) {
      bottom--;
    }
    if (bottom <= top) {
      return;
    }
    int left = Integer.MAX_VALUE;
    int right = -1;
    for (SheetCell cell : sheet.cells()) {
      if (cell.row() >= top && cell.row() <= bottom && !cell.isBlank()) {
        left = Math.min(left, cell.column());
        right = Math.max(right, cell.column() + cell.columnSpan() - 1);
      }
    }
    addSideBySide(new Region(top, left, bottom, right), regions);
  }

  /** A column without words parts two tables if each has more than one column. */
  private void addSideBySide(Region all, List<Region> regions) {
    TreeSet<Integer> used = new TreeSet<>();
    for (SheetCell cell : sheet.cells()) {
      if (all.contains(cell) && !cell.isBlank()) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          used.add(c);
        }
      }
    }
    int left = all.left();
    for (int c = all.left(); c <= all.right(); c++) {
      if (!used.contains(c) && c - left > 1 && all.right() - c > 1) {
        regions.add(new Region(all.top(), left, all.bottom(), c - 1));
        left = c + 1;
      }
    }
    regions.add(new Region(all.top(), left, all.bottom(), all.right()));
  }
}
