package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of which programs draw one line: strokes per cell, double and dotted lines. */
final class RulingMerger {
  /** Lines this near (points) are one: double borders stand about 1.5 to 3 points apart. */
  static final double SAME_LINE = 3.2;

  /** Pieces of one line may leave such a gap (points): dots, and corners of joined borders. */
  static final double GAP = 3.5;

  /** What is shorter (points) after joining is a tick or a dot, not a line. */
  private static final double SHORTEST = 5;

  private RulingMerger() {}

  /** The lines, each once, across first, from top to bottom and from left to right. */
  static List<Ruling> merge(List<Ruling> rulings) {
    List<Ruling> merged = new ArrayList<>();
    for (boolean horizontal : new boolean[] {true, false}) {
      List<Ruling> lines =
          rulings.stream()
              .filter(r -> r.horizontal() == horizontal)
              .sorted(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from))
              .toList();
      int start = 0;
      for (int i = 1; i <= lines.size(); i++) {
        if (i == lines.size() || lines.get(i).at() - lines.get(start).at() > SAME_LINE) {
          joinPieces(lines.subList(start, i), merged);
          start = i;
        }
      }
    }
    return merged;
  }

  private static void joinPieces(List<Ruling> pieces, List<Ruling> merged) {
    double weight = pieces.stream().mapToDouble(p -> p.length() + 0.01).sum();
    double at = pieces.stream().mapToDouble(p -> p.at() * (p.length() + 0.01)).sum() / weight;
    List<Ruling> sorted = pieces.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList();
    Ruling open = sorted.get(0);
    double from = open.from();
    double to = open.to();
    for (Ruling piece : sorted) {
      if (piece.from() > to + GAP) {
        add(merged, new Ruling(piece.horizontal(), at, from, to));
        from = piece.from();
        to = piece.to();
      }
      to = Math.max(to, piece.to());
    }
    add(merged, new Ruling(open.horizontal(), at, from, to));
  }

  private static void add(List<Ruling> merged, Ruling ruling) {
    if (ruling.length() >= SHORTEST) {
      merged.add(ruling);
    }
  }
}
