package doichieu.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
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
    return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(arguments.clone());
  }
}
