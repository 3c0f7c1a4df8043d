package doichieu.extract.text;

import doichieu.extract.encoding.Characters;
import doichieu.extract.table.WordList;
import java.util.Arrays;
import java.util.List;

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
    return are(line.segments().stream().map(text -> Characters.fold(text.text())).toList());
  }

  /** The same of the texts between the tabs of a line. */
  static boolean isTabbed(Line line) {
    return line.tabs() > 0
        && are(
            Arrays.stream(line.text().split("\t"))
                .map(InlineMarkup::plain)
                .map(Characters::fold)
                .filter(text -> !text.isEmpty())
                .toList());
  }

  private static boolean are(List<String> texts) {
    return texts.size() >= MIN_TEXTS
        && texts.stream().allMatch(text -> WORDS.lengthOfBegin(text) > 0);
  }
}
