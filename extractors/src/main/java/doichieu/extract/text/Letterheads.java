package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.table.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Letterheads: the name of an office beside that of the State and its motto, set in two columns.
 * One may stand right above a table, in a form of its own or in a box; it is none of its headings.
 */
final class Letterheads {
  private static final WordList WORDS = WordList.load(Letterheads.class, "letterhead-words.txt");
  private static final Pattern DASH = Pattern.compile("\\s*[-\u2010-\u2015]\\s*");

  /** Lines of one: the name of the State and the motto, each broken by a narrow column. */
  private static final int MAX_LINES = 5;

  /** Texts side by side on a line of one. */
  private static final int MAX_TEXTS = 2;

  private Letterheads() {}

  /** The lines, those of letterheads known as such. */
  static List<LaidLine> mark(List<Line> lines) {
    List<LaidLine> laid = new ArrayList<>(lines.stream().map(LaidLine::of).toList());
    int i = 0;
    while (i < laid.size()) {
      int end = end(laid, i);
      for (; i < end; i++) {
        laid.set(i, laid.get(i).in(LaidLine.Place.LETTERHEAD));
      }
      i++;
    }
    return laid;
  }

  /**
   * The line after the last one of the letterhead that begins at a line; that line if none does.
   */
  private static int end(List<LaidLine> laid, int first) {
    int end = first;
    boolean begun = isOfLetterhead(laid.get(first));
    for (int i = first; begun && i < laid.size() && i < first + MAX_LINES; i++) {
      if (laid.get(i).isBlank()) {
        break;
      }
      end = isOfLetterhead(laid.get(i)) ? i + 1 : end;
    }
    return end;
  }

  /** True if the words stand alone or right of one other text: a row of a table has more. */
  private static boolean isOfLetterhead(LaidLine line) {
    List<LaidLine.Word> texts = line.segments();
    return !texts.isEmpty()
        && texts.size() <= MAX_TEXTS
        && isLetterhead(texts.get(texts.size() - 1).text());
  }

  private static boolean isLetterhead(String printed) {
    String text = DASH.matcher(Characters.fold(printed)).replaceAll(" - ");
    return WORDS.words().stream().anyMatch(text::startsWith);
  }
}
