package doichieu.extract.flow;

/**
 * One level of a list.
 *
 * @param start first number
 * @param pattern its label, with {@code %1} to {@code %9} for the numbers of the levels
 * @param legal true if all numbers are written in digits
 * @param glued true if the label has no blank or tab behind
 * @param restart a paragraph of a level whose number, 0-based, is below this one begins the count
 *     anew; 0 if it goes on through the whole list
 */
public record ListLevel(
    int start, NumberForm form, String pattern, boolean legal, boolean glued, int restart) {
  private static final int LEVELS = 9;

  private static final String PUNCTUATION_BULLETS = "-+*\u2013\u2014";

  /** The pattern of a label in which the characters 0 to 8 stand for the numbers of levels. */
  public static String pattern(String label) {
    StringBuilder pattern = new StringBuilder();
    label
        .chars()
        .forEach(
            c -> {
              if (c < LEVELS) {
                pattern.append('%').append(c + 1);
              } else {
                pattern.append((char) c);
              }
            });
    return pattern.toString();
  }

  /** The sign of a list without numbers as plain text: dashes and the like stay, others are "-". */
  public static String bullet(String sign) {
    String mark = sign.strip();
    return mark.length() == 1 && PUNCTUATION_BULLETS.contains(mark) ? mark : "-";
  }
}
