package doichieu.extract.pdf;

import doichieu.extract.table.WordList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words that end a letterhead, from {@code letterhead-words.txt}: no table's head has them. */
final class LetterheadWords {
  private static final WordList WORDS =
      WordList.load(LetterheadWords.class, "letterhead-words.txt");
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
}
