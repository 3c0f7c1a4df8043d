package doichieu.extract.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A sign of a number format that means something, or words that are only printed.
 *
 * @param meaning "0", "#", "?" for digits, ".", ",", "%", "@" for the number as it is, other
 *     letters as they stand; {@link #WORDS} for what is only printed
 */
record FormatSign(char meaning, String words) {
  static final char WORDS = '"';

  /** The word that stands for a number as it is. */
  static final String GENERAL = "General";

  boolean isDigit() {
    return meaning == '0' || meaning == '#' || meaning == '?';
  }

  /** The signs of a section of a format in their order. */
  static List<FormatSign> list(String format) {
    List<FormatSign> signs = new ArrayList<>();
    for (int i = 0; i < format.length(); i++) {
      int end = literalEnd(format, i);
      if (end > i) {
        signs.add(new FormatSign(WORDS, literal(format, i, end)));
      } else if (format.regionMatches(true, i, GENERAL, 0, GENERAL.length())) {
        signs.add(new FormatSign('@', GENERAL));
        end = i + GENERAL.length() - 1;
      } else {
        signs.add(new FormatSign(format.charAt(i), format.substring(i, i + 1)));
      }
      i = end;
    }
    return signs;
  }

  /** The last character of what begins here and is only printed; the place itself if none is. */
  static int literalEnd(String format, int from) {
    int last = format.length() - 1;
    return switch (format.charAt(from)) {
      case '"' -> closing(format, '"', from);
      case '[' -> closing(format, ']', from);
      case '\\', '_', '*' -> Math.min(from + 1, last);
      default -> from;
    };
  }

  private static int closing(String format, char mark, int from) {
    int end = format.indexOf(mark, from + 1);
    return end < 0 ? from : end;
  }

  /** What is printed of it: of brackets only the name of a currency, as in {@code [$₫-42A]}. */
  static String literal(String format, int from, int end) {
    return switch (format.charAt(from)) {
      case '"' -> format.substring(from + 1, end);
      case '\\' -> format.substring(end, end + 1);
      case '_' -> " ";
      case '[' ->
          format.startsWith("[$", from) ? format.substring(from + 2, end).split("-", 2)[0] : "";
      default -> "";
    };
  }
}
