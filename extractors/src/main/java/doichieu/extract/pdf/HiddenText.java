package doichieu.extract.pdf;

import doichieu.document.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the words of a page that are drawn so that nobody sees them: without ink, in the colour of
 * the paper, too small, or off the page. Of the words themselves only the first sign is kept.
 */
final class HiddenText {
  /** A gap (font sizes) that parts words. */
  private static final double GAP = 0.22;

  /** A sign as near (points) as this to a seen one lies under it. */
  private static final double SAME_PLACE = 2;

  /** Words looked at; a page of print has about 3,000. */
  private static final int MAX_WORDS = 20_000;

  private final List<Word> words = new ArrayList<>();
  private double endX;
  private double endY;
  private boolean inWord;

  /**
   * A hidden word.
   *
   * @param first its first sign
   * @param inkless true if it is drawn without ink, as the words behind a scanned page are
   */
  private record Word(String first, double x, double y, boolean inkless) {}

  /** Takes a hidden sign into account. */
  void add(Glyph sign, boolean inkless) {
    boolean printed = Character.isLetterOrDigit(sign.text().codePointAt(0));
    boolean goesOn =
        inWord
            && Math.abs(sign.baseline() - endY) < Math.max(1, GAP * sign.size())
            && Math.abs(sign.x0() - endX) < Math.max(1, GAP * sign.size());
    if (printed && !goesOn && words.size() < MAX_WORDS) {
      words.add(new Word(sign.text(), sign.x0(), sign.baseline(), inkless));
    }
    inWord = !sign.isBlank() && (printed || goesOn);
    endX = sign.x1();
    endY = sign.baseline();
  }

  /**
   * Number of words that nobody can read on the page: those that lie under equal seen ones, and
   * those that repeat a scanned picture, are not counted.
   *
   * @param seen the signs of the page that are seen
   * @param pictures boxes of its pictures
   */
  int count(List<Glyph> seen, List<Box> pictures) {
    if (words.isEmpty()) {
      return 0;
    }
    Map<String, List<Glyph>> byText = new HashMap<>();
    seen.forEach(g -> byText.computeIfAbsent(g.text(), t -> new ArrayList<>()).add(g));
    int count = 0;
    for (Word word : words) {
      boolean scanned = word.inkless && pictures.stream().anyMatch(box -> holds(box, word));
      if (!scanned && !isSeen(word, byText.getOrDefault(word.first, List.of()))) {
        count++;
      }
    }
    return count;
  }

  private static boolean holds(Box box, Word word) {
    return word.x >= box.x0() - SAME_PLACE
        && word.x <= box.x1() + SAME_PLACE
        && word.y >= box.y0() - SAME_PLACE
        && word.y <= box.y1() + SAME_PLACE;
  }

  private static boolean isSeen(Word word, List<Glyph> equal) {
    return equal.stream()
        .anyMatch(
            g ->
                Math.abs(g.x0() - word.x) < SAME_PLACE
                    && Math.abs(g.baseline() - word.y) < SAME_PLACE);
  }
}
