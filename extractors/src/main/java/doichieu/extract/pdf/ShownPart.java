package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the page that lets drawing through: the paper, and the bounds of the paths that limit
 * it in the state of the moment.
 */
final class ShownPart {
  private final AffineTransform toPage;

  /** By limit: what it and all limits before it let through; a limit never changes its place. */
  private final Map<Path2D, Rectangle2D> common = new IdentityHashMap<>();

  private @Nullable Path2D last;
  private Optional<Box> lastPart = Optional.empty();

  ShownPart(AffineTransform toPage) {
    this.toPage = toPage;
  }

  /**
   * True if the middle of a character is let through.
   *
   * @param limits the paths that limit drawing, in the file's places, the paper first
   */
  boolean lets(List<Path2D> limits, Glyph glyph) {
    Path2D limit = limits.get(limits.size() - 1);
    if (limit != last) {
      last = limit;
      lastPart = find(limits);
    }
    if (lastPart.isEmpty()) {
      return false;
    }
    Box part = lastPart.get();
    return glyph.centerX() >= part.x0()
        && glyph.centerX() <= part.x1()
        && glyph.centerY() >= part.y0()
        && glyph.centerY() <= part.y1();
  }

  /**
   * The part in points of the page as it is read; empty if nothing is let through.
   *
   * @param limits the paths that limit drawing, in the file's places, the paper first
   */
  Optional<Box> find(List<Path2D> limits) {
    int from = limits.size() - 1;
    while (from > 0 && !common.containsKey(limits.get(from))) {
      from--;
    }
    Rectangle2D part = common.getOrDefault(limits.get(from), limits.get(from).getBounds2D());
    for (Path2D limit : limits.subList(from, limits.size())) {
      part = common.getOrDefault(limit, part.createIntersection(limit.getBounds2D()));
      common.put(limit, part);
    }
    if (part.getWidth() < 0 || part.getHeight() < 0) {
      return Optional.empty();
    }
    Point2D first = new Point2D.Double(part.getMinX(), part.getMinY());
    Point2D last = new Point2D.Double(part.getMaxX(), part.getMaxY());
    return Optional.of(
        PathLines.box(List.of(toPage.transform(first, null), toPage.transform(last, null))));
  }
}
