package doichieu.extract.pdf;

import doichieu.extract.table.WordList;
import java.text.Normalizer;

/** The words before a colon that state the unit of a table, from {@code unit-words.txt}. */
final class UnitWords {
  private static final WordList WORDS = WordList.load(UnitWords.class, "unit-words.txt");

  private UnitWords() {}

  /** True if the line begins with such words and a colon, in brackets or not. */
  static boolean begin(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return false;
    }
    String label = Normalizer.normalize(line.substring(0, colon), Normalizer.Form.NFC).strip();
    return WORDS.contains(label.startsWith("(") ? label.substring(1).strip() : label);
  }
}
