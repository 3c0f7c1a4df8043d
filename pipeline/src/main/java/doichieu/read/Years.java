package doichieu.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years and the words that state them. */
final class Years {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /**
   * "đến 2030 có 10.000": a year without its word, which "đến" and what stands behind it show to be
   * one. Without groups.
   */
  static final String BARE_UNTIL =
      "(?:đến|tới)\\s+(?:(?:hết|cuối)\\s+)?20\\d{2}(?=\\s*(?:[,;:]|\\.?\\s*$)"
          + "|\\s+(?:có|đạt|còn|lên|là|tăng|giảm|phấn đấu|sẽ|phải|trên|ít nhất|tối thiểu)(?!\\p{L}))";

  private static final Pattern STATED =
      Pattern.compile(
          "(?:(?:đến|tới)\\s+)?(?:(?:hết|cuối)\\s+)?năm\\s+((?:19|20)\\d{2})(?![\\d])|"
              + BARE_UNTIL,
          FLAGS);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\p{L})(?:Năm|NĂM)\\s+\\p{Lu}[\\p{L}\\s-]{5,60}?\\s((?:19|20)\\d{2})(?![\\d/]|\\s*[-–]\\s*\\d)");

  /** "…, tầm nhìn đến năm 2045" behind the year for which something is planned. */
  private static final Pattern OUTLOOK =
      Pattern.compile(
          "(?<=\\d)[\\s,]*(?:và\\s+)?"
              + TimeWords.OUTLOOK
              + "\\s+(?:(?:đến|tới)\\s+)?(?:năm\\s+)?(?:19|20)\\d{2}(?!\\d)",
          FLAGS);

  private static final Pattern DIGITS = Pattern.compile("\\d{4}");
  private static final Pattern UNTIL_DAY =
      Pattern.compile(
          "đến\\s+(?:hết\\s+)?(?:ngày\\s+)?(\\d{1,2})[/-](\\d{1,2})[/-]((?:19|20)\\d{2})(?!\\d)",
          FLAGS);
  private static final Pattern UNTIL_YEAR =
      Pattern.compile("(?:đến|tới)\\s+(?:(?:hết|cuối)\\s+)?năm\\s+(?:19|20)\\d{2}", FLAGS);
  private static final Pattern DATED = Pattern.compile("tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}", FLAGS);
  private static final Pattern TIME =
      Pattern.compile(
          "(?:năm\\s+|(?:giai đoạn|nhiệm kỳ)\\s+(?:(?:19|20)\\d{2}\\s*[-–]\\s*)?|(?:tháng|quý)\\s+[\\dIV]{1,3}\\s*/\\s*)"
              + "((?:19|20)\\d{2})(?!\\d)",
          FLAGS);
  private static final Pattern SPAN =
      Pattern.compile("(?:19|20)\\d{2}\\s*(?:-|–|đến)\\s*(?:năm\\s+)?(?:19|20)\\d{2}");

  private Years() {}

  /** The words that state a year ("đến hết năm 2025"), the first if several. */
  static Optional<String> findStated(String text) {
    Matcher day = UNTIL_DAY.matcher(text);
    if (day.find()) {
      return Optional.of(day.group());
    }
    Matcher matcher = STATED.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** As findStated, with "trong" where a sentence has it. */
  static Optional<String> findStatedInSentence(String text) {
    return findStated(text)
        .map(
            words -> {
              int at = text.indexOf(words);
              String before = text.substring(Math.max(0, at - 6), at);
              return before.strip().equalsIgnoreCase("trong")
                  ? before.strip() + " " + words
                  : words;
            });
  }

  /** True if the text names a span of years ("2020 - 2025"). */
  static boolean hasSpan(String text) {
    return SPAN.matcher(text).find();
  }

  /** The last year, or end of a period, that the text speaks of; dates of documents are none. */
  static Optional<Integer> findLast(String text) {
    Matcher matcher = TIME.matcher(DATED.matcher(text).replaceAll(" "));
    Integer last = null;
    while (matcher.find()) {
      last = Integer.valueOf(matcher.group(1));
    }
    return Optional.ofNullable(last);
  }

  /**
   * The year that a title plans for: the one it states; of several the one that no "đến" makes the
   * end of a longer way ("năm 2026, lộ trình đến năm 2028").
   */
  static Optional<Integer> findPlanned(String title) {
    Optional<Integer> only = findYear(title);
    if (only.isPresent()) {
      return only;
    }
    Optional<Integer> year = findYear(UNTIL_YEAR.matcher(title).replaceAll(" "));
    return year.isPresent() ? year : findNamed(title);
  }

  /** "Năm An toàn giao thông 2026": a year with a name of its own; empty if none or several. */
  private static Optional<Integer> findNamed(String title) {
    List<Integer> years =
        NAMED.matcher(title).results().map(m -> Integer.valueOf(m.group(1))).distinct().toList();
    return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
  }

  /**
   * The year that words state with the word "năm"; empty if none or several. An outlook behind it
   * ("đến năm 2030, tầm nhìn đến năm 2045") is none.
   */
  static Optional<Integer> findYear(String words) {
    String text = OUTLOOK.matcher(words).replaceAll(" ");
    Matcher day = UNTIL_DAY.matcher(text);
    if (day.find()) {
      return Optional.of(Integer.valueOf(day.group(3)));
    }
    Matcher matcher = STATED.matcher(SPAN.matcher(text).replaceAll(" "));
    Integer year = null;
    while (matcher.find()) {
      Matcher digits = DIGITS.matcher(matcher.group());
      int found = digits.find() ? Integer.parseInt(digits.group()) : 0;
      if (year != null && year != found) {
        return Optional.empty();
      }
      year = found;
    }
    return Optional.ofNullable(year);
  }
}
