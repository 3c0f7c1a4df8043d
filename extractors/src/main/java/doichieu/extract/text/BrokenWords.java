package doichieu.extract.text;

import doichieu.extract.encoding.Syllable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a tool broke with a blank beside a letter with marks, which the page took from another
 * font: "phối h ợp", "hiệu lự c".
 *
 * <p>Two pieces are one word where the document has that word elsewhere, and one of the pieces
 * stands nowhere else but before or behind such a piece; or where the first one is but consonants
 * and the second one no word.
 */
final class BrokenWords {
  /** Different words that are kept; more than a long document has. */
  private static final int MAX_WORDS = 300_000;

  /** Two pieces of letters with one blank between; the second one is looked at again as a first. */
  private static final Pattern PIECES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{L}{1,7}+) (?=(\\p{L}{1,7}+)(?![\\p{L}\\p{N}]))",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern CONSONANTS =
      Pattern.compile("(?i:ngh|ng|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])");

  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}++(?!\\p{N})");
  private static final Pattern AFTER_FIGURE = Pattern.compile(".*\\p{N}[%.,)]? $");
  private static final Pattern GAP = Pattern.compile("\\s{2}|[\\t|]");

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> firsts = new HashMap<>();
  private final Map<String, Integer> seconds = new HashMap<>();

  private BrokenWords(List<Line> lines) {
    for (Line line : lines) {
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        count(words, key(word.group()));
      }
    }
    for (Line line : lines) {
      Matcher pieces = PIECES.matcher(line.text());
      while (pieces.find()) {
        if (makeWord(pieces.group(1), pieces.group(2))) {
          count(firsts, key(pieces.group(1)));
          count(seconds, key(pieces.group(2)));
        }
      }
    }
  }

  /**
   * The lines with broken words made whole. What stands behind a gap keeps its place.
   *
   * @param lines all of the document, composed
   */
  static List<Line> mend(List<Line> lines) {
    BrokenWords broken = new BrokenWords(lines);
    List<Line> mended = new ArrayList<>(lines.size());
    lines.forEach(
        line -> mended.add(new Line(line.number(), broken.mend(line.text()), line.page())));
    return mended;
  }

  private String mend(String text) {
    Matcher sure = PIECES.matcher(text);
    boolean breaks = false;
    while (sure.find() && !breaks) {
      breaks = isBroken(text, sure, false);
    }
    return breaks ? mend(text, true) : text;
  }

  private String mend(String text, boolean breaks) {
    Matcher pieces = PIECES.matcher(text);
    StringBuilder whole = new StringBuilder(text.length());
    int from = 0;
    int missing = 0;
    while (pieces.find()) {
      if (isBroken(text, pieces, breaks)) {
        missing = append(text, from, pieces.end(1), missing, whole) + 1;
        from = pieces.end(1) + 1;
      }
    }
    append(text, from, text.length(), missing, whole);
    return whole.toString();
  }

  /** Appends a piece of a line, at its first gap the blanks missing; gives those still missing. */
  private static int append(String text, int from, int to, int missing, StringBuilder into) {
    Matcher gap = GAP.matcher(text).region(from, to);
    if (missing == 0 || !gap.find()) {
      into.append(text, from, to);
      return missing;
    }
    into.append(text, from, gap.start()).append(" ".repeat(missing)).append(text, gap.start(), to);
    return 0;
  }

  /**
   * True if the pieces are one word.
   *
   * @param breaks true if another word of the line is broken
   */
  private boolean isBroken(String text, Matcher pieces, boolean breaks) {
    String first = pieces.group(1);
    String second = pieces.group(2);
    if (isUnit(text, pieces.start(), first)) {
      return false;
    }
    boolean rest = second.length() > 1 || isMarked(second.charAt(0));
    boolean torn = isPiece(first, firsts) || (rest && isPiece(second, seconds));
    return (torn && makeWord(first, second)) || isBegun(first, second, breaks);
  }

  /**
   * True for consonants that no word is made of, before a rest that is none; one letter may also be
   * a label.
   */
  private static boolean isBegun(String first, String second, boolean breaks) {
    return CONSONANTS.matcher(first).matches()
        && isMarked(second.charAt(0))
        && (breaks || first.length() > 1 || !Syllable.isVowelWord(second))
        && Syllable.score(first + second) > 0;
  }

  private static boolean isMarked(char letter) {
    return letter >= 0x80;
  }

  /** True if the letters stand nowhere but beside another piece. */
  private boolean isPiece(String letters, Map<String, Integer> beside) {
    return words.getOrDefault(key(letters), 0).equals(beside.get(key(letters)));
  }

  /** True for one letter behind a figure: "5 m ở". */
  private static boolean isUnit(String text, int at, String letters) {
    String before = text.substring(Math.max(0, at - 4), at);
    return letters.length() == 1 && AFTER_FIGURE.matcher(before).matches();
  }

  private boolean makeWord(String first, String second) {
    String word = key(first + second);
    boolean beside = isMarked(first.charAt(first.length() - 1)) || isMarked(second.charAt(0));
    return beside && words.containsKey(word) && Syllable.score(word) > 0;
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static void count(Map<String, Integer> into, String word) {
    if (into.size() < MAX_WORDS || into.containsKey(word)) {
      into.merge(word, 1, Integer::sum);
    }
  }
}
