package doichieu.citation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds patterns that find any of many words. Each begins with a look at one letter, so that most
 * places of a long text are left after one comparison instead of one a word.
 */
final class WordPattern {
  private WordPattern() {}

  /** The words as whole words, whatever their case; of two that begin alike the longer one. */
  static Pattern whole(Collection<String> words) {
    return Pattern.compile(
        firstLetter(words) + "(?<![\\p{L}\\p{N}])(?:" + any(words) + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A look ahead at the letters, large and small, that the words begin with; takes nothing. */
  static String firstLetter(Collection<String> words) {
    return words.stream()
        .map(word -> word.substring(0, 1))
        .flatMap(c -> Stream.of(c.toLowerCase(Locale.ROOT), c.toUpperCase(Locale.ROOT)))
        .distinct()
        .sorted()
        .map(Pattern::quote)
        .collect(Collectors.joining("", "(?-i:(?=[", "]))"));
  }

  /** The words, those with the same first two letters behind one another, the longest first. */
  static String any(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .collect(Collectors.groupingBy(WordPattern::head, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> Pattern.quote(group.getKey()) + tails(group.getKey(), group.getValue()))
        .collect(Collectors.joining("|"));
  }

  private static String head(String word) {
    return word.substring(0, Math.min(2, word.length())).toLowerCase(Locale.ROOT);
  }

  private static String tails(String head, List<String> words) {
    return words.stream()
        .map(word -> Pattern.quote(word.substring(head.length())))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
