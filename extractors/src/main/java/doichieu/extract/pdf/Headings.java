package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    Headings headings = new Headings(body);
    for (int i = head.size() - 1; i >= 0; i--) {
      boolean lone = head.get(i).isSingle();
      head.get(i).segments().forEach(line -> headings.addOver(line, lone));
    }
    headings.addBeside();
    return headings.extents;
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

  private boolean isUnderWide(Extent heading) {
    return wide.stream().anyMatch(w -> heading.left() >= w.x0() && heading.right() <= w.x1());
  }

  /**
   * Headings over no column belong to columns without heading, in their order and as near as can
   * be; those left over belong to a wide one, or have a column of their own.
   */
  private void addBeside() {
    List<Extent> own = new ArrayList<>();
    for (Extent heading : blocks()) {
      int at = nearest(heading);
      if (at >= 0) {
        extents.set(at, extents.get(at).with(heading));
      } else {
        own.add(heading);
      }
    }
    List<Extent> parts = new ArrayList<>(extents);
    parts.addAll(own);
    parts.sort(Comparator.comparingDouble(Extent::left));
    int from = 0;
    List<Extent> joined = new ArrayList<>();
    for (int i = 0; i <= parts.size(); i++) {
      boolean anchor = i < parts.size() && parts.get(i).headed() && !own.contains(parts.get(i));
      if (i == parts.size() || anchor) {
        joined.addAll(new HeadingPairs(parts.subList(from, i), own).joined());
        if (anchor) {
          joined.add(parts.get(i));
        }
        from = i + 1;
      }
    }
    extents.clear();
    joined.stream().filter(e -> !own.contains(e) || !isUnderWide(e)).forEach(extents::add);
  }

  /** The lines of the headings over no column, those below each other as one, from left to right. */
  private List<Extent> blocks() {
    List<Extent> blocks = new ArrayList<>();
    left.stream()
        .sorted(Comparator.comparingDouble(Line::x0))
        .forEach(
            line -> {
              Extent last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
              if (last != null && last.overlaps(line)) {
                blocks.set(blocks.size() - 1, last.under(line));
              } else {
                blocks.add(new Extent(line.x0(), line.x1(), true));
              }
            });
    return blocks;
  }

  /** The column that a heading has come to overlap when others were added; -1 if there is none. */
  private int nearest(Extent heading) {
    for (int i = 0; i < extents.size(); i++) {
      if (extents.get(i).left() < heading.right() && extents.get(i).right() > heading.left()) {
        return i;
      }
    }
    return -1;
  }
}
