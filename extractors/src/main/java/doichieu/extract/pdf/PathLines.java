package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects a path under construction and keeps the straight lines of those that are painted. */
final class PathLines {
  /** A stroke thicker (points) is a bar or a shade. */
  private static final double THICK = 6;

  /** Points of one path; tables drawn as one path have some thousand. */
  private static final int MAX_POINTS = 200_000;

  /** Paths that limit what is drawn; programs that write plans set one for each piece of text. */
  private static final int MAX_CLIPS = 50_000;

  private static final int MAX_CLIP_POINTS = 100;

  private final AffineTransform toPage;
  private Optional<Box> shown = Optional.empty();
  private final List<List<Point2D>> open = new ArrayList<>();
  private final KeptRulings rulings = new KeptRulings();
  private final Grounds grounds = new Grounds();
  private boolean curved;
  private boolean clips;
  private int clipCount;
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

  void moveTo(float x, float y) {
    List<Point2D> begun = new ArrayList<>();
    if (points < MAX_POINTS) {
      open.add(begun);
    }
    append(x, y, begun);
  }

  void lineTo(float x, float y) {
    if (open.isEmpty()) {
      moveTo(x, y);
    } else {
      append(x, y, open.get(open.size() - 1));
    }
  }

  void curveTo(float x, float y) {
    curved = true;
    lineTo(x, y);
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
    points = 0;
    curved = false;
    clips = false;
  }

  /** Lets the open path limit what is drawn after it is finished. */
  void clip() {
    clips = true;
  }

  /**
   * What the open path lets through from now on, in the file's places; empty if it limits nothing.
   * Of an intricate path nothing: what is drawn there is then taken to cover no words.
   */
  Optional<GeneralPath> findClip() {
    if (!clips || clipCount >= MAX_CLIPS) {
      return Optional.empty();
    }
    clipCount++;
    GeneralPath clip = new GeneralPath();
    for (List<Point2D> piece : points > MAX_CLIP_POINTS ? List.<List<Point2D>>of() : open) {
      for (Point2D point : piece) {
        if (point == piece.get(0)) {
          clip.moveTo(point.getX(), point.getY());
        }
        clip.lineTo(point.getX(), point.getY());
      }
    }
    try {
      clip.transform(toPage.createInverse());
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException(e);
    }
    return Optional.of(clip);
  }

  /** True as long as it is known what the drawn paths let through. */
  boolean knowsClips() {
    return clipCount < MAX_CLIPS;
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
        : frames(windingRule).others().stream()
            .filter(PathLines::isBox)
            .map(PathLines::box)
            .toList();
  }

  /** The straight upright pieces of the open path, drawn so thick that they are bars. */
  List<Box> bars(double thickness) {
    List<Box> bars = new ArrayList<>();
    for (List<Point2D> piece : thickness > THICK && !curved ? open : List.<List<Point2D>>of()) {
      for (int i = 1; i < piece.size() && i < MAX_CLIP_POINTS; i++) {
        Box line = box(piece.subList(i - 1, i + 1));
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

  /** Keeps the straight pieces of the open path as lines. */
  void stroke(double thickness) {
    if (thickness > THICK || curved) {
      return;
    }
    for (List<Point2D> piece : open) {
      if (!addThin(box(piece))) {
        for (int i = 1; i < piece.size(); i++) {
          addThin(box(piece.subList(i - 1, i + 1)));
        }
      }
    }
  }

  /**
   * Keeps thin filled shapes and the sides of thin frames as lines, and remembers the others as
   * ground.
   *
   * @param windingRule of {@link java.awt.geom.Path2D}
   * @param colour tells equal colours
   */
  void fill(int windingRule, int colour) {
    Frames frames = frames(windingRule);
    frames.sides().forEach(this::addThin);
    for (List<Point2D> piece : frames.others()) {
      Box box = box(piece);
      if (curved || !addThin(box)) {
        grounds.add(box);
        if (!curved && isBox(piece)) {
          shown.ifPresent(part -> grounds.addShade(box, part, colour));
        }
      }
    }
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
