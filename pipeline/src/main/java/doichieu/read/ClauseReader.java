package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.read.MeasuredPhrase.Named;
import doichieu.target.Target.Baseline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that one sentence promises, clause by clause: percentages anywhere, counts with
 * a unit of measure below a heading of goals. Two forms: "đạt tối thiểu 65% hồ sơ …" (the noun
 * phrase follows) and "Tỷ lệ … đạt từ 85% trở lên" (it goes before). A later figure of the same
 * thing ("…; năm 2030 đạt 95%") keeps its name. What stands in brackets explains and promises
 * nothing.
 */
final class ClauseReader {
  private static final Pattern JOINED =
      Pattern.compile("(?:,|\\svà)\\s+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern THEN =
      Pattern.compile("^\\s*thì\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PER =
      Pattern.compile(
          "trên\\s+(?:0?1|1[0.]{2,9}|một|100)\\s+\\p{L}[^%]{0,20}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Đối với các xã có trên 50% hộ nghèo, …": for whom the rest of the sentence holds. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "^\\s*(?:riêng\\s+)?(?:đối với|với|tại|ở)\\s+(?:[^,;:%\\d]|\\d(?!\\s?%)){2,100}?\\s(?:có|đã đạt|đang đạt|chưa đạt)\\s"
              + "(?:[^,;:]|,(?=\\d))*\\d(?:[^,;:]|,(?=\\d)){0,120}?(?:,\\s+|\\s+(?=(?:thì\\s+)?phải\\s))(?=[^\\d]*\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PART_ENDS = Pattern.compile("\\s*(?:[,;.)]|$)");

  private static final Pattern CLAUSE_END = Pattern.compile(";\\s+|;$");

  private final Words words;
  private final MeasuredPhrase measured;
  private final ResultTeller results;
  private final BareNumbers bareNumbers;
  private final @Nullable Integer planYear;

  ClauseReader(Words words, @Nullable Integer planYear) {
    this.words = words;
    this.measured = new MeasuredPhrase(words);
    this.results = new ResultTeller(words, planYear);
    this.bareNumbers = new BareNumbers(words.values());
    this.planYear = planYear;
  }

  /**
   * A figure that is promised.
   *
   * @param opening words at the beginning of the sentence that hold for all its clauses ("Phấn đấu
   *     đến hết năm 2026,"); empty if there are none
   * @param clause the words between two semicolons
   * @param before words between the figure before it, or the clause's beginning, and the figure
   * @param after words up to the next figure, or the clause's end
   * @param last true if no figure follows in the clause
   * @param level the level that stands beside the figure ("cấp xã"); null if none does
   * @param baseline where things stand, if the sentence says so; null if not
   * @param condition the words before it that say for whom it holds; null if there are none
   */
  record Promise(
      String opening,
      String clause,
      Found figure,
      String before,
      String after,
      boolean last,
      String name,
      @Nullable String level,
      @Nullable Baseline baseline,
      @Nullable String condition) {

    private Promise standing(Baseline stands) {
      return new Promise(
          opening, clause, figure, before, after, last, name, level, stands, condition);
    }
  }

  /** What a sentence promises, and its figures that were not taken. */
  record Reading(List<Promise> promises, List<NotTaken> notTaken) {}

  /**
   * A figure that is no target.
   *
   * @param text the figure as printed
   * @param why what it is instead
   */
  record NotTaken(String text, Reason why) {}

  /** What a figure is that is no target. */
  enum Reason {
    /** A result, or the condition of something else. */
    RESULT("result-in-prose"),
    /** A share of money, a fee, a rate of interest, a weight. */
    RATE("rate-in-prose"),
    /** Not known. */
    UNKNOWN("figure-in-prose-not-taken");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The finding that tells it. */
    String code() {
      return code;
    }
  }

  /**
   * Reads a sentence.
   *
   * @param headings titles of the sections around it, outermost first
   */
  Reading read(String printed, List<String> headings) {
    Matcher opens = CONDITION.matcher(printed);
    String condition = opens.find() ? printed.substring(0, opens.end()) : null;
    String sentence =
        condition == null
            ? printed
            : THEN.matcher(printed.substring(condition.length())).replaceFirst("");
    Sentence whole =
        new Sentence(
            headings,
            condition == null ? null : NameCell.bare(condition),
            words.prose().opening(sentence),
            measured.namesSeveralLevels(sentence),
            new Reading(new ArrayList<>(), new ArrayList<>()));
    if (condition != null) {
      words
          .figures()
          .list(condition)
          .forEach(
              f -> whole.reading.notTaken().add(new NotTaken(f.value().text(), Reason.RESULT)));
    }
    String told = "";
    Optional<String> carried = condition == null ? Optional.empty() : measuredBy(condition);
    for (String clause : CLAUSE_END.split(sentence)) {
      carried = whole.readClause(told, clause, carried);
      told = told + clause + "; ";
    }
    return whole.reading;
  }

  /** The percentages of a sentence that tells how things stand, none of them a target. */
  List<NotTaken> listResults(String sentence) {
    return words.figures().listPercentages(sentence).stream()
        .map(figure -> new NotTaken(figure.value().text(), Reason.RESULT))
        .toList();
  }

  /** What the condition itself measures, which a rest without subject goes on with. */
  private Optional<String> measuredBy(String condition) {
    List<Found> figures = words.figures().listPercentages(condition);
    return figures.isEmpty()
        ? Optional.empty()
        : measured
            .findOfPercentage(
                "", false, condition.substring(figures.get(figures.size() - 1).end()), false, false)
            .map(Named::name);
  }

  /** One sentence while it is being read. */
  private final class Sentence {
    private final List<String> headings;
    private final @Nullable String condition;
    private final String opening;
    private final boolean severalLevels;
    private final Reading reading;
    private final boolean goal;

    Sentence(
        List<String> headings,
        @Nullable String condition,
        String opening,
        boolean severalLevels,
        Reading reading) {
      this.headings = headings;
      this.condition = condition;
      this.opening = opening;
      this.severalLevels = severalLevels;
      this.reading = reading;
      this.goal = results.isBelowGoals(headings);
    }

    /** Reads a clause; gives the name that its last figure leaves to the next clause. */
    Optional<String> readClause(String told, String printed, Optional<String> carriedOn) {
      Remarks remarks = Remarks.of(printed, words.figures());
      String clause = remarks.clause();
      List<Found> figures = withSharedBounds(clause, figures(clause));
      Optional<String> carried = carriedOn;
      int named = 0;
      for (int i = 0; i < figures.size(); i++) {
        Found figure = words.values().underBracketedBound(clause, figures.get(i));
        int last = i == 0 ? 0 : figures.get(i - 1).end();
        int to = i + 1 == figures.size() ? clause.length() : figures.get(i + 1).start();
        String before =
            clause.substring(Math.min(Math.max(named, last), figure.start()), figure.start());
        String after = clause.substring(figure.end(), to);
        boolean repeated =
            carried.isPresent()
                && (measured.isRepeated(clause.substring(last, figure.start()))
                    || measured.goesOn(before))
                && !isNamed(figure, after);
        Optional<Named> found =
            repeated ? Optional.empty() : name(figure, before, after, i + 1 < figures.size());
        if (!repeated && found.isEmpty() && isPartOfLast(figure, after)) {
          found = measured.findOfPart(clause.substring(last, figure.start()));
        }
        carried = repeated ? carried : found.map(Named::name);
        if (found.isPresent() && found.get().used() > 0) {
          figure = words.values().underSuffix(figure, after.substring(0, found.get().used()));
        }
        named = figure.end() + found.map(Named::used).orElse(0);
        if (i + 1 < figures.size() && Movement.leads(clause, figure, figures.get(i + 1))) {
          continue;
        }
        Optional<Baseline> moved = moved(clause, figures, i);
        boolean result = moved.isEmpty() && results.isResult(headings, told, clause, figure);
        boolean worked = !goal && isPercentage(figure) && words.prose().endsWithWorkOnly(before);
        boolean rate =
            results.isShareOfMoney(told + clause.substring(0, figure.start()), figure)
                || results.isRate(before, carried.orElse(""), after);
        if (carried.isPresent() && !result && !rate && !worked) {
          reading
              .promises()
              .add(
                  new Promise(
                      opening,
                      printed,
                      figure,
                      before,
                      after,
                      i + 1 == figures.size(),
                      carried.get(),
                      level(before, after),
                      moved.orElse(null),
                      condition));
        } else {
          Reason why = result ? Reason.RESULT : rate ? Reason.RATE : Reason.UNKNOWN;
          reading.notTaken().add(new NotTaken(figure.value().text(), why));
        }
      }
      readRemarks(remarks);
      if (goal) {
        bareNumbers
            .list(clause, figures)
            .forEach(number -> reading.notTaken().add(new NotTaken(number, Reason.UNKNOWN)));
      }
      return carried;
    }

    /** True below goals at the end of words that follow a target of the same unit. */
    private boolean isPartOfLast(Found figure, String after) {
      List<Promise> promises = reading.promises();
      return goal
          && figure.start() == figure.figureStart()
          && !promises.isEmpty()
          && promises.get(promises.size() - 1).name().indexOf(':') < 0
          && Objects.equals(
              promises.get(promises.size() - 1).figure().value().unit(), figure.value().unit())
          && PART_ENDS.matcher(after).lookingAt();
    }

    private @Nullable String level(String before, String after) {
      return MeasuredPhrase.findLevel(after)
          .or(() -> severalLevels ? measured.findLevelBefore(before) : Optional.empty())
          .or(() -> words.prose().findEach(before))
          .orElse(null);
    }

    private List<Found> figures(String clause) {
      List<Found> taken = new ArrayList<>();
      List<Found> all = new ArrayList<>(words.figures().list(clause));
      if (goal || words.values().isAspired(clause)) {
        List<Found> ranks = Ranks.list(clause);
        all.removeIf(f -> ranks.stream().anyMatch(r -> r.figureStart() == f.figureStart()));
        all.addAll(ranks);
        all.sort(Comparator.comparingInt(Found::start));
      }
      all.removeIf(f -> isBase(f, all));
      for (Found figure : all) {
        Found last = taken.isEmpty() ? null : taken.get(taken.size() - 1);
        boolean joined =
            last != null
                && Objects.equals(last.value().unit(), figure.value().unit())
                && JOINED.matcher(clause.substring(last.end(), figure.start())).find();
        if (isPercentage(figure)
            || isRank(figure)
            || (goal && isCount(figure) && (joined || measured.isLedTo(clause, figure)))) {
          taken.add(figure);
        }
      }
      return taken;
    }

    /** Figures in brackets: where the target before them stands, or nothing that is promised. */
    private void readRemarks(Remarks remarks) {
      for (Remarks.Remark remark : remarks.list()) {
        List<Promise> promises = reading.promises();
        Promise target = promises.isEmpty() ? null : promises.get(promises.size() - 1);
        Optional<Baseline> stands = remark.findBaseline(planYear);
        if (target != null
            && target.baseline() == null
            && stands.isPresent()
            && target.figure().figureStart() < remark.start()
            && target.clause().equals(remarks.printed())) {
          promises.set(promises.size() - 1, target.standing(stands.get()));
        } else {
          reading
              .notTaken()
              .add(
                  new NotTaken(
                      remark.figure().value().text(),
                      stands.isPresent() || target == null ? Reason.RESULT : Reason.UNKNOWN));
        }
      }
    }

    private Optional<Named> name(Found figure, String before, String after, boolean more) {
      String unit = figure.value().unit();
      boolean bounded = figure.start() < figure.figureStart();
      String own = severalLevels ? measured.withoutLevelAtEnd(before) : before;
      if (isRank(figure)) {
        return measured.findOfRank(own);
      }
      return isPercentage(figure) || unit == null
          ? measured.findOfPercentage(own, bounded, after, more, goal)
          : measured.findOfCount(own, bounded, isLinked(figure), unit, after, more);
    }
  }

  /** "trên 01 ha", "trên 10.000 dân" before another figure: of how many it is told. */
  private static boolean isBase(Found figure, List<Found> all) {
    return PER.matcher(figure.value().text()).matches()
        && all.stream().anyMatch(other -> other.start() > figure.start());
  }

  private static Optional<Baseline> moved(String clause, List<Found> figures, int i) {
    return i > 0 && Movement.leads(clause, figures.get(i - 1), figures.get(i))
        ? Optional.of(Movement.baseline(clause, figures.get(i - 1), figures.get(i)))
        : Optional.empty();
  }

  /**
   * "tối thiểu 80% đối với cấp tỉnh, 75% đối với cấp huyện và 65% …": the bound of the first holds
   * for those joined to it by a comma or "và".
   */
  private static List<Found> withSharedBounds(String clause, List<Found> figures) {
    List<Found> bounded = new ArrayList<>();
    for (Found figure : figures) {
      Found last = bounded.isEmpty() ? null : bounded.get(bounded.size() - 1);
      bounded.add(last != null && isJoined(clause, last, figure) ? figure.bounded(last) : figure);
    }
    return bounded;
  }

  private static boolean isJoined(String clause, Found last, Found figure) {
    return figure.start() == figure.figureStart()
        && figure.value().comparator() == doichieu.target.Comparator.EQUAL
        && last.value().comparator() != doichieu.target.Comparator.RANGE
        && JOINED.matcher(clause.substring(last.end(), figure.start())).find();
  }

  /** A percentage with a noun phrase of its own behind it measures that. */
  private boolean isNamed(Found figure, String after) {
    return isPercentage(figure)
        && measured.findOfPercentage("", false, after, false, false).isPresent();
  }

  /** An age belongs to a name ("từ 18 tuổi trở lên"), unless a verb leads to it. */
  private boolean isCount(Found figure) {
    return !"tuổi".equals(figure.value().unit()) || isLinked(figure);
  }

  /** True if a verb such as "đạt" leads to the figure. */
  private boolean isLinked(Found figure) {
    String text = figure.value().text();
    int blank = text.indexOf(' ');
    return blank > 0 && words.values().isEqualWord(text.substring(0, blank));
  }

  /** A figure without unit is a rank. */
  private static boolean isRank(Found figure) {
    return figure.value().unit() == null;
  }

  private static boolean isPercentage(Found figure) {
    String unit = figure.value().unit();
    return unit != null && unit.startsWith("%");
  }
}
