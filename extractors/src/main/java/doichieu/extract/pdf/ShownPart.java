package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
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
  /** Points of a rectangle, the first one again at the end. */
  private static final int CORNERS = 5;

  private final AffineTransform toPage;

  /** By limit: what it and all limits before it let through; a limit never changes its place. */
  private final Map<Path2D, Part> common = new IdentityHashMap<>();

  private @Nullable Path2D last;
  private Optional<Box> lastPart = Optional.empty();

  /** Bounds of what is let through; {@code isBox} if that is all within them. */
  private record Part(Rectangle2D bounds, boolean isBox) {
    static Part of(Path2D limit) {
      return new Part(limit.getBounds2D(), ShownPart.isBox(limit));
    }

    Part with(Part other) {
      return new Part(bounds.createIntersection(other.bounds), isBox && other.isBox);
    }
  }

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
    Rectangle2D part = common(limits).bounds();
    return part.getWidth() < 0 || part.getHeight() < 0
        ? Optional.empty()
        : Optional.of(Corners.box(part, toPage));
  }

  /**
   * True if all of the part is let through: none of the limits is round, slanted, hollow or of
   * several pieces.
   *
   * @param limits the paths that limit drawing, in the file's places, the paper first
   */
  boolean isBox(List<Path2D> limits) {
    return common(limits).isBox();
  }

  private Part common(List<Path2D> limits) {
    int from = limits.size() - 1;
    while (from > 0 && !common.containsKey(limits.get(from))) {
      from--;
    }
    Part part = common.computeIfAbsent(limits.get(from), Part::of);
    for (Path2D limit : limits.subList(from + 1, limits.size())) {
      part = part.with(Part.of(limit));
      common.put(limit, part);
    }
    return part;
  }

  private static boolean isBox(Path2D limit) {
    Rectangle2D bounds = limit.getBounds2D();
    double[] at = new double[6];
    int corners = 0;
    for (PathIterator all = limit.getPathIterator(null); !all.isDone(); all.next()) {
      if (all.currentSegment(at) == PathIterator.SEG_CLOSE) {
        continue;
      }
      boolean atX = at[0] == bounds.getMinX() || at[0] == bounds.getMaxX();
      boolean atY = at[1] == bounds.getMinY() || at[1] == bounds.getMaxY();
      corners++;
      if (!atX || !atY || corners > CORNERS) {
        return false;
      }
    }
    return corners >= CORNERS - 1;
  }
}
