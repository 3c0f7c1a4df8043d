package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.target.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranks to be reached: "trong nhóm 10 tỉnh dẫn đầu" is the tenth place or a better one. */
final class Ranks {
  private static final Pattern GROUP =
      Pattern.compile(
          "(?<!\\p{L})(?:nằm\\s+|đứng\\s+|lọt\\s+|duy trì\\s+)?(?:trong|thuộc|vào)\\s+(?:nhóm|tốp|top)\\s+(?:đầu\\s+)?(\\d{1,3})(?![\\d.,%]*\\d|\\s*%)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Ranks() {}

  /** The ranks in running text, in order; none has a unit. */
  static List<Found> list(String text) {
    List<Found> ranks = new ArrayList<>();
    Matcher matcher = GROUP.matcher(text);
    while (matcher.find()) {
      StatedValue value =
          new StatedValue(
              Comparator.AT_MOST,
              new BigDecimal(matcher.group(1)),
              null,
              null,
              matcher.group().replaceAll("\\s+", " "));
      ranks.add(new Found(value, matcher.start(), matcher.end(), matcher.start(1)));
    }
    return ranks;
  }
}
