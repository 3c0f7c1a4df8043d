package doichieu.extract.pdf;

import doichieu.extract.table.FigureGap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a line at the white between its words. */
final class LineCuts {
  /** White at least so wide (font sizes) parts columns. */
  private static final double COLUMN_GAP = 1.2;

  /** Words of a cell stand no further apart (font sizes), be they justified. */
  private static final double WIDEST_WORD_GAP = 0.5;

  /** White at least so wide (font sizes) parts two figures. */
  private static final double FIGURE_GAP = 0.4;

  /** White at least so wide (font sizes) parts words. */
  private static final double WORD_GAP = 0.15;

  /** White at least so wide (font sizes) parts columns where blanks are printed between words. */
  private static final double BARE_GAP = 0.22;

  /** White at least so wide (font sizes) parts a figure from a word that the file places anew. */
  private static final double PLACED_GAP = 0.08;

  /** So many blanks in a row are no space between words: they were typed to reach a place. */
  private static final int TYPED_GAP = 3;

  /** Letters apart by the same white, so many in a row, are one word set wide. */
  private static final int SET_WIDE = 3;

  private final Line line;
  private final List<Glyph> glyphs;
  private final double size;
  private final double[] gaps;

  /** Measures the gaps of a line. */
  LineCuts(Line line) {
    this.line = line;
    this.glyphs = line.glyphs();
    this.size = line.size();
    this.gaps = findGaps();
  }

  private static boolean isLetter(Glyph glyph) {
    return Character.isLetter(glyph.text().codePointAt(0));
  }

  /** The pieces between gaps wider than those between words. */
  List<Line> segments() {
    double wide = Math.max(COLUMN_GAP * size, 2.5 * wordGap(0.5));
    return cutAt(wide, wide, wide, wide);
  }

  /** The pieces between gaps that may part columns. */
  List<Line> columns() {
    double word = Math.min(WIDEST_WORD_GAP * size, wordGap(0.25));
    double wide = Math.max(WhiteColumns.GAP * size, 2.5 * word);
    boolean bare = line.isSpaced() && !isSetWide();
    return cutAt(
        wide, FIGURE_GAP * size, bare ? BARE_GAP * size : wide, bare ? PLACED_GAP * size : wide);
  }

  /**
   * Cuts the line at its gaps.
   *
   * @param wide gaps wider than this (points) part any words
   * @param narrow gaps wider than this part two figures
   * @param bare gaps wider than this part words without a blank between them
   * @param placed gaps wider than this part a figure flush right from a word flush left
   */
  private List<Line> cutAt(double wide, double narrow, double bare, double placed) {
    List<Line> segments = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    double end = glyphs.get(0).x1();
    double ink = end;
    int blanks = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      boolean blank = glyph.isBlank();
      double gap = glyph.x0() - (blanks >= TYPED_GAP && !blank ? ink : end);
      if (gap > wide
          || gap > bare && isBare(i)
          || gap > narrow && partsFigures(i, gap)
          || gap > placed && isFlush(i)) {
        addInk(segments, open);
        open = new ArrayList<>();
      }
      open.add(glyph);
      end = Math.max(end, glyph.x1());
      ink = blank ? ink : end;
      blanks = blank ? blanks + 1 : 0;
    }
    if (open.size() == glyphs.size()) {
      return hasInk(glyphs) ? List.of(line) : List.of();
    }
    addInk(segments, open);
    return segments;
  }

  /** True if no blank stands before a glyph, and neither it nor the one before is a raised mark. */
  private boolean isBare(int at) {
    Glyph left = glyphs.get(at - 1);
    Glyph right = glyphs.get(at);
    return !left.isBlank() && !right.isBlank() && !line.isRaised(left) && !line.isRaised(right);
  }

  /** True if a figure ends where a word begins that has a place of its own in the file. */
  private boolean isFlush(int at) {
    return glyphs.get(at).placed()
        && isLetter(glyphs.get(at))
        && Character.isDigit(glyphs.get(at - 1).text().codePointAt(0))
        && isBare(at);
  }

  /** True if single letters stand apart by the same white. */
  private boolean isSetWide() {
    int alike = 0;
    double last = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      double gap = glyphs.get(i).x0() - glyphs.get(i - 1).x1();
      boolean letters = isLetter(glyphs.get(i - 1)) && isLetter(glyphs.get(i));
      boolean apart = letters && gap > WORD_GAP * size;
      alike = apart && Math.abs(gap - last) < WORD_GAP * size / 2 ? alike + 1 : 0;
      if (alike >= SET_WIDE) {
        return true;
      }
      last = apart ? gap : 0;
    }
    return false;
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
    return gaps.length < 5 ? 0 : gaps[(int) (gaps.length * share)];
  }

  /** The gaps between words, blanks included, the narrowest first. */
  private double[] findGaps() {
    double[] found = new double[glyphs.size()];
    int count = 0;
    double end = line.x0();
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

  private void addInk(List<Line> segments, List<Glyph> some) {
    if (hasInk(some)) {
      segments.add(line.with(some));
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
