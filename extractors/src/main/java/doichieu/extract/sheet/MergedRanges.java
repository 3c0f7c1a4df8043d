package doichieu.extract.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The merged ranges of a sheet, asked for from its first row down. */
final class MergedRanges {
  private final List<int[]> ranges;
  private final TreeMap<Integer, int[]> open = new TreeMap<>();
  private int next;

  /**
   * Makes the ranges.
   *
   * @param merged first row, first column, last row, last column; they do not overlap
   */
  MergedRanges(List<int[]> merged) {
    ranges = new ArrayList<>(merged);
    ranges.sort(Comparator.comparingInt(range -> range[0]));
  }

  /**
   * The range that covers the place; null if none does.
   *
   * @param row not above the row asked for before
   */
  int @Nullable [] find(int row, int column) {
    while (next < ranges.size() && ranges.get(next)[0] <= row) {
      int[] range = ranges.get(next++);
      int[] other = open.get(range[1]);
      if (other == null || other[2] < row) {
        open.put(range[1], range);
      }
    }
    Map.Entry<Integer, int[]> entry = open.floorEntry(column);
    while (entry != null && entry.getValue()[2] < row) {
      open.remove(entry.getKey());
      entry = open.floorEntry(column);
    }
    return entry != null && column <= entry.getValue()[3] ? entry.getValue() : null;
  }
}
