package doichieu.extract.pdf;

/**
 * What stands in one column of a table without rules.
 *
 * @param left x of its leftmost ink
 * @param right x of its rightmost ink
 * @param headed true if a heading stands above it
 */
record Extent(double left, double right, boolean headed) {

  boolean overlaps(Line line) {
    return line.x0() < right && line.x1() > left;
  }

  /** The column with a heading of its own. */
  Extent under(Line heading) {
    return new Extent(Math.min(left, heading.x0()), Math.max(right, heading.x1()), true);
  }
}
