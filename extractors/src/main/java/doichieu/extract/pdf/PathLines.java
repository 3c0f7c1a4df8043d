package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.jspecify.annotations.Nullable;

/** Collects a path under construction and keeps the straight lines of those that are painted. */
final class PathLines {
  /** A stroke thicker (points) is a bar or a shade. */
  private static final double THICK = 6;

  /** Points of one path; tables drawn as one path have some thousand. */
  private static final int MAX_POINTS = 200_000;

  /** Points of a path that is drawn as bars. */
  private static final int MAX_BAR_POINTS = 100;

  private final AffineTransform toPage;
  private Optional<Box> shown = Optional.empty();
  private final List<List<Point2D>> open = new ArrayList<>();
  private final KeptRulings rulings = new KeptRulings();
  private final Grounds grounds = new Grounds();
  private boolean curved;
  private final LimitPath stored = new LimitPath();
  private @Nullable String limit;
  private int points;
  private Point2D current = new Point2D.Float();

  PathLines(AffineTransform toPage) {
    this.toPage = toPage;
  }

  /** Name and number of the limit beyond which lines or shades of the page were not kept. */
  Optional<String> findLimit() {
    return Optional.ofNullable(limit).or(grounds::findLimit);
  }

  /** The lines that were painted. */
  KeptRulings rulings() {
    return rulings;
  }

  /** What was filled. */
  Grounds grounds() {
    return grounds;
  }

  /** True if anything was painted that is not white. */
  boolean hasInk() {
    return !grounds.isBlank() || !rulings.list().isEmpty();
  }

  void moveTo(float x, float y) {
    List<Point2D> begun = new ArrayList<>();
    if (points < MAX_POINTS) {
      open.add(begun);
    }
    if (points < MAX_POINTS) {
      stored.moveTo(x, y);
    }
    append(x, y, begun);
  }

  void lineTo(float x, float y) {
    if (open.isEmpty()) {
      moveTo(x, y);
    } else {
      if (points < MAX_POINTS) {
        stored.lineTo(x, y);
      }
      append(x, y, open.get(open.size() - 1));
    }
  }

  /** Draws to the last of three points; the others tell how round. */
  void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    curved = true;
    if (open.isEmpty()) {
      moveTo(x3, y3);
    } else {
      if (points < MAX_POINTS) {
        stored.curveTo(x1, y1, x2, y2, x3, y3);
      }
      append(x3, y3, open.get(open.size() - 1));
    }
  }

  private void append(float x, float y, List<Point2D> piece) {
    current = new Point2D.Float(x, y);
    if (points < MAX_POINTS) {
      piece.add(toPage.transform(current, null));
      points++;
    } else {
      limit = "points-per-path " + MAX_POINTS;
    }
  }

  void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    close();
  }

  void close() {
    if (!open.isEmpty()) {
      List<Point2D> last = open.get(open.size() - 1);
      last.add(last.get(0));
      stored.close();
    }
  }

  /** Tells which part of the page is let through; empty for none. */
  void show(Optional<Box> part) {
    shown = part;
  }

  Point2D current() {
    return current;
  }

  void clear() {
    open.clear();
    stored.clear();
    points = 0;
    curved = false;
  }

  /**
   * Lets the open path limit what is drawn after it is finished.
   *
   * @param windingRule of {@link java.awt.geom.Path2D}
   */
  void clip(int windingRule) {
    stored.clip(windingRule);
  }

  /** What the open path lets through from now on, in the file's places; empty if no limit. */
  Optional<GeneralPath> findClip() {
    return stored.find(points, points < MAX_POINTS);
  }

  /** The same for letters of which the outlines limit what is drawn. */
  Optional<GeneralPath> findClip(Rectangle2D letters) {
    return stored.find(letters);
  }

  /** True as long as it is known what the drawn paths let through. */
  boolean knowsClips() {
    return stored.isKnown();
  }

  /**
   * The pieces of the open path that are upright rectangles too thick for lines, thin frames left
   * out.
   *
   * @param windingRule of {@link java.awt.geom.Path2D}
   */
  List<Box> boxes(int windingRule) {
    return curved
        ? List.of()
        : frames(windingRule).others().stream().filter(Corners::isBox).map(Corners::box).toList();
  }

  /** The straight upright pieces of the open path, drawn so thick that they are bars. */
  List<Box> bars(double thickness) {
    List<Box> bars = new ArrayList<>();
    for (List<Point2D> piece : thickness > THICK && !curved ? open : List.<List<Point2D>>of()) {
      for (int i = 1; i < piece.size() && i < MAX_BAR_POINTS; i++) {
        Box line = Corners.box(piece.subList(i - 1, i + 1));
        double half = thickness / 2;
        if (line.y1() - line.y0() <= KeptRulings.LEAN) {
          bars.add(new Box(line.x0(), line.y0() - half, line.x1(), line.y1() + half));
        } else if (line.x1() - line.x0() <= KeptRulings.LEAN) {
          bars.add(new Box(line.x0() - half, line.y0(), line.x1() + half, line.y1()));
        }
      }
    }
    return bars;
  }

  /** Keeps the straight pieces of the open path as lines, and bars as ground; white is none. */
  void stroke(double thickness, PDColor colour) {
    boolean white = Colours.isWhite(colour);
    for (Box bar : bars(thickness)) {
      paint(bar, colour, false);
      if (!white) {
        grounds.add(bar);
      }
    }
    if (white || thickness > THICK || curved) {
      return;
    }
    for (List<Point2D> piece : open) {
      if (!addThin(Corners.box(piece))) {
        for (int i = 1; i < piece.size(); i++) {
          addThin(Corners.box(piece.subList(i - 1, i + 1)));
        }
      }
    }
  }

  /**
   * Keeps thin filled shapes and the sides of thin frames as lines, and remembers the others as
   * ground. White only hides the ground below it.
   *
   * @param windingRule of {@link java.awt.geom.Path2D}
   * @param sure true if nothing shows through where the path is filled, and it is let through as
   *     far as its bounds are
   */
  void fill(int windingRule, PDColor colour, boolean sure) {
    boolean white = Colours.isWhite(colour);
    Frames frames = frames(windingRule);
    if (curved) {
      paint(Corners.box(stored.bounds(), toPage), colour, false);
    }
    if (!white) {
      frames.sides().forEach(this::addThin);
    }
    for (List<Point2D> piece : frames.others()) {
      Box box = Corners.box(piece);
      boolean thin = !curved && (white ? KeptRulings.isThin(box) : addThin(box));
      if (!curved && !thin) {
        paint(box, colour, sure && frames.others().size() == 1 && Corners.isBox(piece));
      }
      if (!white && !thin) {
        grounds.add(box);
        if (!curved && Corners.isBox(piece)) {
          shown.ifPresent(part -> grounds.addShade(box, part, Colours.key(colour)));
        }
      }
    }
  }

  private void paint(Box box, PDColor colour, boolean sure) {
    shown
        .map(part -> Grounds.common(box, part))
        .ifPresent(seen -> grounds.paint(seen, colour, sure));
  }

  private Frames frames(int windingRule) {
    return curved ? new Frames(List.of(), open) : Frames.of(open, windingRule);
  }

  /** Adds the shape as a line if it is as thin as one; false if it is not. */
  boolean addThin(Box box) {
    if (!KeptRulings.isThin(box)) {
      return false;
    }
    if (rulings.isFull()) {
      limit = "rulings-per-page " + KeptRulings.MAX_RULINGS;
    } else {
      shown.ifPresent(part -> rulings.add(box, part));
    }
    return true;
  }
}
