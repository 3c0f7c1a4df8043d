package doichieu.extract.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that are the caption of a table by their first words. */
public final class TableCaption {
  private static final WordList WORDS = WordList.load("caption-words.txt");
  private static final Pattern NUMBER =
      Pattern.compile("((?:\\s?(?:số|no\\.?))?\\s?(?:\\d{1,3}|[IVX]{1,5}))(?:[.,:\\s\u2013-].*)?");

  private TableCaption() {}

  /** True for a text such as "Bảng 2. Chỉ tiêu năm 2024" or "Biểu số 01". */
  public static boolean is(String text) {
    return lengthOfNumber(text) > 0;
  }

  /** True for nothing but such words, with or without a number: what stands below is the title. */
  public static boolean isName(String text) {
    int length = WORDS.lengthOfBegin(text);
    return length > 0 && (length == text.length() || lengthOfNumber(text) == text.length());
  }

  /** Length of the first words up to their number ("Bảng 2"); 0 if the text is no caption. */
  public static int lengthOfNumber(String text) {
    int length = WORDS.lengthOfBegin(text);
    Matcher number = NUMBER.matcher(text.substring(length));
    return length > 0 && number.matches() ? length + number.end(1) : 0;
  }
}
