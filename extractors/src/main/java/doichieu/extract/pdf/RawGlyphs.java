package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import doichieu.document.NumeralCensus;
import doichieu.extract.RawNumerals;
import java.util.ArrayList;
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

  /** Marks stand lower (font sizes) over the line that they belong to. */
  private static final double HIGHEST = 0.8;

  /** Lines below that a figure may be raised over; each is searched by place. */
  private static final int LINES_BELOW = 12;

  /** Glyphs looked at on either side of a raised figure: several marks may stand in a row. */
  private static final int NEIGHBOURS = 6;

  private final PageContent page;
  private final RawNumerals raw;

  /** Lines that stand further below (points) than this bear no raised figure. */
  private final double reach;

  private RawGlyphs(PageContent page, RawNumerals raw) {
    this.page = page;
    this.raw = raw;
    double largest = 0;
    for (Glyph glyph : page.glyphs()) {
      largest = Math.max(largest, glyph.size());
    }
    this.reach = (HIGHEST + SAME_LINE) * largest;
  }

  static void read(PageContent page, RawNumerals raw) {
    RawGlyphs reader = new RawGlyphs(page, raw);
    Map<Glyph.Direction, List<Glyph>> all = new EnumMap<>(Glyph.Direction.class);
    for (Glyph glyph : page.glyphs()) {
      all.computeIfAbsent(glyph.direction(), d -> new ArrayList<>()).add(glyph);
    }
    all.values().forEach(reader::readLines);
  }

  private void readLines(List<Glyph> glyphs) {
    glyphs.sort((one, other) -> Double.compare(one.baseline(), other.baseline()));
    List<List<Glyph>> lines = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      List<Glyph> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (last.isEmpty()
          || glyph.baseline() - last.get(0).baseline() > SAME_LINE * last.get(0).size()) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(glyph);
    }
    lines.forEach(line -> line.sort(RawGlyphs::fromLeft));
    for (int i = 0; i < lines.size(); i++) {
      readLine(lines.get(i), lines.subList(i + 1, Math.min(lines.size(), i + 1 + LINES_BELOW)));
    }
  }

  private static int fromLeft(Glyph one, Glyph other) {
    return Double.compare(one.x0(), other.x0());
  }

  private void readLine(List<Glyph> line, List<List<Glyph>> below) {
    if (!hasNumeral(line)) {
      return;
    }
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
    Box read = line.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
    Box box = PageScales.stored(read, page.scale());
    Evidence place = new Evidence(page.number(), null, null, null, null, null, box, null);
    raw.print(text.toString(), place);
    repeatRaised(line, below, place);
  }

  private static boolean hasNumeral(List<Glyph> line) {
    for (Glyph glyph : line) {
      if (NumeralCensus.hasNumeral(glyph.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDouble(Glyph a, Glyph b) {
    return a.text().equals(b.text()) && Math.abs(a.x0() - b.x0()) < 0.12 * b.size();
  }

  private void repeatRaised(List<Glyph> line, List<List<Glyph>> below, Evidence place) {
    StringBuilder marks = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : line) {
      boolean raised =
          isRaisedSign(glyph.text())
              || (RaisedMarks.isMark(glyph) && isRaisedOverSome(glyph, below));
      if (raised) {
        boolean apart = last == null || glyph.x0() - last.x1() > GAP * glyph.size();
        marks.append(apart ? " " : "").append(glyph.text());
        last = glyph;
      }
    }
    raw.repeat(marks.toString(), place);
  }

  /** True for characters such as "¹". */
  private static boolean isRaisedSign(String text) {
    return NumeralCensus.hasNumeral(text) && !Character.isDigit(text.charAt(0));
  }

  private boolean isRaisedOverSome(Glyph figure, List<List<Glyph>> below) {
    for (List<Glyph> line : below) {
      if (line.get(0).baseline() - figure.baseline() > reach) {
        return false;
      }
      if (isRaised(figure, line)) {
        return true;
      }
    }
    return false;
  }

  /** True if the figure stands at the raised side of a glyph of the line. */
  private static boolean isRaised(Glyph figure, List<Glyph> line) {
    int from = 0;
    int to = line.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (line.get(middle).x0() < figure.x0()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int first = Math.max(0, from - NEIGHBOURS);
    int last = Math.min(line.size(), from + NEIGHBOURS);
    for (int i = first; i < last; i++) {
      if (isRaisedOver(figure, line.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRaisedOver(Glyph figure, Glyph other) {
    double rise = other.baseline() - figure.baseline();
    boolean beside =
        Math.abs(figure.x0() - other.x1()) <= other.size()
            || Math.abs(other.x0() - figure.x1()) <= other.size();
    return !other.isBlank()
        && beside
        && rise < HIGHEST * other.size()
        && RaisedMarks.isRaised(figure, other.size(), other.baseline());
  }
}
