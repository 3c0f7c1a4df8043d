package doichieu.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the levels of authorities ("cấp xã") that stand beside the figures of running text. */
final class LevelPhrase {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String LEVEL_WORDS =
      "(?:UBND\\s+)?cấp\\s+(?:trung ương|bộ|tỉnh|sở|huyện|xã)(?!\\p{L})";
  private static final Pattern A_LEVEL = Pattern.compile("(?<!\\p{L})" + LEVEL_WORDS, FLAGS);
  private static final Pattern LEVEL =
      Pattern.compile("^\\s*\\(?(?:ở|đối với|tại|cho|của)?\\s*(" + LEVEL_WORDS + ")\\)?", FLAGS);
  private static final Pattern LEVEL_AT_END =
      Pattern.compile(
          "(?:^|[\\s,;:]+)(?:(?:và|còn)\\s+)?(?:(?:ở|đối với|tại|của|do)\\s+)?("
              + LEVEL_WORDS
              + ")\\s*:?\\s*$",
          FLAGS);

  /** "(cấp xã)" behind a figure. */
  private static final Pattern LEVEL_IN_BRACKETS =
      Pattern.compile("^\\s*\\(" + LEVEL_WORDS + "\\)\\s*", FLAGS);

  private final ProseWords prose;

  LevelPhrase(ProseWords prose) {
    this.prose = prose;
  }

  /** The level that the words right behind a figure name ("80% ở cấp tỉnh"); empty if none. */
  static Optional<String> findLevel(String after) {
    Matcher matcher = LEVEL.matcher(after);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The level right before the verb that leads to a figure ("…, cấp huyện đạt"). */
  Optional<String> findLevelBefore(String before) {
    Matcher matcher = LEVEL_AT_END.matcher(prose.withoutVerb(before));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The words before a figure without the level at their end, the verb kept. */
  String withoutLevelAtEnd(String before) {
    String words = prose.withoutVerb(before);
    Matcher matcher = LEVEL_AT_END.matcher(words);
    return matcher.find()
        ? words.substring(0, matcher.start()) + " : " + before.substring(words.length())
        : before;
  }

  /** True if a sentence sets one thing for several levels. */
  static boolean namesSeveral(String sentence) {
    return A_LEVEL
            .matcher(sentence)
            .results()
            .map(m -> m.group().toLowerCase(Locale.ROOT))
            .distinct()
            .count()
        > 1;
  }

  /** True if a level is named. */
  static boolean isNamed(String words) {
    return A_LEVEL.matcher(words).find();
  }

  /** The words without a level at their beginning ("ở cấp tỉnh, …"). */
  static String withoutFirst(String words) {
    return LEVEL.matcher(words).replaceFirst("");
  }

  /** The words without a level in brackets at their beginning ("(cấp xã) …"). */
  static String withoutBracketed(String words) {
    return LEVEL_IN_BRACKETS.matcher(words).replaceFirst("");
  }

  /** All levels that the words name, as printed; for a heading that introduces a list. */
  static List<String> levels(String words) {
    return A_LEVEL.matcher(words).results().map(m -> m.group()).toList();
  }
}
