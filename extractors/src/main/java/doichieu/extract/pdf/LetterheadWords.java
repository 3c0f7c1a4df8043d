package doichieu.extract.pdf;

import doichieu.extract.table.WordList;
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
    for (Line line : row.segments()) {
      String text = CutRows.text(line);
      if (text.length() <= WORDS.longest() && WORDS.contains(folded(text))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The rows of a letterhead.
   *
   * @param from first of them
   * @param to row after the last of them
   */
  record Part(int from, int to) {}

  /**
   * The letterhead among rows: a row of such words and its next lines above and below.
   *
   * @return no rows at {@code end} if there is none
   */
  static Part part(CutRows rows, int start, int end) {
    int next = rows.letterheads().nextSetBit(start);
    int words = next < 0 || next > end ? end : next;
    int from = words;
    while (words < end && from > start && rows.isNextLine(from)) {
      from--;
    }
    int to = Math.min(words + 1, end);
    while (to < end && rows.isNextLine(to)) {
      to++;
    }
    return new Part(from, to);
  }

  /** The words in small letters, a blank on either side of each dash: no shorter than printed. */
  private static String folded(String text) {
    return DASH.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" - ");
  }
}
