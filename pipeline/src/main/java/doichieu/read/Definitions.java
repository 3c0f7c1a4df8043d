package doichieu.read;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Figures that say what a word means or how a score is counted: "Hộ cận nghèo là hộ có thu nhập từ
 * 1,5 triệu đồng …", "đạt từ 90% trở lên tính 10 điểm". Nobody is to reach them.
 */
final class Definitions {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** The word that is explained is said again: "Xã … là xã có". */
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{2,})\\s[^.;]{0,120}?\\s?là\\s+(?:những\\s+|các\\s+)?\\1\\s(?:[^.;]{0,60}\\s)?có\\s",
          FLAGS);

  private static final Pattern SCORED =
      Pattern.compile(
          "^[^;.]{0,60}?(?<!\\p{L})(?:tính|chấm|cộng|trừ|được)\\s+\\d{1,3}(?:[.,]\\d+)?\\s+điểm(?!\\s+phần)",
          FLAGS);

  private Definitions() {}

  /** True if the words around a figure define something by it. */
  static boolean holds(String before, String after) {
    return (before.toLowerCase(Locale.ROOT).contains("là") && EXPLAINED.matcher(before).find())
        || SCORED.matcher(after).find();
  }
}
