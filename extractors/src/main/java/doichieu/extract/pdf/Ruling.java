package doichieu.extract.pdf;

/**
 * A straight printed line along an axis of the page.
 *
 * @param horizontal true if it runs across the page
 * @param at its y if horizontal, else its x
 * @param from its left or upper end
 * @param to its right or lower end, not smaller than {@code from}
 */
record Ruling(boolean horizontal, double at, double from, double to) {

  /** Length in points. */
  double length() {
    return to - from;
  }

  /** True if the two, one across and one down, meet within the tolerance. */
  boolean meets(Ruling other, double tolerance) {
    return horizontal != other.horizontal
        && other.at >= from - tolerance
        && other.at <= to + tolerance
        && at >= other.from - tolerance
        && at <= other.to + tolerance;
  }

  /** True if the line covers the middle of the stretch and most of it. */
  boolean covers(double start, double end, double tolerance) {
    double middle = (start + end) / 2;
    return from <= middle
        && to >= middle
        && from <= start + Math.max(tolerance, (end - start) / 4)
        && to >= end - Math.max(tolerance, (end - start) / 4);
  }
}
