package doichieu.extract.table;

import java.util.regex.Pattern;

/** Whether the words of one text go on in another. */
public enum Continuation {
  /** The upper text cannot end there, or the lower one cannot begin there. */
  SURE,
  /** Nothing speaks against it. */
  POSSIBLE,
  /** The upper text is finished and the lower one begins anew. */
  NO;

  private static final WordList OPEN_WORDS = WordList.load("open-words.txt");
  private static final WordList CLOSED_ENDS = WordList.load("closed-ends.txt");

  /** A word with a capital behind one that ends no sentence: the rest of a proper name. */
  private static final Pattern PROPER_NAME = Pattern.compile(".*[\\p{L}\\d]\\s\\p{Lu}\\p{Ll}+");

  private static final Pattern MARKER =
      Pattern.compile(
          "^(?:[-+*\u2022\u2013\u2014]\\s|\\d{1,3}[.)]\\s|\\p{L}[.)]\\s|[IVXLC]{1,7}[.)]\\s)");
  private static final String TERMINAL = ".;!?";
  private static final String OPEN_END = ",(-/\u2013";
  private static final String CONTINUING_HEAD = ",;.)%:";

  /** Judges two texts that are not blank, printed one after the other. */
  public static Continuation of(String upper, String lower) {
    if (beginsWithMarker(lower)) {
      return NO;
    }
    char last = upper.charAt(upper.length() - 1);
    char first = lower.charAt(0);
    if (openBrackets(upper) > 0 && openBrackets(lower) < 0) {
      return SURE;
    }
    if ((OPEN_END.indexOf(last) >= 0 && upper.length() > 1)
        || CONTINUING_HEAD.indexOf(first) >= 0
        || endsWithOpenWord(upper)
        || (Character.isLowerCase(first) && TERMINAL.indexOf(last) < 0)) {
      return SURE;
    }
    return isFinished(upper) ? NO : POSSIBLE;
  }

  /** True if the text ends with a mark that closes a sentence or an item of a list. */
  public static boolean isFinished(String text) {
    return TERMINAL.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** True if the text begins with a bullet or a label such as "1.", "a)" or "II.". */
  public static boolean beginsWithMarker(String text) {
    return MARKER.matcher(text).find();
  }

  /** True if the text's last word cannot end a phrase. */
  public static boolean endsOpen(String text) {
    return OPEN_END.indexOf(text.charAt(text.length() - 1)) >= 0 || endsWithOpenWord(text);
  }

  private static boolean endsWithOpenWord(String text) {
    return OPEN_WORDS.endsWithOneOf(text)
        && !CLOSED_ENDS.endsWithPhrase(text)
        && !PROPER_NAME.matcher(text).matches();
  }

  private static int openBrackets(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open;
  }
}
