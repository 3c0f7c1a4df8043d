package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.target.Comparator;
import doichieu.target.Target.Baseline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that one sentence promises, clause by clause: percentages anywhere, counts with
 * a unit of measure below a heading of goals. Two forms: "đạt tối thiểu 65% hồ sơ …" (the noun
 * phrase follows) and "Tỷ lệ … đạt từ 85% trở lên" (it goes before). A later figure of the same
 * thing ("…; năm 2030 đạt 95%") keeps its name.
 */
final class ClauseReader {
  private static final Pattern JOINED =
      Pattern.compile("(?:,|\\svà)\\s+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CLAUSE_END = Pattern.compile(";\\s+|;$");

  private final Words words;
  private final MeasuredPhrase measured;
  private final ResultTeller results;

  ClauseReader(Words words, @Nullable Integer planYear) {
    this.words = words;
    this.measured = new MeasuredPhrase(words);
    this.results = new ResultTeller(words, planYear);
  }

  /**
   * A figure that is promised.
   *
   * @param clause the words between two semicolons
   * @param before words between the figure before it, or the clause's beginning, and the figure
   * @param after words up to the next figure, or the clause's end
   * @param baseline where things stand, if the sentence says so; null if not
   */
  record Promise(
      String clause,
      Found figure,
      String before,
      String after,
      String name,
      @Nullable Baseline baseline) {}

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

  /**
   * Reads a sentence.
   *
   * @param headings titles of the sections around it, outermost first
   */
  Reading read(String sentence, List<String> headings) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
    String told = "";
    Optional<String> carried = Optional.empty();
    for (String clause : CLAUSE_END.split(sentence)) {
      carried = readClause(told, clause, headings, carried, reading);
      told = told + clause + "; ";
    }
    return reading;
  }

  private Optional<String> readClause(
      String told,
      String clause,
      List<String> headings,
      Optional<String> carriedOn,
      Reading reading) {
    boolean goal = headings.stream().anyMatch(words.values()::isGoal);
    List<Found> figures =
        words.figures().list(clause).stream()
            .filter(f -> isPercentage(f) || (goal && isCount(f) && measured.isLedTo(clause, f)))
            .toList();
    Optional<String> carried = carriedOn;
    figures = withSharedBounds(clause, figures);
    for (int i = 0; i < figures.size(); i++) {
      Found figure = figures.get(i);
      int from = i == 0 ? 0 : figures.get(i - 1).end();
      int to = i + 1 == figures.size() ? clause.length() : figures.get(i + 1).start();
      String before = clause.substring(from, figure.start());
      String after = clause.substring(figure.end(), to);
      carried =
          carried.isPresent() && measured.isRepeated(before) && !isNamed(figure, after)
              ? carried
              : name(figure, before, after);
      if (i + 1 < figures.size() && Movement.leads(clause, figure, figures.get(i + 1))) {
        continue;
      }
      Optional<Baseline> baseline =
          i > 0 && Movement.leads(clause, figures.get(i - 1), figure)
              ? Optional.of(Movement.baseline(clause, figures.get(i - 1), figure))
              : Optional.empty();
      boolean result = baseline.isEmpty() && results.isResult(headings, told, clause, figure);
      if (carried.isPresent() && !isBracketed(clause, figure.figureStart()) && !result) {
        Baseline stands = baseline.orElse(null);
        reading.promises().add(new Promise(clause, figure, before, after, carried.get(), stands));
      } else {
        reading.notTaken().add(new NotTaken(figure.value().text(), result));
      }
    }
    return carried;
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
        && figure.value().comparator() == Comparator.EQUAL
        && last.value().comparator() != Comparator.RANGE
        && JOINED.matcher(clause.substring(last.end(), figure.start())).find();
  }

  /** A percentage with a noun phrase of its own behind it measures that. */
  private boolean isNamed(Found figure, String after) {
    return isPercentage(figure) && measured.findOfPercentage("", false, after).isPresent();
  }

  private Optional<String> name(Found figure, String before, String after) {
    String unit = figure.value().unit();
    boolean bounded = figure.start() < figure.figureStart();
    return isPercentage(figure) || unit == null
        ? measured.findOfPercentage(before, bounded, after)
        : measured.findOfCount(before, bounded, isLinked(figure), unit, after);
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

  private static boolean isPercentage(Found figure) {
    String unit = figure.value().unit();
    return unit != null && unit.startsWith("%");
  }

  /** True inside round brackets, where texts explain and remark. */
  private static boolean isBracketed(String clause, int at) {
    return clause.lastIndexOf('(', at) > clause.lastIndexOf(')', at);
  }
}
