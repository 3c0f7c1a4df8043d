package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.target.Target.Baseline;
import java.util.List;
import java.util.Optional;
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
  private static final Pattern CLAUSE_END = Pattern.compile(";\\s+|;$");

  private final Words words;
  private final MeasuredPhrase measured;
  private final ResultTeller results;
  private final BareNumbers bareNumbers;
  private final ParallelName parallel;
  private final FigureChooser chooser;
  private final @Nullable Integer planYear;

  ClauseReader(Words words, @Nullable Integer planYear) {
    this.words = words;
    this.measured = new MeasuredPhrase(words);
    this.results = new ResultTeller(words, planYear);
    this.bareNumbers = new BareNumbers(words.values());
    this.parallel = new ParallelName(words.prose());
    this.chooser = new FigureChooser(words, measured, parallel);
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
      @Nullable Baseline baseline) {

    Promise standing(Baseline stands) {
      return new Promise(opening, clause, figure, before, after, last, name, level, stands);
    }
  }

  /** What a sentence promises, and its figures that were not taken. */
  record Reading(List<Promise> promises, List<NotTaken> notTaken) {}

  /**
   * A figure that is no target.
   *
   * @param text the figure as printed
   * @param result true if it tells a result or a condition; false if it is not known what it
   *     measures
   */
  record NotTaken(String text, boolean result) {}

  /** What readers of sentences share. */
  record Tools(
      Words words,
      MeasuredPhrase measured,
      ResultTeller results,
      BareNumbers bareNumbers,
      ParallelName parallel,
      FigureChooser chooser,
      @Nullable Integer planYear) {}

  /**
   * Reads a sentence.
   *
   * @param headings titles of the sections around it, outermost first
   * @param listed what the words above a list say that its figures measure ("Tỷ lệ …:"); empty
   *     outside of such lists
   */
  Reading read(String sentence, List<String> headings, Optional<String> listed) {
    SentenceReader whole =
        new SentenceReader(
            new Tools(words, measured, results, bareNumbers, parallel, chooser, planYear),
            headings,
            words.prose().opening(sentence),
            measured.namesSeveralLevels(sentence));
    String told = "";
    Optional<String> carried = listed;
    for (String clause : CLAUSE_END.split(sentence)) {
      carried = whole.readClause(told, clause, carried);
      told = told + clause + "; ";
    }
    return whole.reading();
  }
}
