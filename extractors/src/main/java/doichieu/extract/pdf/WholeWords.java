package doichieu.extract.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps words whole that are too long for their cell and run over its edge: the letters beyond
 * stand where most of the word does. A figure of which the last digit stands in the next cell would
 * be another figure.
 */
final class WholeWords {
  /** Letters of one word stand no further apart than this (font sizes), and overlap no further. */
  private static final double NEXT = 0.12;

  /** Letters of one word that two orders show follow each other nearer than this (font sizes). */
  private static final double SAME_PLACE = 0.02;

  private static final double SAME_LINE = 0.1;

  private WholeWords() {}

  /**
   * Gives the letters of each word that runs over an edge one place.
   *
   * @param glyphs in the order of the file
   * @param places where each of them stands; null outside of all cells. Changed in place.
   */
  static <T> void settle(List<Glyph> glyphs, @Nullable T[] places) {
    int start = 0;
    for (int i = 1; i <= places.length; i++) {
      if (i == places.length || !follows(glyphs.get(i - 1), glyphs.get(i))) {
        if (isTorn(places, start, i)) {
          settleParts(glyphs, places, start, i);
        }
        start = i;
      }
    }
  }

  private static boolean follows(Glyph before, Glyph glyph) {
    double gap = glyph.x0() - before.x1();
    double near = NEXT * glyph.size();
    return !before.isBlank()
        && !glyph.isBlank()
        && glyph.direction() == before.direction()
        && gap < near
        && gap > -near
        && Math.abs(glyph.baseline() - before.baseline()) < SAME_LINE * glyph.size();
  }

  private static <T> boolean isTorn(@Nullable T[] places, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (places[i] != places[start]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Words of two cells may touch: each part that the file places, or of one kind of letters, is
   * settled alone.
   */
  private static <T> void settleParts(
      List<Glyph> glyphs, @Nullable T[] places, int start, int end) {
    int from = start;
    for (int i = start + 1; i <= end; i++) {
      if (i == end || isOtherWord(glyphs.get(i - 1), glyphs.get(i))) {
        Arrays.fill(places, from, i, most(places, from, i));
        from = i;
      }
    }
  }

  private static boolean isOtherWord(Glyph before, Glyph glyph) {
    double gap = Math.abs(glyph.x0() - before.x1());
    return (glyph.placed() && gap > SAME_PLACE * glyph.size()) || isOtherKind(before, glyph);
  }

  /** True where a capital follows a small letter, or letters and figures follow each other. */
  private static boolean isOtherKind(Glyph before, Glyph glyph) {
    int left = before.text().codePointBefore(before.text().length());
    int right = glyph.text().codePointAt(0);
    boolean capital = Character.isLowerCase(left) && Character.isUpperCase(right);
    boolean kinds =
        (Character.isDigit(left) && Character.isLetter(right))
            || (Character.isLetter(left) && Character.isDigit(right));
    return capital || kinds || Character.getType(right) == Character.MATH_SYMBOL;
  }

  /** The place of most letters; of the first of two with equally many. */
  private static <T> @Nullable T most(@Nullable T[] places, int from, int to) {
    Map<@Nullable T, Integer> counts = new HashMap<>();
    T most = places[from];
    int highest = 0;
    for (int i = from; i < to; i++) {
      int count = counts.merge(places[i], 1, Integer::sum);
      if (count > highest) {
        highest = count;
        most = places[i];
      }
    }
    return most;
  }
}
