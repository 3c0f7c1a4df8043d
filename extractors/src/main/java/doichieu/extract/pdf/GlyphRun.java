package doichieu.extract.pdf;

import doichieu.document.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs that follow each other in the file, of one size and direction, on one line.
 *
 * @param glyphs at least one, in the order of the file
 */
record GlyphRun(List<Glyph> glyphs) {
  /** Sizes of one run differ by less (points). */
  private static final double SAME_SIZE = 0.5;

  /** Glyphs of one run stand no further apart (font sizes). */
  private static final double NEXT = 2;

  /** The runs of a page's glyphs, in the order of the file; views of the list. */
  static List<GlyphRun> list(List<Glyph> glyphs) {
    List<GlyphRun> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !follows(glyphs.get(i - 1), glyphs.get(i))) {
        runs.add(new GlyphRun(glyphs.subList(start, i)));
        start = i;
      }
    }
    return runs;
  }

  private static boolean follows(Glyph before, Glyph glyph) {
    if (glyph.direction() != before.direction()
        || Math.abs(glyph.size() - before.size()) >= SAME_SIZE) {
      return false;
    }
    double along = glyph.x0() - before.x1();
    double across = Math.abs(glyph.baseline() - before.baseline());
    if (glyph.direction() == Glyph.Direction.SLANTED) {
      return Math.hypot(along, across) < NEXT * glyph.size();
    }
    return across < 0.3 * glyph.size() && Math.abs(along) < NEXT * glyph.size();
  }

  double size() {
    return glyphs.get(0).size();
  }

  Glyph.Direction direction() {
    return glyphs.get(0).direction();
  }

  /** Place on the page. */
  Box box() {
    return glyphs.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
  }

  /** True if it holds more than blanks. */
  boolean hasInk() {
    return !glyphs.stream().allMatch(Glyph::isBlank);
  }

  /** True if it is short or has a colon near its start. */
  boolean mayBeLabelled(int reach) {
    boolean may = glyphs.size() <= reach;
    for (int i = 0; i < Math.min(reach, glyphs.size()) && !may; i++) {
      may = glyphs.get(i).text().contains(":");
    }
    return may;
  }

  /** The words, NFC, white space folded; blanks are those of the file. */
  String text() {
    StringBuilder text = new StringBuilder();
    Glyph before = glyphs.get(0);
    for (Glyph glyph : glyphs) {
      boolean apart =
          glyph.direction() != Glyph.Direction.SLANTED
              && glyph.x0() - before.x1() > 0.2 * glyph.size();
      text.append(apart ? " " : "").append(glyph.text());
      before = glyph;
    }
    return LineText.compose(text);
  }
}
