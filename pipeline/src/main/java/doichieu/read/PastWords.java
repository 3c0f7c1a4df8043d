package doichieu.read;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of sentences that tell what has been reached ({@code prose-words.csv}). */
final class PastWords {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Chars before a figure in which a word of the past stands. */
  private static final int NEAR = 30;

  private final Pattern past;
  private final Pattern pastCount;
  private final Pattern pastOpening;
  private final Pattern notPast;

  /**
   * Makes the words.
   *
   * @param words gives the alternation of the words of a kind
   */
  PastWords(Function<String, String> words) {
    past =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + words.apply("past")
                + ")(?:\\s+(?:đạt|là|được|có|chiếm|khoảng))*\\s*$",
            FLAGS);
    pastCount =
        Pattern.compile(
            "(?<!\\p{L})(?:" + words.apply("past") + ")(?:\\s+\\p{L}+){1,3}\\s+\\d", FLAGS);
    pastOpening =
        Pattern.compile(
            "(?:^|[.;:,]\\s*)(?:"
                + words.apply("past-opening")
                + ")(?!\\p{L})|^(?:(?:trong\\s+)?\\d{1,2}\\s+(?:năm|tháng|quý)\\s+(?:qua|vừa qua|gần đây)|"
                + words.apply("past-start")
                + ")(?!\\p{L})",
            FLAGS);
    notPast = Pattern.compile("(?<!\\p{L})(?:" + words.apply("not-past") + ")(?!\\p{L})", FLAGS);
  }

  /** True if a word of the past touches the figure or its verb ("mới đạt", "đã hoàn thành"). */
  boolean endsInPast(String before) {
    String near = before.substring(Math.max(0, before.length() - NEAR));
    return past.matcher(notPast.matcher(near).replaceAll("")).find();
  }

  /** The words without those of the past at their end ("tỷ lệ hồ sơ trực tuyến mới"). */
  String withoutPastAtEnd(String words) {
    Matcher matcher = past.matcher(words);
    return endsInPast(words) && matcher.find()
        ? words.substring(0, matcher.start()).stripTrailing()
        : words;
  }

  /** True if the words tell of results ("Đến nay, …", "đã tiếp nhận 1.046 hồ sơ, …"). */
  boolean tellsPast(String words) {
    String told = notPast.matcher(words).replaceAll("");
    return pastOpening.matcher(told.strip()).find() || pastCount.matcher(told).find();
  }
}
