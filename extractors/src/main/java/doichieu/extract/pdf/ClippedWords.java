package doichieu.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The words of a page that stand outside the part of it that lets drawing through. A word of which
 * any character is seen is kept whole: half a figure would be another one.
 *
 * <p>Lines that the foot of a page cuts are drawn on both pages, each of which shows its half:
 * whoever looks at the middle of the characters sees every line once.
 */
final class ClippedWords {
  /** A gap (font sizes) that parts words. */
  private static final double GAP = 0.22;

  /** Words at such places (points) across two pages are the same. */
  private static final double SAME_PLACE = 2;

  private final Set<Glyph> outside = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Takes a character whose middle is outside into account. */
  void add(Glyph glyph) {
    outside.add(glyph);
  }

  /** Tells that a character is now written otherwise, as with a mark put on it. */
  void replace(Glyph before, Glyph after) {
    if (outside.remove(before)) {
      outside.add(after);
    }
  }

  /** Characters of the words that nobody sees, word by word. */
  List<List<Glyph>> list(List<Glyph> glyphs) {
    return outside.isEmpty()
        ? List.of()
        : words(glyphs).stream().filter(outside::containsAll).toList();
  }

  /**
   * Number of words that the pages beside do not show at the same place across.
   *
   * @param clipped words that a page holds and does not show
   * @param beside the pages before and behind it
   */
  static int count(List<List<Glyph>> clipped, List<PageContent> beside) {
    if (clipped.isEmpty()) {
      return 0;
    }
    List<List<Glyph>> seen =
        beside.stream().flatMap(page -> words(page.glyphs()).stream()).toList();
    return (int)
        clipped.stream()
            .filter(word -> word.stream().anyMatch(g -> isPrinted(g)))
            .filter(word -> seen.stream().noneMatch(other -> isSame(word, other)))
            .count();
  }

  private static boolean isPrinted(Glyph glyph) {
    return Character.isLetterOrDigit(glyph.text().codePointAt(0));
  }

  private static boolean isSame(List<Glyph> one, List<Glyph> other) {
    return one.size() == other.size()
        && Math.abs(one.get(0).x0() - other.get(0).x0()) < SAME_PLACE
        && text(one).equals(text(other));
  }

  private static String text(List<Glyph> word) {
    StringBuilder text = new StringBuilder();
    word.forEach(g -> text.append(g.text()));
    return text.toString();
  }

  /** The words in the order in which they are drawn; blanks belong to none. */
  private static List<List<Glyph>> words(List<Glyph> glyphs) {
    List<List<Glyph>> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!word.isEmpty() && !follows(word.get(word.size() - 1), glyph)) {
        words.add(word);
        word = new ArrayList<>();
      }
      if (!glyph.isBlank()) {
        word.add(glyph);
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  private static boolean follows(Glyph before, Glyph glyph) {
    double near = Math.max(1, GAP * glyph.size());
    return !glyph.isBlank()
        && Math.abs(glyph.baseline() - before.baseline()) < near
        && Math.abs(glyph.x0() - before.x1()) < near;
  }
}
