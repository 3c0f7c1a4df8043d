package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts what seems one column because a row's words run over the white in it, as a cell merged over
 * two columns does: two headings side by side stand above it, and a row has words below both.
 */
final class HeadedParts {
  /** One of so many rows with words there may run over the white. */
  private static final int CROSSING_EACH = 4;

  private HeadedParts() {}

  /**
   * The columns, with such ones parted.
   *
   * @param columns what stands in the columns, from left to right
   * @param head rows above the body, cut at their gaps
   * @param body rows of the body, cut at their gaps
   */
  static List<Extent> cut(List<Extent> columns, List<LineRow> head, List<LineRow> body) {
    List<Extent> parted = new ArrayList<>();
    for (Extent column : columns) {
      Extent rest = column;
      Optional<Extent> left = findLeft(rest, head, body);
      while (left.isPresent()) {
        parted.add(left.get());
        rest = new Extent(left.get().right(), rest.right(), false);
        left = findLeft(rest, head, body);
      }
      parted.add(rest);
    }
    return parted;
  }

  /** What stands below the first of the headings above a column; empty if there is but one. */
  private static Optional<Extent> findLeft(Extent column, List<LineRow> head, List<LineRow> body) {
    for (int i = head.size() - 1; i >= 0; i--) {
      List<Line> headings = inside(column, head.get(i));
      if (headings.size() > 1) {
        double from = headings.get(0).x1();
        double to = headings.get(1).x0();
        double edge = WhiteStrips.clearest(body, from, to);
        return parts(column, edge, body)
            ? Optional.of(new Extent(column.left(), edge, false))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean parts(Extent column, double edge, List<LineRow> body) {
    int rows = 0;
    int crossing = 0;
    boolean both = false;
    for (LineRow row : body) {
      List<Line> words = row.segments().stream().filter(column::overlaps).toList();
      rows += words.isEmpty() ? 0 : 1;
      crossing += words.stream().anyMatch(l -> l.x0() < edge && l.x1() > edge) ? 1 : 0;
      both |=
          words.stream().anyMatch(l -> l.x1() <= edge)
              && words.stream().anyMatch(l -> l.x0() >= edge);
    }
    return both && crossing * CROSSING_EACH <= rows;
  }

  private static List<Line> inside(Extent column, LineRow row) {
    return row.segments().stream()
        .filter(line -> line.center() > column.left() && line.center() < column.right())
        .toList();
  }
}
