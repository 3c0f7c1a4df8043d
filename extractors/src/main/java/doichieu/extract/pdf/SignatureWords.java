package doichieu.extract.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words with which lines of digital signatures begin, from {@code signature-words.txt}. */
final class SignatureWords {
  private static final String RESOURCE = "signature-words.txt";
  private static final Map<String, Kind> WORDS = load();

  private static final int LONGEST =
      WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** Chars of a letter with its marks, which may be written apart. */
  private static final int MOST_MARKS = 3;

  private SignatureWords() {}

  /** What a line says. */
  enum Kind {
    /** Who signed or when; only signatures say so. */
    SIGNED,
    /** What other lists of data say as well. */
    OTHER
  }

  /** Chars of a line that tell whether it says something of a signature. */
  static int reach() {
    return MOST_MARKS * LONGEST + 1;
  }

  /** What the line says of a signature, told by the words before its colon; empty for none. */
  static Optional<Kind> find(String line) {
    int colon = line.indexOf(':');
    String label = colon < 0 ? line : line.substring(0, colon);
    if (label.length() >= reach()) {
      return Optional.empty();
    }
    String folded = Normalizer.normalize(label, Normalizer.Form.NFC).strip();
    Kind kind = WORDS.get(folded.toLowerCase(Locale.ROOT));
    return colon < 0 && kind == Kind.OTHER ? Optional.empty() : Optional.ofNullable(kind);
  }

  private static Map<String, Kind> load() {
    try (InputStream in = SignatureWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(f -> f[1], f -> Kind.valueOf(f[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
