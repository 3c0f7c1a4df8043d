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

  /** True for a line of text that is a rule from one corner to another. */
  static boolean isRule(String line) {
    String text = line.strip();
    return text.length() > 2
        && isCorner(text.charAt(0))
        && isCorner(text.charAt(text.length() - 1))
        && text.chars().anyMatch(c -> isHorizontal((char) c))
        && text.chars().allMatch(c -> isCorner((char) c) || isHorizontal((char) c));
  }

  /** True for a line of text that begins and ends with a bar or a corner. */
  static boolean isFramed(String line) {
    String text = line.strip();
    return text.length() > 1 && isEnd(text.charAt(0)) && isEnd(text.charAt(text.length() - 1));
  }

  /** Number of bars and corners in a line of text. */
  static long countEnds(String line) {
    return line.chars().filter(c -> isEnd((char) c)).count();
  }

  private static boolean isEnd(char c) {
    return isCorner(c) || isVertical(c);
  }

  /** A line that is drawn twice or thick, as below a header. */
  static boolean isHeavy(char c) {
    return HEAVY.indexOf(c) >= 0;
  }
}
