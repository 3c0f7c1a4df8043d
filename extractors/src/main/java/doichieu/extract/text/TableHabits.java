package doichieu.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of one table set with blanks have in common, learnt from the rows found so far.
 */
final class TableHabits {
  /** Names of several lines that show where the labels of a table stand. */
  static final int MIN_NAMES = 3;

  /** The same where they stand in the middle. */
  private static final int MIN_INSIDE = 2;

  /** One label in as many may stand elsewhere. */
  private static final int FEW = 8;

  private final List<ColumnHabits> columns = new ArrayList<>();
  private int beside;
  private int inside;

  private final Map<Spine, Double> totals = new HashMap<>();

  /** Begins with nothing known. */
  TableHabits(int columnCount) {
    for (int c = 0; c < columnCount; c++) {
      columns.add(new ColumnHabits());
    }
  }

  ColumnHabits column(int column) {
    return columns.get(column);
  }

  /** Takes into account how much speaks for a part's rows if labels and figures stand so. */
  void addTotal(Spine spine, double total) {
    totals.merge(spine, total, Double::sum);
  }

  /** How much speaks for it in all parts; empty if nothing is known. */
  Optional<Double> findTotal(Spine spine) {
    return Optional.ofNullable(totals.get(spine));
  }

  /**
   * Takes labels into account.
   *
   * @param beginning number of those beside which a name of several lines begins
   * @param goingOn number of those beside which a name goes on
   */
  void addLabels(int beginning, int goingOn) {
    beside += beginning;
    inside += goingOn;
  }

  /** True if the labels are known to stand on the first line of their rows. */
  boolean hasLabelsAtTop() {
    return beside >= MIN_NAMES && inside * FEW <= beside;
  }

  /**
   * True if labels and cells are known to stand at the top of their rows, none in the middle: no
   * line stands half a line lower than those of the cell beside.
   */
  boolean standsAtTop() {
    return hasLabelsAtTop()
        && columns.stream().allMatch(c -> c.standing() == null || c.standing() == Standing.TOP);
  }

  /** True if the labels are known to stand in the middle of their rows. */
  boolean hasLabelsInMiddle() {
    return inside >= MIN_INSIDE && inside >= beside;
  }
}
