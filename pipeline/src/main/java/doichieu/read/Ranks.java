package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.read.FigureParser.Found;
import doichieu.target.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * Ranks to be reached: "trong nhóm 10 tỉnh dẫn đầu" and "xếp thứ 10 trở lên" are the tenth place or
 * a better one, "xếp thứ 10/34" is the tenth. A rank has no unit, so that it is never taken for the
 * score of the same index. The words are in {@code rank-words.csv}.
 */
final class Ranks {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String OF = "(?:\\s*/\\s*\\d{1,3})?(?![\\d.,%]*\\d|\\s*%)";
  private static final Pattern RANK = pattern();

  /** "Hạng 39", "Vị trí 12/34": in running text such words may tell a grade, in a cell a rank. */
  private static final Pattern WHOLE_CELL =
      Pattern.compile(
          "(?:"
              + words("place")
              + "|thứ)\\s+(\\d{1,3})(?:\\s*/\\s*\\d{1,3})?(\\s+(?:"
              + words("better")
              + "))?",
          FLAGS);

  private Ranks() {}

  private static Pattern pattern() {
    String verb = "(?:(?:" + words("verb") + ")\\s+)";
    String place = "(?:" + words("place") + ")\\s+";
    String bound = "(?:(?<bound>" + words("bound") + ")\\s+)?";
    String inGroup =
        verb
            + "?(?:trong|thuộc|vào|ở)\\s+(?:"
            + words("group")
            + ")\\s+(?:đầu\\s+)?(?<group>\\d{1,3})"
            + OF;
    String atPlace =
        "(?:"
            + verb
            + "{1,2}"
            + bound
            + "(?:"
            + place
            + ")?|(?:"
            + place
            + ")|(?<=:\\s))(?:từ\\s+)?(?:thứ|số)\\s+(?<place>\\d{1,3})"
            + OF
            + "(?<better>\\s+(?:"
            + words("better")
            + ")(?!\\p{L}))?";
    return Pattern.compile("(?<!\\p{L})(?:" + inGroup + "|" + atPlace + ")", FLAGS);
  }

  private static String words(String kind) {
    return ValueWords.alternation(
        CatalogueFile.load("rank-words.csv").rows().stream()
            .filter((CSVRecord row) -> row.get("kind").equals(kind))
            .map(row -> row.get("word"))
            .toList());
  }

  /** True if the words are those of a rank. */
  static boolean isRank(String words) {
    return RANK.matcher(words.strip()).lookingAt() || WHOLE_CELL.matcher(words.strip()).matches();
  }

  /** The rank that a cell states and nothing before it; empty if it states none. */
  static Optional<StatedValue> findOfCell(String cell) {
    Matcher whole = WHOLE_CELL.matcher(cell.strip());
    if (whole.matches()) {
      Comparator bound = whole.group(2) == null ? Comparator.EQUAL : Comparator.AT_MOST;
      return Optional.of(new StatedValue(bound, new BigDecimal(whole.group(1)), null, null, cell));
    }
    return list(cell).stream()
        .filter(rank -> rank.start() == 0)
        .findFirst()
        .filter(rank -> cell.substring(rank.end()).chars().noneMatch(Character::isDigit))
        .map(
            rank ->
                new StatedValue(rank.value().comparator(), rank.value().value(), null, null, cell));
  }

  /** The ranks in running text, in order; none has a unit. */
  static List<Found> list(String text) {
    List<Found> ranks = new ArrayList<>();
    Matcher matcher = RANK.matcher(text);
    while (matcher.find()) {
      String group = matcher.group("group");
      boolean open =
          group != null || matcher.group("bound") != null || matcher.group("better") != null;
      StatedValue value =
          new StatedValue(
              open ? Comparator.AT_MOST : Comparator.EQUAL,
              new BigDecimal(group != null ? group : matcher.group("place")),
              null,
              null,
              matcher.group().replaceAll("\\s+", " "));
      int figure = group != null ? matcher.start("group") : matcher.start("place");
      ranks.add(new Found(value, matcher.start(), matcher.end(), figure));
    }
    return ranks;
  }
}
