package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.target.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells figures of what has been achieved from figures of what is promised: by a word that says so,
 * or because a bare figure without a word of duty stands under a heading of results, beside a word
 * of the past or beside a year before the plan's.
 */
final class ResultTeller {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A change is no level: "thêm 10%", "10% so với năm 2024", "từ 5% xuống …". */
  private static final Pattern MOVED_FROM = Pattern.compile("(?:\\s|^)thêm\\s+$", FLAGS);

  /** "doanh nghiệp thành lập mới [đạt]": as often an adjective as "only" of a result. */
  private static final Pattern NEW_AT_END =
      Pattern.compile("(?<!\\p{L})(?<!hiện )mới(?:\\s+đạt)?\\s*$", FLAGS);

  /** What a figure does not count ("(không tính giường trạm y tế)") follows from nothing. */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

  private static final Pattern COMPARED = Pattern.compile("\\s*so\\s+với\\s", FLAGS);

  /** "còn 8% hồ sơ trễ hạn" tells how things stand; "giảm còn 8%" does not. */
  private static final Pattern LEFT =
      Pattern.compile(
          "(?<!(?:giảm|xuống|chỉ|để|kéo giảm)\\s)(?<!\\p{L})còn(?:\\s+(?:khoảng|trên|hơn))?\\s*$",
          FLAGS);

  /** A year that is only compared with says not when something was reached. */
  private static final Pattern SINCE =
      Pattern.compile("so\\s+với\\s+(?:cùng kỳ\\s+)?năm\\s+(?:19|20)\\d{2}", FLAGS);

  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\s*(?:trong\\s+)?năm\\s+(?:19|20)\\d{2}\\s*,", FLAGS);
  private static final Pattern YEAR_BEHIND =
      Pattern.compile(
          "\\s*(?:vào\\s+|trong\\s+|ở\\s+)?(?:cuối\\s+)?năm\\s+((?:19|20)\\d{2})", FLAGS);

  /** "Trong 6 tháng đầu năm 2026, …". */
  private static final Pattern PART_FIRST =
      Pattern.compile(
          "\\s*(?:(?:trong|qua|sau|hết|đến hết)\\s+)?(" + PromiseTimes.PART_OF_YEAR + ")", FLAGS);

  /** Reports, and no plans, compare with the same time of the year before. */
  private static final Pattern SAME_TIME =
      Pattern.compile("(?<!\\p{L})so\\s+với\\s+cùng\\s+kỳ", FLAGS);

  private static final Pattern STARTS = Pattern.compile("(?:đạt\\s+)?từ\\s", FLAGS);
  private static final Pattern MOVES_ON =
      Pattern.compile("\\s*(?:lên|xuống|thành|sang)(?!\\p{L})", FLAGS);

  /** Money, or an amount of it, of which the shares are told. */
  private final Pattern money;

  /** "cao hơn bình quân chung của cả nước 2,5%". */
  private final Pattern apart;

  private final ValueWords values;
  private final ProseWords prose;
  private final BoundTimes bound;
  private final PlanTime time;
  private final @Nullable Integer current;

  ResultTeller(Words words, PlanTime time) {
    this.values = words.values();
    this.prose = words.prose();
    this.bound = new BoundTimes(prose);
    this.time = time;
    this.current = time.current();
    this.money =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + prose.kindPattern("money")
                + ")\\s|(?:"
                + prose.kindPattern("multiple")
                + ")(?:\\s+đồng)?\\s*[,;(]\\s*(?:"
                + prose.kindPattern("made-of")
                + ")(?!\\p{L})",
            FLAGS);
    this.apart =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + prose.kindPattern("compared-apart")
                + ")\\s+(?:so\\s+)?\\p{L}[^,;%\\d]{5,}$",
            FLAGS);
  }

  /**
   * True if the figure tells a result, or the condition of something else.
   *
   * @param headings titles of the sections around it
   * @param told the clauses of the sentence before this one
   * @param promising true if the sentence has promised another figure
   */
  boolean isResult(
      List<String> headings, String told, String clause, Found figure, boolean promising) {
    String before = clause.substring(0, figure.figureStart());
    String after = clause.substring(figure.end());
    String behind = IN_BRACKETS.matcher(after).replaceAll(" ");
    if (values.isCondition(before, behind) || Definitions.holds(before, after)) {
      return true;
    }
    boolean aspired = values.isAspired(before);
    boolean bare = figure.value().comparator() == Comparator.EQUAL;
    boolean goal = isBelowGoals(headings);
    if (STARTS.matcher(figure.value().text()).lookingAt() && MOVES_ON.matcher(after).lookingAt()) {
      return true;
    }
    boolean change = MOVED_FROM.matcher(before).find() || COMPARED.matcher(after).lookingAt();
    if (change && bare && !goal && !aspired && !promising) {
      return true;
    }
    if (aspired) {
      return false;
    }
    if (isBelowReport(headings)) {
      return true;
    }
    String ownWords = clause.substring(0, figure.start());
    if (values.isResult(before)
        || (prose.past().endsInPast(ownWords)
            && !(NEW_AT_END.matcher(ownWords).find() && (goal || !bare)))
        || !goal && values.isRanked(before, after)
        || bare && apart.matcher(ownWords).find() && !values.isPromise(before)) {
      return true;
    }
    if (values.isPromise(before)) {
      return false;
    }
    boolean later =
        Years.findLast(before).filter(year -> current != null && year >= current).isPresent();
    String sentence = later ? before : told + before;
    boolean compared = bare && SAME_TIME.matcher(after).find();
    if (!goal && (compared || opensOver(sentence))) {
      return true;
    }
    if (opensPast(sentence) || prose.past().tellsPast(sentence) && (bare || !goal)) {
      return true;
    }
    if (!bare && goal) {
      return false;
    }
    return isYearPast(told + before);
  }

  /**
   * True if the movement from one figure to this one ("tăng từ 35% năm 2021 lên 61% năm 2024") is
   * over.
   *
   * @param headings titles of the sections around it
   * @param told the clauses of the sentence before this one
   */
  boolean isMovedInPast(List<String> headings, String told, String clause, Found figure) {
    String before = clause.substring(0, figure.figureStart());
    if (values.isAspired(before)) {
      return false;
    }
    Matcher year = YEAR_BEHIND.matcher(clause.substring(figure.end()));
    return isBelowReport(headings)
        || year.lookingAt() && current != null && Integer.parseInt(year.group(1)) < current
        || !values.isPromise(before)
            && (values.isResult(before)
                || !isBelowGoals(headings) && prose.past().tellsPast(told + before));
  }

  /**
   * True if a sentence outside of goals says that something is so from a year on that is over ("Kể
   * từ năm 2024, … đạt 100%") and no word tells that it is to be reached.
   *
   * @param told the clauses of the sentence before this one
   */
  boolean isSincePastYear(List<String> headings, String told, String clause, Found figure) {
    Integer now = current;
    String sentence = told + clause;
    return now != null
        && !isBelowGoals(headings)
        && figure.value().comparator() == Comparator.EQUAL
        && bound.opensBefore(now, told + clause.substring(0, figure.figureStart()))
        && !values.isPromise(sentence)
        && Years.findLast(sentence).filter(year -> year >= now).isEmpty();
  }

  /** True if the figure tells how much of something is left ("còn 8% hồ sơ trễ hạn"). */
  boolean isLeft(String before, Found figure) {
    String words = before + figure.value().text().replaceFirst("\\d.*", "");
    return LEFT.matcher(words).find() && !values.isPromise(before);
  }

  /** True if the innermost heading that tells of goals or results tells of goals. */
  boolean isBelowGoals(List<String> headings) {
    return last(headings, values::isGoal) > last(headings, this::isReport);
  }

  /** True if a sentence tells as a whole of what was reached, by its heading or its own words. */
  boolean tellsResults(List<String> headings, String sentence) {
    return isBelowReport(headings)
        || !values.isPromise(sentence)
            && (values.isResult(sentence)
                || prose.past().tellsPast(sentence)
                || isYearPast(sentence));
  }

  /** True if the innermost heading that tells of goals or results tells of results. */
  private boolean isBelowReport(List<String> headings) {
    return last(headings, this::isReport) > last(headings, values::isGoal);
  }

  private boolean isReport(String heading) {
    return values.opensReport(heading) || values.looksBack(heading) && isOver(heading);
  }

  /** True if the last year that the words name is before the plan's, or ends a span up to it. */
  private boolean isOver(String heading) {
    Optional<Integer> last = Years.findLast(heading);
    return current != null
        && last.isPresent()
        && (last.get() < current || last.get().equals(current) && Years.hasSpan(heading));
  }

  private static int last(List<String> headings, Predicate<String> wanted) {
    for (int i = headings.size() - 1; i >= 0; i--) {
      if (wanted.test(headings.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "Kinh phí 412 tỷ đồng, trong đó … 65%, xã hội hóa 20%": a bare share behind words of money that
   * no verb leads to.
   *
   * @param before the words of the sentence before the figure
   */
  boolean isShareOfMoney(String before, Found figure) {
    String unit = figure.value().unit();
    return unit != null
        && unit.startsWith("%")
        && figure.start() == figure.figureStart()
        && money.matcher(before).find()
        && !prose.endsWithVerb(before);
  }

  /** True if the figure is a weight, a rate or a price, which no one is to reach. */
  boolean isRate(String before, String name, String after) {
    return prose.works().endsWithFunding(before)
        || prose.isRate(prose.withoutVerb(before).strip())
        || prose.isRate(name)
        || prose.isRate(after.strip());
  }

  /** True for "Năm 2022, toàn huyện có 61,8% …; xã … đạt dưới 40%": no later year is told. */
  private boolean opensPast(String words) {
    return YEAR_FIRST.matcher(words).lookingAt() && isYearPast(words);
  }

  /** True if the words begin with a part of a year that was over when the plan was issued. */
  private boolean opensOver(String words) {
    Matcher part = PART_FIRST.matcher(words);
    return part.lookingAt() && time.isOver(part.group(1));
  }

  private boolean isYearPast(String words) {
    Optional<Integer> year = Years.findLast(bound.without(SINCE.matcher(words).replaceAll(" ")));
    return current != null && year.isPresent() && year.get() < current;
  }
}
