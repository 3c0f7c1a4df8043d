package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables of two columns that a page break cuts: each part alone may be too small to be told from
 * two texts beside each other, both together are not.
 */
final class PairPages {
  /** Lines above and below in which headings are printed again. */
  private static final int NEAR = 150;

  private PairPages() {}

  /**
   * True if a line of two headings is printed once more near it: tables print theirs again where
   * they go on.
   */
  static boolean printsAgain(List<Line> lines, int from) {
    if (!PairLines.isPair(LaidLine.of(lines.get(from))) || hasDigit(lines.get(from).text())) {
      return false;
    }
    for (int i = Math.max(0, from - NEAR); i < Math.min(lines.size(), from + NEAR); i++) {
      if (i != from && isSame(lines.get(i), lines.get(from))) {
        return true;
      }
    }
    return false;
  }

  /** True if both lines hold the same texts. */
  static boolean isSame(Line a, Line b) {
    return !a.isBlank()
        && Characters.fold(a.text()).equals(Characters.fold(b.text()))
        && texts(a).equals(texts(b));
  }

  private static List<String> texts(Line line) {
    return LaidLine.of(line).segments().stream().map(text -> Characters.fold(text.text())).toList();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /**
   * True if the lines from one on are the last ones of their page and go on at the top of the next,
   * or the other way round, and are lines of a table together.
   *
   * @param least lines of two texts that make a table
   */
  static boolean isPart(List<Line> lines, int from, int least) {
    Optional<PairLines> own = find(lines, from);
    if (own.isEmpty()) {
      return false;
    }
    int end = from + own.get().lines().size();
    int below = skip(lines, end, 1);
    if (below < lines.size() && lines.get(below).page() == lines.get(from).page() + 1) {
      return find(lines, below).filter(next -> areOne(own.get(), next, least)).isPresent();
    }
    int above = skip(lines, from - 1, -1);
    if (above < 0 || lines.get(above).page() != lines.get(from).page() - 1) {
      return false;
    }
    int first = above;
    while (first > 0 && isOnPage(lines, first - 1, above) && find(lines, first - 1, above)) {
      first--;
    }
    return find(lines, first).filter(last -> areOne(last, own.get(), least)).isPresent();
  }

  private static boolean isOnPage(List<Line> lines, int i, int other) {
    return lines.get(i).page() == lines.get(other).page();
  }

  /** True if the lines between the two, both with them, are of two columns. */
  private static boolean find(List<Line> lines, int from, int to) {
    return find(lines, from).filter(found -> found.lines().size() > to - from).isPresent();
  }

  private static boolean areOne(PairLines above, PairLines below, int least) {
    return Math.abs(above.left() - below.left()) <= PairLines.ASIDE
        && above.countPairs() + below.countPairs() >= least;
  }

  private static Optional<PairLines> find(List<Line> lines, int from) {
    if (lines.get(from).isBlank() || !PairLines.isPair(LaidLine.of(lines.get(from)))) {
      return Optional.empty();
    }
    List<LaidLine> block = new ArrayList<>();
    int i = from;
    while (i < lines.size()
        && !lines.get(i).isBlank()
        && lines.get(i).page() == lines.get(from).page()
        && lines.get(i).tabs() == 0
        && i - from < NEAR) {
      block.add(LaidLine.of(lines.get(i)));
      i++;
    }
    return block.isEmpty()
        ? Optional.empty()
        : PairLines.find(block).filter(found -> found.areColumns(1));
  }

  /** The next line from one on that is neither blank nor the number of a page. */
  private static int skip(List<Line> lines, int from, int step) {
    int i = from;
    while (i >= 0 && i < lines.size() && LaidGroups.isPageNumber(lines.get(i).text())) {
      i += step;
    }
    return i;
  }
}
