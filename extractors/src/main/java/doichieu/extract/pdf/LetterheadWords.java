package doichieu.extract.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that end a letterhead, from {@code letterhead-words.txt}: no table's head has them. */
final class LetterheadWords {
  private static final String RESOURCE = "letterhead-words.txt";
  private static final Set<String> WORDS = load();
  private static final Pattern DASH = Pattern.compile("\\s*[-\u2010-\u2015]\\s*");

  private LetterheadWords() {}

  /** True if some stretch of the row is such words. */
  static boolean isIn(LineRow row) {
    return row.segments().stream().anyMatch(line -> WORDS.contains(folded(CutRows.text(line))));
  }

  private static String folded(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    return DASH.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll(" - ");
  }

  private static Set<String> load() {
    try (InputStream in = LetterheadWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
