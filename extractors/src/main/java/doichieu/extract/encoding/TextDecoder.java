package doichieu.extract.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** Finds the character set of a plain text: by its mark, by its form, else by its letters. */
public final class TextDecoder {
  /** What a sign outside ASCII counts against a character set. */
  private static final int STRANGE_SIGN = 2;

  private static final List<String> LEGACY = List.of("windows-1258", "windows-1252");

  private TextDecoder() {}

  /**
   * A decoded text.
   *
   * @param encoding name of the character set
   * @param guessed true if neither a mark nor the form of the bytes proves the character set
   */
  public record Decoded(String text, String encoding, boolean guessed) {}

  /** The text of the bytes; undecodable bytes become U+FFFD. */
  public static Decoded decode(byte[] bytes) {
    return findByMark(bytes)
        .or(() -> findStrict(bytes, 0, StandardCharsets.UTF_8))
        .or(() -> findWide(bytes))
        .map(TextDecoder::restored)
        .orElseGet(() -> guess(bytes));
  }

  /** The text with the letters that were meant, where it was copied from a font of old. */
  private static Decoded restored(Decoded decoded) {
    return LegacyLetters.find(decoded.text())
        .map(legacy -> new Decoded(legacy.decode(decoded.text()), legacy.encoding(), true))
        .orElse(decoded);
  }

  private static Optional<Decoded> findByMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return findStrict(b, 3, StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return findStrict(b, 2, StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return findStrict(b, 2, StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<Decoded> findStrict(byte[] bytes, int offset, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset))
              .toString();
      return text.indexOf('\0') >= 0
          ? Optional.empty()
          : Optional.of(new Decoded(text, charset.name(), false));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-16 without mark: one of two bytes is mostly small. */
  private static Optional<Decoded> findWide(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int evenSmall = 0;
    int oddSmall = 0;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      evenSmall += bytes[i] >= 0 && bytes[i] < 0x20 ? 1 : 0;
      oddSmall += bytes[i + 1] >= 0 && bytes[i + 1] < 0x20 ? 1 : 0;
    }
    int half = bytes.length / 4;
    if (Math.max(evenSmall, oddSmall) <= half || Math.min(evenSmall, oddSmall) > half) {
      return Optional.empty();
    }
    Charset charset = evenSmall > oddSmall ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return findStrict(bytes, 0, charset).map(d -> new Decoded(d.text(), d.encoding(), true));
  }

  private static Decoded guess(byte[] bytes) {
    String latin1 = new String(bytes, StandardCharsets.ISO_8859_1);
    String tcvn3 = Tcvn3.restoreFlattened(Tcvn3.decode(latin1));
    Decoded best = new Decoded(Tcvn3.restoreCapitals(tcvn3), "TCVN3", true);
    int bestScore = score(best.text());
    for (String name : LEGACY) {
      if (Charset.isSupported(name)) {
        String raw = new String(bytes, Charset.forName(name));
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        if (score(text) > bestScore) {
          bestScore = score(text);
          best = new Decoded(text, name, true);
        }
      }
    }
    String damaged = new String(bytes, StandardCharsets.UTF_8);
    return score(damaged) > bestScore
        ? new Decoded(damaged, StandardCharsets.UTF_8.name(), true)
        : best;
  }

  /**
   * Words that can be Vietnamese against words and signs that cannot. Only what holds together with
   * letters counts: "52¹", "£ 5" and "· a" are right in a text of any language.
   */
  static int score(String text) {
    int score = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        score += from + 1 < i ? Syllable.score(text.substring(from, i)) : 0;
        score -= isAmongLetters(text, i) ? STRANGE_SIGN : 0;
        from = i + 1;
      }
    }
    return score;
  }

  /** True for a sign outside ASCII beside a letter. */
  private static boolean isAmongLetters(String text, int i) {
    return i < text.length()
        && text.charAt(i) >= 0x80
        && ((i > 0 && Character.isLetter(text.charAt(i - 1)))
            || (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))));
  }
}
