package doichieu.extract.encoding;

import java.text.Normalizer;

/** The characters that a document is kept in. */
public final class Characters {
  private Characters() {}

  /**
   * The text in NFC, runs of white space folded to one blank, without white space at either end and
   * without characters that print nothing (controls, zero width, soft hyphen, byte order mark).
   */
  public static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean blank = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (isBlank(c)) {
        blank = true;
      } else if (!isInvisible(c)) {
        if (blank && folded.length() > 0) {
          folded.append(' ');
        }
        blank = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** True for characters that print nothing and separate nothing. */
  public static boolean isInvisible(char c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || c == '\uFFFE' || c == '\uFFFF';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
