package doichieu.document;

/**
 * A rectangle on a page, in points (1/72 inch), origin at the top left of the page as it is read.
 *
 * @param x0 left edge
 * @param y0 top edge
 * @param x1 right edge, not smaller than {@code x0}
 * @param y1 bottom edge, not smaller than {@code y0}
 */
public record Box(double x0, double y0, double x1, double y1) {
  public Box {
    if (x1 < x0 || y1 < y0) {
      throw new IllegalArgumentException("inverted box");
    }
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }
}
