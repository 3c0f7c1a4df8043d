package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.extract.table.FigureGap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Glyphs on one baseline, from left to right, raised marks included. */
final class Line {
  /** White at least so wide (font sizes) parts columns. */
  private static final double COLUMN_GAP = 1.2;

  /** Words of a cell stand no further apart (font sizes), be they justified. */
  private static final double WIDEST_WORD_GAP = 0.5;

  /** White at least so wide (font sizes) parts two figures. */
  private static final double FIGURE_GAP = 0.4;

  /** White at least so wide (font sizes) parts words. */
  private static final double WORD_GAP = 0.15;

  private static final Comparator<Glyph> LEFT_TO_RIGHT =
      Comparator.comparingDouble(Glyph::x0).thenComparingDouble(Glyph::x1);

  private final List<Glyph> glyphs;
  private final double size;
  private final double baseline;
  private final double x0;
  private final double x1;
  private @Nullable String words;
  private @Nullable Weight weight;
  private double @Nullable [] gaps;
  private @Nullable List<Line> pieces;

  /** Makes a line of at least one printed glyph. */
  Line(List<Glyph> glyphs) {
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

  /** Cuts the line where nothing, not even a blank, is printed for longer than between words. */
  List<Line> segments() {
    double wide = Math.max(COLUMN_GAP * size, 2.5 * wordGap(0.5));
    return cutAt(wide, wide);
  }

  /** Cuts the line at gaps that may part columns: lines of figures have no narrower ones. */
  List<Line> columns() {
    List<Line> known = pieces;
    if (known == null) {
      double word = Math.min(WIDEST_WORD_GAP * size, wordGap(0.25));
      known = List.copyOf(cutAt(Math.max(WhiteColumns.GAP * size, 2.5 * word), FIGURE_GAP * size));
      pieces = known;
    }
    return known;
  }

  /**
   * Cuts the line at its gaps.
   *
   * @param wide gaps wider than this (points) part any words
   * @param narrow gaps wider than this part two figures
   */
  private List<Line> cutAt(double wide, double narrow) {
    List<Line> segments = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    double end = glyphs.get(0).x1();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      double gap = glyph.x0() - end;
      if (gap > wide || gap > narrow && partsFigures(i, gap)) {
        addInk(segments, open);
        open = new ArrayList<>();
      }
      open.add(glyph);
      end = Math.max(end, glyph.x1());
    }
    if (open.size() == glyphs.size()) {
      return hasInk(glyphs) ? List.of(this) : List.of();
    }
    addInk(segments, open);
    return segments;
  }

  /** True if the gap before a glyph parts two figures: no group of digits stands so far off. */
  private boolean partsFigures(int at, double gap) {
    String before = wordBefore(at);
    String after = wordFrom(at);
    return FigureGap.parts(before, after)
        || (gap > WhiteColumns.GAP * size && FigureGap.areFigures(before, after));
  }

  /** The word that ends before a glyph. */
  private String wordBefore(int at) {
    int from = at - 1;
    while (from > 0 && isJoined(from - 1)) {
      from--;
    }
    return text(from, at);
  }

  /** The word that begins with a glyph. */
  private String wordFrom(int at) {
    int to = at;
    while (to + 1 < glyphs.size() && isJoined(to)) {
      to++;
    }
    return text(at, to + 1);
  }

  /** True if a glyph and the next one are of one word. */
  private boolean isJoined(int at) {
    Glyph left = glyphs.get(at);
    Glyph right = glyphs.get(at + 1);
    return !left.isBlank() && !right.isBlank() && right.x0() - left.x1() < WORD_GAP * size;
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    glyphs.subList(from, to).forEach(glyph -> text.append(glyph.text()));
    return text.toString().strip();
  }

  /**
   * The gap between words, blanks included: justified lines have wide ones.
   *
   * @param share of the gaps that are narrower
   */
  private double wordGap(double share) {
    double[] known = gaps;
    if (known == null) {
      known = findGaps();
      gaps = known;
    }
    return known.length < 5 ? 0 : known[(int) (known.length * share)];
  }

  /** The gaps between words, blanks included, the narrowest first. */
  private double[] findGaps() {
    double[] found = new double[glyphs.size()];
    int count = 0;
    double end = x0;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        if (glyph.x0() - end > WORD_GAP * size) {
          found[count++] = glyph.x0() - end;
        }
        end = Math.max(end, glyph.x1());
      }
    }
    double[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static void addInk(List<Line> segments, List<Glyph> glyphs) {
    if (hasInk(glyphs)) {
      segments.add(new Line(glyphs));
    }
  }

  private static boolean hasInk(List<Glyph> glyphs) {
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        return true;
      }
    }
    return false;
  }
}
