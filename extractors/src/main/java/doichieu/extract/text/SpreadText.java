package doichieu.extract.text;

import doichieu.extract.text.LaidLine.Word;
import java.util.List;

/**
 * Words of a justified line: the room that the next word had no place in is spread over its blanks,
 * so that they look like gaps between cells, but are together no wider than a word.
 */
final class SpreadText {
  /** Blanks that a line has more than one between each two words: the room for one word. */
  private static final int MOST = 8;

  private SpreadText() {}

  /**
   * True if the blanks between the words may be those of a justified line.
   *
   * @param from index of the first word
   * @param to index after the last one
   */
  static boolean mayBe(List<Word> words, int from, int to) {
    int more = 0;
    for (int w = from + 1; w < to; w++) {
      more += words.get(w).start() - words.get(w - 1).end() - 1;
    }
    return more <= MOST;
  }
}
