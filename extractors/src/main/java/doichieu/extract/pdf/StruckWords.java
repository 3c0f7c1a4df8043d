package doichieu.extract.pdf;

import doichieu.document.Evidence;
import doichieu.document.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words with a line through them, as programs print what an editor took out: a reader does not read
 * them, and beside what stands in their place now they would make up figures that nobody wrote.
 */
final class StruckWords {
  /** The line runs so high (font sizes) above the feet of the letters, at least and at most. */
  private static final double LOWEST = 0.14;

  private static final double HIGHEST = 0.42;

  /** The line begins and ends so near (font sizes) to the words. */
  private static final double SAME_END = 0.15;

  /** A line under words runs so near (font sizes) below their feet. */
  private static final double BELOW = 0.3;

  /** Pieces of one line differ less (points) in height. */
  private static final double SAME_LINE = 0.5;

  /** No line through words runs farther (points) above their feet. */
  private static final double FARTHEST = 20;

  /** So many of them are named. */
  private static final int MOST_NAMED = 10;

  private StruckWords() {}

  /**
   * A page read so.
   *
   * @param page without such words and the lines through them
   * @param words what was left out, in the order of the lines
   */
  record Read(PageContent page, List<String> words) {

    /** What a person should know of it; empty if no word is struck out. */
    Optional<Finding> finding() {
      String named = String.join("; ", words.subList(0, Math.min(words.size(), MOST_NAMED)));
      return Optional.of(Evidence.ofPage(page.number()))
          .filter(place -> !words.isEmpty())
          .map(place -> Finding.of("struck-out", place, words.size(), named));
    }
  }

  /** The page without such words and the lines through them. */
  static Read leaveOut(PageContent page) {
    Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Glyph> glyphs =
        page.glyphs().stream()
            .filter(g -> g.direction() == Glyph.Direction.RIGHT)
            .filter(g -> g.size() * HIGHEST <= FARTHEST)
            .sorted(Comparator.comparingDouble(Glyph::baseline))
            .toList();
    List<String> words = new ArrayList<>();
    List<List<Glyph>> phrases = new ArrayList<>();
    for (Ruling line : page.rulings()) {
      List<Glyph> struck = line.horizontal() ? struck(line, glyphs) : List.of();
      if (!struck.isEmpty() && !goesOnBelowWords(line, struck.get(0), page.rulings(), glyphs)) {
        if (gone.addAll(struck)) {
          words.add(text(struck));
          phrases.add(struck);
        }
        gone.add(line);
      }
    }
    if (gone.isEmpty()) {
      return new Read(page, words);
    }
    PageContent left = page.without(gone);
    return new Read(left.withGlyphs(ClosedHoles.close(left.glyphs(), phrases)), words);
  }

  /** The letters that the line runs through from the first to the last; empty if it does not. */
  private static List<Glyph> struck(Ruling line, List<Glyph> glyphs) {
    List<Glyph> through = new ArrayList<>();
    for (int i = first(glyphs, line.at()); i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      double above = glyph.baseline() - line.at();
      double near = SAME_END * glyph.size();
      if (above > FARTHEST) {
        break;
      }
      boolean high = above > LOWEST * glyph.size() && above < HIGHEST * glyph.size();
      if (high && glyph.x0() >= line.from() - near && glyph.x1() <= line.to() + near) {
        through.add(glyph);
      }
    }
    List<Glyph> printed = through.stream().filter(glyph -> !glyph.isBlank()).toList();
    boolean word = printed.stream().anyMatch(g -> Character.isLetterOrDigit(g.text().charAt(0)));
    if (!word) {
      return List.of();
    }
    double near = SAME_END * printed.get(0).size();
    double from = through.stream().mapToDouble(Glyph::x0).min().orElseThrow();
    double to = through.stream().mapToDouble(Glyph::x1).max().orElseThrow();
    boolean ends = Math.abs(from - line.from()) <= near && Math.abs(to - line.to()) <= near;
    return ends ? through : List.of();
  }

  /**
   * True if the line is a piece of one that runs below other words, where it ends: that of words
   * underlined with a lower index among them.
   */
  private static boolean goesOnBelowWords(
      Ruling line, Glyph struck, List<Ruling> rulings, List<Glyph> glyphs) {
    double near = SAME_END * struck.size();
    return rulings.stream()
        .filter(r -> r.horizontal() && r != line && Math.abs(r.at() - line.at()) <= SAME_LINE)
        .filter(
            r -> Math.abs(r.to() - line.from()) <= near || Math.abs(r.from() - line.to()) <= near)
        .anyMatch(r -> runsBelow(r, glyphs));
  }

  /** True if letters stand right on the line, none lower. */
  private static boolean runsBelow(Ruling line, List<Glyph> glyphs) {
    for (int i = first(glyphs, line.at()) - 1; i >= 0; i--) {
      Glyph glyph = glyphs.get(i);
      double below = line.at() - glyph.baseline();
      if (below > FARTHEST) {
        return false;
      }
      boolean over = glyph.x0() >= line.from() - SAME_LINE && glyph.x1() <= line.to() + SAME_LINE;
      if (over && !glyph.isBlank() && below < BELOW * glyph.size()) {
        return true;
      }
    }
    return false;
  }

  private static int first(List<Glyph> glyphs, double y) {
    int low = 0;
    int high = glyphs.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (glyphs.get(middle).baseline() < y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String text(List<Glyph> struck) {
    StringBuilder text = new StringBuilder();
    struck.stream()
        .sorted(Comparator.comparingDouble(Glyph::x0))
        .forEach(glyph -> text.append(glyph.text()));
    return LineText.compose(text).strip();
  }
}
