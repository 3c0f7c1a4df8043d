package doichieu.read;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times that bound what is measured and are no time of the sentence: "văn bản ban hành trước năm
 * 2020", "hồ sơ tiếp nhận từ năm 2015 đến năm 2020", "kể từ năm 2024".
 */
final class BoundTimes {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String DAY = "(?:ngày\\s+)?\\d{1,2}[/.-]\\d{1,2}[/.-]";

  /** Groups: end of a span; a year before which; a year from which on. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\p{L})(?:từ\\s+(?:năm\\s+)?(?:19|20)\\d{2}\\s+(?:đến|tới)\\s+(?:(?:hết|cuối)\\s+)?(?:năm\\s+)?((?:19|20)\\d{2})"
              + "|trước\\s+(?:(?:cuối|đầu)\\s+)?(?:năm\\s+|"
              + DAY
              + ")((?:19|20)\\d{2})"
              + "|(?:kể\\s+từ|từ|sau)\\s+(?:(?:cuối|đầu|hết)\\s+)?(?:năm\\s+|"
              + DAY
              + ")((?:19|20)\\d{2}))(?!\\d)",
          FLAGS);

  private static final Pattern DAY_OF_YEAR = Pattern.compile(DAY + "\\d{4}$", FLAGS);

  private static final Pattern END = Pattern.compile("\\s*[.;]?\\s*");

  private static final Pattern PHRASE_END = Pattern.compile("[,;\\d]");

  private final ProseWords prose;

  BoundTimes(ProseWords prose) {
    this.prose = prose;
  }

  /**
   * The words without such times that are over before a year, or tell since when or until when a
   * thing came to be ("cơ sở phát sinh trước năm 2025").
   *
   * @param now the year of the plan, else that in which it was issued; null if neither is known
   */
  String withoutPast(String told, @Nullable Integer now) {
    return TIME.matcher(told)
        .replaceAll(
            found ->
                now != null && year(found) < now && !isDueYearBefore(told, found, now)
                        || prose.times().isOrigin(told.substring(0, found.start()), found.group())
                    ? blank(found)
                    : asIs(found));
  }

  /**
   * True for a day by which something is done, in the year before a plan's, when plans want work
   * that prepares for them ("Trước ngày 15/12/2025, 100% đơn vị đăng ký …").
   */
  private boolean isDueYearBefore(String told, MatchResult found, int now) {
    return found.group(2) != null
        && DAY_OF_YEAR.matcher(found.group()).find()
        && year(found) == now - 1
        && (!isInside(told, found)
            || END.matcher(told.substring(found.end())).matches()
            || prose.works().endsWithWork(told.substring(0, found.start())));
  }

  /**
   * The words before a figure without such times. What is over before a year, or was within a span
   * of years, bounds a thing only inside of its noun phrase: at the beginning of a phrase ("Trước
   * năm 2024, …") or right before the verb ("từ năm 2020 đến năm 2024 đạt") it is when things stood
   * so.
   */
  String without(String before) {
    return TIME.matcher(before)
        .replaceAll(
            found ->
                found.group(3) != null || isInside(before, found) ? blank(found) : asIs(found));
  }

  /** True if the words before a figure say that it holds from a year on before that one. */
  boolean opensBefore(int year, String before) {
    return TIME.matcher(before)
        .results()
        .anyMatch(
            found -> found.group(3) != null && year(found) < year && !isInside(before, found));
  }

  private boolean isInside(String before, MatchResult found) {
    String ahead = before.substring(0, found.start()).stripTrailing();
    if (ahead.isEmpty() || ",;:".indexOf(ahead.charAt(ahead.length() - 1)) >= 0) {
      return false;
    }
    Matcher end = PHRASE_END.matcher(before);
    String behind =
        before.substring(found.end(), end.find(found.end()) ? end.start() : before.length());
    return prose.times().isOrigin(ahead, found.group())
        || !prose.withoutVerb(" " + behind).isBlank();
  }

  private static int year(MatchResult found) {
    for (int group = 1; ; group++) {
      if (found.group(group) != null) {
        return Integer.parseInt(found.group(group));
      }
    }
  }

  private static String blank(MatchResult found) {
    return " ".repeat(found.group().length());
  }

  private static String asIs(MatchResult found) {
    return Matcher.quoteReplacement(found.group());
  }
}
