package doichieu.extract.table;

import doichieu.document.Cell;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the first row after a page break is the rest of the last row before it.
 *
 * <p>It can be only if the label stands on one side: above (the lower row's first cell is blank),
 * or below where labels are centred in their cells. Then the words decide.
 */
final class RowJoiner {
  /** Two pieces that are shorter together are no clause, so their words prove nothing. */
  private static final int CLAUSE = 12;

  private static final Pattern FIGURE = Pattern.compile("[^\\p{L}]{1,20}|\\p{L}{1,3}\\.?");

  private RowJoiner() {}

  /** What is to be done with the lower row. */
  enum Verdict {
    JOIN,
    KEEP,
    DOUBTFUL
  }

  /**
   * Judges two rows of equal grids.
   *
   * @param upper the cells that cover the last row above, spans resolved
   * @param lower the first body row below
   */
  static Verdict judge(GridRow upper, GridRow lower, int columnCount) {
    boolean labelAbove = lower.text(0).isEmpty() && !upper.text(0).isEmpty();
    boolean labelBelow = upper.text(0).isEmpty() && Labels.isLabel(lower.text(0));
    boolean noLabel = upper.text(0).isEmpty() && lower.text(0).isEmpty();
    if (lower.isBlank() || upper.isBlank() || !(labelAbove || labelBelow || noLabel)) {
      return Verdict.KEEP;
    }
    List<Cell> both =
        lower.printed().stream().filter(c -> !upper.text(c.column()).isEmpty()).toList();
    if (isUnderTitle(upper, both)
        || both.stream().anyMatch(c -> bothComplete(upper.text(c.column()), c.text()))) {
      return Verdict.KEEP;
    }
    if (both.stream().anyMatch(c -> goesOnForSure(upper.text(c.column()), c.text()))) {
      return Verdict.JOIN;
    }
    if (labelAbove && columnCount > 2 && isTailOfOneCell(upper, lower)) {
      return Verdict.JOIN;
    }
    return withoutSureWords(upper, lower, both, columnCount, labelBelow);
  }

  /**
   * Words in one inner cell alone, under a labelled row, make no row of their own: they go on the
   * name above, or the title of a section.
   */
  private static boolean isTailOfOneCell(GridRow upper, GridRow lower) {
    if (lower.printed().size() != 1) {
      return false;
    }
    Cell tail = lower.printed().get(0);
    String above = upper.text(tail.column());
    return tail.column() > 0
        && (tail.columnSpan() == 1 || spansAlike(upper, tail))
        && !above.isEmpty()
        && Continuation.of(above, tail.text()) != Continuation.NO;
  }

  private static boolean spansAlike(GridRow upper, Cell tail) {
    return upper.printed().stream()
        .anyMatch(c -> c.column() == tail.column() && c.columnSpan() == tail.columnSpan());
  }

  private static Verdict withoutSureWords(
      GridRow upper, GridRow lower, List<Cell> both, int columnCount, boolean labelBelow) {
    GridRow named = labelBelow ? upper : lower;
    GridRow labelled = labelBelow ? lower : upper;
    if (columnCount > 2 && isRest(named, labelled, labelBelow)) {
      return Verdict.JOIN;
    }
    return both.isEmpty() && lower.printed().size() * 2 > columnCount
        ? Verdict.KEEP
        : Verdict.DOUBTFUL;
  }

  /**
   * A row with neither label nor name is none; a labelled row without name lacks its upper part.
   */
  private static boolean isRest(GridRow named, GridRow labelled, boolean labelBelow) {
    return labelBelow
        ? labelled.text(1).isEmpty() && !named.text(1).isEmpty()
        : named.text(1).isEmpty() && !labelled.text(1).isEmpty();
  }

  private static boolean goesOnForSure(String upper, String lower) {
    return upper.length() + lower.length() >= CLAUSE
        && Continuation.of(upper, lower) == Continuation.SURE;
  }

  /** Several cells below one title are a row of their own. */
  private static boolean isUnderTitle(GridRow upper, List<Cell> both) {
    return both.size() > 1
        && both.stream().map(c -> upper.findAt(c.column())).distinct().count() == 1;
  }

  /** Two figures or units below each other are two values, never one cut in half. */
  private static boolean bothComplete(String upper, String lower) {
    return (upper.equals(lower) && upper.length() < CLAUSE)
        || (FIGURE.matcher(upper).matches() && FIGURE.matcher(lower).matches());
  }
}
