package doichieu.extract.table;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.extract.table.Piece.Part;
import doichieu.extract.table.Piece.PartCell;
import java.util.Optional;

/**
 * Where a part of a table stands.
 *
 * @param page 1-based
 * @param box around all its words, in points
 */
record PartPlace(int page, Box box) {
  /** Parts that share less height than this, in points, stand below each other. */
  private static final double MIN_HEIGHT = 3.0;

  /** The part's place; empty where the format has no pages. */
  static Optional<PartPlace> of(Part part) {
    return part.cells().stream()
        .map(PartCell::evidence)
        .flatMap(evidence -> of(evidence).stream())
        .reduce(
            (a, b) -> a.page() == b.page() ? new PartPlace(a.page(), a.box().union(b.box())) : a);
  }

  private static Optional<PartPlace> of(Evidence evidence) {
    Integer page = evidence.page();
    Box box = evidence.bbox();
    return page == null || box == null ? Optional.empty() : Optional.of(new PartPlace(page, box));
  }

  /** True if both stand side by side on one page. */
  boolean isBeside(PartPlace other) {
    double shared = Math.min(box.y1(), other.box.y1()) - Math.max(box.y0(), other.box.y0());
    return page == other.page && shared > MIN_HEIGHT && acrossShared(other) <= 0;
  }

  /** True if both take the same place across their pages, at least by half. */
  boolean isInLineWith(PartPlace other) {
    double narrower = Math.min(box.x1() - box.x0(), other.box.x1() - other.box.x0());
    return acrossShared(other) * 2 >= narrower;
  }

  private double acrossShared(PartPlace other) {
    return Math.min(box.x1(), other.box.x1()) - Math.max(box.x0(), other.box.x0());
  }
}
