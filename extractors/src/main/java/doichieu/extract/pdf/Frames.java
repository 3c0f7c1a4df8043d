package doichieu.extract.pdf;

import doichieu.document.Box;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A filled path with its thin frames told apart: some programs draw the border of a cell as one
 * rectangle with a slightly smaller one left empty inside it.
 *
 * @param sides the sides of the frames, each a thin box; a side of no thickness is left out
 * @param others the pieces of the path that are no part of a frame
 */
record Frames(List<Box> sides, List<List<Point2D>> others) {

  /**
   * Looks for frames among the pieces that follow each other.
   *
   * @param pieces of the path, each a closed line of points
   * @param windingRule of {@link Path2D}: what a piece inside another one leaves empty
   */
  static Frames of(List<List<Point2D>> pieces, int windingRule) {
    List<Box> sides = new ArrayList<>();
    List<List<Point2D>> others = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      List<Box> frame =
          i + 1 < pieces.size() ? sides(pieces.get(i), pieces.get(i + 1), windingRule) : List.of();
      sides.addAll(frame);
      if (frame.isEmpty()) {
        others.add(pieces.get(i));
      }
      i += frame.isEmpty() ? 1 : 2;
    }
    return new Frames(sides, others);
  }

  private static List<Box> sides(List<Point2D> first, List<Point2D> second, int windingRule) {
    boolean hollow = windingRule == Path2D.WIND_EVEN_ODD || (area(first) < 0) != (area(second) < 0);
    if (!hollow || !Corners.isBox(first) || !Corners.isBox(second)) {
      return List.of();
    }
    boolean inOrder = Math.abs(area(first)) >= Math.abs(area(second));
    Box outer = Corners.box(inOrder ? first : second);
    Box inner = Corners.box(inOrder ? second : first);
    return Stream.of(
                inner.x0() - outer.x0(),
                inner.y0() - outer.y0(),
                outer.x1() - inner.x1(),
                outer.y1() - inner.y1())
            .allMatch(margin -> margin >= 0 && margin <= KeptRulings.THIN)
        ? Stream.of(
                new Box(outer.x0(), outer.y0(), outer.x1(), inner.y0()),
                new Box(outer.x0(), inner.y1(), outer.x1(), outer.y1()),
                new Box(outer.x0(), outer.y0(), inner.x0(), outer.y1()),
                new Box(inner.x1(), outer.y0(), outer.x1(), outer.y1()))
            .filter(side -> side.x1() > side.x0() && side.y1() > side.y0())
            .toList()
        : List.of();
  }

  /** The area inside the closed line, negative if it runs the other way round. */
  private static double area(List<Point2D> piece) {
    double twice = 0;
    for (int i = 0; i < piece.size(); i++) {
      Point2D from = piece.get(i);
      Point2D to = piece.get((i + 1) % piece.size());
      twice += from.getX() * to.getY() - to.getX() * from.getY();
    }
    return twice / 2;
  }
}
