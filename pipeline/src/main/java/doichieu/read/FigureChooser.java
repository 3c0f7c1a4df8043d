package doichieu.read;

import doichieu.read.FigureParser.Found;
import doichieu.target.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chooses the figures of a clause that may be promised: percentages anywhere, ranks where something
 * is striven for, counts below a heading of goals where words lead to them. A bound that is printed
 * once holds for the figures joined to it ("tối thiểu 80% đối với cấp tỉnh, 75% …").
 */
final class FigureChooser {
  private static final Pattern JOINED =
      Pattern.compile("(?:,|\\svà)\\s+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PER =
      Pattern.compile(
          "trên\\s+(?:0?1|1[0.]{2,9}|một|100)\\s+\\p{L}[^%]{0,20}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PART =
      Pattern.compile("trong đó", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PART_AT_END =
      Pattern.compile("trong đó\\s*:?\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Words words;
  private final MeasuredPhrase measured;
  private final ParallelName parallel;
  private final NameConditions conditions;
  private final Fractions fractions;

  /** A figure whose bound ends behind it ("từ 95% trở lên"). */
  private final Pattern boundBehind;

  FigureChooser(Words words, MeasuredPhrase measured, ParallelName parallel) {
    this.words = words;
    this.measured = measured;
    this.parallel = parallel;
    this.boundBehind =
        Pattern.compile(
            "\\s(?:" + words.values().suffixPattern() + ")$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.conditions = new NameConditions(words, measured);
    this.fractions =
        new Fractions(
            words.values(),
            Words.list("measure-units.csv", "unit").stream()
                .filter(unit -> !words.prose().isMeasure(unit))
                .toList());
  }

  /**
   * The figures, in order, each under the bound that holds for it.
   *
   * @param goal true below a heading of goals
   * @param before the last figure promised by an earlier clause of the sentence
   */
  List<Found> list(String clause, boolean goal, Optional<Found> before) {
    List<Found> taken = new ArrayList<>();
    List<Found> all = all(clause, goal);
    all.removeAll(conditions.list(clause, all));
    for (Found figure : all) {
      Optional<Found> last =
          taken.isEmpty() ? Optional.empty() : Optional.of(taken.get(taken.size() - 1));
      if (isPercentage(figure)
          || isRank(figure)
          || (goal || words.values().isAspired(clause.substring(0, figure.start())))
              && isCounted(clause, figure, last, before)) {
        taken.add(figure);
      }
    }
    return withSharedBounds(clause, taken);
  }

  /** The clause without the names of things that a figure tells apart, to tell results by. */
  String withoutConditions(String clause, boolean goal) {
    return conditions.without(clause, conditions.list(clause, all(clause, goal)));
  }

  /** The figures of a clause below a heading of goals that only tell which things are meant. */
  List<Found> listConditions(String clause) {
    List<Found> named = conditions.list(clause, all(clause, true));
    List<Found> bases = words.figures().list(clause);
    bases.stream().filter(figure -> isBase(figure, bases)).forEach(named::add);
    return named;
  }

  private List<Found> all(String clause, boolean goal) {
    List<Found> all = new ArrayList<>(words.figures().list(NameAhead.withoutDistances(clause)));
    all.removeIf(figure -> isBase(figure, all));
    if (goal) {
      putIn(all, fractions.list(clause));
      words.figures().findPlainAtEnd(clause).ifPresent(plain -> putIn(all, List.of(plain)));
    }
    if (goal || words.values().isAspired(clause)) {
      putIn(all, Ranks.list(clause));
    }
    return all;
  }

  private static void putIn(List<Found> all, List<Found> others) {
    all.removeIf(f -> others.stream().anyMatch(o -> o.start() < f.end() && f.start() < o.end()));
    all.addAll(others);
    all.sort(java.util.Comparator.comparingInt(Found::start));
  }

  private boolean isCounted(
      String clause, Found figure, Optional<Found> last, Optional<Found> before) {
    String between = clause.substring(last.map(Found::end).orElse(0), figure.start());
    if (!isCount(figure)) {
      return false;
    }
    boolean joined =
        last.filter(f -> isSame(f, figure)).isPresent() && JOINED.matcher(between).find();
    return joined
        || measured.isLedTo(clause, figure)
        || last.isPresent() && PART_AT_END.matcher(between).find()
        || last.or(() -> before).filter(f -> isAlike(f, figure, between)).isPresent()
            && parallel.find(between).isPresent();
  }

  /** True for figures of one unit and for things counted one after another ("02 xã và 01 chợ"). */
  private boolean isSame(Found one, Found other) {
    ProseWords prose = words.prose();
    String unit = String.valueOf(one.value().unit());
    String next = String.valueOf(other.value().unit());
    boolean things = !isPercentage(one) && !isRank(one) && !prose.isMeasure(unit);
    return unit.equals(next) || things && !prose.isMeasure(next);
  }

  /** "trên 01 ha", "trên 10.000 dân" before another figure: of how many it is told. */
  private static boolean isBase(Found figure, List<Found> all) {
    return PER.matcher(figure.value().text()).matches()
        && all.stream().anyMatch(other -> other.start() > figure.start());
  }

  private boolean isAlike(Found one, Found other, String between) {
    String first = String.valueOf(one.value().unit());
    String second = String.valueOf(other.value().unit());
    return first.equals(second)
        || PART.matcher(between).find()
        || words.prose().isMeasure(first) && words.prose().isMeasure(second);
  }

  private List<Found> withSharedBounds(String clause, List<Found> figures) {
    List<Found> bounded = new ArrayList<>();
    for (Found figure : figures) {
      Found last = bounded.isEmpty() ? null : bounded.get(bounded.size() - 1);
      bounded.add(last != null && isShared(clause, last, figure) ? figure.bounded(last) : figure);
    }
    return bounded;
  }

  /**
   * All of something has no more above it, so that "… và 100% …" stands under no earlier bound; nor
   * does a larger figure behind a ceiling ("dưới 9%, 98% trẻ em …"); a bound behind a figure is of
   * that one alone ("từ 95% trở lên …, 50% …").
   */
  private boolean isShared(String clause, Found last, Found figure) {
    Comparator bound = last.value().comparator();
    boolean over =
        (bound == Comparator.LESS || bound == Comparator.AT_MOST)
            && figure.value().value().compareTo(last.value().value()) > 0;
    if (over) {
      return false;
    }
    return figure.start() == figure.figureStart()
        && !boundBehind.matcher(last.value().text()).find()
        && figure.value().comparator() == Comparator.EQUAL
        && last.value().comparator() != Comparator.RANGE
        && !isWhole(figure)
        && JOINED.matcher(clause.substring(last.end(), figure.start())).find();
  }

  /** An age belongs to a name ("từ 18 tuổi trở lên"), unless a verb leads to it. */
  private boolean isCount(Found figure) {
    return !"tuổi".equals(figure.value().unit()) || words.values().isLinked(figure);
  }

  /** A figure without unit is a rank. */
  static boolean isRank(Found figure) {
    return figure.value().unit() == null;
  }

  /** True for all of something: whatever is done to it, all of it is to be so. */
  static boolean isWhole(Found figure) {
    return isPercentage(figure) && figure.value().value().compareTo(WHOLE) == 0;
  }

  /** True for a share in hundredths. */
  static boolean isPercentage(Found figure) {
    String unit = figure.value().unit();
    return unit != null && unit.startsWith("%");
  }
}
