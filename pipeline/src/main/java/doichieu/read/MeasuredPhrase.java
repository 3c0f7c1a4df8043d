package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the noun phrase that a figure in running text measures, before or after it. */
final class MeasuredPhrase {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST_NAME = 400;

  /** Longer words before a count are a tale, not a name; chars. */
  private static final int LONGEST_COUNTED = 120;

  /** Chars before a figure in which its verb stands. */
  private static final int LONGEST_VERB = 60;

  private static final Pattern LETTERS = Pattern.compile("^\\p{L}{2,}");
  private static final Pattern BASE = Pattern.compile("(?:trên|/|của|so với)\\s*$", FLAGS);
  private static final Pattern TRAILING_VERB =
      Pattern.compile(
          "(?:[\\s,:]+(?:phấn đấu|phải|cần|đạt|là|bằng|đạt mức|ở mức|đến (?:hết )?năm \\d{4}|đến (?:hết )?ngày [\\d/-]{8,10}|năm \\d{4}|lên|được nâng lên|trong năm|tăng|giảm|tăng thêm|giảm còn))+\\s*$",
          FLAGS);
  private static final Pattern LEADING_TIME =
      Pattern.compile(
          "^(?:(?:trong|đến|tới)\\s+)?(?:(?:hết|cuối)\\s+)?năm\\s+\\d{4}\\s*,?\\s+|^[,;:]\\s*(?:và\\s+)?",
          FLAGS);
  private static final Pattern LEVEL =
      Pattern.compile(
          "^\\s*(?:ở|đối với|tại|cho|của)?\\s*(cấp\\s+(?:trung ương|bộ|tỉnh|sở|huyện|xã))(?!\\p{L})",
          FLAGS);
  private static final Pattern JOINT =
      Pattern.compile("^\\s*[,;]?\\s*(?:(?:và|còn|rồi)\\s+)?", FLAGS);
  private static final Pattern CITES = Pattern.compile("\\d[/-]\\p{Lu}");

  private final ValueWords values;
  private final Pattern phraseEnd;
  private final Pattern opener;

  MeasuredPhrase(Words words) {
    this.values = words.values();
    List<String> anywhere = new ArrayList<>();
    List<String> afterComma = new ArrayList<>();
    CatalogueFile.load("prose-breaks.csv")
        .rows()
        .forEach(
            row -> (row.get("kind").equals("word") ? anywhere : afterComma).add(row.get("word")));
    this.phraseEnd =
        Pattern.compile(
            "\\s+(?:"
                + ValueWords.alternation(anywhere)
                + ")(?!\\p{L})|,\\s*(?:và\\s+)?(?:(?:"
                + ValueWords.alternation(afterComma)
                + ")(?!\\p{L})|(?:(?:"
                + values.prefixPattern()
                + ")\\s*){0,3}\\d)",
            FLAGS);
    this.opener =
        Pattern.compile(
            "(?<!\\p{L})(?:" + ValueWords.alternation(words.openers()) + ")(?!\\p{L})", FLAGS);
  }

  /**
   * True if the words between two figures name nothing new, so that both measure the same: "…, đến
   * năm 2030 đạt", "ở cấp tỉnh,".
   */
  boolean isRepeated(String between) {
    String rest = values.withoutLeadingPromise(LEVEL.matcher(between).replaceFirst(""));
    rest = JOINT.matcher(rest).replaceFirst(" ");
    rest = " " + values.withoutLeadingPromise(rest);
    return rest.isBlank() || TRAILING_VERB.matcher(rest.stripTrailing()).matches();
  }

  /** The level that the words right behind a figure name ("80% ở cấp tỉnh"); empty if none. */
  static Optional<String> findLevel(String after) {
    Matcher matcher = LEVEL.matcher(after);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** What a percentage measures: "Tỷ lệ …" before it, else the words after it. */
  Optional<String> findOfPercentage(String before, String after) {
    Matcher named = opener.matcher(before);
    int start = -1;
    while (named.find()) {
      boolean base = start >= 0 && BASE.matcher(before.substring(0, named.start())).find();
      start = base ? start : named.start();
    }
    String lead = start < 0 ? "" : NameCell.bare(withoutVerb(before.substring(start)));
    if (lead.contains(" ") && !opener.matcher(lead).matches()) {
      return Optional.of(lead);
    }
    String phrase = after.strip();
    Matcher end = phraseEnd.matcher(phrase);
    if (end.find()) {
      phrase = phrase.substring(0, end.start());
    }
    phrase = NameCell.bare(phrase);
    boolean noun = LETTERS.matcher(phrase).find() && phrase.contains(" ");
    return noun && phrase.length() <= LONGEST_NAME ? Optional.of(phrase) : Optional.empty();
  }

  /** True if a verb or a bound leads to the figure; else it is part of a name ("trẻ 5 tuổi"). */
  boolean isLedTo(String clause, FigureParser.Found figure) {
    return figure.start() < figure.figureStart()
        || TRAILING_VERB
            .matcher(clause.substring(Math.max(0, figure.start() - LONGEST_VERB), figure.start()))
            .find();
  }

  /**
   * What a figure with a unit measures: the words from the clause's beginning to the verb or bound
   * that leads to it ("Diện tích trồng rừng mới phấn đấu đạt 320 ha").
   */
  Optional<String> findOfCount(String before) {
    String words = before;
    for (String next = step(words); !next.equals(words); next = step(words)) {
      words = next;
    }
    String name = NameCell.bare(withoutVerb(words));
    return LETTERS.matcher(name).find()
            && name.contains(" ")
            && name.length() <= LONGEST_COUNTED
            && !CITES.matcher(name).find()
        ? Optional.of(name)
        : Optional.empty();
  }

  private String step(String words) {
    return values.withoutLeadingPromise(LEADING_TIME.matcher(words.strip()).replaceFirst(""));
  }

  private static String withoutVerb(String text) {
    Matcher matcher = TRAILING_VERB.matcher(text);
    return matcher.find() ? text.substring(0, matcher.start()) : text;
  }
}
