package doichieu.extract.sheet;

import doichieu.extract.ExtractionException;
import doichieu.extract.table.GridBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a sheet shows, close together: hidden rows and columns are gone, several blank ones are one.
 *
 * @param name the sheet's name; empty where a text file is the sheet
 * @param cells sorted by row, then column; they do not overlap
 * @param rowCount rows, blank ones between others included
 * @param columnCount columns
 */
record Sheet(String name, List<SheetCell> cells, int rowCount, int columnCount) {

  /**
   * Makes the sheet of the cells found.
   *
   * @param found one cell a place, not merged yet; in any order
   * @param merged ranges that are one cell: first row, first column, last row, last column
   * @param hiddenRow tells rows that are not shown
   * @param hiddenColumn tells columns that are not shown
   * @throws ExtractionException if the document's grids together are too large
   */
  static Sheet of(
      String name,
      List<SheetCell> found,
      List<int[]> merged,
      IntPredicate hiddenRow,
      IntPredicate hiddenColumn,
      GridBudget budget)
      throws ExtractionException {
    List<SheetCell> whole = merge(found, merged);
    TreeMap<Integer, Integer> rows = new TreeMap<>();
    TreeMap<Integer, Integer> columns = new TreeMap<>();
    TreeSet<Integer> usedRows = new TreeSet<>();
    TreeSet<Integer> usedColumns = new TreeSet<>();
    for (SheetCell cell : whole) {
      add(usedRows, cell.row(), cell.rowSpan(), hiddenRow);
      add(usedColumns, cell.column(), cell.columnSpan(), hiddenColumn);
    }
    int rowCount = number(usedRows, rows, hiddenRow);
    int columnCount = number(usedColumns, columns, hiddenColumn);
    budget.add(rowCount, columnCount);
    List<SheetCell> shown = new ArrayList<>();
    for (SheetCell cell : whole) {
      var inRows = rows.subMap(cell.row(), true, cell.row() + cell.rowSpan(), false);
      var inColumns = columns.subMap(cell.column(), true, cell.column() + cell.columnSpan(), false);
      if (!inRows.isEmpty() && !inColumns.isEmpty()) {
        int row = inRows.firstEntry().getValue();
        int column = inColumns.firstEntry().getValue();
        shown.add(
            cell.at(
                row,
                column,
                inRows.lastEntry().getValue() - row + 1,
                inColumns.lastEntry().getValue() - column + 1));
      }
    }
    shown.sort(Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column));
    return new Sheet(name, List.copyOf(shown), rowCount, columnCount);
  }

  /** Only edges of a span count: what lies between is there only if other cells use it. */
  private static void add(TreeSet<Integer> used, int from, int span, IntPredicate hidden) {
    if (!hidden.test(from)) {
      used.add(from);
    } else if (span > 1 && !hidden.test(from + span - 1)) {
      used.add(from + span - 1);
    }
  }

  /** Numbers what is used from 0; one number is left free where anything shown lies between. */
  private static int number(
      TreeSet<Integer> used, TreeMap<Integer, Integer> numbers, IntPredicate hidden) {
    int next = 0;
    int last = -1;
    for (int place : used) {
      next += last >= 0 && isShownBetween(last, place, hidden) ? 1 : 0;
      numbers.put(place, next++);
      last = place;
    }
    return next;
  }

  private static boolean isShownBetween(int from, int to, IntPredicate hidden) {
    return IntStream.range(from + 1, to).anyMatch(place -> !hidden.test(place));
  }

  private static List<SheetCell> merge(List<SheetCell> found, List<int[]> merged) {
    if (merged.isEmpty()) {
      return found;
    }
    Map<Long, int[]> anchors = new HashMap<>();
    for (int[] range : merged) {
      anchors.put(key(range[0], range[1]), range);
    }
    MergedRanges ranges = new MergedRanges(merged);
    Map<int[], Boolean> framed = new HashMap<>();
    List<SheetCell> whole = new ArrayList<>();
    List<SheetCell> byRow = new ArrayList<>(found);
    byRow.sort(Comparator.comparingInt(SheetCell::row));
    for (SheetCell cell : byRow) {
      int[] range = ranges.find(cell.row(), cell.column());
      if (range == null) {
        whole.add(cell);
      } else if (cell.framed()) {
        framed.put(range, true);
      }
    }
    for (SheetCell cell : found) {
      int[] range = anchors.get(key(cell.row(), cell.column()));
      if (range != null) {
        SheetCell one =
            cell.at(range[0], range[1], range[2] - range[0] + 1, range[3] - range[1] + 1);
        whole.add(framed.containsKey(range) ? one.withFrame() : one);
      }
    }
    return whole;
  }

  private static long key(int row, int column) {
    return ((long) row << 32) | column;
  }

  /** For each place the number of its cell in {@link #cells}; -1 where there is none. */
  int[][] owners() {
    int[][] owners = new int[rowCount][columnCount];
    for (int[] row : owners) {
      Arrays.fill(row, -1);
    }
    for (int i = 0; i < cells.size(); i++) {
      SheetCell cell = cells.get(i);
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        Arrays.fill(owners[r], cell.column(), cell.column() + cell.columnSpan(), i);
      }
    }
    return owners;
  }
}
