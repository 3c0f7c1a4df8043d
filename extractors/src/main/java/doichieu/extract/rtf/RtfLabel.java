package doichieu.extract.rtf;

import doichieu.extract.encoding.Characters;
import doichieu.extract.flow.ListLevel;

/** The automatic numbers of paragraphs, which the file states as text. */
final class RtfLabel {
  /** The letter that Word's own lists use as a round bullet. */
  private static final String ROUND = "o";

  private RtfLabel() {}

  /** The label with a blank behind if the text has one; bullets are "-". */
  static String of(String text) {
    String label = Characters.fold(text);
    if (label.isEmpty()) {
      return "";
    }
    boolean apart = Character.isWhitespace(text.charAt(text.length() - 1));
    boolean sign = label.codePoints().noneMatch(Character::isLetterOrDigit);
    String shown = sign || label.equals(ROUND) ? ListLevel.bullet(label) : label;
    return apart ? shown + " " : shown;
  }
}
