package doichieu.extract.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** The path under construction as the file has it, and what it lets through once it limits. */
final class LimitPath {
  /** Paths that limit what is drawn; programs that write plans set one for each piece of text. */
  private static final int MAX_CLIPS = 50_000;

  /** Points of a path beyond which it is intricate. */
  private static final int MAX_POINTS = 100;

  private final GeneralPath path = new GeneralPath();
  private boolean clips;
  private int rule;
  private int count;

  void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  void close() {
    path.closePath();
  }

  void clear() {
    path.reset();
    clips = false;
  }

  /** Bounds of the path with all that is round in it. */
  Rectangle2D bounds() {
    return path.getBounds2D();
  }

  /**
   * Lets the path limit what is drawn after it is finished.
   *
   * @param windingRule of {@link java.awt.geom.Path2D}
   */
  void clip(int windingRule) {
    clips = true;
    rule = windingRule;
  }

  /** True as long as it is known what the drawn paths let through. */
  boolean isKnown() {
    return count < MAX_CLIPS;
  }

  /**
   * What the path lets through from now on; empty if it limits nothing. Of an intricate path only a
   * line from corner to corner: words between its bounds are seen, and what is drawn there covers
   * none.
   *
   * @param points number of points of the path
   * @param whole false if the path has more points than are kept
   */
  Optional<GeneralPath> find(int points, boolean whole) {
    if (!clips || points == 0 || !isKnown()) {
      return Optional.empty();
    }
    if (!whole) {
      count = MAX_CLIPS;
      return Optional.empty();
    }
    count++;
    GeneralPath clip = new GeneralPath(path);
    clip.setWindingRule(rule);
    return Optional.of(points > MAX_POINTS ? line(bounds()) : clip);
  }

  /** What letters that limit paint let through, as of an intricate path; empty if no more known. */
  Optional<GeneralPath> find(Rectangle2D letters) {
    count++;
    return isKnown() ? Optional.of(line(letters)) : Optional.empty();
  }

  private static GeneralPath line(Rectangle2D bounds) {
    GeneralPath line = new GeneralPath();
    line.moveTo(bounds.getMinX(), bounds.getMinY());
    line.lineTo(bounds.getMaxX(), bounds.getMaxY());
    return line;
  }
}
