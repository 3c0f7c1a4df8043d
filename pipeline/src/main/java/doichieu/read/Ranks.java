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
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Ranks to be reached: "trong nhóm 10 tỉnh dẫn đầu" and "xếp thứ 10 trở lên" are the tenth place or
 * a better one, "xếp thứ 10/34" is the tenth; so are "12/34" alone, of as many provinces as there
 * are, and "hạng 10". A rank has no unit, so that it is never taken for the score of the same
 * index. The words are in {@code rank-words.csv}.
 */
public final class Ranks {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String OF = "(?:\\s*/\\s*\\d{1,3})?(?![\\d.,%]*\\d|\\s*%)";
  private static final Pattern RANK = pattern();

  private static final Pattern RISE =
      Pattern.compile("(?<!\\p{L})(?:" + words("rise") + ")(?!\\p{L})", FLAGS);

  /** What only a cell of its own can say: "12/34" of 34 provinces, "hạng 10", "top 5". */
  private static final Pattern CELL =
      Pattern.compile(
          "(?:(?:"
              + words("verb")
              + ")\\s+){0,2}(?:(?:"
              + words("place")
              + "|thứ|(?<top>"
              + words("bare-group")
              + "))\\s+(?<place>\\d{1,3})(?:\\s*/\\s*\\d{1,3})?|(?<of>\\d{1,2})\\s*/\\s*(?:"
              + words("of")
              + "))(?!\\d)(?<better>\\s+(?:"
              + words("better")
              + "))?\\s*",
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
    String named =
        verb
            + "+(?:"
            + place
            + ")?(?<named>\\d{1,3})(?:(?:\\s*/\\s*(?:"
            + words("of")
            + "))?(?<ahead>\\s+(?:"
            + words("better")
            + ")(?!\\p{L}))|\\s*/\\s*(?:"
            + words("of")
            + ")(?!\\d))";
    String ofTitle =
        "(?=(?:từ\\s+)?thứ\\s)(?<=(?<!\\p{L})(?:"
            + words("place")
            + "|"
            + words("title")
            + ")\\s[^,;:%\\d]{2,80}\\s)(?:từ\\s+)?thứ\\s+(?<titled>\\d{1,3})"
            + OF
            + "(?<upwards>\\s+(?:"
            + words("better")
            + ")(?!\\p{L}))?";
    return Pattern.compile(
        "(?<!\\p{L})(?:" + inGroup + "|" + atPlace + "|" + named + "|" + ofTitle + ")", FLAGS);
  }

  private static String words(String kind) {
    return ValueWords.alternation(
        CatalogueFile.load("rank-words.csv").rows().stream()
            .filter((CSVRecord row) -> row.get("kind").equals(kind))
            .map(row -> row.get("word"))
            .toList());
  }

  /** True if the words are those of a rank. */
  public static boolean isRank(String words) {
    String stated = words.strip();
    return RANK.matcher(stated).lookingAt() || CELL.matcher(stated).matches();
  }

  /** True if the words tell by how many places someone is to rise. */
  public static boolean isRise(String words) {
    return RISE.matcher(words).find();
  }

  /**
   * The bound of a rank as words for amounts tell it, "15 trở lên" being the 15th place or a better
   * one: what is at least for amounts is at most for ranks.
   */
  static StatedValue turned(StatedValue rank) {
    Comparator bound =
        switch (rank.comparator()) {
          case AT_LEAST -> Comparator.AT_MOST;
          case MORE -> Comparator.LESS;
          case EQUAL, AT_MOST, LESS, RANGE -> rank.comparator();
        };
    return new StatedValue(bound, rank.value(), rank.valueHigh(), rank.unit(), rank.text());
  }

  /** The rank that a cell states and nothing before it; empty if it states none. */
  static Optional<StatedValue> findOfCell(String cell) {
    return list(cell).stream()
        .filter(rank -> rank.start() == 0)
        .findFirst()
        .filter(rank -> cell.substring(rank.end()).chars().noneMatch(Character::isDigit))
        .map(
            rank ->
                new StatedValue(rank.value().comparator(), rank.value().value(), null, null, cell))
        .or(() -> findAlone(cell));
  }

  private static Optional<StatedValue> findAlone(String cell) {
    Matcher alone = CELL.matcher(cell.strip());
    if (!alone.matches()) {
      return Optional.empty();
    }
    String place = alone.group("place") == null ? alone.group("of") : alone.group("place");
    boolean open = alone.group("better") != null || alone.group("top") != null;
    return Optional.of(
        new StatedValue(
            open ? Comparator.AT_MOST : Comparator.EQUAL, new BigDecimal(place), null, null, cell));
  }

  /** The ranks in running text, in order; none has a unit. */
  static List<Found> list(String text) {
    List<Found> ranks = new ArrayList<>();
    Matcher matcher = RANK.matcher(text);
    while (matcher.find()) {
      String group = matcher.group("group");
      boolean open =
          group != null
              || matcher.group("bound") != null
              || matcher.group("better") != null
              || matcher.group("ahead") != null
              || matcher.group("upwards") != null;
      String at =
          Stream.of("group", "named", "titled")
              .filter(name -> matcher.group(name) != null)
              .findFirst()
              .orElse("place");
      StatedValue value =
          new StatedValue(
              open ? Comparator.AT_MOST : Comparator.EQUAL,
              new BigDecimal(matcher.group(at)),
              null,
              null,
              matcher.group().replaceAll("\\s+", " "));
      ranks.add(new Found(value, matcher.start(), matcher.end(), matcher.start(at)));
    }
    return ranks;
  }
}
