package doichieu.extract.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The row below a header that numbers the columns: "(1) | (2) | (3)", "A | B | 1 | 2". */
public final class ColumnNumbers {
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?(\\d{1,2}|[A-Z])\\)?(?:\\s?=[-+*/x:()%\\d\\s]{1,20})?");

  private ColumnNumbers() {}

  /**
   * True if the texts are letters and numbers, the numbers counting from 1 on.
   *
   * @param cells the words of a row from left to right
   */
  public static boolean are(List<String> cells) {
    int last = 0;
    for (String cell : cells) {
      Matcher matcher = COLUMN_NUMBER.matcher(cell);
      if (!matcher.matches()) {
        return false;
      }
      boolean number = Character.isDigit(matcher.group(1).charAt(0));
      if (number && Integer.parseInt(matcher.group(1)) != ++last) {
        return false;
      }
    }
    return true;
  }
}
