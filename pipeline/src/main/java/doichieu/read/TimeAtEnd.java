package doichieu.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times at the end of a noun phrase: by when it is to be so, or how the thing came to be ("văn bản
 * ban hành trước năm 2025"), which belongs to its name.
 */
final class TimeAtEnd {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Behind "từ năm 2015" the end of the span belongs to the same name. */
  static final String FROM_YEAR = "(?<!từ\\s(?:năm\\s)?(?:19|20)\\d{2})";

  /** Since when or until when: belongs to the name behind a verb of origin. */
  private static final Pattern SINCE =
      Pattern.compile(
          "\\s+(?:trước|sau|từ|kể từ)\\s+(?:(?:hết|cuối|đầu)\\s+)?(?:năm\\s+|(?:ngày\\s+)?\\d{1,2}[/.-]\\d{1,2}[/.-])(?:19|20)\\d{2}(?:\\s+đến\\s+(?:hết\\s+)?năm\\s+(?:19|20)\\d{2})?(?!\\d)",
          FLAGS);

  private static final Pattern TIME =
      Pattern.compile(
          FROM_YEAR
              + "[\\s,]+(?:"
              + SentenceTimes.pattern()
              + "\\s*|"
              + SentenceTimes.due()
              + "\\s*[.;]?\\s*)$",
          FLAGS);

  private static final Pattern DUE_DAY = Pattern.compile("[\\s,]*" + SentenceTimes.dueDay(), FLAGS);

  private static final Pattern TO_BE_DONE =
      Pattern.compile("(?<!\\p{L})(?:được|phải|sẽ)\\s+\\p{L}+(?:\\s+\\p{L}+){0,2}\\s*$", FLAGS);

  private final Pattern origin;

  /**
   * Makes the words.
   *
   * @param origins alternation of verbs that say how a thing came to be ("ban hành")
   */
  TimeAtEnd(String origins) {
    origin = Pattern.compile("(?<!\\p{L})(?:" + origins + ")\\s*$", FLAGS);
  }

  /**
   * True if the words end with a verb that says how a thing came to be, and the time behind them
   * bounds that. A day by which something is to be done so is no bound ("được ban hành trước ngày
   * 30/6/2026").
   */
  boolean isOrigin(String words, String time) {
    return origin.matcher(words).find()
        && !(DUE_DAY.matcher(time).lookingAt() && TO_BE_DONE.matcher(words).find());
  }

  /** The time of origin that words begin with; empty if they begin with none. */
  String origin(String words, String time) {
    Matcher since = SINCE.matcher(time);
    return isOrigin(words, time) && since.lookingAt() ? since.group() : "";
  }

  /** The phrase without the time at its end, unless that tells how a thing came to be. */
  String without(String phrase) {
    Matcher time = TIME.matcher(phrase);
    if (!time.find()) {
      return phrase;
    }
    String rest = phrase.substring(0, time.start());
    return origin(rest, phrase.substring(time.start())).isEmpty() ? rest : phrase;
  }
}
