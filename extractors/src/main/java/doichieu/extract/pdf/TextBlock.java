package doichieu.extract.pdf;

import java.util.List;

/**
 * Lines that are read from top to bottom without a look to the side.
 *
 * @param lines from top to bottom, at least one
 * @param left where full lines start
 * @param right where full lines end
 * @param besideAnother true for one of two columns that stand side by side, as in a letterhead
 */
record TextBlock(List<Line> lines, double left, double right, boolean besideAnother) {

  /** A block as wide as its own lines. */
  static TextBlock column(List<Line> lines) {
    return new TextBlock(List.copyOf(lines), left(lines), right(lines), true);
  }

  static double left(List<Line> lines) {
    return lines.stream().mapToDouble(Line::x0).min().orElse(0);
  }

  static double right(List<Line> lines) {
    return lines.stream().mapToDouble(Line::x1).max().orElse(0);
  }
}
