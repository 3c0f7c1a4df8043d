package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.extract.table.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The head of a table told by the colour behind it: areas that fill a rectangle together, with
 * words and no row's label on them.
 *
 * @param cells the areas
 * @param box the rectangle
 */
record ShadedHead(List<Shade> cells, Box box) {
  private static final LineText SPELLER = new LineText(Set.of());

  ShadedHead {
    cells = List.copyOf(cells);
  }

  /**
   * A heading.
   *
   * @param row row of the head, 0-based
   * @param rowSpan rows of the head that it covers
   * @param from first column
   * @param to column after the last
   * @param cell its place
   */
  record Slot(int row, int rowSpan, int from, int to, Shade cell) {}

  /**
   * The heads among the areas, from top to bottom.
   *
   * @param rows rows of text of the page or a part of it, cut at their gaps
   */
  static List<ShadedHead> list(Shading shading, List<LineRow> rows) {
    List<List<Shade>> patches = shading.patches();
    List<ShadedHead> heads = new ArrayList<>();
    for (List<Shade> patch : patches) {
      boolean known = heads.stream().anyMatch(head -> head.cells().contains(patch.get(0)));
      if (!known) {
        find(patch, patches, rows).ifPresent(heads::add);
      }
    }
    return heads;
  }

  /** The patch with those of other colours that hang on it and are printed bold as it is. */
  private static Optional<ShadedHead> find(
      List<Shade> patch, List<List<Shade>> patches, List<LineRow> rows) {
    List<LineRow> words = words(box(patch), rows);
    if (!areHeadings(patch, words)) {
      return Optional.empty();
    }
    boolean bold = isBold(words);
    Box first = box(patch);
    boolean again =
        patches.stream()
            .filter(other -> other != patch && other.get(0).colour() == patch.get(0).colour())
            .map(ShadedHead::box)
            .anyMatch(b -> b.y0() > first.y1() && b.x0() < first.x1() && b.x1() > first.x0());
    if (again && !bold) {
      return Optional.empty();
    }
    List<Shade> cells = new ArrayList<>(patch);
    for (List<Shade> other : bold ? patches : List.<List<Shade>>of()) {
      boolean hangs = other.stream().anyMatch(o -> cells.stream().anyMatch(o::touches));
      List<LineRow> further = words(box(other), rows);
      if (other != patch && hangs && areHeadings(other, further) && isBold(further)) {
        cells.addAll(other);
      }
    }
    return Optional.of(new ShadedHead(cells, box(cells))).filter(ShadedHead::isFilled);
  }

  private boolean isFilled() {
    double filled =
        cells.stream()
            .map(Shade::box)
            .mapToDouble(b -> (b.x1() - b.x0()) * (b.y1() - b.y0()))
            .sum();
    return filled >= Shading.FULL * (box.x1() - box.x0()) * (box.y1() - box.y0());
  }

  private static Box box(List<Shade> cells) {
    return cells.stream().map(Shade::box).reduce(Box::union).orElseThrow();
  }

  /** The stretches of the rows that stand on the place. */
  private static List<LineRow> words(Box box, List<LineRow> rows) {
    return rows.stream()
        .map(
            row ->
                row.segments().stream()
                    .filter(line -> Shade.contains(box, line.center(), middle(line)))
                    .toList())
        .filter(lines -> !lines.isEmpty())
        .map(LineRow::new)
        .toList();
  }

  private static double middle(Line line) {
    return (line.top() + line.bottom()) / 2;
  }

  /** True for words of which none are the label of a row, the columns' numbers aside. */
  private static boolean areHeadings(List<Shade> patch, List<LineRow> rows) {
    Box box = box(patch);
    List<Shade> first = patch.stream().filter(c -> c.box().x0() <= box.x0() + Shade.LEVEL).toList();
    return !rows.isEmpty()
        && first.stream().noneMatch(cell -> hasLabel(cell, box, rows))
        && rows.stream().allMatch(row -> HeadRows.areNumbers(row) || !isOfFigures(row));
  }

  private static boolean isOfFigures(LineRow row) {
    return CutRows.figures(row) * 2 > row.segments().size();
  }

  /** True if a line on the cell begins with a label, or all words of a narrow cell are one. */
  private static boolean hasLabel(Shade cell, Box patch, List<LineRow> rows) {
    List<LineRow> inside =
        words(cell.box(), rows).stream().filter(row -> !HeadRows.areNumbers(row)).toList();
    if (cell.box().x1() >= patch.x1() - Shade.LEVEL) {
      return inside.stream().anyMatch(CutRows::hasLabel);
    }
    boolean numbers =
        rows.stream()
            .filter(HeadRows::areNumbers)
            .anyMatch(row -> Shade.contains(cell.box(), row.first().center(), middle(row.first())));
    return !numbers
        && !inside.isEmpty()
        && Labels.isLabel(SPELLER.of(inside.stream().map(LineRow::whole).toList()));
  }

  private static boolean isBold(List<LineRow> rows) {
    return rows.stream()
        .filter(row -> !HeadRows.areNumbers(row))
        .flatMap(row -> row.segments().stream())
        .allMatch(Line::isBold);
  }

  /** True if the row of text stands on it. */
  boolean holds(LineRow row) {
    return row.segments().stream()
        .allMatch(line -> Shade.contains(box, line.center(), middle(line)));
  }

  /** True if the line stands below it, and no further to the sides. */
  boolean isAbove(Line line) {
    return line.baseline() > box.y1()
        && line.x0() >= box.x0() - line.size()
        && line.x1() <= box.x1() + line.size();
  }

  /** The columns, if each has a cell of its own. */
  Optional<WhiteColumns> findColumns() {
    return new Shading(cells).findColumns(box.x0(), box.x1(), box.y0(), box.y1());
  }

  /** The headings if the areas are one for each; empty if they are not known from the colour. */
  List<Slot> slots(WhiteColumns columns) {
    List<Double> heights =
        Shading.joined(cells.stream().flatMap(c -> Stream.of(c.box().y0(), c.box().y1())));
    List<Slot> slots = new ArrayList<>();
    int fields = 0;
    for (Shade cell : cells) {
      int row = nearest(heights, cell.box().y0());
      int end = nearest(heights, cell.box().y1());
      int from = nearest(columns.edges(), cell.box().x0());
      int to = nearest(columns.edges(), cell.box().x1());
      fields += (end - row) * (to - from);
      slots.add(new Slot(row, end - row, from, to, cell));
    }
    slots.sort(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::from));
    boolean whole = fields == (heights.size() - 1) * columns.count();
    return whole && cells.size() >= columns.count() ? slots : List.of();
  }

  private static int nearest(List<Double> edges, double place) {
    int best = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - place) < Math.abs(edges.get(best) - place)) {
        best = i;
      }
    }
    return best;
  }
}
