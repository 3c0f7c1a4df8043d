package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.read.MeasuredPhrase.Named;
import doichieu.read.MeasuredPhrase.Standing;
import doichieu.target.Target.Baseline;
import java.util.ArrayList;
import java.util.List;
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
  private static final Pattern THEN =
      Pattern.compile("^\\s*thì\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Đối với các xã có trên 50% hộ nghèo, …": for whom the rest of the sentence holds. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "^\\s*(?:riêng\\s+)?(?:đối với|với|tại|ở)\\s+(?:[^,;:%\\d]|\\d(?!\\s?%)){2,100}?\\s(?:có|đã đạt|đang đạt|chưa đạt)\\s"
              + "(?:[^,;:]|,(?=\\d))*\\d(?:[^,;:]|,(?=\\d)){0,120}?(?:,\\s+|\\s+(?=(?:thì\\s+)?phải\\s))(?=[^\\d]*\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Riêng chỉ tiêu về số hóa hồ sơ, các sở đạt …": what the whole sentence measures. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "^\\s*(?:riêng(?:\\s+(?:đối với|với|về))?|đối với|với)\\s+(?:chỉ tiêu|mục tiêu)\\s+(?:về\\s+)?([^,;:\\d%]{4,120}?)\\s*,\\s+(?=[^;]{0,200}\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CLAUSE_END = Pattern.compile(";\\s+|;$");

  private final Words words;
  private final MeasuredPhrase measured;
  private final ResultTeller results;
  private final BareNumbers bareNumbers;
  private final ParallelName parallel;
  private final FigureChooser chooser;
  private final Ratios ratios;
  private final Respective respective;
  private final LevelPhrase levels;
  private final ChangeWord changes;
  private final @Nullable Integer current;

  ClauseReader(Words words, PlanTime time) {
    this.words = words;
    this.measured = new MeasuredPhrase(words);
    this.results = new ResultTeller(words, time);
    this.bareNumbers = new BareNumbers(words);
    this.parallel = new ParallelName(words.prose());
    this.chooser = new FigureChooser(words, measured, parallel);
    this.ratios = new Ratios(words.prose(), time.current());
    this.respective = new Respective(words.prose());
    this.levels = new LevelPhrase(words.prose());
    this.changes = new ChangeWord(words);
    this.current = time.current();
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
   * @param change the words that make the figure the amount of a change, with a blank behind them
   *     ("giảm "); empty if it is a level
   * @param baseline where things stand, if the sentence says so; null if not
   * @param condition the words before it that say for whom it holds; null if there are none
   * @param whole name of the figure before it of which "trong đó" makes it a part; null if none
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
      String change,
      @Nullable Baseline baseline,
      @Nullable String condition,
      @Nullable String whole) {

    Promise standing(Baseline stands) {
      return new Promise(
          opening, clause, figure, before, after, last, name, level, change, stands, condition,
          whole);
    }
  }

  /**
   * What a sentence says.
   *
   * @param promises its targets
   * @param elliptical those of them whose name may leave out what the name before has said
   * @param notTaken its figures that were not taken
   * @param counts its numbers outside of goals that no goal makes targets ("Trồng 2.000 ha rừng")
   */
  record Reading(
      List<Promise> promises,
      List<Promise> elliptical,
      List<NotTaken> notTaken,
      List<String> counts) {}

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
    /** How an amount stands to a plan or to an earlier year. */
    RATIO("ratio-in-prose"),
    /** One of several that are dealt out in turn. */
    RESPECTIVE("figures-in-turn"),
    /** Reached, or to be reached, from a year on that is over. */
    SINCE("figure-since-past-year"),
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

  /** What readers of sentences share. */
  record Tools(
      Words words,
      MeasuredPhrase measured,
      ResultTeller results,
      BareNumbers bareNumbers,
      ParallelName parallel,
      FigureChooser chooser,
      Ratios ratios,
      Respective respective,
      LevelPhrase levels,
      ChangeWord changes,
      @Nullable Integer current) {}

  /** The figures of words that tell how things stand, none of them a target. */
  List<NotTaken> listResults(String sentence) {
    return words.figures().list(sentence).stream()
        .filter(FigureChooser::isPercentage)
        .map(figure -> new NotTaken(figure.value().text(), Reason.RESULT))
        .toList();
  }

  /** The words between semicolons; those inside of brackets part none. */
  private static List<String> clauses(String sentence) {
    List<String> clauses = new ArrayList<>();
    Matcher end = CLAUSE_END.matcher(sentence);
    int from = 0;
    while (end.find()) {
      int open = sentence.lastIndexOf('(', end.start());
      if (open < 0 || sentence.indexOf(')', open) < end.start()) {
        clauses.add(sentence.substring(from, end.start()));
        from = end.end();
      }
    }
    if (from < sentence.length()) {
      clauses.add(sentence.substring(from));
    }
    return clauses;
  }

  /** What the condition itself measures, which a rest without subject goes on with. */
  private Optional<String> measuredBy(String condition) {
    List<Found> figures = words.figures().listPercentages(condition);
    return figures.isEmpty()
        ? Optional.empty()
        : measured
            .findOfPercentage(
                "", condition.substring(figures.get(figures.size() - 1).end()), Standing.ALONE)
            .map(Named::name);
  }

  /**
   * Reads a sentence.
   *
   * @param headings titles of the sections around it, outermost first
   * @param listed what the words above a list say that its figures measure ("Tỷ lệ …:"); empty
   *     outside of such lists
   * @param earlier the last figure promised right before the sentence that is no part of another
   */
  Reading read(
      String printed, List<String> headings, Optional<String> listed, Optional<Promise> earlier) {
    Matcher opens = CONDITION.matcher(printed);
    String condition = opens.find() ? printed.substring(0, opens.end()) : null;
    Matcher topic = TOPIC.matcher(printed);
    boolean titled = condition == null && topic.find();
    String sentence =
        condition == null
            ? printed.substring(titled ? topic.end() : 0)
            : THEN.matcher(printed.substring(condition.length())).replaceFirst("");
    SentenceReader whole =
        new SentenceReader(
            new Tools(
                words,
                measured,
                results,
                bareNumbers,
                parallel,
                chooser,
                ratios,
                respective,
                levels,
                changes,
                current),
            headings,
            condition == null ? null : NameCell.bare(condition),
            words.prose().opening(sentence),
            sentence,
            earlier,
            titled || condition != null ? Optional.empty() : listed);
    String told = "";
    Optional<String> carried =
        titled
            ? Optional.of(topic.group(1).strip())
            : condition == null ? listed : measuredBy(condition);
    if (condition != null) {
      whole.reading().notTaken().addAll(listResults(condition));
    }
    for (String clause : clauses(sentence)) {
      carried = whole.readClause(told, clause, carried);
      told = told + clause + "; ";
    }
    return whole.reading();
  }
}
