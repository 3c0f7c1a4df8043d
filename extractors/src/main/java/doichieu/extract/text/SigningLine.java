package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.table.WordList;

/**
 * Tells lines that stand over signatures: every text on them names an office that signs, as "NGƯỜI
 * LẬP BIỂU" beside "GIÁM ĐỐC". Right below the rows of a table they are none of it.
 */
final class SigningLine {
  private static final WordList WORDS = WordList.load(SigningLine.class, "signing-words.txt");

  /** Texts of a line; one alone may be the rest of a cell. */
  private static final int MIN_TEXTS = 2;

  private SigningLine() {}

  /** True if all texts of the line, two at least, begin with words that stand over signatures. */
  static boolean is(LaidLine line) {
    return line.segments().size() >= MIN_TEXTS
        && line.segments().stream()
            .allMatch(text -> WORDS.lengthOfBegin(Characters.fold(text.text())) > 0);
  }
}
