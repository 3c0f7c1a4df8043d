package doichieu.extract.encoding;

import doichieu.extract.table.WordList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The shape of Vietnamese syllables: one onset, one nucleus with at most one tone, one coda. */
public final class Syllable {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:ngh|ng|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?"
              + "[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?");

  /** Grave, acute, hook above, tilde, dot below as combining characters. */
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0309\\u0303\\u0323]");

  private static final WordList VOWEL_WORDS = WordList.load(Syllable.class, "vowel-words.txt");

  /** Vowels that end syllables and are no words by themselves. */
  private static final Set<String> LAST_VOWELS = Set.of("i", "o", "u");

  private Syllable() {}

  /** True for a word that begins with a vowel with a mark. */
  public static boolean isVowelWord(String word) {
    return VOWEL_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * True if letters that begin with a vowel are no word but the rest of the syllable before them:
   * "ngư" + "ời".
   */
  public static boolean isRest(String head, String letters) {
    char first = Character.toLowerCase(letters.charAt(0));
    boolean marked = first >= 0x80 && first != 'đ' && !isVowelWord(letters);
    return (marked || LAST_VOWELS.contains(letters.toLowerCase(Locale.ROOT)))
        && score(head + letters) > 0;
  }

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
