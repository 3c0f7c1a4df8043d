package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives the headings of a table without rules to its columns: figures may stand beside the heading
 * that is centred above them, and a column may hold nothing but its heading.
 */
final class Headings {
  private final List<Extent> extents;
  private final List<Line> wide = new ArrayList<>();
  private final List<Line> left = new ArrayList<>();

  private Headings(List<Extent> extents) {
    this.extents = new ArrayList<>(extents);
  }

  /**
   * The columns with their headings.
   *
   * @param body what stands in the body's columns, from left to right
   * @param head rows of text above the body, cut at their gaps
   */
  static List<Extent> join(List<Extent> body, List<LineRow> head) {
    return HeadingOrder.find(body, head).orElseGet(() -> joinOneByOne(body, head));
  }

  private static List<Extent> joinOneByOne(List<Extent> body, List<LineRow> head) {
    Headings headings = new Headings(body);
    head.forEach(headings::addInOrder);
    for (int i = head.size() - 1; i >= 0; i--) {
      boolean lone = head.get(i).isSingle();
      head.get(i).segments().forEach(line -> headings.addOver(line, lone));
    }
    headings.left.forEach(headings::addBeside);
    return headings.extents;
  }

  /** As many headings as there are columns belong to them in their order, if each may. */
  private void addInOrder(LineRow row) {
    List<Line> lines = row.segments();
    List<Extent> columns = List.copyOf(extents);
    boolean fit =
        lines.size() == columns.size()
            && IntStream.range(0, lines.size())
                .allMatch(
                    i ->
                        columns.stream()
                            .filter(column -> column.overlaps(lines.get(i)))
                            .allMatch(columns.get(i)::equals));
    for (int i = 0; fit && i < columns.size(); i++) {
      extents.set(i, columns.get(i).under(lines.get(i)));
    }
  }

  /**
   * A heading over one column belongs to it; one over several to none. A lone line that begins
   * further left than all columns is no heading but a title, unless it is centred over the first.
   */
  private void addOver(Line line, boolean lone) {
    if (lone && isTitle(line)) {
      return;
    }
    List<Extent> under = extents.stream().filter(extent -> extent.overlaps(line)).toList();
    if (under.size() > 1) {
      wide.add(line);
    } else if (under.size() == 1) {
      extents.set(extents.indexOf(under.get(0)), under.get(0).under(line));
    } else {
      left.add(line);
    }
  }

  private boolean isTitle(Line line) {
    Extent first = extents.get(0);
    double middle = (first.left() + first.right()) / 2;
    return line.x0() < first.left() - line.size() && Math.abs(line.center() - middle) > line.size();
  }

  private boolean isUnderWide(Line line) {
    return wide.stream().anyMatch(w -> line.x0() >= w.x0() && line.x1() <= w.x1());
  }

  /**
   * A heading over no column belongs to the nearest one without heading, to a wide one, or has its
   * own.
   */
  private void addBeside(Line line) {
    int at = 0;
    while (at < extents.size() && extents.get(at).left() < line.x0()) {
      at++;
    }
    int before = at - 1;
    for (int same = Math.max(0, before); same < Math.min(extents.size(), at + 1); same++) {
      if (extents.get(same).overlaps(line)) {
        extents.set(same, extents.get(same).under(line));
        return;
      }
    }
    boolean takesBefore = before >= 0 && !extents.get(before).headed();
    boolean takesAfter = at < extents.size() && !extents.get(at).headed();
    if (takesBefore && takesAfter) {
      takesAfter = extents.get(at).left() - line.x1() < line.x0() - extents.get(before).right();
    }
    if (takesAfter) {
      extents.set(at, extents.get(at).under(line));
    } else if (takesBefore) {
      extents.set(before, extents.get(before).under(line));
    } else if (!isUnderWide(line)) {
      extents.add(at, new Extent(line.x0(), line.x1(), true));
    }
  }
}
