package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.read.FigureParser.Found;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers below a heading of goals that nothing else explains: bounded ones though no known unit
 * follows ("ít nhất 01 tổ công nghệ số"), shares ("1/3 số cấp ủy viên"), ranks and counts that no
 * verb leads to ("Xếp hạng … thứ 15", "nông, lâm, thủy sản 620 tỷ đồng"), and multiples in words
 * ("gấp đôi"). Perhaps targets, so they are told.
 */
final class BareNumbers {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** "1/3 số cấp ủy viên", no whole number of hundredths. */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\p{L}\\d/])(\\d{1,3}/\\d{1,3})(\\s+số(?:\\s+\\p{L}[\\p{L}²³]*\\d?(?:/\\p{L}+)?){1,12})",
          FLAGS);

  /** A number and the words behind it, no part of a date, a document's number or a code. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d./-])(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,6}(?:,\\d+)?(?:/\\d{1,5})?)(?![\\d/-]|[.,]\\d|\\p{L})(\\s*‰|(?:\\s+\\p{L}[\\p{L}²³]*\\d?(?:/\\p{L}+)?){1,12})");

  private static final Pattern PLACE =
      Pattern.compile("(?<!lần\\s)thứ\\s+(\\d{1,3})(?![\\d/])(?:\\s+trở\\s+\\p{L}+)?", FLAGS);

  /** "Gấp đôi", "gấp ba lần": a multiple without digits. */
  private static final Pattern MULTIPLE =
      Pattern.compile(
          "(?<!\\p{L})(gấp\\s+(?:đôi|rưỡi|(?:"
              + new NumberWords().pattern()
              + ")(?:\\s+rưỡi)?))(?!\\p{L})(?:\\s+lần(?!\\p{L}))?",
          FLAGS);

  private final FigureParser parser;
  private final ProseWords prose;
  private final Pattern bounded;
  private final Pattern named;

  /** "Số năm sống khỏe đạt tối thiểu 67 năm": years that are counted and no time. */
  private final Pattern years;

  private final Pattern time =
      Pattern.compile("(?<![\\p{L}\\d])" + SentenceTimes.anywhere(), FLAGS);

  BareNumbers(Words words) {
    this.parser = words.figures();
    this.prose = words.prose();
    ValueWords values = words.values();
    bounded =
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:"
                + values.kindPattern("limit")
                + ")\\s+(?:"
                + values.kindPattern("limit")
                + "\\s+)?(\\d[\\d.,]*+(?:/\\d++)?)(?![\\d%‰]|\\s+(?:tuổi|năm|tháng)(?!\\p{L}))((?:\\s+\\p{L}[\\p{L}²³]*\\d?(?:/\\p{L}+)?){0,12})",
            FLAGS);
    years =
        Pattern.compile(
            "(?:"
                + words.prose().kindPattern("years-counted")
                + ")\\s[^,;\\d]{2,60}?(\\d{1,3}(?:,\\d+)?)\\s+năm(?!\\p{L})",
            FLAGS);
    named =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + ValueWords.alternation(
                    CatalogueFile.load("numeral-words.csv").rows().stream()
                        .filter(row -> row.get("side").equals("before"))
                        .map(row -> row.get("word"))
                        .toList())
                + "|"
                + words.prose().kindPattern("numbered")
                + ")\\s+(?:số\\s+)?(\\d)[\\d.,/]*",
            FLAGS);
  }

  /**
   * The numbers that are none of the figures, in order, with the words beside them.
   *
   * @param figures what is promised or told otherwise
   * @param names what tells the names of things apart ("5 tuổi"), which nobody is to reach
   */
  List<String> list(String clause, List<Found> figures, List<Found> names) {
    Map<Integer, String> numbers = new TreeMap<>();
    addFree(bounded.matcher(NameAhead.withoutBases(clause)), figures, numbers);
    addFree(SHARE.matcher(clause), figures, numbers);
    addFree(years.matcher(clause), figures, numbers);
    addFree(MULTIPLE.matcher(clause), figures, numbers);
    String rest = blanked(time, clause);
    addFree(PLACE.matcher(rest), figures, numbers);
    List<Found> counted = parser.list(clause);
    rest =
        named
            .matcher(rest)
            .replaceAll(
                m -> isFree(m.start(1), counted) ? " ".repeat(m.group().length()) : m.group());
    rest = NameAhead.withoutNames(rest);
    Matcher counts = COUNT.matcher(rest);
    while (counts.find()) {
      int at = counts.start(1);
      if (isFree(at, figures) && isFree(at, names) && !numbers.containsKey(at)) {
        numbers.put(at, upToEnd(clause.substring(at, counts.start(2)), shown(clause, counts)));
      }
    }
    return List.copyOf(numbers.values());
  }

  /** The words behind a number, up to what was blanked. */
  private static String shown(String clause, Matcher counts) {
    int gap = counts.group(2).strip().indexOf("   ");
    int ahead = counts.group(2).length() - counts.group(2).stripLeading().length();
    return clause.substring(
        counts.start(2), gap < 0 ? counts.end(2) : counts.start(2) + ahead + gap);
  }

  private static String blanked(Pattern pattern, String clause) {
    return pattern.matcher(clause).replaceAll(m -> " ".repeat(m.group().length()));
  }

  private static boolean isFree(int at, List<Found> figures) {
    return figures.stream().noneMatch(f -> f.start() <= at && at < f.end());
  }

  private void addFree(Matcher matcher, List<Found> figures, Map<Integer, String> numbers) {
    while (matcher.find()) {
      int at = matcher.start(1);
      if (isFree(at, figures)) {
        boolean words = matcher.groupCount() > 1;
        String told =
            words
                ? upToEnd(
                    matcher.group().substring(0, matcher.start(2) - matcher.start()),
                    matcher.group(2))
                : matcher.group().strip();
        numbers.putIfAbsent(at, told);
      }
    }
  }

  /** A number and the words behind it up to the end of their phrase. */
  private String upToEnd(String number, String words) {
    return (number + prose.untilEnd(words)).strip();
  }
}
