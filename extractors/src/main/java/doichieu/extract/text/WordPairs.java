package doichieu.extract.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which words follow each other in a document: they tell how a cell goes on in its next line where
 * it touches another one.
 */
final class WordPairs {
  /** Pairs that are kept; more than a long document has. */
  private static final int MAX_PAIRS = 300_000;

  private final Map<String, Integer> pairs = new HashMap<>();

  /** The pairs in the lines: words with one blank between. */
  static WordPairs of(List<LaidLine> lines) {
    WordPairs known = new WordPairs();
    for (LaidLine line : lines) {
      for (int w = 1; w < line.words().size() && known.pairs.size() < MAX_PAIRS; w++) {
        if (!LineCut.isFree(line, w)) {
          known.pairs.merge(
              key(line.words().get(w - 1).text(), line.words().get(w).text()), 1, Integer::sum);
        }
      }
    }
    return known;
  }

  /** True if the document has the words one after the other in a line. */
  boolean follow(String first, String second) {
    return pairs.containsKey(key(first, second));
  }

  /** True if the document has the words one after the other in several lines. */
  boolean followOften(String first, String second) {
    return pairs.getOrDefault(key(first, second), 0) > 1;
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
