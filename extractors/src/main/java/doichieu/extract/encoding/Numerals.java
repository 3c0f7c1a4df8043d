package doichieu.extract.encoding;

import java.util.Locale;

/** Numbers as lists write them in letters; Roman numerals as in the numbers of sections. */
public final class Numerals {
  private static final int LETTERS = 26;
  private static final int MAX_REPEATED = 20;
  private static final int MAX_ROMAN = 3999;
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Numerals() {}

  /** The number, 1 to 3999, as a Roman numeral in capitals; larger ones as 3999. */
  public static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = Math.min(number, MAX_ROMAN);
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }

  /** Small letters for a number from 1 on, the letter repeated after z: aa, bb. */
  public static String repeatedLetter(int number) {
    String letter = String.valueOf((char) ('a' + (number - 1) % LETTERS));
    return letter.repeat(Math.min(MAX_REPEATED, (number - 1) / LETTERS + 1));
  }

  /** Small letters for a number from 1 on, counted like digits after z: aa, ab. */
  public static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  /**
   * The number in the way named by one sign, as HTML and OpenDocument do.
   *
   * @param sign "1", "a", "A", "i" or "I"; any other gives figures
   */
  public static String written(int number, String sign) {
    return switch (number < 1 ? "1" : sign) {
      case "a" -> letters(number);
      case "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "i" -> roman(number).toLowerCase(Locale.ROOT);
      case "I" -> roman(number);
      default -> String.valueOf(number);
    };
  }
}
