package doichieu.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the noun phrase that a figure in running text measures, before or after it. */
final class MeasuredPhrase {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST_NAME = 400;

  /** Longer words before a count are a tale, not a name; chars. */
  private static final int LONGEST_COUNTED = 160;

  private static final Pattern LETTERS = Pattern.compile("^[\\p{L}“\"(]{2,}");
  private static final Pattern NUMBER_OF = Pattern.compile("^(?:tổng|số)\\s", FLAGS);
  private static final Pattern BASE = Pattern.compile("(?:trên|/|của|so với)\\s*$", FLAGS);
  private static final Pattern LEVEL =
      Pattern.compile(
          "^\\s*(?:ở|đối với|tại|cho|của)?\\s*((?:UBND\\s+)?cấp\\s+(?:trung ương|bộ|tỉnh|sở|huyện|xã))(?!\\p{L})",
          FLAGS);

  /** Figures that belong to names: "trẻ 5 tuổi", "mức độ 2", "năm 2025". */
  private static final Pattern COUNTS =
      Pattern.compile(
          "\\d{1,2}\\s+tuổi|(?:mức|cấp|hạng|độ|loại|nhóm|khóa|lớp|số|tuyến)\\s+\\d{1,3}|(?:19|20)\\d{2}|\\d[A-Z]|[A-Z]\\d|\\d/24|24/\\d|\\d{1,2}G",
          FLAGS);

  private final ValueWords values;
  private final ProseWords prose;
  private final Pattern opener;

  MeasuredPhrase(Words words) {
    this.values = words.values();
    this.prose = words.prose();
    this.opener =
        Pattern.compile(
            "(?<!\\p{L})(?:" + ValueWords.alternation(words.openers()) + ")(?!\\p{L})", FLAGS);
  }

  /**
   * True if the words between two figures name nothing new, so that both measure the same: "…, đến
   * năm 2030 đạt", "ở cấp tỉnh,".
   */
  boolean isRepeated(String between) {
    String rest = prose.withoutJoint(LEVEL.matcher(between).replaceFirst(""));
    rest = prose.withoutLeadingTime(values.withoutLead(rest));
    rest = LEVEL.matcher(" " + rest).replaceFirst("");
    return values.withoutLead(prose.withoutVerb(" " + rest)).isBlank();
  }

  /** The level that the words right behind a figure name ("80% ở cấp tỉnh"); empty if none. */
  static Optional<String> findLevel(String after) {
    Matcher matcher = LEVEL.matcher(after);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /**
   * What a percentage measures: "Tỷ lệ …" before it; else the words after it; else, where these
   * only say of what it is a share, the subject before its verb.
   */
  Optional<String> findOfPercentage(String before, boolean bounded, String after) {
    Optional<String> named = opened(before);
    if (named.isPresent()) {
      return named;
    }
    String phrase = NameCell.bare(prose.untilEnd(after.strip()));
    boolean noun = LETTERS.matcher(phrase).find() && phrase.contains(" ");
    if (noun && phrase.length() <= LONGEST_NAME && !prose.isBase(after)) {
      return Optional.of(phrase);
    }
    return prose.isBase(after) || phrase.isEmpty() || after.isBlank() || !noun
        ? subject(before, bounded)
        : Optional.empty();
  }

  /** The last "Tỷ lệ …" before the figure, without the verb that leads to it. */
  private Optional<String> opened(String before) {
    String words = prose.withoutVerb(before);
    Matcher named = opener.matcher(words);
    int start = -1;
    while (named.find()) {
      boolean base = start >= 0 && BASE.matcher(words.substring(0, named.start())).find();
      start = base ? start : named.start();
    }
    String lead = start < 0 ? "" : NameCell.bare(words.substring(start));
    return lead.contains(" ") && !opener.matcher(lead).matches()
        ? Optional.of(lead)
        : Optional.empty();
  }

  /** True if a verb or a bound leads to the figure; else it is part of a name ("trẻ 5 tuổi"). */
  boolean isLedTo(String clause, FigureParser.Found figure) {
    String before = clause.substring(0, figure.start());
    return figure.start() < figure.figureStart()
        || prose.endsWithVerb(before)
        || prose.endsWithWork(before);
  }

  /**
   * What a figure with a unit measures: the words from the clause's beginning to the verb or bound
   * that leads to it ("Diện tích trồng rừng mới phấn đấu đạt 320 ha"); else, where nothing but a
   * promise or a verb of work stands before it, the things counted ("Có ít nhất 02 xã đạt chuẩn").
   *
   * @param bounded true if words that bound the figure touch it
   * @param linked true if a verb such as "đạt" is among them
   */
  Optional<String> findOfCount(
      String before, boolean bounded, boolean linked, String unit, String after) {
    String open = prose.withoutLeadingTime(before);
    boolean named = opener.matcher(open).lookingAt() || NUMBER_OF.matcher(open).find();
    boolean done = !linked && !named && prose.endsWithWork(before);
    Optional<String> subject = done ? Optional.empty() : subject(before, bounded);
    if (subject.isPresent()) {
      return subject;
    }
    open = prose.withoutLeadingTime(values.withoutLead(open));
    String counted = NameCell.bare(prose.untilEnd(after.strip()));
    if (!done && !open.isEmpty() || counted.length() > LONGEST_COUNTED) {
      return Optional.empty();
    }
    boolean noun = LETTERS.matcher(counted).find() && !prose.isBase(after);
    return noun ? Optional.of(unit + " " + counted) : done ? Optional.of(unit) : Optional.empty();
  }

  /**
   * The subject before the verb or bound; empty if there is none, if it holds figures, or if the
   * words tell of work to be done.
   */
  private Optional<String> subject(String before, boolean bounded) {
    if (!bounded && !prose.endsWithVerb(before)) {
      return Optional.empty();
    }
    String words = before.strip();
    for (String next = step(words); !next.equals(words); next = step(words)) {
      words = next;
    }
    String name = NameCell.bare(prose.withoutVerb(words));
    return LETTERS.matcher(name).find()
            && name.contains(" ")
            && name.length() <= LONGEST_COUNTED
            && !prose.isWork(name)
            && COUNTS.matcher(name).replaceAll("").chars().noneMatch(Character::isDigit)
        ? Optional.of(name)
        : Optional.empty();
  }

  private String step(String words) {
    return values.withoutLead(prose.withoutLeadingTime(words));
  }
}
