package doichieu.extract.pdf;

import java.util.List;

/**
 * Tells whether a page prints a blank wherever two words of a line stand apart, so that white
 * without a blank parts cells. Cells near each other leave white without a blank as well; it runs
 * down through the lines above and below, as white between words does not.
 */
final class PrintedBlanks {
  /** White at least so wide (font sizes) parts words. */
  private static final double WORD_GAP = 0.15;

  /** White wider than this (font sizes) is none between words. */
  private static final double WIDEST_GAP = 0.6;

  /** Blanks for each gap between words that has none. */
  private static final int BARE_SHARE = 3;

  /** Lines of single words only that tell as much as printed blanks. */
  private static final int FEWEST_LINES = 4;

  /** Lines above and below a gap that are looked at, each way. */
  private static final int REACH = 2;

  /** Least number of lines that tell a band of white. */
  private static final int FEWEST_BESIDE = 2;

  private final List<List<Glyph>> rows;
  private int blanks;
  private int bare;

  private PrintedBlanks(List<List<Glyph>> rows) {
    this.rows = rows;
  }

  /**
   * True if the lines print blanks between their words.
   *
   * @param rows the glyphs of each line, from left to right
   */
  static boolean are(List<List<Glyph>> rows) {
    PrintedBlanks count = new PrintedBlanks(rows);
    for (int i = 0; i < rows.size(); i++) {
      count.add(i);
    }
    return (count.blanks > 0 || rows.size() >= FEWEST_LINES)
        && count.bare * BARE_SHARE <= count.blanks;
  }

  private void add(int row) {
    List<Glyph> glyphs = rows.get(row);
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph left = glyphs.get(i - 1);
      Glyph right = glyphs.get(i);
      double gap = (right.x0() - left.x1()) / right.size();
      if (left.isBlank() && !right.isBlank()) {
        blanks++;
      } else if (gap > WORD_GAP
          && gap < WIDEST_GAP
          && isBetweenWords(glyphs, i)
          && !isInBand(row, left.x1(), right.x0())) {
        bare++;
      }
    }
  }

  /** True between two letters and two others: single letters are often headings of columns. */
  private static boolean isBetweenWords(List<Glyph> glyphs, int at) {
    return at > 1
        && at + 1 < glyphs.size()
        && glyphs.subList(at - 2, at + 2).stream().allMatch(PrintedBlanks::isLetter)
        && touch(glyphs.get(at - 2), glyphs.get(at - 1))
        && touch(glyphs.get(at), glyphs.get(at + 1));
  }

  private static boolean touch(Glyph left, Glyph right) {
    return right.x0() - left.x1() < WORD_GAP * right.size();
  }

  private static boolean isLetter(Glyph glyph) {
    return Character.isLetter(glyph.text().codePointAt(0));
  }

  /** True if most lines near the row that reach over the gap are white there as well. */
  private boolean isInBand(int row, double from, double to) {
    int beside = 0;
    int white = 0;
    for (int i = Math.max(0, row - REACH); i <= Math.min(rows.size() - 1, row + REACH); i++) {
      if (i != row && reachesOver(rows.get(i), from, to)) {
        beside++;
        white += isWhite(rows.get(i), from, to) ? 1 : 0;
      }
    }
    return beside >= FEWEST_BESIDE && white * 3 >= beside * 2;
  }

  private static boolean reachesOver(List<Glyph> glyphs, double from, double to) {
    boolean left = false;
    boolean right = false;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        left |= glyph.centerX() < from;
        right |= glyph.centerX() > to;
      }
    }
    return left && right;
  }

  /** True if white of some width in the line meets the gap. */
  private static boolean isWhite(List<Glyph> glyphs, double from, double to) {
    double end = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        boolean wide = glyph.x0() - end > WORD_GAP * glyph.size();
        if (wide && glyph.x0() > from && end < to) {
          return true;
        }
        end = Math.max(end, glyph.x1());
      }
    }
    return false;
  }
}
