package doichieu.extract.sheet;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cells whose words a conditional format may hide, by the colour of their ground or a format that
 * shows nothing. Whether its condition holds is not calculated: the words are read and told.
 */
final class PaleByCondition {
  /** Ranges looked at one by one; more are taken as one range around them. */
  private static final int MAX_RANGES = 100;

  /** Ranges named to a person. */
  private static final int NAMED = 5;

  private final List<CellRange> ranges = new ArrayList<>();

  /** Takes a range of such a format. */
  void add(CellRange range) {
    if (ranges.size() < MAX_RANGES) {
      ranges.add(range);
    } else {
      ranges.set(MAX_RANGES - 1, ranges.get(MAX_RANGES - 1).with(range));
    }
  }

  /** What to tell of the sheet's cells; empty if none with words is meant. */
  Optional<Finding> find(String sheet, List<SheetCell> cells, Evidence place) {
    long count = cells.stream().filter(cell -> !cell.isBlank()).filter(this::holds).count();
    String named =
        ranges.stream().limit(NAMED).map(CellRange::toString).collect(Collectors.joining(", "));
    return count == 0
        ? Optional.empty()
        : Optional.of(Finding.of("pale-by-condition", place, sheet, count, named));
  }

  private boolean holds(SheetCell cell) {
    return ranges.stream().anyMatch(range -> range.holds(cell.row(), cell.column()));
  }
}
