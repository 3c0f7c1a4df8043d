package doichieu.read;

import doichieu.read.ClauseReader.Tools;
import doichieu.read.FigureParser.Found;
import doichieu.read.MeasuredPhrase.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a figure of a sentence goes on with what the figure before it measures ("…, đến năm
 * 2030 đạt 95%") or begins a statement of its own ("…; đến hết quý II hoàn thành 50% kế hoạch
 * vốn").
 */
final class GoingOn {
  private final Tools tools;
  private final RowNames row;

  /** The last figure that was promised. */
  private @Nullable Found promised;

  /** The verb of work that led to it; empty if none did. */
  private String lastWork = "";

  /** Begins a sentence whose names stand in the row. */
  GoingOn(Tools tools, RowNames row) {
    this.tools = tools;
    this.row = row;
  }

  /** Keeps a figure that is promised, with the words before it, for those behind it. */
  void keep(Found figure, String before) {
    promised = figure;
    lastWork = tools.words().prose().works().atEnd(before).toLowerCase(Locale.ROOT);
  }

  /** The last figure that was promised; empty before it. */
  Optional<Found> findPromised() {
    return Optional.ofNullable(promised);
  }

  /**
   * True if the figure goes on with what the one before it measures.
   *
   * @param sinceLast the words since the figure before it
   * @param unnamed the same, without those that name the figure before
   * @param first true if no figure stands before it in the clause
   */
  boolean isRepeated(Found figure, String sinceLast, String unnamed, String after, boolean first) {
    String between = withoutSameWork(figure, sinceLast, after);
    String before = withoutSameWork(figure, unnamed, after);
    boolean goesOn = isLater(before) || isPartOnly(before);
    boolean nothing =
        first
            ? tools.measured().between().opensNothing(between)
            : tools.measured().between().isRepeated(between);
    return (nothing || tools.measured().between().goesOn(before) || goesOn)
        && !isNamed(figure, between, after)
        && findOtherWork(figure, between).isEmpty()
        && !(goesOn && (isCountNamed(figure, after) || isOtherWork(figure, before, after)));
  }

  /**
   * "…; đưa 60 lao động đi làm việc ở nước ngoài", "…, xuất khẩu 150 lao động": the verb of other
   * work than led to the figure before, with a blank; empty if there is none.
   *
   * @param before the words since the figure before it
   */
  String findOtherWork(Found figure, String before) {
    String work = tools.words().prose().works().doneAtEnd(before);
    boolean other =
        promised != null
            && !lastWork.startsWith(work.toLowerCase(Locale.ROOT))
            && figure.value().unit() != null
            && !FigureChooser.isPercentage(figure);
    return other ? work : "";
  }

  /**
   * "…; đến hết quý II hoàn thành 50% kế hoạch vốn": a time, a verb of work and what it is done to
   * tell something else, unless the words before name that thing as well.
   */
  private boolean isOtherWork(Found figure, String before, String after) {
    ProseWords prose = tools.words().prose();
    boolean work =
        prose.works().endsWithWork(before) || tools.words().values().change().endsWith(before);
    if (!FigureChooser.isPercentage(figure) || !work) {
      return false;
    }
    String thing = NameCell.bare(prose.untilEnd(after).strip());
    List<String> words = List.of(thing.split("\\s+"));
    return prose.names().isBaseNoun(thing)
        ? words.stream().noneMatch(row::hasTold)
        : tools.measured().joined().isThingBehind(after) && !words.stream().allMatch(row::hasTold);
  }

  /** The words without a verb at their end that has led to the figure before it as well. */
  private String withoutSameWork(Found figure, String words, String after) {
    Found last = promised;
    String work = tools.words().prose().works().atEnd(words);
    return last != null
            && !work.isEmpty()
            && (lastWork + " ").startsWith(work.toLowerCase(Locale.ROOT))
            && PromiseBuilder.isAlike(last, figure)
            && isEnd(after)
        ? words.substring(0, words.stripTrailing().length() - work.strip().length())
        : words;
  }

  /** "…, đến năm 2030 đạt": nothing but another time, so that the thing before goes on. */
  private boolean isLater(String before) {
    return tools.words().prose().beginsWithTime(before)
        && tools.measured().between().isRepeated(before);
  }

  /** "…, trong đó có": a part of the thing before. */
  private boolean isPartOnly(String before) {
    Matcher part = PartOfWhole.in(before);
    return part.find()
        && tools.measured().between().isRepeated(before.substring(0, part.start()))
        && tools.measured().between().isRepeated(before.substring(part.end()));
  }

  private boolean isCountNamed(Found figure, String after) {
    String unit = figure.value().unit();
    return unit != null
        && !FigureChooser.isPercentage(figure)
        && tools
            .measured()
            .findOfCount("", false, false, unit, after, false)
            .filter(named -> named.used() > 0)
            .isPresent();
  }

  /** A percentage, or a part of a count, with a noun phrase of its own behind it measures that. */
  private boolean isNamed(Found figure, String between, String after) {
    if (FigureChooser.isPercentage(figure)) {
      return tools.measured().findOfPercentage("", after, Standing.ALONE).isPresent()
          || promised != null
              && tools.measured().joined().joins(between)
              && tools.measured().joined().isThingBehind(after);
    }
    String unit = figure.value().unit();
    boolean apart = between.isBlank() && !tools.words().prose().isMeasure(String.valueOf(unit));
    return unit != null
        && (isOtherThing(unit)
            || (PartOfWhole.in(between).find() || apart)
                && tools.measured().findOfCount("", false, false, unit, after, false).isPresent());
  }

  /** A number without unit counts what the figure before it counts ("…, năm 2030 đạt 10.000"). */
  Found counted(Found figure) {
    return promised == null || figure.value().unit() != null || Ranks.isRank(figure.value().text())
        ? figure
        : figure.measuredIn(promised.value().unit());
  }

  /** True if other things are counted than in the figure before. */
  boolean isOtherThing(String unit) {
    return promised != null
        && !unit.startsWith("%")
        && !unit.equals(promised.value().unit())
        && !tools.words().prose().isMeasure(unit)
        && !row.counts(unit);
  }

  /** True if nothing that could be measured stands behind a figure. */
  boolean isEnd(String after) {
    return after.isBlank()
        || ",.;)".indexOf(after.strip().charAt(0)) >= 0
        || tools.words().prose().isBase(after);
  }
}
