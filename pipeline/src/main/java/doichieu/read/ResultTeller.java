package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.target.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells figures of what has been achieved from figures of what is promised: by a word that says so,
 * or because a bare figure without a word of duty stands under a heading of results, beside a word
 * of the past or beside a year before the plan's.
 */
final class ResultTeller {
  private static final Pattern RANKED =
      Pattern.compile(
          "\\s*,?\\s*(?:đứng|xếp)\\s+(?:hạng\\s+)?thứ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final ValueWords values;
  private final @Nullable Integer planYear;

  ResultTeller(ValueWords values, @Nullable Integer planYear) {
    this.values = values;
    this.planYear = planYear;
  }

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A change is no level: "thêm 10%", "10% so với năm 2024", "từ 5% xuống …". */
  private static final Pattern MOVED_FROM = Pattern.compile("(?:\\s|^)thêm\\s+$", FLAGS);

  private static final Pattern COMPARED = Pattern.compile("\\s*so\\s+với\\s", FLAGS);
  private static final Pattern STARTS = Pattern.compile("(?:đạt\\s+)?từ\\s", FLAGS);
  private static final Pattern MOVES_ON = Pattern.compile("\\s*(?:lên|xuống)(?!\\p{L})", FLAGS);

  /**
   * True if the figure tells a result, or the condition of something else.
   *
   * @param headings titles of the sections around it
   * @param told the clauses of the sentence before this one
   */
  boolean isResult(List<String> headings, String told, String clause, Found figure) {
    String before = clause.substring(0, figure.figureStart());
    if (values.isCondition(before, clause.substring(figure.end()))) {
      return true;
    }
    if (MOVED_FROM.matcher(before).find()
        || (STARTS.matcher(figure.value().text()).lookingAt()
            && MOVES_ON.matcher(clause.substring(figure.end())).lookingAt())
        || COMPARED.matcher(clause.substring(figure.end())).lookingAt()) {
      return true;
    }
    if (values.isAspired(before)) {
      return false;
    }
    if (values.isResult(before) || RANKED.matcher(clause.substring(figure.end())).lookingAt()) {
      return true;
    }
    boolean bare = figure.value().comparator() == Comparator.EQUAL;
    if (!bare || values.isPromise(before)) {
      return false;
    }
    return headings.stream().anyMatch(values::opensReport)
        || isYearPast(told + before)
        || values.isPast(before);
  }

  private boolean isYearPast(String words) {
    Optional<Integer> year = Years.findLast(words);
    return planYear != null && year.isPresent() && year.get() < planYear;
  }
}
