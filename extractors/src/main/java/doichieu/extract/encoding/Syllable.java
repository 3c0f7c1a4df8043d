package doichieu.extract.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The shape of Vietnamese syllables: one onset, one nucleus with at most one tone, one coda. */
public final class Syllable {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:ngh|ng|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?"
              + "[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?");

  /** Grave, acute, hook above, tilde, dot below as combining characters. */
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0309\\u0303\\u0323]");

  private Syllable() {}

  /** 1 for a word with Vietnamese letters that can be a syllable, -1 if it cannot; ASCII: 0. */
  public static int score(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return 0;
    }
    String open = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String toneless = TONE.matcher(open).replaceAll("");
    int tones = open.length() - toneless.length();
    String letters = Normalizer.normalize(toneless, Normalizer.Form.NFC);
    return tones <= 1 && SHAPE.matcher(letters).matches() ? 1 : -1;
  }
}
