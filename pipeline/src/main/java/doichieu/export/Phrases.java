package doichieu.export;

import doichieu.document.Codes.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of one language, kept in {@code <name>_vi.properties} and {@code <name>_en.properties}.
 */
public final class Phrases {
  private final Language language;
  private final Properties words = new Properties();

  private Phrases(Language language) {
    this.language = language;
  }

  /** Reads the words that stand beside the class; missing files are our own fault. */
  public static Phrases load(Class<?> beside, String name, Language language) {
    Phrases phrases = new Phrases(language);
    String file = name + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      phrases.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }

  /** The words of the tables. */
  public static Phrases tables(Language language) {
    return load(Phrases.class, "tables", language);
  }

  /** The language of the words. */
  public Language language() {
    return language;
  }

  /** The words, {0}, {1} … filled in; numbers without grouping; an unknown key is our own fault. */
  public String get(String key, Object... arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("no words for " + key);
    }
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(texts);
  }

  /** The words of one member of a closed list; the member itself where none are kept. */
  public String of(String list, Object member) {
    return words.getProperty(list + "." + member, String.valueOf(member));
  }

  /** All keys, sorted. */
  public SortedSet<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }
}
