package doichieu.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which words follow each other in a document: they tell how a cell goes on in its next line where
 * it touches another one.
 */
final class WordPairs {
  /** Pairs that are kept; more than a long document has. */
  private static final int MAX_PAIRS = 300_000;

  private final Set<String> pairs = new HashSet<>();

  /** The pairs in the lines: words with one blank between. */
  static WordPairs of(List<LaidLine> lines) {
    WordPairs known = new WordPairs();
    for (LaidLine line : lines) {
      for (int w = 1; w < line.words().size() && known.pairs.size() < MAX_PAIRS; w++) {
        if (!LineCut.isFree(line, w)) {
          known.pairs.add(key(line.words().get(w - 1).text(), line.words().get(w).text()));
        }
      }
    }
    return known;
  }

  /** True if the document has the words one after the other in a line. */
  boolean follow(String first, String second) {
    return pairs.contains(key(first, second));
  }

  private static String key(String first, String second) {
    return bare(first) + ' ' + bare(second);
  }

  /** The word without marks at its ends, in small letters. */
  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return from == to ? word : word.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
