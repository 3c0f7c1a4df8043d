package doichieu.read;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say that a figure grows, falls or differs ({@code value-words.csv}). */
final class WordsOfChange {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final UnaryOperator<String> kind;
  private final List<String> amounts;
  private final Pattern atEnd;
  private final Pattern atStart;
  private final Pattern only;
  private final Pattern inside;
  private final Pattern base;
  private final Pattern difference;

  /**
   * Makes the words.
   *
   * @param kind alternation of the words of a kind
   * @param amounts those that make the figure behind them the amount of a change
   */
  WordsOfChange(UnaryOperator<String> kind, List<String> amounts) {
    this.kind = kind;
    this.amounts = List.copyOf(amounts);
    String change = kind.apply("change");
    atEnd = Pattern.compile("(?<!\\p{L})(?:" + change + ")\\s*$", FLAGS);
    only = Pattern.compile(change, FLAGS);
    inside =
        Pattern.compile(
            "(?<!\\p{L})(?!(?:"
                + kind.apply("change-name")
                + ")(?!\\p{L}))(?:"
                + ValueWords.alternation(amounts)
                + ")(?!\\p{L})",
            FLAGS);
    atStart =
        Pattern.compile(
            "^\\s*(?:(?:"
                + kind.apply("commitment")
                + "|"
                + kind.apply("duty")
                + ")(?!\\p{L})[\\s,:]*){0,3}(?:"
                + change
                + ")(?!\\p{L})",
            FLAGS);
    base = Pattern.compile("^\\s*(?:" + kind.apply("change-base") + ")\\s[^,;.:%]+", FLAGS);
    difference =
        Pattern.compile("(?<!\\p{L})(?:" + kind.apply("difference") + ")(?!\\p{L})", FLAGS);
  }

  /**
   * A pattern of such a word that is not the beginning of another ("giảm nghèo"), nor a noun of its
   * own before the words given ("tăng trưởng công nghiệp").
   *
   * @param behind alternation of what may follow the noun where it leads to a figure
   */
  String leading(String behind) {
    return "(?!(?:"
        + kind.apply("change-name")
        + ")\\s+(?!(?:"
        + behind
        + ")(?!\\p{L}))\\p{L})(?:"
        + kind.apply("change")
        + ")(?!\\s+(?:"
        + kind.apply("unchanged")
        + ")(?!\\p{L}))(?!\\p{L})";
  }

  /** True if a word of change stands right before the figure ("giảm"). */
  boolean endsWith(String before) {
    return atEnd.matcher(before).find();
  }

  /**
   * A pattern of the words that make the figure behind them the amount of a change, with those of
   * manner, time and comparison that may follow ("giảm bình quân mỗi năm", "tăng so với năm 2025
   * là"); without groups.
   */
  String amountPattern() {
    return "(?:"
        + ValueWords.alternation(amounts)
        + ")(?:\\s+(?:(?:"
        + kind.apply("change-manner")
        + ")(?!\\p{L})|(?:"
        + kind.apply("change-base")
        + ")\\s+[^,;:%\\d]{0,40}(?:năm\\s+(?:19|20)\\d{2}|(?<=\\s)năm trước|cùng kỳ)(?:\\s+là)?)){0,4}";
  }

  /**
   * What a figure is compared with, a blank before it (" so với năm 2025" behind "cao hơn 5%");
   * empty if it is a bound or tells of no difference.
   */
  String findComparison(String figure, String after) {
    Matcher with = base.matcher(after);
    return difference.matcher(figure).lookingAt() && with.find() ? " " + with.group().strip() : "";
  }

  /** Alternation of the words that make a figure the amount of a change ("tăng thêm"). */
  String amounts() {
    return ValueWords.alternation(amounts);
  }

  /** True if some word of the text makes a figure the amount of a change ("Chỉ tiêu giảm"). */
  boolean isIn(String text) {
    return inside.matcher(text).find();
  }

  /** True if the text is a word of change and nothing else ("Giảm"). */
  boolean is(String text) {
    return only.matcher(text).matches();
  }

  /** True if the text begins with a word of change, or a promise of one ("Phấn đấu giảm …"). */
  boolean opens(String text) {
    return atStart.matcher(text).find();
  }
}
