package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.target.Target.Baseline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A clause without what its brackets remark on other figures and years: "70% người bệnh … (năm
 * 2024: 48,4%)".
 *
 * @param printed the clause as printed
 * @param clause the same with those brackets blanked, of the same length
 * @param list the figures inside them, in order
 */
record Remarks(String printed, String clause, List<Remark> list) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*(?:\\)|$)");
  private static final Pattern TIME = Pattern.compile("năm\\s+(?:19|20)\\d{2}|so\\s+với\\s", FLAGS);
  private static final Pattern STANDS =
      Pattern.compile(
          "(?:thực\\s+hiện\\s+|ước\\s+)?năm\\s+((?:19|20)\\d{2})\\s*(?::|là|đạt|mới\\s+đạt|ước\\s+đạt|đã\\s+\\p{L}+(?:\\s+\\p{L}+)?)*\\s*",
          FLAGS);

  /**
   * A figure in brackets.
   *
   * @param start where the brackets open; chars
   * @param words what stands before it in the brackets
   */
  record Remark(int start, String words, Found figure) {

    /** The baseline that it states with a year before the plan's; empty if it states none. */
    Optional<Baseline> findBaseline(@Nullable Integer planYear) {
      Matcher stands = STANDS.matcher(words);
      if (!stands.matches()) {
        return Optional.empty();
      }
      Integer year = Integer.valueOf(stands.group(1));
      return planYear != null && year >= planYear
          ? Optional.empty()
          : Optional.of(new Baseline(year, figure.value().value(), figure.value().text()));
    }
  }

  static Remarks of(String printed, FigureParser figures) {
    StringBuilder clause = new StringBuilder(printed);
    List<Remark> remarks = new ArrayList<>();
    List<Found> outside = figures.list(BRACKETS.matcher(printed).replaceAll(m -> blank(m.group())));
    Matcher brackets = BRACKETS.matcher(printed);
    while (brackets.find()) {
      String inside = brackets.group();
      List<Found> told = figures.list(inside);
      if (told.isEmpty() && !TIME.matcher(inside).find()) {
        continue;
      }
      clause.replace(brackets.start(), brackets.end(), blank(inside));
      for (Found figure : told) {
        if (!isSaidAgain(outside, figure, brackets.start())) {
          remarks.add(
              new Remark(brackets.start(), inside.substring(1, figure.start()).strip(), figure));
        }
      }
    }
    return new Remarks(printed, clause.toString(), remarks);
  }

  /** "năm mươi phần trăm (50%)". */
  private static boolean isSaidAgain(List<Found> outside, Found figure, int at) {
    return outside.stream()
        .anyMatch(
            f ->
                Math.abs(f.end() - at) <= 1
                    && f.value().value().compareTo(figure.value().value()) == 0);
  }

  private static String blank(String words) {
    return " ".repeat(words.length());
  }
}
