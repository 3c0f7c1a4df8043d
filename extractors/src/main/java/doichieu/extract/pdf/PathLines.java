package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects a path under construction and keeps the straight lines of those that are painted. */
final class PathLines {
  /** A filled shape not thicker (points) is a line. */
  static final double THIN = 3.5;

  /** A stroke thicker (points) is a bar or a shade. */
  private static final double THICK = 6;

  /** How far (points) a line may lean. */
  private static final double LEAN = 1;

  /** More line pieces than any form needs, dotted lines drawn dot by dot included. */
  static final int MAX_RULINGS = 100_000;

  /** Shades; a page of 1,000 shaded cells has as many. */
  private static final int MAX_FILLS = 20_000;

  /** Points of one path; tables drawn as one path have some thousand. */
  private static final int MAX_POINTS = 200_000;

  /** Paths that limit what is drawn; programs that write plans set one for each piece of text. */
  private static final int MAX_CLIPS = 50_000;

  private static final int MAX_CLIP_POINTS = 100;

  /** Shades looked at for white words; a page of 10,000 white letters on 1,000 shades has half. */
  private static final long MAX_LOOKS = 20_000_000;

  /** Fewer lines across that run out of the page are no table. */
  private static final int FEWEST_CUT = 3;

  private final AffineTransform toPage;
  private final Map<Long, Integer> cuts = new HashMap<>();
  private Optional<Box> shown = Optional.empty();
  private final List<List<Point2D>> open = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Box> fills = new ArrayList<>();
  private final List<Shade> shades = new ArrayList<>();
  private boolean curved;
  private boolean clips;
  private int clipCount;
  private @Nullable String limit;
  private boolean groundsLost;
  private int points;
  private long looks;
  private Point2D current = new Point2D.Float();

  PathLines(AffineTransform toPage) {
    this.toPage = toPage;
  }

  /** Name and number of the limit beyond which lines or shades of the page were not kept. */
  Optional<String> findLimit() {
    return Optional.ofNullable(limit);
  }

  /** The lines, those outside the shown part left out, overhanging ends cut. */
  List<Ruling> lines() {
    return rulings;
  }

  /**
   * The places (x) at the shown part's left and right where several lines across were cut: what
   * they belong to goes on there, unseen.
   */
  List<Double> cutEdges() {
    return cuts.entrySet().stream()
        .filter(cut -> cut.getValue() >= FEWEST_CUT)
        .map(cut -> (double) cut.getKey())
        .toList();
  }

  /**
   * True if something that is not white was filled under the point of the page; also where that is
   * no longer known, so that no words are lost.
   */
  boolean isFilledAt(Point2D point) {
    looks += fills.size();
    if (looks > MAX_LOOKS) {
      loseGrounds();
    }
    return groundsLost || fills.stream().anyMatch(box -> contains(box, point));
  }

  /** The areas filled with a colour, what is outside of the shown part left out. */
  List<Shade> shades() {
    return shades;
  }

  /** Remembers a picture, on which white words can be read. */
  void addGround(Box box) {
    if (fills.size() < MAX_FILLS) {
      fills.add(box);
    } else {
      loseGrounds();
    }
  }

  private void loseGrounds() {
    groundsLost = true;
    limit = "shades-per-page " + MAX_FILLS;
  }

  static boolean contains(Box box, Point2D point) {
    return point.getX() >= box.x0()
        && point.getX() <= box.x1()
        && point.getY() >= box.y0()
        && point.getY() <= box.y1();
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

  /** True if the closed line is an upright rectangle too thick for a line. */
  static boolean isBox(List<Point2D> piece) {
    if (piece.size() < 4 || piece.size() > 5) {
      return false;
    }
    Box box = box(piece);
    boolean thick = Math.min(box.x1() - box.x0(), box.y1() - box.y0()) > THIN;
    return thick
        && piece.stream()
            .allMatch(
                p ->
                    (near(p.getX(), box.x0()) || near(p.getX(), box.x1()))
                        && (near(p.getY(), box.y0()) || near(p.getY(), box.y1())));
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= LEAN;
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
        addGround(box);
        addShade(piece, box, colour);
      }
    }
  }

  private void addShade(List<Point2D> piece, Box box, int colour) {
    if (!curved && isBox(piece) && shades.size() < MAX_FILLS) {
      shown
          .flatMap(part -> common(part, box))
          .map(part -> new Shade(part, colour))
          .ifPresent(shades::add);
    }
  }

  private static Optional<Box> common(Box one, Box other) {
    double x0 = Math.max(one.x0(), other.x0());
    double y0 = Math.max(one.y0(), other.y0());
    double x1 = Math.min(one.x1(), other.x1());
    double y1 = Math.min(one.y1(), other.y1());
    return x0 < x1 && y0 < y1 ? Optional.of(new Box(x0, y0, x1, y1)) : Optional.empty();
  }

  private Frames frames(int windingRule) {
    return curved ? new Frames(List.of(), open) : Frames.of(open, windingRule);
  }

  /** Adds the shape as a line if it is as thin as one, however long. */
  boolean addThin(Box box) {
    double width = box.x1() - box.x0();
    double height = box.y1() - box.y0();
    if (Math.min(width, height) > THIN) {
      return false;
    }
    if (rulings.size() >= MAX_RULINGS) {
      limit = "rulings-per-page " + MAX_RULINGS;
      return true;
    }
    shown.ifPresent(part -> addRulings(box, part));
    return true;
  }

  private void addRulings(Box box, Box part) {
    double width = box.x1() - box.x0();
    double height = box.y1() - box.y0();
    double x = (box.x0() + box.x1()) / 2;
    double y = (box.y0() + box.y1()) / 2;
    if (height <= Math.max(LEAN, width / 2) && width > 0 && y >= part.y0() && y <= part.y1()) {
      addRuling(new Ruling(true, y, box.x0(), box.x1()), part.x0(), part.x1());
      countCut(box.x0() < part.x0() - THIN, part.x0());
      countCut(box.x1() > part.x1() + THIN, part.x1());
    }
    if (width <= Math.max(LEAN, height / 2) && height > 0 && x >= part.x0() && x <= part.x1()) {
      addRuling(new Ruling(false, x, box.y0(), box.y1()), part.y0(), part.y1());
    }
  }

  private void addRuling(Ruling ruling, double first, double last) {
    double from = Math.max(first, ruling.from());
    double to = Math.min(last, ruling.to());
    if (to >= from) {
      rulings.add(new Ruling(ruling.horizontal(), ruling.at(), from, to));
    }
  }

  private void countCut(boolean cut, double at) {
    if (cut) {
      cuts.merge(Math.round(at), 1, Integer::sum);
    }
  }
}
