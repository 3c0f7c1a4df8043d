package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.target.Target.Baseline;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two figures of which the first is where things stand and the second where they shall go. */
final class Movement {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern ON =
      Pattern.compile(
          "\\s*(?:(?:vào\\s+|trong\\s+)?năm\\s+((?:19|20)\\d{2})\\s*,?\\s*)?"
              + "(?:tăng\\s+|giảm\\s+|sửa\\s+|đổi\\s+|điều\\s+chỉnh\\s+)?"
              + "(?:lên|xuống|thành|sang)(?:\\s+còn)?\\s*(?:đạt\\s*)?",
          FLAGS);
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
    String year = on.matches() ? on.group(1) : null;
    return new Baseline(
        year == null ? null : Integer.valueOf(year),
        first.value().value(),
        clause.substring(first.figureStart(), first.end()).strip());
  }
}
