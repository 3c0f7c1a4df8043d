package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.document.NumeralCensus;
import doichieu.extract.RawNumerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Takes down a page's glyphs line by line, before anything is known of tables, columns or notes.
 * Raised figures may be marks of notes: they are taken down as such too.
 */
final class RawGlyphs {
  /** Glyphs of one line differ by less (font sizes) in height. */
  private static final double SAME_LINE = 0.2;

  /** A gap (font sizes) that parts words. */
  private static final double GAP = 0.22;

  private final PageContent page;
  private final RawNumerals raw;

  private RawGlyphs(PageContent page, RawNumerals raw) {
    this.page = page;
    this.raw = raw;
  }

  static void read(PageContent page, RawNumerals raw) {
    Map<Glyph.Direction, List<Glyph>> all = new EnumMap<>(Glyph.Direction.class);
    for (Glyph glyph : page.glyphs()) {
      all.computeIfAbsent(glyph.direction(), d -> new ArrayList<>()).add(glyph);
    }
    all.values().forEach(new RawGlyphs(page, raw)::readLines);
  }

  private void readLines(List<Glyph> glyphs) {
    glyphs.sort(Comparator.comparingDouble(Glyph::baseline));
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!line.isEmpty()
          && glyph.baseline() - line.get(0).baseline() > SAME_LINE * line.get(0).size()) {
        readLine(line);
        line = new ArrayList<>();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      readLine(line);
    }
  }

  private void readLine(List<Glyph> line) {
    if (line.stream().noneMatch(glyph -> NumeralCensus.hasNumeral(glyph.text()))) {
      return;
    }
    line.sort(Comparator.comparingDouble(Glyph::x0));
    StringBuilder text = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : line) {
      if (last != null && isDouble(last, glyph)) {
        continue;
      }
      boolean gap = last != null && glyph.x0() - last.x1() > GAP * glyph.size();
      text.append(gap ? " " : "").append(glyph.text());
      last = glyph;
    }
    Box box = line.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
    Evidence place = new Evidence(page.number(), null, null, null, null, null, box, null);
    raw.print(text.toString(), place);
    repeatRaised(line, place);
  }

  private static boolean isDouble(Glyph a, Glyph b) {
    return a.text().equals(b.text()) && Math.abs(a.x0() - b.x0()) < 0.12 * b.size();
  }

  private void repeatRaised(List<Glyph> line, Evidence place) {
    List<Glyph> raised =
        line.stream()
            .filter(g -> isRaisedSign(g.text()) || (RaisedMarks.isMark(g) && isRaised(g)))
            .toList();
    StringBuilder marks = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : raised) {
      boolean apart = last == null || glyph.x0() - last.x1() > GAP * glyph.size();
      marks.append(apart ? " " : "").append(glyph.text());
      last = glyph;
    }
    raw.repeat(marks.toString(), place);
  }

  /** True for characters such as "¹". */
  private static boolean isRaisedSign(String text) {
    return NumeralCensus.hasNumeral(text) && !Character.isDigit(text.charAt(0));
  }

  /** True if the figure stands at the raised side of a glyph of a line below. */
  private boolean isRaised(Glyph figure) {
    return page.glyphs().stream()
        .anyMatch(
            other ->
                other.direction() == figure.direction()
                    && !other.isBlank()
                    && other.baseline() > figure.baseline()
                    && other.baseline() - figure.baseline() < 0.8 * other.size()
                    && isBeside(figure, other)
                    && RaisedMarks.isRaised(figure, other.size(), other.baseline()));
  }

  private static boolean isBeside(Glyph figure, Glyph other) {
    double reach = other.size();
    return Math.abs(figure.x0() - other.x1()) <= reach
        || Math.abs(other.x0() - figure.x1()) <= reach;
  }
}
