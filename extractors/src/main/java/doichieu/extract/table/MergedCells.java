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
 * the next one by its label. Words below a blank are never taken for the value of the rows above.
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

  /**
   * Looks at a break.
   *
   * @param upper the cells that cover the last row above, spans resolved
   * @param lower the first row below, not the rest of the upper one
   * @param headerRows rows of the header, whose cells never go on
   * @param bodies all other rows on both sides
   */
  MergedCells(GridRow upper, GridRow lower, int headerRows, List<GridRow> bodies) {
    this.upper = upper;
    this.lower = lower;
    this.headerRows = headerRows;
    this.bodies = List.copyOf(bodies);
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
    if (!Labels.isLabel(lower.text(0)) || !Labels.isLabel(upper.text(0))) {
      return pairs;
    }
    for (Cell below : lower.cells()) {
      upper
          .findAt(below.column())
          .filter(above -> above.column() > 0 && above.row() >= headerRows)
          .filter(above -> JoinedRows.isAlike(above, below))
          .filter(above -> above.rowSpan() > 1 || below.rowSpan() > 1)
          .filter(above -> !above.isBlank() || !below.isBlank())
          .ifPresent(above -> pairs.add(new Pair(above, below)));
    }
    return pairs;
  }

  private boolean isOne(Pair pair) {
    Cell above = pair.above();
    Cell below = pair.below();
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
