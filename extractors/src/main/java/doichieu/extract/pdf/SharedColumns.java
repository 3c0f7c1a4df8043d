package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what white parts though it is one column: its words stand now at the left, now at the
 * right, as figures and the dashes that stand for them do, so that no row fills both halves, and no
 * headings tell them apart. Figures in both halves are two columns, as those of parts beside their
 * sums.
 */
final class SharedColumns {
  /** Rows nearer (font sizes) than this may be lines of one row of the table. */
  private static final double NEXT_LINE = 1.3;

  private final List<LineRow> head;
  private final List<LineRow> body;

  private SharedColumns(List<LineRow> head, List<LineRow> body) {
    this.head = head;
    this.body = body;
  }

  /**
   * The columns, with such halves joined.
   *
   * @param columns what stands in the columns, from left to right
   * @param head rows above the body, cut at their gaps
   * @param body rows of the body, cut at their gaps
   */
  static List<Extent> join(List<Extent> columns, List<LineRow> head, List<LineRow> body) {
    SharedColumns shared = new SharedColumns(head, body);
    List<Extent> joined = new ArrayList<>();
    for (Extent column : columns) {
      Extent last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && shared.areOne(last, column)) {
        boolean headed = last.headed() || column.headed();
        joined.set(joined.size() - 1, new Extent(last.left(), column.right(), headed));
      } else {
        joined.add(column);
      }
    }
    return joined;
  }

  private boolean areOne(Extent left, Extent right) {
    if (left.headed() && right.headed()) {
      return false;
    }
    List<LineRow> inLeft = rows(left);
    List<LineRow> inRight = rows(right);
    if (inLeft.isEmpty() || inRight.isEmpty() || inLeft.stream().anyMatch(inRight::contains)) {
      return false;
    }
    if (holdsFigure(left) && holdsFigure(right)) {
      return false;
    }
    boolean signs = areSigns(left) || areSigns(right);
    return signs || (isHeaded(left, right) && areApart(inLeft, inRight));
  }

  private List<LineRow> rows(Extent column) {
    return body.stream().filter(row -> row.segments().stream().anyMatch(column::overlaps)).toList();
  }

  private boolean holdsFigure(Extent column) {
    return body.stream()
        .flatMap(row -> row.segments().stream())
        .filter(column::overlaps)
        .map(CutRows::text)
        .anyMatch(text -> TextRow.isFigure(text) && text.chars().anyMatch(Character::isDigit));
  }

  /** True if nothing stands in the column but signs for figures that there are not. */
  private boolean areSigns(Extent column) {
    return body.stream()
        .flatMap(row -> row.segments().stream())
        .filter(column::overlaps)
        .map(CutRows::text)
        .allMatch(text -> TextRow.isFigure(text) && text.chars().noneMatch(Character::isDigit));
  }

  /** True if some heading stands above one of the columns or both. */
  private boolean isHeaded(Extent left, Extent right) {
    return head.stream()
        .flatMap(row -> row.segments().stream())
        .anyMatch(line -> left.overlaps(line) || right.overlaps(line));
  }

  private static boolean areApart(List<LineRow> one, List<LineRow> other) {
    return one.stream()
        .noneMatch(
            row ->
                other.stream()
                    .anyMatch(
                        o -> Math.abs(o.baseline() - row.baseline()) < NEXT_LINE * row.size()));
  }
}
