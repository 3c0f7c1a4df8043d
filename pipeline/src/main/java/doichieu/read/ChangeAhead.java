package doichieu.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a word of change that opens a clause and makes its figure the amount of the change, though
 * the name stands between them: "Giảm tỷ lệ hộ nghèo 1,5%". A figure that says how far ("còn 3%",
 * "dưới 2%") is a level.
 */
final class ChangeAhead {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Pattern opening;
  private final Pattern levelAtEnd;
  private final Pattern levelAtStart;

  ChangeAhead(ValueWords values, ProseWords prose) {
    String level = "(?:" + prose.kindPattern("level-end") + ")";
    opening =
        Pattern.compile(
            "^[\\s+–-]*("
                + ValueWords.alternation(values.amounts())
                + ")\\s+(?:(?:"
                + prose.kindPattern("changed")
                + ")(?!\\p{L})|(?!(?:"
                + prose.kindPattern("unchanged")
                + ")(?!\\p{L}))[^,;:\\d]{3,120}$)",
            FLAGS);
    levelAtEnd = Pattern.compile("(?<!\\p{L})" + level + "\\s*$", FLAGS);
    levelAtStart = Pattern.compile("^" + level + "(?!\\p{L})", FLAGS);
  }

  /**
   * The word with a mark for the words left out behind it ("Giảm … "); empty if the figure is none.
   *
   * @param before words before the figure in its clause
   * @param figure the figure's words, with its verb and bound
   */
  String of(String before, String figure) {
    Matcher matcher = opening.matcher(before);
    boolean change =
        matcher.find()
            && !levelAtEnd.matcher(before).find()
            && !levelAtStart.matcher(figure).find();
    return change ? matcher.group(1) + " … " : "";
  }
}
