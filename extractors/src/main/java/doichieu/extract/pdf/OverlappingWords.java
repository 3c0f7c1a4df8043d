package doichieu.extract.pdf;

import doichieu.document.Box;
import doichieu.document.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words printed over each other, as where a figure is wider than its cell and no rule runs beside
 * it. Their letters stand among each other: read by place they would be neither word, and two
 * figures would be a third. The file shows each word in one go, so each stays whole.
 */
final class OverlappingWords {
  /** Letters of one word stand no further apart than this (font sizes), and overlap no further. */
  private static final double NEXT = 0.12;

  /** Words on one line have their feet so near (font sizes). */
  private static final double SAME_LINE = 0.1;

  /** Words that overlap less (font sizes) touch: their letters stand in order. */
  private static final double OVERLAP = 0.4;

  /** Lines of print stand no nearer (font sizes) than this, unless one is printed over another. */
  private static final double LINES = 0.55;

  /** More words over one place are a flood, or a pattern, and none of them can be read. */
  private static final int MOST_LANES = 12;

  /** Share of its width over which a word is printed again. */
  private static final double DOUBLED = 0.5;

  /** Letters beside each other overlap less (font sizes), slanted ones included. */
  private static final double LETTERS = 0.15;

  private OverlappingWords() {}

  /** A word as the file shows it, with the blanks after it, and where its ink ends. */
  private record Word(Glyph first, List<Glyph> glyphs, double x1) {
    double x0() {
      return first.x0();
    }

    String text() {
      StringBuilder text = new StringBuilder();
      glyphs.forEach(glyph -> text.append(glyph.text()));
      return LineText.compose(text);
    }

    boolean isWord() {
      for (Glyph glyph : glyphs) {
        if (isLetter(glyph)) {
          return true;
        }
      }
      return false;
    }

    /** True if another, which begins no further left, begins well before this one ends. */
    boolean isUnder(Word next) {
      return Math.min(x1, next.x1) - next.x0() > OVERLAP * first.size()
          && !text().equals(next.text());
    }

    /** True if the other is the same word over more than half of this one. */
    boolean isDoubledBy(Word other) {
      double over = Math.min(x1, other.x1) - Math.max(x0(), other.x0());
      return over > DOUBLED * (x1 - x0()) && text().equals(other.text());
    }

    Box box() {
      return glyphs.stream()
          .filter(glyph -> !glyph.isBlank())
          .map(Glyph::box)
          .reduce(first.box(), Box::union);
    }
  }

  /**
   * Where the first two such words of a page stand.
   *
   * @param glyphs of the page, in the order of the file
   * @param page its number, 1-based
   * @return the place with both words; empty if all upright words stand beside each other
   */
  static Optional<Evidence> find(List<Glyph> glyphs, int page) {
    List<Word> words = new ArrayList<>();
    for (Word word : words(glyphs)) {
      if (word.first().direction() == Glyph.Direction.RIGHT && word.isWord()) {
        words.add(word);
      }
    }
    words.sort(Comparator.comparingDouble(word -> word.first().baseline()));
    Optional<Evidence> across = findAcross(words, page);
    if (across.isPresent()) {
      return across;
    }
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || !isLevel(words.get(i - 1), words.get(i))) {
        Optional<Evidence> found = findInLine(words.subList(start, i), page);
        if (found.isPresent()) {
          return found;
        }
        start = i;
      }
    }
    return Optional.empty();
  }

  private static boolean isLevel(Word above, Word word) {
    double apart = word.first().baseline() - above.first().baseline();
    return apart < SAME_LINE * Math.min(word.first().size(), above.first().size());
  }

  /** Where a word of one line stands over one of another: their lines are too near. */
  private static Optional<Evidence> findAcross(List<Word> words, int page) {
    for (int i = 0; i < words.size(); i++) {
      Word above = words.get(i);
      for (int j = i + 1; j < words.size(); j++) {
        Word word = words.get(j);
        double size = Math.min(above.first().size(), word.first().size());
        double apart = word.first().baseline() - above.first().baseline();
        if (apart > LINES * above.first().size()) {
          break;
        }
        boolean alike = size * 1.1 > Math.max(above.first().size(), word.first().size());
        Word left = above.x0() <= word.x0() ? above : word;
        Word right = left == above ? word : above;
        if (alike && apart >= SAME_LINE * size && left.isUnder(right)) {
          Box box = above.box().union(word.box());
          String text = above.text() + ' ' + word.text();
          return Optional.of(new Evidence(page, null, null, null, null, null, box, text));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Evidence> findInLine(List<Word> line, int page) {
    List<Word> sorted = line.stream().sorted(Comparator.comparingDouble(Word::x0)).toList();
    Word longest = sorted.get(0);
    for (Word word : sorted.subList(1, sorted.size())) {
      if (longest.isUnder(word)) {
        Box box = longest.box().union(word.box());
        String text = longest.text() + ' ' + word.text();
        return Optional.of(new Evidence(page, null, null, null, null, null, box, text));
      }
      longest = word.x1() > longest.x1() ? word : longest;
    }
    return Optional.empty();
  }

  /**
   * Gives words printed over each other lines of their own.
   *
   * @param line glyphs on one baseline, from left to right
   * @param file these glyphs and others in the order of the file
   * @return the line itself if all its words stand beside each other, or too many over one place
   */
  static List<List<Glyph>> part(List<Glyph> line, Collection<Glyph> file) {
    if (!isMingled(line)) {
      return List.of(line);
    }
    Set<Glyph> own = Collections.newSetFromMap(new IdentityHashMap<>());
    own.addAll(line);
    List<Word> all = words(file.stream().filter(own::contains).toList());
    List<Word> words = withoutDoubles(all);
    List<List<Word>> lanes = new ArrayList<>();
    for (Word word : words.stream().sorted(Comparator.comparingDouble(Word::x0)).toList()) {
      Optional<List<Word>> free =
          lanes.stream()
              .filter(lane -> !word.isWord() || !lane.get(lane.size() - 1).isUnder(word))
              .findFirst();
      if (free.isPresent()) {
        free.get().add(word);
      } else if (lanes.size() == MOST_LANES) {
        return List.of(line);
      } else {
        lanes.add(new ArrayList<>(List.of(word)));
      }
    }
    return lanes.size() == 1 && words.size() == all.size()
        ? List.of(line)
        : lanes.stream()
            .map(lane -> lane.stream().flatMap(word -> word.glyphs().stream()).toList())
            .toList();
  }

  /** The words without those printed again a little moved, as for a shadow or to seem bold. */
  private static List<Word> withoutDoubles(List<Word> words) {
    List<Word> single = new ArrayList<>();
    for (Word word : words) {
      if (single.stream().noneMatch(other -> other.isDoubledBy(word))) {
        single.add(word);
      }
    }
    return single;
  }

  private static boolean isMingled(List<Glyph> line) {
    for (int i = 1; i < line.size(); i++) {
      Glyph left = line.get(i - 1);
      Glyph right = line.get(i);
      boolean words = (isLetter(left) && isLetter(right)) || left.text().equals(right.text());
      if (left.x1() - right.x0() > LETTERS * right.size() && words && !right.isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(Glyph glyph) {
    return Character.isLetterOrDigit(glyph.text().codePointAt(0));
  }

  /** The words in the order given, each with the blanks that follow it. */
  private static List<Word> words(List<Glyph> glyphs) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    double end = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (i > 0 && !follows(glyphs.get(i - 1), glyph)) {
        words.add(new Word(glyphs.get(start), glyphs.subList(start, i), end));
        start = i;
      }
      end = i == start || !glyph.isBlank() ? glyph.x1() : end;
    }
    if (!glyphs.isEmpty()) {
      words.add(new Word(glyphs.get(start), glyphs.subList(start, glyphs.size()), end));
    }
    return words;
  }

  private static boolean follows(Glyph before, Glyph glyph) {
    double gap = glyph.x0() - before.x1();
    return (glyph.isBlank() || !before.isBlank())
        && glyph.direction() == before.direction()
        && Math.abs(gap) < NEXT * glyph.size()
        && Math.abs(glyph.baseline() - before.baseline()) < SAME_LINE * glyph.size();
  }
}
