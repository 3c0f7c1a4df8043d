package doichieu.extract.text;

import doichieu.extract.text.LaidCells.Piece;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Rows counted in the second column, the first one holding names of groups of them: "Morning", "1",
 * "2", "Afternoon", "3". Each number begins a row; a name goes down to the next one, or stands in
 * the middle of its group's height, alone on its line perhaps.
 */
final class SecondCount {
  /** Rows that are counted at least. */
  private static final int MIN_ROWS = 2;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private SecondCount() {}

  /**
   * The line of the first number.
   *
   * @return empty if the second column holds anything but numbers that count, below its heading, or
   *     the first one is numbered too
   */
  static OptionalInt findFirst(LaidCells cells) {
    int first = -1;
    int last = 0;
    int rows = 0;
    int names = 0;
    for (int i = 0; i < cells.lineCount(); i++) {
      String name = cells.text(i, 0);
      String number = cells.text(i, 1);
      boolean counts = NUMBER.matcher(number).matches();
      boolean next = counts && (first < 0 || Integer.parseInt(number) == last + 1);
      boolean other = !number.isEmpty() && !next && first >= 0;
      if (other || cells.pieces(i).stream().anyMatch(Piece::spans) || isNumbered(name, first)) {
        return OptionalInt.empty();
      }
      if (next) {
        first = first < 0 ? i : first;
        last = Integer.parseInt(number);
        rows++;
      }
      boolean named = !name.isEmpty() && (next || cells.pieces(i).size() == 1);
      names += first >= 0 && named ? 1 : 0;
    }
    return rows >= MIN_ROWS && names > 0 && names < rows
        ? OptionalInt.of(first)
        : OptionalInt.empty();
  }

  private static boolean isNumbered(String name, int first) {
    return first >= 0 && !name.isEmpty() && Character.isDigit(name.charAt(0));
  }
}
