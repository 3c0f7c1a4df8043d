package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a row without label at the head of a page, cut between two paragraphs of a cell, is the
 * rest of the row above: its words alone cannot tell, as the upper ones are finished.
 *
 * <p>It is if it only goes on in cells whose words above end a sentence, holds no figure or unit of
 * its own, the next row's label follows the label above, and no other row of the table goes without
 * label.
 */
final class RestBetweenLabels {
  private static final Pattern VALUE = Pattern.compile("[^\\p{L}]{1,30}|\\p{L}{1,3}\\.?");

  private RestBetweenLabels() {}

  /**
   * Judges the row.
   *
   * @param upper the cells that cover the last row above, spans resolved
   * @param lower the first row below
   * @param after the rows after it on its page
   * @param before the body rows above
   */
  static boolean holds(GridRow upper, GridRow lower, List<GridRow> after, List<GridRow> before) {
    return lower.text(0).isEmpty()
        && !lower.isBlank()
        && !after.isEmpty()
        && isNext(upper.text(0), after.get(0).text(0), before)
        && lower.printed().stream().allMatch(cell -> goesOn(upper, cell))
        && after.stream().noneMatch(RestBetweenLabels::lacksLabel)
        && before.stream().noneMatch(RestBetweenLabels::lacksLabel);
  }

  /** True also where the next label closes the section of the row above: IV, 1, then V. */
  private static boolean isNext(String above, String below, List<GridRow> before) {
    return Labels.follows(above, below)
        || Labels.isFirstUnder(above, below)
        || (Labels.isLabel(above)
            && !Labels.isSameKind(above, below)
            && before.stream().anyMatch(row -> Labels.follows(row.text(0), below)));
  }

  /** True if a paragraph ends above the cell and another one can begin in it. */
  private static boolean goesOn(GridRow upper, Cell cell) {
    return upper
            .findAt(cell.column())
            .filter(above -> !above.isBlank() && JoinedRows.isAlike(above, cell))
            .filter(above -> Continuation.isFinished(above.text()))
            .isPresent()
        && !VALUE.matcher(cell.text()).matches();
  }

  private static boolean lacksLabel(GridRow row) {
    return row.cells().stream().anyMatch(cell -> cell.column() == 0 && cell.isBlank())
        && !row.isBlank();
  }
}
