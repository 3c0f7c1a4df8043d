package doichieu.extract.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words kept as a text file beside a class: one a line, {@code #} begins a remark. */
public final class WordList {
  private final Set<String> words;
  private final int longest;

  private WordList(Set<String> words) {
    this.words = words;
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The entries. */
  public Set<String> words() {
    return words;
  }

  /** Length of the longest entry. */
  public int longest() {
    return longest;
  }

  static WordList load(String name) {
    return load(WordList.class, name);
  }

  /**
   * Reads a list.
   *
   * @param beside the class beside which the file stands
   * @param name of the file
   */
  public static WordList load(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new WordList(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True if the word is on the list; case does not count. */
  public boolean contains(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Length of the longest entry that the text begins with; 0 if none; case does not count. */
  public int lengthOfBegin(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return words.stream().filter(small::startsWith).mapToInt(String::length).max().orElse(0);
  }

  /** True if the text's last word is on the list; case does not count. */
  boolean endsWithOneOf(String text) {
    int from = text.length();
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return words.contains(text.substring(from).toLowerCase(Locale.ROOT));
  }

  /** True if the text's last words are on the list; case does not count. */
  boolean endsWithPhrase(String text) {
    String small = ' ' + text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(phrase -> small.endsWith(' ' + phrase));
  }
}
