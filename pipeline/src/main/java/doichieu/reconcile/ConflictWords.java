package doichieu.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the explanations in one language, from {@code conflict-words_xx.properties}. */
final class ConflictWords {
  private final Properties words = new Properties();

  private ConflictWords(String name) {
    try (InputStream in = ConflictWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Vietnamese words. */
  static ConflictWords vietnamese() {
    return new ConflictWords("conflict-words_vi.properties");
  }

  /** The English words. */
  static ConflictWords english() {
    return new ConflictWords("conflict-words_en.properties");
  }

  /**
   * The words under a key with the arguments filled in as they are; an unknown key is our fault.
   */
  String say(String key, String... arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("no words for " + key);
    }
    StringBuilder text = new StringBuilder(pattern.length() + 64);
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf('{', at);
      if (open < 0 || open + 2 >= pattern.length()) {
        return text.append(pattern, at, pattern.length()).toString();
      }
      int number = pattern.charAt(open + 1) - '0';
      boolean place = number >= 0 && number <= 9 && pattern.charAt(open + 2) == '}';
      text.append(pattern, at, open);
      if (place && number < arguments.length) {
        text.append(arguments[number]);
      } else {
        text.append(pattern, open, open + 3);
      }
      at = open + 3;
    }
    return text.toString();
  }
}
