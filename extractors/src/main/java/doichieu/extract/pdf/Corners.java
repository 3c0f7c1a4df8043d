package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Boxes around points. */
final class Corners {
  private Corners() {}

  /** The least box that holds all the points. */
  static Box box(List<Point2D> points) {
    double x0 = Double.MAX_VALUE;
    double y0 = Double.MAX_VALUE;
    double x1 = -Double.MAX_VALUE;
    double y1 = -Double.MAX_VALUE;
    for (Point2D point : points) {
      x0 = Math.min(x0, point.getX());
      y0 = Math.min(y0, point.getY());
      x1 = Math.max(x1, point.getX());
      y1 = Math.max(y1, point.getY());
    }
    return new Box(x0, y0, x1, y1);
  }

  /** The box that a rectangle becomes by the transformation. */
  static Box box(Rectangle2D bounds, AffineTransform toPage) {
    Point2D first = new Point2D.Double(bounds.getMinX(), bounds.getMinY());
    Point2D last = new Point2D.Double(bounds.getMaxX(), bounds.getMaxY());
    return box(List.of(toPage.transform(first, null), toPage.transform(last, null)));
  }

  /** True if the closed line is an upright rectangle too thick for a line. */
  static boolean isBox(List<Point2D> piece) {
    if (piece.size() < 4 || piece.size() > 5) {
      return false;
    }
    Box box = box(piece);
    boolean thick = Math.min(box.x1() - box.x0(), box.y1() - box.y0()) > KeptRulings.THIN;
    return thick
        && piece.stream()
            .allMatch(
                p ->
                    (near(p.getX(), box.x0()) || near(p.getX(), box.x1()))
                        && (near(p.getY(), box.y0()) || near(p.getY(), box.y1())));
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= KeptRulings.LEAN;
  }
}
