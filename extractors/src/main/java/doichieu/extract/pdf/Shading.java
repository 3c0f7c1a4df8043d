package doichieu.extract.pdf;

import doichieu.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The coloured areas of a page that may stand behind cells, rows and heads of tables: where one
 * ends, a cell ends, as at a rule.
 *
 * @param cells from top to bottom, then from left to right
 */
record Shading(List<Shade> cells) {
  static final Shading NONE = new Shading(List.of());

  /** What is lower or narrower (points) holds no words. */
  private static final double LEAST = 6;

  /** Words so near (points) to both sides are marked by the colour; a cell leaves them room. */
  private static final double TIGHT = 1;

  /** Share of a place that is filled all over, white between cells aside. */
  static final double FULL = 0.93;

  /** Share of a row that is coloured, cells merged over several rows aside. */
  private static final double PART = 0.3;

  /** Stands for a strip without colour. */
  static final int WHITE = 0;

  /** More areas are a drawing. */
  private static final int MOST = 2_000;

  /** Rows of two colours begin and end this near (points) to each other. */
  private static final double SAME_END = 4;

  Shading {
    cells = List.copyOf(cells);
  }

  /** The areas of a page, frames around others and colour right behind words left out. */
  static Shading of(PageContent content) {
    List<Shade> all = new ArrayList<>();
    for (Shade shade : content.shades().size() > MOST ? List.<Shade>of() : content.shades()) {
      Box box = shade.box();
      if (box.x1() - box.x0() >= LEAST && box.y1() - box.y0() >= LEAST) {
        all.removeIf(shade::isAt);
        all.add(shade);
      }
    }
    if (all.isEmpty()) {
      return NONE;
    }
    List<Shade> cells =
        all.stream()
            .filter(shade -> !isFrame(shade, all) && !isTight(shade, content.glyphs()))
            .sorted(
                Comparator.<Shade>comparingDouble(shade -> shade.box().y0())
                    .thenComparingDouble(shade -> shade.box().x0()))
            .toList();
    return new Shading(cells);
  }

  /** True if areas at several heights lie within it. */
  private static boolean isFrame(Shade shade, List<Shade> all) {
    double[] inside =
        all.stream()
            .filter(other -> other != shade && shade.holds(other) && !other.holds(shade))
            .mapToDouble(Shade::middleY)
            .sorted()
            .toArray();
    return inside.length > 1 && inside[inside.length - 1] - inside[0] > LEAST;
  }

  private static boolean isTight(Shade shade, List<Glyph> glyphs) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank() && shade.holds(glyph)) {
        left = Math.min(left, glyph.x0());
        right = Math.max(right, glyph.x1());
      }
    }
    return left - shade.box().x0() < TIGHT && shade.box().x1() - right < TIGHT;
  }

  /** The areas whose middle lies outside of the boxes. */
  Shading outside(List<Box> boxes) {
    return new Shading(
        cells.stream()
            .filter(
                cell ->
                    boxes.stream()
                        .noneMatch(b -> Shade.contains(b, cell.middleX(), cell.middleY())))
            .toList());
  }

  /** Their upper and lower sides, joined where they lie beside each other. */
  List<Ruling> sides() {
    return RulingMerger.merge(
        cells.stream()
            .map(Shade::box)
            .flatMap(
                b ->
                    Stream.of(
                        new Ruling(true, b.y0(), b.x0(), b.x1()),
                        new Ruling(true, b.y1(), b.x0(), b.x1())))
            .toList());
  }

  /**
   * The columns if each of them has an area of its own between the heights.
   *
   * @param left where the table begins
   * @param right where it ends
   */
  Optional<WhiteColumns> findColumns(double left, double right, double top, double bottom) {
    List<Shade> inside = between(top, bottom).stream().filter(c -> isIn(c, left, right)).toList();
    List<Double> edges = edges(inside);
    boolean whole =
        edges.size() > 2
            && Math.abs(edges.get(0) - left) <= SAME_END
            && Math.abs(edges.get(edges.size() - 1) - right) <= SAME_END;
    for (int i = 1; whole && i < edges.size(); i++) {
      double from = edges.get(i - 1);
      double to = edges.get(i);
      whole =
          inside.stream()
              .anyMatch(
                  c ->
                      Math.abs(c.box().x0() - from) <= SAME_END
                          && Math.abs(c.box().x1() - to) <= SAME_END);
    }
    return whole ? Optional.of(new WhiteColumns(edges)) : Optional.empty();
  }

  private static boolean isIn(Shade cell, double left, double right) {
    return cell.box().x0() >= left - SAME_END && cell.box().x1() <= right + SAME_END;
  }

  private List<Shade> between(double top, double bottom) {
    return cells.stream().filter(cell -> cell.middleY() > top && cell.middleY() < bottom).toList();
  }

  private static List<Double> edges(List<Shade> cells) {
    return joined(cells.stream().flatMap(c -> Stream.of(c.box().x0(), c.box().x1())));
  }

  /** Places from the lowest to the highest; near ones are one, in their middle. */
  static List<Double> joined(Stream<Double> sides) {
    List<Double> sorted = sides.sorted().toList();
    List<Double> edges = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i) - sorted.get(i - 1) > SAME_END) {
        edges.add(Math.round((sorted.get(start) + sorted.get(i - 1)) * 5) / 10.0);
        start = i;
      }
    }
    return edges;
  }

  /**
   * The edges of columns that areas draw at a height; empty if they do not fill the width there.
   *
   * @param columns the columns of the table
   */
  Optional<List<Double>> findEdges(WhiteColumns columns, double y) {
    List<Shade> here =
        cells.stream()
            .filter(c -> c.box().y0() < y && c.box().y1() > y)
            .filter(c -> isIn(c, columns.left(), columns.right()))
            .toList();
    double filled = here.stream().mapToDouble(c -> c.box().x1() - c.box().x0()).sum();
    if (filled < FULL * (columns.right() - columns.left()) || here.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        columns.edges().stream()
            .filter(
                edge ->
                    here.stream()
                        .noneMatch(
                            c -> c.box().x0() < edge - SAME_END && c.box().x1() > edge + SAME_END))
            .toList());
  }

  /**
   * The colour that fills most of a strip across the table, cells merged over several strips aside;
   * white if none fills much.
   */
  int colour(WhiteColumns columns, double top, double bottom) {
    Map<Integer, Double> filled = new HashMap<>();
    for (Shade cell : cells) {
      Box box = cell.box();
      boolean own = box.y0() > top - SAME_END && box.y1() < bottom + SAME_END;
      if (own && isIn(cell, columns.left(), columns.right())) {
        filled.merge(cell.colour(), box.x1() - box.x0(), Double::sum);
      }
    }
    double least = PART * (columns.right() - columns.left());
    return filled.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(WHITE);
  }

  /** What of one colour hangs together, from top to bottom. */
  List<List<Shade>> patches() {
    Map<Integer, List<Shade>> byColour = new HashMap<>();
    cells.forEach(c -> byColour.computeIfAbsent(c.colour(), any -> new ArrayList<>()).add(c));
    List<List<Shade>> patches = new ArrayList<>();
    byColour.values().forEach(rest -> addPatches(new ArrayList<>(rest), patches));
    patches.sort(Comparator.comparingDouble(patch -> patch.get(0).box().y0()));
    return patches;
  }

  private static void addPatches(List<Shade> rest, List<List<Shade>> patches) {
    while (!rest.isEmpty()) {
      List<Shade> patch = new ArrayList<>(List.of(rest.remove(0)));
      for (int i = 0; i < patch.size(); i++) {
        Shade cell = patch.get(i);
        List<Shade> near = rest.stream().filter(cell::touches).toList();
        rest.removeAll(near);
        patch.addAll(near);
      }
      patches.add(patch);
    }
  }
}
