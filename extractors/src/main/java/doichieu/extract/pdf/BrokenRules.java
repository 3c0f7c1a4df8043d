package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Titles over all columns of a table whose rules run down only: where the rules that part the
 * columns end and begin anew, a row ends and the next begins, whether or not a rule runs across.
 */
final class BrokenRules {
  /** Ends of rules nearer (points) are at one height. */
  private static final double SAME_HEIGHT = 2;

  /** No row of words is lower (points). */
  private static final double LOWEST = 6;

  private final List<Ruling> down;
  private final List<Double> inner;
  private final double top;
  private final double bottom;

  private BrokenRules(List<Ruling> down, List<Double> inner, double top, double bottom) {
    this.down = down;
    this.inner = inner;
    this.top = top;
    this.bottom = bottom;
  }

  /** A height at which rules break off or begin anew. */
  private record Gap(double from, double to) {

    boolean isAt(Gap other) {
      return Math.abs(from - other.from) <= SAME_HEIGHT && Math.abs(to - other.to) <= SAME_HEIGHT;
    }
  }

  /**
   * The heights of the upper and lower edges of the rows that no rule parts into columns, from top
   * to bottom; the table's own edges left out.
   *
   * @param down rules of one table that run down
   * @param edges x of the rules that part its columns, the outer ones included
   * @param near how far (points) a rule may lie from its edge
   */
  static List<Double> heights(
      List<Ruling> down, List<Double> edges, double near, double top, double bottom) {
    if (edges.size() < 4) {
      return List.of();
    }
    List<Double> inner = edges.subList(1, edges.size() - 1);
    List<Ruling> parting =
        down.stream()
            .filter(r -> inner.stream().anyMatch(x -> Math.abs(x - r.at()) <= near))
            .toList();
    return new BrokenRules(parting, inner, top, bottom).heights(near);
  }

  private List<Double> heights(double near) {
    List<Gap> common = gaps(inner.get(0), near);
    for (double edge : inner.subList(1, inner.size())) {
      List<Gap> gaps = gaps(edge, near);
      common.removeIf(gap -> gaps.stream().noneMatch(gap::isAt));
    }
    List<Double> heights = new ArrayList<>();
    for (Gap gap : common) {
      heights.add(gap.from());
      heights.add(gap.to());
    }
    heights.removeIf(y -> y < top + SAME_HEIGHT || y > bottom - SAME_HEIGHT);
    return heights;
  }

  /** The stretches at which no rule runs along the edge. */
  private List<Gap> gaps(double edge, double near) {
    List<Ruling> rules =
        down.stream()
            .filter(r -> Math.abs(r.at() - edge) <= near)
            .sorted(Comparator.comparingDouble(Ruling::from))
            .toList();
    List<Gap> gaps = new ArrayList<>();
    double reached = top;
    for (Ruling rule : rules) {
      if (rule.from() - reached >= LOWEST) {
        gaps.add(new Gap(reached, rule.from()));
      }
      reached = Math.max(reached, rule.to());
    }
    if (bottom - reached >= LOWEST) {
      gaps.add(new Gap(reached, bottom));
    }
    return gaps;
  }
}
