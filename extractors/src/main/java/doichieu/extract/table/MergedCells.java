package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells merged down that a page break cut between two whole rows.
 *
 * <p>Below the break such a cell stands as a cell of its own, mostly blank, beside rows that are
 * whole. It is the same cell for certain only where its words go on; a blank one below words is
 * taken for it if no other cell of that column is blank, and it is itself merged down or its row is
 * the next one by its label. Words below a blank are never taken for the value of the rows above,
 * unless the borders tell that it is one cell.
 */
final class MergedCells {
  /** Pieces that are shorter together are no clause, so their words prove nothing. */
  private static final int CLAUSE = 12;

  /** A row with fewer words has blank cells because it is the title of a section. */
  private static final int MIN_PRINTED = 3;

  private final GridRow upper;
  private final GridRow lower;
  private final int headerRows;
  private final List<GridRow> bodies;
  private final CutCells cut;

  /**
   * Looks at a break.
   *
   * @param upper the cells that cover the last row above, spans resolved
   * @param lower the first row below, not the rest of the upper one
   * @param headerRows rows of the header, whose cells never go on
   * @param bodies all other rows on both sides
   * @param cut the cells of both rows that are known to go on over the break
   */
  MergedCells(GridRow upper, GridRow lower, int headerRows, List<GridRow> bodies, CutCells cut) {
    this.upper = upper;
    this.lower = lower;
    this.headerRows = headerRows;
    this.bodies = List.copyOf(bodies);
    this.cut = cut;
  }

  /**
   * A cell above the break and the one below it in the same columns.
   *
   * @param above covers the last row above
   * @param below begins in the first row below
   */
  record Pair(Cell above, Cell below) {}

  /** The pairs that are one cell. */
  List<Pair> goingOn() {
    return candidates().stream().filter(this::isOne).toList();
  }

  /** True if a blank cell below may belong to a merged one above and is not taken for it. */
  boolean isDoubtful() {
    return candidates().stream()
        .filter(pair -> pair.above().isBlank() != pair.below().isBlank())
        .filter(pair -> pair.below().rowSpan() > 1 || isWhole(pair))
        .anyMatch(pair -> !isOne(pair));
  }

  /** True if the row below has words enough not to be a title, and none in the pair's columns. */
  private boolean isWhole(Pair pair) {
    return pair.below().isBlank() && lower.printed().size() >= MIN_PRINTED;
  }

  private List<Pair> candidates() {
    List<Pair> pairs = new ArrayList<>();
    for (Cell below : lower.cells()) {
      upper
          .findAt(below.column())
          .filter(above -> above.row() >= headerRows && JoinedRows.isAlike(above, below))
          .map(above -> new Pair(above, below))
          .filter(pair -> isCut(pair) || mayGoOn(pair))
          .ifPresent(pairs::add);
    }
    return pairs;
  }

  /** True if the border between both is left out, though not between other cells. */
  private boolean isCut(Pair pair) {
    int column = pair.above().column();
    return cut.foot().contains(column) || cut.top().contains(column);
  }

  private boolean mayGoOn(Pair pair) {
    Cell above = pair.above();
    Cell below = pair.below();
    return Labels.isLabel(lower.text(0))
        && Labels.isLabel(upper.text(0))
        && above.column() > 0
        && (above.rowSpan() > 1 || below.rowSpan() > 1)
        && (!above.isBlank() || !below.isBlank());
  }

  private boolean isOne(Pair pair) {
    Cell above = pair.above();
    Cell below = pair.below();
    if (isCut(pair)) {
      return true;
    }
    if (!above.isBlank() && !below.isBlank()) {
      return above.text().length() + below.text().length() >= CLAUSE
          && Continuation.of(above.text(), below.text()) == Continuation.SURE;
    }
    boolean shown =
        below.rowSpan() > 1
            || (lower.printed().size() >= MIN_PRINTED
                && Labels.follows(upper.text(0), lower.text(0)));
    return below.isBlank() && shown && isNeverBlank(pair);
  }

  /** True if no other row leaves its own cell in the pair's columns blank. */
  private boolean isNeverBlank(Pair pair) {
    return bodies.stream()
        .filter(row -> row.printed().size() >= MIN_PRINTED)
        .flatMap(row -> row.cells().stream())
        .filter(cell -> JoinedRows.isAlike(cell, pair.above()))
        .filter(cell -> !cell.equals(pair.above()) && !cell.equals(pair.below()))
        .noneMatch(Cell::isBlank);
  }
}
