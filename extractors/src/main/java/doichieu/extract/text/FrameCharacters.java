package doichieu.extract.text;

/** The characters that draw the frame of a table in text: ASCII and the box drawing of Unicode. */
final class FrameCharacters {
  private static final String HORIZONTAL = "-=─━═┄┅┈┉╌╍";
  private static final String VERTICAL = "|│┃║┆┇┊┋╎╏";
  private static final String HEAVY = "=━═";
  private static final char FIRST_BOX = '\u2500';
  private static final char LAST_BOX = '\u257F';

  private FrameCharacters() {}

  static boolean isHorizontal(char c) {
    return HORIZONTAL.indexOf(c) >= 0;
  }

  static boolean isVertical(char c) {
    return VERTICAL.indexOf(c) >= 0;
  }

  /** Where lines meet or turn. */
  static boolean isCorner(char c) {
    return c == '+' || (c >= FIRST_BOX && c <= LAST_BOX && !isHorizontal(c) && !isVertical(c));
  }

  /** A line that is drawn twice or thick, as below a header. */
  static boolean isHeavy(char c) {
    return HEAVY.indexOf(c) >= 0;
  }
}
