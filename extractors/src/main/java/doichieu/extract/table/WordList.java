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

/** A list of words kept as a text file beside this class: one a line, {@code #} begins a remark. */
final class WordList {
  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  static WordList load(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
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

  /** Length of the longest entry that the text begins with; 0 if none; case does not count. */
  int lengthOfBegin(String text) {
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
}
