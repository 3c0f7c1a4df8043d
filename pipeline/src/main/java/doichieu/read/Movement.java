package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.target.Target.Baseline;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two figures of which the first is where things stand and the second where they shall go. */
final class Movement {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** "năm 2023", "cuối năm 2023", "(tháng 12/2024)", "hiện nay": when things stood so. */
  private static final String TIME =
      "\\(?(?:(?:vào|trong|ở|của|hồi|tại|thời điểm|đầu|giữa|cuối|hết)\\s+){0,3}"
          + "(?:năm\\s+(?:19|20)\\d{2}|(?:tháng|quý)\\s+[\\dIV]{1,3}\\s*(?:/|năm)\\s*(?:19|20)\\d{2}"
          + "|(?:ngày\\s+)?\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2}|hiện\\s+(?:nay|tại)|năm\\s+trước)\\)?\\s*,?\\s*";

  private static final String TURN =
      "(?:tăng\\s+|giảm\\s+|sửa\\s+|đổi\\s+|điều\\s+chỉnh\\s+|nâng\\s+|hạ\\s+)?";

  /** Without a time between them "từ 45% đến 50%" is a range. */
  private static final Pattern ON =
      Pattern.compile(
          "\\s*(?:(?:"
              + TIME
              + ")?"
              + TURN
              + "(?:lên|xuống|thành|sang)|"
              + TIME
              + TURN
              + "(?:còn|đến|tới))(?:\\s+(?:còn|đến|mức))?\\s*(?:đạt\\s*)?",
          FLAGS);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern FROM = Pattern.compile("(?:^|\\s)từ\\s*$", FLAGS);

  private Movement() {}

  /** True for "từ 66% năm 2023 lên 85%": the first figure is the baseline of the second. */
  static boolean leads(String clause, Found first, Found second) {
    String before = clause.substring(0, first.figureStart());
    return FROM.matcher(before).find()
        && second.start() >= first.end()
        && on(clause, first, second).matches();
  }

  /** Words between the figures; a bound of the second ("lên tối thiểu 68%") is none of them. */
  private static Matcher on(String clause, Found first, Found second) {
    Matcher whole = ON.matcher(clause.substring(first.end(), second.figureStart()));
    return whole.matches() || second.start() < first.end()
        ? whole
        : ON.matcher(clause.substring(first.end(), second.start()));
  }

  /** The baseline that the first figure states. */
  static Baseline baseline(String clause, Found first, Found second) {
    Matcher on = on(clause, first, second);
    Matcher year = YEAR.matcher(on.matches() ? on.group() : "");
    return new Baseline(
        year.find() ? Integer.valueOf(year.group()) : null,
        first.value().value(),
        clause.substring(first.figureStart(), first.end()).strip());
  }
}
