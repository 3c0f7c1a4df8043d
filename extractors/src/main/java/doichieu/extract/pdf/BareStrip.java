package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A quick look at the glyphs between two rules across: most strips of a table hold one row, and
 * need no reading of words to tell so.
 *
 * @param lines for each column the heights (half points) at which it has ink, with true where some
 *     of the ink is a letter
 */
record BareStrip(List<Map<Long, Boolean>> lines) {
  /** Ink so little (points) right of the first column's edge may belong to it. */
  private static final double ON_EDGE = 2;

  /** The only letter that stands for a figure ("x" for none). */
  private static final String NONE = "x";

  /**
   * The strip.
   *
   * @param glyphs that stand in it, upright
   * @param edges x of the edges of the columns, the outer ones included
   */
  static BareStrip of(List<Glyph> glyphs, List<Double> edges) {
    List<Map<Long, Boolean>> lines = new ArrayList<>();
    for (int column = 1; column < edges.size(); column++) {
      lines.add(new HashMap<>());
    }
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        int column = column(edges, glyph.centerX());
        put(lines.get(column), glyph);
        if (column == 1 && glyph.centerX() < edges.get(1) + ON_EDGE) {
          put(lines.get(0), glyph);
        }
      }
    }
    return new BareStrip(lines);
  }

  private static int column(List<Double> edges, double x) {
    int column = 0;
    while (column + 2 < edges.size() && x >= edges.get(column + 1)) {
      column++;
    }
    return column;
  }

  private static void put(Map<Long, Boolean> lines, Glyph glyph) {
    boolean letter = Character.isLetter(glyph.text().codePointAt(0)) && !glyph.text().equals(NONE);
    lines.merge(Math.round(2 * glyph.baseline()), letter, Boolean::logicalOr);
  }

  /** False if it holds one row for sure: one line in the first column, no figures below others. */
  boolean mayHoldRows() {
    return lines.get(0).size() > 1
        || lines.stream().anyMatch(column -> countFigures(column) >= StripWords.FEWEST_FIGURES);
  }

  private static long countFigures(Map<Long, Boolean> column) {
    return column.values().stream().filter(letter -> !letter).count();
  }
}
