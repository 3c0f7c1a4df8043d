package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds the white that runs down through rows of text, and the columns between it. */
final class WhiteStrips {
  /** White strips at least so wide (font sizes) part columns, whatever the rows are like. */
  private static final double STRIP = 0.5;

  /** The narrowest white strip (font sizes), where rows have words next to it on both sides. */
  private static final double NARROW = 0.1;

  /** Rows that must have words next to a narrow strip on both sides. */
  private static final int FEWEST_ROWS = 2;

  /** Share of the lines that may run across the white between two columns. */
  static final double CROSSING = 0.1;

  /** Places looked at, in a point. */
  private static final int FINE = 4;

  private final List<LineRow> rows;
  private final List<Line> segments;
  private final double left;
  private final int[] cover;

  private WhiteStrips(List<LineRow> rows) {
    this.rows = rows;
    this.segments = rows.stream().flatMap(r -> r.segments().stream()).toList();
    this.left = TextBlock.left(segments);
    this.cover = new int[place(TextBlock.right(segments)) + 1];
    for (Line segment : segments) {
      for (int x = place(segment.x0()); x < (segment.x1() - left) * FINE; x++) {
        cover[x]++;
      }
    }
  }

  private int place(double x) {
    return (int) ((x - left) * FINE);
  }

  /**
   * What stands between the white strips, from left to right.
   *
   * @param rows rows of text cut at their gaps, at least one
   */
  static List<Extent> extents(List<LineRow> rows) {
    return new WhiteStrips(rows).extents();
  }

  /**
   * The middle of the white between two places over which the fewest words run.
   *
   * @param rows rows of text cut at their gaps, at least one
   */
  static double clearest(List<LineRow> rows, double from, double to) {
    WhiteStrips strips = new WhiteStrips(rows);
    int last = strips.cover.length - 1;
    int start = Math.max(0, Math.min(last, strips.place(from)));
    int end = Math.max(0, Math.min(last, strips.place(to)));
    if (end <= start) {
      return (from + to) / 2;
    }
    int[] strip = strips.whitest(start, end);
    return strips.left + (strip[0] + strip[1]) / 2.0 / FINE;
  }

  private List<Extent> extents() {
    int allowed = (int) (rows.size() * CROSSING);
    List<Extent> extents = new ArrayList<>();
    int start = -1;
    int end = 0;
    for (int x = 0; x < cover.length; x++) {
      if (cover[x] <= allowed) {
        continue;
      }
      if (start >= 0 && x > end) {
        int[] strip = whitest(end, x);
        if (isStrip(extent(start, strip[0]), extent(strip[0], strip[1]))) {
          extents.add(extent(start, strip[0]));
          start = strip[1];
        }
      }
      start = start < 0 ? x : start;
      end = x + 1;
    }
    extents.add(extent(Math.max(0, start), end));
    return extents;
  }

  /** The widest part of a strip over which the fewest words run, as the place before and after. */
  private int[] whitest(int from, int to) {
    int least = cover[from];
    for (int x = from + 1; x < to; x++) {
      least = Math.min(least, cover[x]);
    }
    int[] widest = {to, to};
    int start = from;
    for (int x = from; x <= to; x++) {
      if (x == to || cover[x] > least) {
        widest = x - start > widest[1] - widest[0] ? new int[] {start, x} : widest;
        start = x + 1;
      }
    }
    return widest;
  }

  private Extent extent(int start, int end) {
    return new Extent(left + (double) start / FINE, left + (double) end / FINE, false);
  }

  private boolean isStrip(Extent before, Extent strip) {
    double size = segments.get(0).size();
    double width = strip.right() - strip.left();
    return width > STRIP * size || (width > NARROW * size && isBetweenWords(before, strip));
  }

  /** True if in several rows words of what stands before the strip end there, and others follow. */
  private boolean isBetweenWords(Extent before, Extent strip) {
    return rows.stream().filter(row -> isBetweenWords(row, before, strip)).count() >= FEWEST_ROWS;
  }

  private static boolean isBetweenWords(LineRow row, Extent before, Extent strip) {
    double middle = (strip.left() + strip.right()) / 2;
    return row.segments().stream().noneMatch(line -> line.x0() < middle && line.x1() > middle)
        && row.segments().stream().anyMatch(line -> line.x1() < middle && before.overlaps(line))
        && row.segments().get(row.segments().size() - 1).x0() > middle;
  }
}
