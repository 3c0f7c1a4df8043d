package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts words of two columns that stand nearer to each other than columns usually do: where words
 * of many rows begin below each other, a word begins a cell if more than a blank stands before it,
 * or if white stands before it besides the blank that is printed there. Titles of groups stay
 * whole.
 */
final class GluedCells {
  /** Rows in which words must begin at the place, and the share of all that show columns. */
  private static final int FEWEST = 3;

  private static final double SHARE = 0.3;

  /** Words begin at one place if they do so as near (font sizes) as this. */
  private static final double SAME_START = 0.1;

  /** White (font sizes) wider than between words. */
  private static final double WIDE = 0.45;

  /** The same behind the blank that a line printed with blanks ends with. */
  private static final double BEHIND_BLANK = 0.1;

  private GluedCells() {}

  /** The rows, cut at their gaps before, with such words parted. */
  static List<LineRow> cut(List<LineRow> rows) {
    TreeMap<Double, Boolean> starts = starts(rows);
    return starts.isEmpty() ? rows : rows.stream().map(row -> cut(row, starts)).toList();
  }

  /** Where words of some rows begin that have others before them; true for many rows. */
  private static TreeMap<Double, Boolean> starts(List<LineRow> rows) {
    TreeMap<Double, Integer> counts = new TreeMap<>();
    int shown = 0;
    for (LineRow row : rows) {
      shown += row.isSingle() ? 0 : 1;
      for (Line line : row.segments().subList(1, row.segments().size())) {
        Double near = counts.ceilingKey(line.x0() - SAME_START * line.size());
        boolean same = near != null && near <= line.x0() + SAME_START * line.size();
        counts.merge(same ? near : line.x0(), 1, Integer::sum);
      }
    }
    double many = Math.max(FEWEST, SHARE * shown);
    TreeMap<Double, Boolean> starts = new TreeMap<>();
    counts.forEach(
        (place, count) -> {
          if (count >= FEWEST) {
            starts.put(place, count >= many);
          }
        });
    return starts;
  }

  private static LineRow cut(LineRow row, Map<Double, Boolean> starts) {
    if (GluedLabels.isTitle(row)) {
      return row;
    }
    List<Line> segments = new ArrayList<>();
    for (Line line : row.segments()) {
      Line rest = line;
      for (Map.Entry<Double, Boolean> entry : starts.entrySet()) {
        double start = entry.getKey();
        List<Glyph> before = before(rest, start, entry.getValue());
        if (!before.isEmpty()) {
          List<Glyph> after =
              rest.glyphs().stream().filter(glyph -> glyph.centerX() >= start).toList();
          segments.add(rest.with(before));
          rest = rest.with(after);
        }
      }
      segments.add(rest);
    }
    return segments.size() == row.segments().size() ? row : new LineRow(segments);
  }

  /**
   * The glyphs before the place if a word begins there and white is before it; else none.
   *
   * @param many true if words of many rows begin there
   */
  private static List<Glyph> before(Line line, double start, boolean many) {
    double near = SAME_START * line.size();
    if (line.x0() > start - near || line.x1() < start + near) {
      return List.of();
    }
    List<Glyph> before = new ArrayList<>();
    double end = line.x0();
    double printed = line.x0();
    double next = Double.MAX_VALUE;
    for (Glyph glyph : line.glyphs()) {
      if (glyph.centerX() < start) {
        before.add(glyph);
        end = glyph.isBlank() ? end : Math.max(end, glyph.x1());
        printed = Math.max(printed, glyph.x1());
      } else if (!glyph.isBlank()) {
        next = Math.min(next, glyph.x0());
      }
    }
    boolean apart =
        many && next - end >= WIDE * line.size()
            || line.isSpaced()
                && next - printed >= Math.max(BEHIND_BLANK * line.size(), 2 * behindBlanks(before));
    return Math.abs(next - start) <= near && apart ? before : List.of();
  }

  /** The most white behind a blank among some glyphs, as justified lines have it. */
  private static double behindBlanks(List<Glyph> glyphs) {
    double most = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      boolean blank = glyphs.get(i - 1).isBlank() && !glyphs.get(i).isBlank();
      most = blank ? Math.max(most, glyphs.get(i).x0() - glyphs.get(i - 1).x1()) : most;
    }
    return most;
  }
}
