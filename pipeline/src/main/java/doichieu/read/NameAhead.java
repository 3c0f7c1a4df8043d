package doichieu.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of a figure in the words before it: "Tỷ lệ …", or the subject of its verb. */
final class NameAhead {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Longer words before a count are a tale, not a name; chars. */
  static final int LONGEST_COUNTED = 160;

  /** How a name begins. */
  static final Pattern LETTERS = Pattern.compile("^(?:[\\p{L}“\"(]{2,}|\\p{L}\\s\\p{L})");

  private static final Pattern TIME_AT_END =
      Pattern.compile(
          "(?<!giai đoạn)"
              + TimeAtEnd.FROM_YEAR
              + "\\s+(?:(?:trong|vào|đến|tới|hết|cuối)\\s+)+(?:năm|giai đoạn)\\s+(?:19|20)\\d{2}(?:\\s*[-–]\\s*(?:19|20)\\d{2})?$|\\s+"
              + Years.BARE_UNTIL
              + "$",
          FLAGS);

  private static final Pattern STEP = Pattern.compile("\\s+\\d");

  private static final Pattern LINK_AT_END =
      Pattern.compile("(?:\\s+(?:đạt|là|ở mức|bình quân)|\\s*:)*\\s*$", FLAGS);

  private static final Pattern BASE = Pattern.compile("(?:trên|/|của|so với|trong)\\s*$", FLAGS);

  private static final Pattern PART = Pattern.compile("^.*[,;]\\s*trong đó\\s*:?\\s+", FLAGS);

  private static final Pattern PROMISE_INSIDE =
      Pattern.compile("^.*[,:;]\\s*(?=(?:phấn đấu|bảo đảm|đảm bảo|yêu cầu)(?:\\s|$))", FLAGS);

  private static final String DISTANCE =
      "(?:trong|ở|với|từ)\\s+(?:bán kính|cự ly|phạm vi|độ cao|độ sâu|khoảng cách)\\s+(?:(?:dưới|trên|khoảng|không quá)\\s+)?[\\d.,]+\\s?k?m(?!\\p{L})";

  private static final Pattern OF_SO_MANY = Pattern.compile("trên\\s+1[0.]{2,9}\\s+\\p{L}+", FLAGS);

  private static final Pattern WITHIN = Pattern.compile(DISTANCE, FLAGS);

  /** Figures that belong to names: "trẻ 5 tuổi", "mức độ 2", "năm 2025", "trên 10.000 dân". */
  private static final Pattern COUNTS =
      Pattern.compile(
          "\\d{1,2}(?:\\s+(?:tuổi|tháng))?\\s*(?:-|–|đến)\\s*(?:(?:dưới|hết)\\s+)?\\d{1,2}\\s+(?:tháng\\s+)?tuổi|\\d{1,2}\\s+tuổi|độ tuổi\\s+(?:từ\\s+)?\\d{1,2}\\s*(?:-|–|đến)\\s*\\d{1,2}(?!\\d)|từ\\s+\\d{1,3}\\s+tháng(?=\\s+(?:đến|tuổi)\\s)|\\d{1,2}\\s+tháng\\s+tuổi|(?:trong|vòng|sau|quá)\\s+\\d{1,3}\\s+(?:phút|giờ|ngày|tháng)|(?:trên|/|cho|mỗi)\\s*0?1\\s+(?:ha|héc-ta|đơn vị)(?!\\p{L})|"
              + DISTANCE
              + "|(?:mức|cấp|hạng|độ|loại|nhóm|khóa|lớp|số|tuyến)\\s+\\d{1,3}|(?:19|20)\\d{2}|\\d+[A-Z]|[A-Z]\\d+|\\d/24|24/\\d|\\d{1,2}G"
              + "|(?:trên|/|cho)\\s*(?:0?1|1[0.]{2,9})\\s+\\p{L}+²?|từ\\s+[\\d.,]+\\s+\\p{L}+[²\\d]?(?:\\s+\\p{L}+)?\\s+trở\\s+(?:lên|xuống)|\\d{1,2}\\s+(?:sao|tiêu chí)(?!\\p{L})",
          FLAGS);

  private final ValueWords values;
  private final ProseWords prose;
  private static final Pattern ASSIGNS =
      Pattern.compile("(?<!\\p{L})" + AssignmentVerbs.alternation("lead", "coordinate"), FLAGS);

  private final AgencyWords agencies;
  private final Pattern opener;
  private final Pattern approximation;

  /** "Hải Phòng trở thành thành phố cảng, …": what is said before of what a place shall be. */
  private final Pattern become;

  NameAhead(Words words) {
    this.values = words.values();
    this.prose = words.prose();
    this.agencies = words.agencies();
    this.opener =
        Pattern.compile(
            "(?<!\\p{L})(?:" + ValueWords.alternation(words.openers()) + ")(?!\\p{L})", FLAGS);
    this.become =
        Pattern.compile(
            "^[^,;:\\d]*?(?<!\\p{L})(?:"
                + prose.kindPattern("become")
                + ")\\s[^;:\\d]*,\\s+(?:với\\s+)?(?=\\p{L}+\\s+\\p{L})",
            FLAGS);
    this.approximation =
        Pattern.compile(
            "(?:\\s+(?:đạt|là|ở mức))?\\s+(?:"
                + ValueWords.alternation(values.approximations())
                + ")\\s+\\d.*$",
            FLAGS);
  }

  /** The words up to an amount that is only told about ("đạt khoảng 38.500 tỷ đồng, …"). */
  private String upToApproximation(String words) {
    return approximation.matcher(words).replaceFirst("");
  }

  /** Words that begin the name of an indicator. */
  Pattern opener() {
    return opener;
  }

  /**
   * The "Tỷ lệ …" before the figure, without the verb that leads to it: of several the last one
   * that begins a phrase of its own, so that "Tỷ trọng … trong tổng mức bán lẻ" stays whole. "mức
   * độ 4" is a step, no name; in "Tỷ lệ tăng trưởng đạt" the verb is the name.
   */
  Optional<String> opened(String before) {
    String bare = prose.withoutVerb(before);
    boolean growth = opener.matcher(bare.strip()).matches();
    String words = growth ? LINK_AT_END.matcher(before).replaceFirst("") : bare;
    Matcher named = opener.matcher(words);
    int start = -1;
    int end = 0;
    while (named.find()) {
      String ahead = words.substring(start < 0 ? 0 : end, named.start());
      if (STEP.matcher(words.substring(named.end())).lookingAt()) {
        continue;
      }
      if (start < 0 ? !BASE.matcher(ahead).find() : prose.endsPhrase(ahead)) {
        start = named.start();
      }
      end = named.end();
    }
    String lead = start < 0 ? "" : name(upToApproximation(words.substring(start)));
    return lead.contains(" ") && !opener.matcher(lead).matches()
        ? Optional.of(lead)
        : Optional.empty();
  }

  /** The words before a figure as a name, up to what ends one and without a part and a time. */
  String name(String words) {
    String whole =
        NameCell.bare(
            prose
                .names()
                .upToNameEnd(PART.matcher(PartOfWhole.withoutAtEnd(fold(words))).replaceFirst("")));
    return withoutTimeAtEnd(whole);
  }

  /** The name without the time at its end. */
  static String withoutTimeAtEnd(String name) {
    return TIME_AT_END.matcher(name).replaceFirst("");
  }

  private static String fold(String words) {
    return words.replaceAll("\\s{2,}", " ");
  }

  /**
   * The subject before the verb or bound; empty if there is none, if it holds figures, or if the
   * words tell of work to be done.
   *
   * @param work true where work with a verb behind it is what is measured ("Huy động trẻ … đạt")
   */
  Optional<String> subject(String before, boolean bounded, boolean work) {
    boolean changed = values.change().opens(prose.withoutLeadingTime(before));
    if (!bounded && !changed && !prose.endsWithVerb(before)) {
      return Optional.empty();
    }
    String words =
        become.matcher(PROMISE_INSIDE.matcher(before.strip()).replaceFirst("")).replaceFirst("");
    for (String next = step(words); !next.equals(words); next = step(words)) {
      words = next;
    }
    String name = name(prose.withoutVerb(words));
    return LETTERS.matcher(name).find()
            && name.contains(" ")
            && name.length() <= LONGEST_COUNTED
            && (work || !prose.works().isWork(name))
            && !prose.works().isOnlyWork(name)
            && !name.endsWith(" có")
            && !tellsWhoLeads(name)
            && !prose.names().beginsNoNoun(name)
            && isWithoutFigures(name)
        ? Optional.of(name)
        : Optional.empty();
  }

  /** "Sở Y tế chủ trì, phối hợp với UBND các xã": who is to reach the figure, not what. */
  private boolean tellsWhoLeads(String name) {
    return agencies.beginsBody(name) && ASSIGNS.matcher(name).find();
  }

  /** True if the words begin as the name of something measured does ("Tỷ lệ …", "Diện tích …"). */
  boolean beginsQuantity(String words) {
    return opener.matcher(words).lookingAt() || prose.names().beginsQuantity(words);
  }

  /** The words with distances that belong to names ("trong bán kính 500 m") blanked. */
  static String withoutDistances(String words) {
    return WITHIN.matcher(words).replaceAll(m -> " ".repeat(m.group().length()));
  }

  /** The words with that blanked of which things are so many ("trên 10.000 dân"). */
  static String withoutBases(String words) {
    return OF_SO_MANY.matcher(words).replaceAll(m -> " ".repeat(m.group().length()));
  }

  /** True if no figure stands in the words but those that belong to names. */
  static boolean isWithoutFigures(String words) {
    return COUNTS.matcher(words).replaceAll("").chars().noneMatch(Character::isDigit);
  }

  /** The words with figures that belong to names ("trẻ 5 tuổi", "mức độ 2") blanked. */
  static String withoutNames(String words) {
    return COUNTS.matcher(words).replaceAll(m -> " ".repeat(m.group().length()));
  }

  private String step(String words) {
    String rest = prose.withoutLeadingTime(words);
    return prose.names().beginsDone(rest) ? rest : values.withoutLead(rest);
  }
}
