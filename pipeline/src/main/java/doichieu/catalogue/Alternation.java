package doichieu.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words as patterns. */
public final class Alternation {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing((String word) -> -word.length())
          .thenComparing(Comparator.naturalOrder());

  private Alternation() {}

  /**
   * The words as an alternation without groups: of those that match the longest, each quoted, a
   * blank for any white space. Words that begin alike share their first letter, so that most places
   * of a text fail at once.
   */
  public static String of(Iterable<String> words) {
    Map<String, List<String>> byFirst = new TreeMap<>();
    for (String word : words) {
      byFirst
          .computeIfAbsent(first(word).toLowerCase(Locale.ROOT), c -> new ArrayList<>())
          .add(word);
    }
    return byFirst.values().stream().map(Alternation::alike).collect(Collectors.joining("|"));
  }

  private static String first(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }

  /** Words that begin with one letter, which may be printed in both cases. */
  private static String alike(List<String> words) {
    String first = first(words.get(0));
    boolean shared = words.stream().allMatch(word -> word.startsWith(first));
    return shared && words.size() > 1
        ? Pattern.quote(first)
            + "(?:"
            + quoted(words.stream().map(word -> word.substring(first.length())))
            + ")"
        : quoted(words.stream());
  }

  private static String quoted(Stream<String> words) {
    return words
        .distinct()
        .sorted(LONGEST_FIRST)
        .map(word -> word.isEmpty() ? "" : Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|"));
  }
}
