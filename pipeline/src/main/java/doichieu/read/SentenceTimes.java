package doichieu.read;

/**
 * The times that sentences tell between the name of a thing and its figure: "đến hết năm 2026",
 * "quý II/2026", "30/6/2026", and those of the plan's own year ("cuối năm", "6 tháng đầu năm").
 */
final class SentenceTimes {
  private static final String LEAD =
      "(?:" + TimeWords.APPROACH + "\\s+)?(?:" + TimeWords.EDGE + "\\s+)?";

  private static final String NUMBER =
      "(?:\\d{1,2}|IV|I{1,3})(?![\\p{L}\\d])(?:(?:\\s*/\\s*|\\s+năm\\s+)(?:19|20)\\d{2})?";

  private SentenceTimes() {}

  /** A pattern of one time, without groups. */
  static String pattern() {
    return "(?:"
        + Years.BARE_UNTIL
        + "|"
        + dueDayOfEach()
        + "|"
        + LEAD
        + "(?:năm\\s+học\\s+(?:19|20)\\d{2}\\s*[-–]\\s*(?:19|20)\\d{2}|(?:cả\\s+)?năm\\s+(?:19|20)\\d{2}|(?:ngày\\s+)?\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2}|ngày\\s+[\\d/.-]{5,10}"
        + "|(?:(?:tháng|quý)\\s+"
        + NUMBER
        + "|\\d{1,2}\\s+tháng\\s+(?:đầu|cuối)\\s+năm(?:\\s+(?:19|20)\\d{2})?)"
        + "|"
        + TimeWords.SPAN
        + "\\s+(?:19|20)\\d{2}\\s*[-–]\\s*(?:19|20)\\d{2})(?!\\d))";
  }

  /** The last day for something: "trước ngày 30/6/2026"; without groups. */
  static String dueDay() {
    return TimeWords.UNTIL + "\\s+(?:ngày\\s+)?\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}(?!\\d)";
  }

  /**
   * The same of every year or month: "trước ngày 30/6 hằng năm", "trước ngày 25 hằng tháng", "hằng
   * năm, trước ngày 30/6"; without groups.
   */
  static String dueDayOfEach() {
    String day = "(?:ngày\\s+)?\\d{1,2}(?:[/.-]|\\s+tháng\\s+)\\d{1,2}";
    return "(?:"
        + TimeWords.UNTIL
        + "\\s+(?:"
        + day
        + "\\s+"
        + TimeWords.EACH
        + "\\s+năm|ngày\\s+\\d{1,2}\\s+"
        + TimeWords.EACH
        + "\\s+(?:tháng|quý))(?!\\p{L})|"
        + TimeWords.EACH
        + "\\s+năm\\s*,?\\s+"
        + TimeWords.UNTIL
        + "\\s+"
        + day
        + "(?![\\d/.-]\\d))";
  }

  /** By when something is to be done: "trước 30/6/2026", "trong quý I/2026"; without groups. */
  static String due() {
    return "(?:"
        + dueDay()
        + "|"
        + dueDayOfEach()
        + "|"
        + TimeWords.WITHIN
        + "\\s+(?:quý|tháng)\\s+"
        + NUMBER
        + ")";
  }

  /** Any time, a day without year, an hour or a span of years among them; without groups. */
  static String anywhere() {
    return "(?:"
        + pattern()
        + "|(?:19|20)\\d{2}\\s*[-–]\\s*(?:19|20)\\d{2}|(?:năm|từ|khóa|kỳ)\\s+(?:19|20)\\d{2}|ngày\\s+\\d{1,2}(?:/\\d{1,2})?"
        + "|\\d{1,3}\\s+(?:năm|tháng|ngày|giờ|phút|tuần|quý)(?!\\p{L})|\\d{1,2}\\s*/\\s*(?:19|20)\\d{2})";
  }

  /**
   * The same, with the words that mean a time of the plan's own year. Right before a verb these may
   * belong to a name ("Tỷ lệ hộ nghèo cuối năm").
   *
   * @param within alternation of those words ("cả năm")
   */
  static String pattern(String within) {
    return "(?:"
        + pattern()
        + "|(?:"
        + TimeWords.APPROACH
        + "\\s+)?(?:"
        + within
        + ")(?!\\p{L}|\\s+(?:\\d|học|tài chính|ngân sách|tuổi)))";
  }
}
