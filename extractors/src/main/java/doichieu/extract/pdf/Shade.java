package doichieu.extract.pdf;

import doichieu.document.Box;

/**
 * An upright rectangle filled with a colour other than white: what stands behind a cell, a row or a
 * head of a table, or behind something else.
 *
 * @param box the part of it that is shown
 * @param colour tells equal colours; nothing more is known from it
 */
record Shade(Box box, int colour) {
  /** What lies so near (points) is level. */
  static final double LEVEL = 1.5;

  double middleX() {
    return (box.x0() + box.x1()) / 2;
  }

  double middleY() {
    return (box.y0() + box.y1()) / 2;
  }

  /** True if the two touch along a side, or overlap; corners do not count. */
  boolean touches(Shade other) {
    double across = Math.min(box.x1(), other.box.x1()) - Math.max(box.x0(), other.box.x0());
    double down = Math.min(box.y1(), other.box.y1()) - Math.max(box.y0(), other.box.y0());
    return Math.min(across, down) >= -RulingMerger.GAP && Math.max(across, down) > RulingMerger.GAP;
  }

  /** True if both fill the same place. */
  boolean isAt(Shade other) {
    return near(box.x0(), other.box.x0())
        && near(box.x1(), other.box.x1())
        && near(box.y0(), other.box.y0())
        && near(box.y1(), other.box.y1());
  }

  /** True if the other lies within this one. */
  boolean holds(Shade other) {
    return other.box.x0() >= box.x0() - LEVEL
        && other.box.x1() <= box.x1() + LEVEL
        && other.box.y0() >= box.y0() - LEVEL
        && other.box.y1() <= box.y1() + LEVEL;
  }

  /** True if the middle of the glyph lies within it. */
  boolean holds(Glyph glyph) {
    return contains(box, glyph.centerX(), glyph.centerY());
  }

  /** True if the place lies within the box. */
  static boolean contains(Box box, double x, double y) {
    return x >= box.x0() && x <= box.x1() && y >= box.y0() && y <= box.y1();
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= LEVEL;
  }
}
