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

  /** The column with a heading of its own, of several lines. */
  Extent with(Extent heading) {
    return new Extent(Math.min(left, heading.left), Math.max(right, heading.right), true);
  }

  /** White between this and another; 0 if they overlap. */
  double distance(Extent other) {
    return Math.max(0, Math.max(other.left - right, left - other.right));
  }
}
