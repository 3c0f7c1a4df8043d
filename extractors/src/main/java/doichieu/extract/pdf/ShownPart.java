package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the page that lets drawing through: the paper, and the bounds of the paths that limit
 * it in the state of the moment.
 */
final class ShownPart {
  private final AffineTransform toPage;
  private @Nullable List<Path2D> known;
  private int knownCount;
  private Optional<Box> part = Optional.empty();

  ShownPart(AffineTransform toPage) {
    this.toPage = toPage;
  }

  /**
   * The part in points of the page as it is read; empty if nothing is let through.
   *
   * @param limits the paths that limit drawing, in the file's places; a list only ever grows
   */
  Optional<Box> find(List<Path2D> limits) {
    if (known != limits || knownCount != limits.size()) {
      known = limits;
      knownCount = limits.size();
      part = bounds(limits);
    }
    return part;
  }

  private Optional<Box> bounds(List<Path2D> limits) {
    Rectangle2D common = limits.get(0).getBounds2D();
    for (Path2D limit : limits) {
      Rectangle2D.intersect(common, limit.getBounds2D(), common);
    }
    if (common.getWidth() < 0 || common.getHeight() < 0) {
      return Optional.empty();
    }
    Point2D first = new Point2D.Double(common.getMinX(), common.getMinY());
    Point2D last = new Point2D.Double(common.getMaxX(), common.getMaxY());
    return Optional.of(
        PathLines.box(List.of(toPage.transform(first, null), toPage.transform(last, null))));
  }
}
