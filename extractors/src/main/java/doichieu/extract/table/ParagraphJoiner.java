package doichieu.extract.table;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a paragraph goes on after a page break: "… góp phần thúc đẩy phát" | footnote | "triển
 * kinh tế - xã hội". Headings and items of lists never do.
 */
final class ParagraphJoiner {
  /** Below this length a text without final mark may be a heading. */
  private static final int SENTENCE_LENGTH = 100;

  /** No paragraph of a plan is so long. */
  private static final int MAX_LENGTH = 50_000;

  private static final Pattern ITEM = Pattern.compile("^(?:[-+\u2022]|\\d{1,3}\\.|\\p{Ll}\\))\\s");
  private static final Pattern ABBREVIATION = Pattern.compile("^\\p{Lu}{2,8}(?!\\p{L})");

  private ParagraphJoiner() {}

  /** Judges two texts that are not blank, with nothing but footnotes and furniture between. */
  static boolean goesOn(String upper, String lower) {
    if (upper.length() > MAX_LENGTH
        || isFinished(upper)
        || isCapitals(upper)
        || Continuation.beginsWithMarker(lower)) {
      return false;
    }
    if (Character.isLowerCase(lower.codePointAt(0))) {
      return true;
    }
    return isUnfinishedSentence(upper) && !isCapitals(lower);
  }

  private static boolean isFinished(String text) {
    return ".;:!?\u201d\"".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A long item that holds marks inside but none at its end was cut. */
  private static boolean isUnfinishedSentence(String text) {
    return text.length() > SENTENCE_LENGTH
        && (Continuation.endsOpen(text)
            || (ITEM.matcher(text).find() && (text.contains("; ") || text.contains(". "))));
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT)) && !ABBREVIATION.matcher(text).matches();
  }
}
