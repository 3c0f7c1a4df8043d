package doichieu.extract.sheet;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cells whose words a conditional format may hide, by the colour of their ground or a format that
 * shows nothing. Whether its condition holds is not calculated: the words are read and told, but
 * for cells that show no 0 where the condition is that they are 0.
 */
final class PaleByCondition {
  /** Ranges looked at one by one; more are taken as one range around them. */
  private static final int MAX_RANGES = 100;

  /** Ranges named to a person. */
  private static final int NAMED = 5;

  /** What a cell shows whose number is 0: a zero or a dash, perhaps with a unit behind it. */
  private static final Pattern ZERO = Pattern.compile("[^\\p{L}1-9\\s]+(?:\\s.*)?");

  private final List<Meant> ranges = new ArrayList<>();

  /** The cells of a range; if so, only those that are 0. */
  private record Meant(CellRange range, boolean zeros) {
    boolean holds(SheetCell cell) {
      return range.holds(cell.row(), cell.column())
          && (!zeros || ZERO.matcher(cell.text()).matches());
    }
  }

  /**
   * Takes a range of such a format.
   *
   * @param zeros true if the condition is that a cell's number is 0
   */
  void add(CellRange range, boolean zeros) {
    if (ranges.size() < MAX_RANGES) {
      ranges.add(new Meant(range, zeros));
    } else {
      Meant last = ranges.get(MAX_RANGES - 1);
      ranges.set(MAX_RANGES - 1, new Meant(last.range().with(range), last.zeros() && zeros));
    }
  }

  /** What to tell of the sheet's cells; empty if none with words is meant. */
  Optional<Finding> find(String sheet, List<SheetCell> cells, Evidence place) {
    long count = cells.stream().filter(cell -> !cell.isBlank()).filter(this::holds).count();
    String named =
        ranges.stream()
            .limit(NAMED)
            .map(meant -> meant.range().toString())
            .collect(Collectors.joining(", "));
    return count == 0
        ? Optional.empty()
        : Optional.of(Finding.of("pale-by-condition", place, sheet, count, named));
  }

  private boolean holds(SheetCell cell) {
    return ranges.stream().anyMatch(meant -> meant.holds(cell));
  }
}
