package doichieu.extract.flow;

import java.util.Locale;

/** The forms in which word processors write automatic numbers. */
public enum NumberForm {
  DECIMAL,
  DECIMAL_ZERO,
  /** Three digits at least: "001". */
  DECIMAL_THREE,
  UPPER_ROMAN,
  LOWER_ROMAN,
  UPPER_LETTER,
  LOWER_LETTER,
  /** A sign, the same for all paragraphs. */
  BULLET,
  /** Nothing is counted. */
  NONE;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** The form of numbers of which the first is written so: "1", "01", "001". */
  public static NumberForm ofDigits(String first) {
    return switch (first) {
      case "01" -> DECIMAL_ZERO;
      case "001" -> DECIMAL_THREE;
      default -> DECIMAL;
    };
  }

  /** The form that Word's files, DOC and RTF, mean by a code. */
  public static NumberForm ofWord(int code) {
    return switch (code) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 22 -> DECIMAL_ZERO;
      case 23 -> BULLET;
      case 255 -> NONE;
      default -> DECIMAL;
    };
  }

  /** The number, at least 1, as it is printed. */
  public String write(int number) {
    return switch (this) {
      case UPPER_ROMAN -> roman(number);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
      case LOWER_LETTER -> letters(number);
      case DECIMAL_ZERO -> number < 10 ? "0" + number : String.valueOf(number);
      case DECIMAL_THREE -> "0".repeat(Math.max(0, 3 - String.valueOf(number).length())) + number;
      case DECIMAL, BULLET, NONE -> String.valueOf(number);
    };
  }

  /** Word repeats the letter after z: aa, bb. */
  private static String letters(int number) {
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat(Math.min(20, (number - 1) / 26 + 1));
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = Math.min(number, 3999);
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
