package doichieu.read;

import java.util.regex.Pattern;

/**
 * Tells rows that only add up others ("Tổng cộng", "Cộng (I + II)", "Tổng điểm") and name no
 * indicator of their own. The words are in {@code sum-words.csv}.
 */
final class SumRows {
  private static final Pattern SUM =
      Pattern.compile(
          "(?:"
              + ValueWords.alternation(Words.list("sum-words.csv", "word"))
              + ")(?:\\s*\\([^()]*\\)|\\s+(?:mục|phần|nhóm|bảng|biểu|trang)\\s+[\\p{L}\\d.+ ]{1,8}"
              + "|\\s*[IVXA-H\\d](?:\\s*\\+\\s*[IVXA-H\\d]+)*|\\s*[:=].{0,20})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SumRows() {}

  /** True if the name of a row says no more than that it is a sum. */
  static boolean isSum(String name) {
    return SUM.matcher(name.strip()).matches();
  }
}
