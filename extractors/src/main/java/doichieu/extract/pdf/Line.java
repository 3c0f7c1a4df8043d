package doichieu.extract.pdf;

import doichieu.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Glyphs on one baseline, from left to right, raised marks included. */
final class Line {
  private static final Comparator<Glyph> LEFT_TO_RIGHT =
      Comparator.comparingDouble(Glyph::x0).thenComparingDouble(Glyph::x1);

  private final List<Glyph> glyphs;
  private final boolean spaced;
  private final double size;
  private final double baseline;
  private final double x0;
  private final double x1;
  private @Nullable String words;
  private @Nullable Weight weight;
  private @Nullable List<Line> pieces;

  /** Makes a line of at least one printed glyph, of a page of which no more is known. */
  Line(List<Glyph> glyphs) {
    this(glyphs, false);
  }

  /**
   * Makes a line of at least one printed glyph.
   *
   * @param spaced true if the page prints a blank wherever two words of a line stand apart
   */
  Line(List<Glyph> glyphs, boolean spaced) {
    this.spaced = spaced;
    this.glyphs = sorted(glyphs);
    List<Glyph> ink = new ArrayList<>(this.glyphs.size());
    for (Glyph glyph : this.glyphs) {
      if (!glyph.isBlank()) {
        ink.add(glyph);
      }
    }
    List<Glyph> measured = ink.isEmpty() ? this.glyphs : ink;
    List<Glyph> ground = RaisedMarks.without(measured);
    Tenths sizes = new Tenths(ground.size());
    ground.forEach(g -> sizes.add(g.size()));
    this.size = sizes.usual();
    Tenths baselines = new Tenths(ground.size());
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : ground) {
      if (Math.abs(glyph.size() - size) < 0.6) {
        baselines.add(glyph.baseline());
      }
    }
    for (Glyph glyph : measured) {
      left = Math.min(left, glyph.x0());
      right = Math.max(right, glyph.x1());
    }
    this.baseline = baselines.usual();
    this.x0 = left;
    this.x1 = right;
  }

  /** From left to right; most glyphs come in that order. */
  static List<Glyph> sorted(List<Glyph> glyphs) {
    for (int i = 1; i < glyphs.size(); i++) {
      if (LEFT_TO_RIGHT.compare(glyphs.get(i - 1), glyphs.get(i)) > 0) {
        return glyphs.stream().sorted(LEFT_TO_RIGHT).toList();
      }
    }
    return List.copyOf(glyphs);
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  /** The words as {@link LineText} has spelled them out before; null if it has not. */
  @Nullable String words() {
    return words;
  }

  /** Keeps the words: lines are asked for them often, and few hold marks of notes. */
  void keep(String spelled) {
    words = spelled;
  }

  /** Font size of most of the line. */
  double size() {
    return size;
  }

  double baseline() {
    return baseline;
  }

  /** Start of the ink. */
  double x0() {
    return x0;
  }

  /** End of the ink. */
  double x1() {
    return x1;
  }

  double center() {
    return (x0 + x1) / 2;
  }

  double top() {
    return baseline - Glyph.ASCENT * size;
  }

  double bottom() {
    return baseline + Glyph.DESCENT * size;
  }

  /** How heavy its letters are printed. */
  Weight weight() {
    Weight known = weight;
    if (known == null) {
      known = weigh();
      weight = known;
    }
    return known;
  }

  private Weight weigh() {
    boolean plain = false;
    boolean bold = false;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        plain |= !glyph.bold();
        bold |= glyph.bold();
      }
    }
    return !plain ? Weight.BOLD : bold ? Weight.MIXED : Weight.PLAIN;
  }

  /** True if all letters are printed bold. */
  boolean isBold() {
    return weight() == Weight.BOLD;
  }

  /** True if some letter is printed bold. */
  boolean hasBold() {
    return weight() != Weight.PLAIN;
  }

  /** True if all letters are slanted. */
  boolean isItalic() {
    return glyphs.stream().filter(g -> !g.isBlank()).allMatch(Glyph::italic);
  }

  /** True for a raised small glyph, as marks of notes and exponents are. */
  boolean isRaised(Glyph glyph) {
    return RaisedMarks.isRaised(glyph, size, baseline);
  }

  /** Place on the page. */
  Box box() {
    @Nullable Box box = null;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        box = box == null ? glyph.box() : box.union(glyph.box());
      }
    }
    return rounded(box == null ? glyphs.get(0).box() : box);
  }

  /** To hundredths of a point, as far as files are exact. */
  private static Box rounded(Box box) {
    return new Box(rounded(box.x0()), rounded(box.y0()), rounded(box.x1()), rounded(box.y1()));
  }

  private static double rounded(double measure) {
    return Math.round(measure * 100) / 100.0;
  }

  /** True if its page prints a blank wherever two words of a line stand apart. */
  boolean isSpaced() {
    return spaced;
  }

  /** Some of the glyphs as a line of their own. */
  Line with(List<Glyph> some) {
    return new Line(some, spaced);
  }

  /** Cuts the line where nothing but blanks typed in a row stands for longer than between words. */
  List<Line> segments() {
    return new LineCuts(this).segments();
  }

  /** Cuts the line at gaps that may part columns: lines of figures have no narrower ones. */
  List<Line> columns() {
    List<Line> known = pieces;
    if (known == null) {
      known = List.copyOf(new LineCuts(this).columns());
      pieces = known;
    }
    return known;
  }
}
