package doichieu.extract.encoding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The characters that a document is kept in. */
public final class Characters {
  /** Stands for a line that its author ended by hand inside a paragraph; folded to a blank. */
  public static final char LINE_BREAK = '\u2028';

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

  /**
   * The lines of the text, each folded, with one {@link #LINE_BREAK} between two of them; blank
   * lines are left out.
   */
  public static String foldLines(String text) {
    return text.indexOf(LINE_BREAK) < 0
        ? fold(text)
        : Arrays.stream(text.split(String.valueOf(LINE_BREAK), -1))
            .map(Characters::fold)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(String.valueOf(LINE_BREAK)));
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
