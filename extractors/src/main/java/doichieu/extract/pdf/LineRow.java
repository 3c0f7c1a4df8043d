package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stretches of text at about one height, from left to right. */
record LineRow(List<Line> segments) {
  /** Columns side by side may stand so much apart (share of the font size) in height. */
  private static final double SAME_HEIGHT = 0.5;

  /** The rows of the stretches, from top to bottom. */
  static List<LineRow> rows(List<Line> segments) {
    List<Line> sorted =
        segments.stream()
            .sorted(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::x0))
            .toList();
    List<LineRow> rows = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : sorted) {
      if (!open.isEmpty() && !isLevel(open, line)) {
        rows.add(of(open));
        open = new ArrayList<>();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      rows.add(of(open));
    }
    return rows;
  }

  private static boolean isLevel(List<Line> row, Line line) {
    Line first = row.get(0);
    double reach = SAME_HEIGHT * Math.min(first.size(), line.size());
    return line.baseline() - first.baseline() <= reach
        && row.stream().noneMatch(l -> l.x0() < line.x1() && line.x0() < l.x1());
  }

  private static LineRow of(List<Line> segments) {
    return new LineRow(segments.stream().sorted(Comparator.comparingDouble(Line::x0)).toList());
  }

  Line first() {
    return segments.get(0);
  }

  boolean isSingle() {
    return segments.size() == 1;
  }

  double baseline() {
    return first().baseline();
  }

  double size() {
    return segments.stream().mapToDouble(Line::size).max().orElseThrow();
  }

  /** The row without some stretches; empty if none is left. */
  Optional<LineRow> without(List<Line> some) {
    List<Line> rest = segments.stream().filter(line -> !some.contains(line)).toList();
    return rest.isEmpty() ? Optional.empty() : Optional.of(new LineRow(rest));
  }

  /** All stretches as one line. */
  Line whole() {
    return merged(segments);
  }

  static Line merged(List<Line> lines) {
    return lines.size() == 1
        ? lines.get(0)
        : lines.get(0).with(lines.stream().flatMap(l -> l.glyphs().stream()).toList());
  }
}
