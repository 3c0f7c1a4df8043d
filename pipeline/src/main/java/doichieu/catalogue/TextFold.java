package doichieu.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One form for all spellings of the same Vietnamese words, for comparison only, never for display.
 *
 * <p>Folded are: Unicode form, letter case, look-alikes of đ, the place of the tone mark (hóa,
 * hoá), i and y at the end of a syllable (tỷ, tỉ), known abbreviations, punctuation, dashes and
 * white space. Tone and quality of vowels are kept: they tell words apart.
 */
public final class TextFold {
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String VOWELS = "aeiouyăâêôơư";

  /** Syllables come again and again; what is longer is none. */
  private static final int LONGEST_REMEMBERED = 12;

  private static final int MOST_REMEMBERED = 20_000;
  private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();

  private final Abbreviations abbreviations;

  /** A fold that writes the given abbreviations out. */
  public TextFold(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The folded words joined by single blanks; empty if the text holds no letter and no digit. */
  public String fold(String text) {
    return foldPlain(abbreviations.expand(normalize(text)));
  }

  /** The folded words. */
  public List<String> words(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" ", -1));
  }

  /** Folds without writing abbreviations out. */
  public static String foldPlain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String word : split(normalize(text).toLowerCase(Locale.ROOT))) {
      out.append(out.isEmpty() ? "" : " ").append(remembered(word));
    }
    return out.toString();
  }

  /**
   * Folded words for people to read: each tone mark is back on the vowel that bears it, by the rule
   * of spelling (the vowel with a mark of its own, else the last before a final consonant, else the
   * last but one). What else the fold changed stays changed.
   */
  public static String readable(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    for (String word : folded.split(" ")) {
      out.append(out.isEmpty() ? "" : " ").append(withTone(word));
    }
    return out.toString();
  }

  private static String withTone(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    int tone = parts.isEmpty() ? -1 : TONES.indexOf(parts.charAt(parts.length() - 1));
    if (tone < 0) {
      return word;
    }
    String mark = TONES.substring(tone, tone + 1);
    String bare = Normalizer.normalize(parts.substring(0, parts.length() - 1), Normalizer.Form.NFC);
    int bearer = bearer(bare);
    return bearer < 0
        ? word
        : Normalizer.normalize(
            bare.substring(0, bearer + 1) + mark + bare.substring(bearer + 1), Normalizer.Form.NFC);
  }

  /** The place of the vowel that bears the tone; -1 if the syllable has none. */
  private static int bearer(String syllable) {
    int onset = syllable.startsWith("qu") || syllable.matches("gi[aăâeêioôơuưy].*") ? 2 : 0;
    int last = syllable.length() - 1;
    while (last >= onset && VOWELS.indexOf(syllable.charAt(last)) < 0) {
      last--;
    }
    for (int i = last; i >= onset; i--) {
      if ("ăâêôơư".indexOf(syllable.charAt(i)) >= 0) {
        return i;
      }
    }
    boolean open = last == syllable.length() - 1;
    boolean several = last > onset && VOWELS.indexOf(syllable.charAt(last - 1)) >= 0;
    return open && several ? last - 1 : last;
  }

  /**
   * Lower-case ASCII words joined by "-" (đ becomes d), as ids are made of; a dot inside a number
   * stays.
   */
  public static String slug(String text) {
    String bare =
        Normalizer.normalize(normalize(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replace('đ', 'd');
    StringBuilder out = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || isInnerDot(bare, i)) {
        out.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !endsWithDash(out)) {
        out.append('-');
      }
    }
    return endsWithDash(out) && !out.isEmpty()
        ? out.substring(0, out.length() - 1)
        : out.toString();
  }

  /** NFC with the look-alikes of đ, dashes and blanks unified; case and punctuation kept. */
  public static String normalize(String text) {
    String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(nfc.length());
    for (int i = 0; i < nfc.length(); i++) {
      out.append(unify(nfc.charAt(i)));
    }
    return out.toString();
  }

  private static char unify(char c) {
    return switch (c) {
      case '\u00d0', '\u0189' -> '\u0110';
      case '\u00f0', '\u0256' -> '\u0111';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\uff0f', '\u2215' -> '/';
      case '\t', '\n', '\r', '\u00a0', '\u2007', '\u2009', '\u202f', '\u3000' -> ' ';
      default -> c;
    };
  }

  private static boolean isInnerDot(String text, int i) {
    return text.charAt(i) == '.'
        && i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static boolean endsWithDash(StringBuilder out) {
    return out.isEmpty() || out.charAt(out.length() - 1) == '-';
  }

  /** The runs of letters, digits and marks. */
  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      if (!isPartOfWord(text.charAt(i))) {
        if (start >= 0) {
          words.add(text.substring(start, i));
        }
        start = -1;
      } else if (start < 0) {
        start = i;
      }
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }

  private static String remembered(String word) {
    if (word.length() > LONGEST_REMEMBERED) {
      return foldWord(word);
    }
    String known = FOLDED.get(word);
    if (known == null) {
      known = foldWord(word);
      if (FOLDED.size() >= MOST_REMEMBERED) {
        FOLDED.clear();
      }
      FOLDED.put(word, known);
    }
    return known;
  }

  /**
   * Moves the tone mark to the end of the syllable and turns a final y after a consonant into i.
   */
  private static String foldWord(String word) {
    if (isPlain(word)) {
      return foldFinalY(word);
    }
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(parts.length());
    StringBuilder tones = new StringBuilder(1);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      (TONES.indexOf(c) < 0 ? letters : tones).append(c);
    }
    String bare = Normalizer.normalize(letters, Normalizer.Form.NFC);
    return Normalizer.normalize(foldFinalY(bare) + tones, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String foldFinalY(String bare) {
    int last = bare.length() - 1;
    if (last < 1 || bare.charAt(last) != 'y') {
      return bare;
    }
    String onset = bare.substring(0, last);
    boolean consonants = onset.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    return consonants || onset.equals("qu") ? onset + "i" : bare;
  }
}
