package doichieu.extract.pdf;

import doichieu.document.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a page, those outside the shown part left out, overhanging ends cut. */
final class KeptRulings {
  /** A filled shape not thicker (points) is a line. */
  static final double THIN = 3.5;

  /** How far (points) a line may lean. */
  static final double LEAN = 1;

  /** The thinnest (points) that is seen of a line at the edge of what is let through. */
  private static final double HAIR = 0.1;

  /** More line pieces than any form needs, dotted lines drawn dot by dot included. */
  static final int MAX_RULINGS = 100_000;

  /** Fewer lines across that run out of the page are no table. */
  private static final int FEWEST_CUT = 3;

  private final List<Ruling> rulings = new ArrayList<>();
  private final Map<Long, Integer> cuts = new HashMap<>();

  List<Ruling> list() {
    return rulings;
  }

  /** True if no more lines are kept. */
  boolean isFull() {
    return rulings.size() >= MAX_RULINGS;
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

  /** True if the shape is as thin as a line, however long. */
  static boolean isThin(Box box) {
    return Math.min(box.x1() - box.x0(), box.y1() - box.y0()) <= THIN;
  }

  /**
   * Keeps a thin shape as a line; one as thick as long is a line of both directions.
   *
   * @param shown the part of the page that is let through
   */
  void add(Box box, Box shown) {
    double width = box.x1() - box.x0();
    double height = box.y1() - box.y0();
    double x = (box.x0() + box.x1()) / 2;
    double y = (box.y0() + box.y1()) / 2;
    if (height <= Math.max(LEAN, width / 2)
        && width > 0
        && isSeen(box.y0(), box.y1(), shown.y0(), shown.y1())) {
      add(new Ruling(true, y, box.x0(), box.x1()), shown.x0(), shown.x1());
      countCut(box.x0() < shown.x0() - THIN, shown.x0());
      countCut(box.x1() > shown.x1() + THIN, shown.x1());
    }
    if (width <= Math.max(LEAN, height / 2)
        && height > 0
        && isSeen(box.x0(), box.x1(), shown.x0(), shown.x1())) {
      add(new Ruling(false, x, box.y0(), box.y1()), shown.y0(), shown.y1());
    }
  }

  /** True if the thickness of a line, from and to, is let through at least as a hairline. */
  private static boolean isSeen(double from, double to, double first, double last) {
    return Math.min(to, last) - Math.max(from, first) >= Math.min(to - from, HAIR);
  }

  private void add(Ruling ruling, double first, double last) {
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
