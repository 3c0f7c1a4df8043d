package doichieu.intake;

import doichieu.document.Codes;
import doichieu.document.Codes.Language;
import doichieu.target.Message;
import doichieu.target.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Why something found under a path is not opened, or could not be. */
public enum Obstacle {
  LINK(Outcome.IGNORED),
  SPECIAL(Outcome.IGNORED),
  TEMPORARY(Outcome.IGNORED),
  HIDDEN(Outcome.IGNORED),
  OWN_OUTPUT(Outcome.IGNORED),
  NO_PERMISSION(Outcome.UNREADABLE),
  VANISHED(Outcome.UNREADABLE),
  CHANGING(Outcome.UNREADABLE),
  FAILING(Outcome.UNREADABLE);

  private static final Properties WORDS = load();

  private final Outcome outcome;

  Obstacle(Outcome outcome) {
    this.outcome = outcome;
  }

  /** What stands behind the exception; a failing disk if nothing is known of it. */
  static Obstacle of(@Nullable IOException e) {
    if (e instanceof AccessDeniedException) {
      return NO_PERMISSION;
    }
    return e instanceof NoSuchFileException ? VANISHED : FAILING;
  }

  /** The outcome of the file. */
  public Outcome outcome() {
    return outcome;
  }

  /** The code of {@link Codes}. */
  public String code() {
    return outcome == Outcome.IGNORED ? "ignored-file" : "unreadable-path";
  }

  /** The sentence for people. */
  public Message message() {
    String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Message(
        Codes.message(code(), Language.VI, List.of(words(key, Language.VI))),
        Codes.message(code(), Language.EN, List.of(words(key, Language.EN))));
  }

  /** Words of the intake that fill in a code's message. */
  static String words(String key, Language language) {
    String name = key + "." + language.name().toLowerCase(Locale.ROOT);
    String words = WORDS.getProperty(name);
    if (words == null) {
      throw new IllegalStateException("no words for " + name);
    }
    return words;
  }

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in = Obstacle.class.getResourceAsStream("reasons.properties")) {
      if (in == null) {
        throw new IllegalStateException("missing resource reasons.properties");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
