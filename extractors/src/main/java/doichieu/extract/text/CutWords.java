package doichieu.extract.text;

import doichieu.extract.encoding.Syllable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a column cut because it is narrower than they are: "Thườn" + "g xuyên", "Ngư" + "ời",
 * "476/VP" + "CP-". Such a word stands alone on its line, as no other fits beside it.
 */
final class CutWords {
  /** Letters at the head of a line that are no word: the end of one. */
  private static final Pattern REST = Pattern.compile("(?:ng|nh|ch|[cgmnpt])(?![\\p{L}\\p{N}.)/])");

  private static final Pattern HEAD = Pattern.compile("\\p{Ll}{2,4}(?![\\p{L}\\p{N}])");
  private static final Pattern VOWEL = Pattern.compile("[^\\x00-\\x7F]");

  /** A document's number up to inside its symbol, which goes on in capitals up to a hyphen. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:/\\d{4})?/\\p{Lu}{1,3}");

  private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}{1,3}-.*", Pattern.DOTALL);

  private CutWords() {}

  /**
   * The words of a cell as one.
   *
   * @param above all lines above
   * @param last the lowest of them
   * @param below the next line
   */
  static String join(String above, String last, String below) {
    return isCut(last, below) ? above + below : CutFigure.join(above, below);
  }

  private static boolean isCut(String last, String below) {
    if (last.isEmpty() || last.indexOf(' ') >= 0) {
      return false;
    }
    if (NUMBER.matcher(last).matches()) {
      return SYMBOL.matcher(below).matches();
    }
    Matcher rest = REST.matcher(below);
    Matcher head = HEAD.matcher(below);
    boolean consonants = rest.lookingAt();
    boolean vowels =
        !consonants
            && head.lookingAt()
            && VOWEL.matcher(below.substring(0, 1)).matches()
            && below.charAt(0) != '\u0111'
            && !Syllable.isVowelWord(head.group());
    String end = consonants ? rest.group() : vowels ? head.group() : "";
    return !end.isEmpty()
        && last.chars().allMatch(Character::isLetter)
        && Syllable.score((last + end).toLowerCase(Locale.ROOT)) > 0;
  }
}
