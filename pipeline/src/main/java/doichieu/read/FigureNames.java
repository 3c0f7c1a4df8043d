package doichieu.read;

import doichieu.read.ClauseReader.Tools;
import doichieu.read.FigureParser.Found;
import doichieu.read.MeasuredPhrase.Named;
import doichieu.read.MeasuredPhrase.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of one sentence's figures, in order: what a figure measures by itself, in the row in
 * which it stands, or because it goes on with the figure before.
 */
final class FigureNames {
  private static final Pattern WHOSE =
      Pattern.compile(
          "^\\s*((?:dành cho|cho|của|thuộc|do|đối với|ở|tại|là|vào)\\s[^,;]+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern COUNTS =
      Pattern.compile(
          "(?:tổng\\s+)?số(?:\\s+lượng)?\\s+\\p{L}+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Tools tools;
  private final List<String> headings;
  private final boolean severalLevels;
  private final boolean goal;
  private final RowNames row;
  private final GroupAside aside;
  private final GoingOn goingOn;

  /** What the last figure in each unit measures. */
  private final Map<String, String> byUnit = new LinkedHashMap<>();

  /**
   * Begins a sentence.
   *
   * @param headings titles of the sections around it, outermost first
   * @param severalLevels true if it sets one thing for several levels or groups
   * @param goal true below a heading of goals
   * @param listed what the words above a list say that its figures measure; empty outside of lists
   */
  FigureNames(
      Tools tools,
      List<String> headings,
      boolean severalLevels,
      boolean goal,
      Optional<String> listed) {
    this.tools = tools;
    this.headings = headings;
    this.severalLevels = severalLevels;
    this.goal = goal;
    this.aside = new GroupAside(tools.words());
    this.row = new RowNames(tools.words().prose(), tools.measured(), listed);
    this.goingOn = new GoingOn(tools, row);
  }

  /** Keeps a figure that is promised for the names of those behind it. */
  void keep(String name, Found figure, String before, String after) {
    row.keep(name, before, after, tools.words().values().isLinked(figure));
    goingOn.keep(figure, before);
    byUnit.put(String.valueOf(figure.value().unit()), name);
  }

  /** Begins another clause. */
  void beginClause() {
    row.beginClause();
  }

  /**
   * True if a figure's name may leave out what is measured, because the one before has said it ("Tỷ
   * lệ hài lòng của người bệnh nội trú đạt 95%, người bệnh ngoại trú đạt 92%").
   */
  boolean leavesOut(String name, Found figure) {
    Found last = goingOn.findPromised().orElse(null);
    boolean alike =
        last != null && figure.value().unit() != null && PromiseBuilder.isAlike(last, figure);
    return (alike || LevelPhrase.beginsWithGroup(name)) && row.leavesOut(name);
  }

  /**
   * For whom alone a percentage holds that goes on with the one before it; empty if it does not.
   * Amounts add up, and so what stands there may be a part with a name of its own.
   */
  Optional<String> findAside(Found figure, String before, Optional<Named> found) {
    Found last = goingOn.findPromised().orElse(null);
    return last == null
            || !FigureChooser.isPercentage(figure)
            || !PromiseBuilder.isAlike(last, figure)
        ? Optional.empty()
        : found
            .filter(named -> named.used() == 0)
            .flatMap(named -> aside.find(tools.words().prose().withoutVerb(before), named.name()));
  }

  /** True if the name of a share counts and does not say where ("số vụ", "số hộ"). */
  static boolean countsOnly(String name, Found figure) {
    return FigureChooser.isPercentage(figure) && COUNTS.matcher(name).matches();
  }

  /** Whether figures go on with those before them. */
  GoingOn goingOn() {
    return goingOn;
  }

  /**
   * "1.000 tài khoản, trong đó 600 tài khoản cho cấp xã": the words behind the part tell it from
   * the whole.
   */
  String withOwnWords(String name, Found figure, String between, String after) {
    Matcher whose = WHOSE.matcher(after);
    return figure.value().unit() != null && PartOfWhole.in(between).find() && whose.find()
        ? name + " " + NameCell.bare(tools.words().prose().untilEnd(whose.group(1)))
        : name;
  }

  /**
   * What the figure measures; empty if nothing tells it.
   *
   * @param before the words between the figure before it and this one
   * @param more true if another figure follows in the clause
   */
  Optional<Named> name(Found figure, String before, String after, boolean more) {
    JoinedThing.Average average = tools.measured().joined().average(before);
    Optional<Named> thing =
        average.words().isEmpty()
            ? Optional.empty()
            : nameOf(figure, average.behind(), after, more).filter(named -> named.used() > 0);
    return thing.isPresent()
        ? thing.map(named -> new Named(average.of(named.name()), named.used()))
        : nameOf(figure, before, after, more);
  }

  private Optional<Named> nameOf(Found figure, String before, String after, boolean more) {
    MeasuredPhrase measured = tools.measured();
    String unit = figure.value().unit();
    boolean bounded = figure.start() < figure.figureStart();
    boolean linked = tools.words().values().isLinked(figure);
    String own = severalLevels ? tools.levels().withoutGroupAtEnd(before) : before;
    if (unit == null) {
      return Ranks.isRank(figure.value().text())
          ? measured.findOfRank(own, after)
          : measured.findOfPlain(own);
    }
    Optional<Named> found =
        FigureChooser.isPercentage(figure)
            ? measured.findOfPercentage(
                own,
                after,
                new Standing(bounded, linked, goingOn.findPromised().isPresent(), more, goal))
            : measured.findOfCount(own, bounded, linked, unit, after, more);
    found =
        found
            .flatMap(inRow(figure, before))
            .filter(this::names)
            .map(n -> n.name().equals(unit) ? new Named(named(figure, before), n.used()) : n);
    boolean headed =
        goal
            && !headings.isEmpty()
            && tools.words().beginsIndicator(headings.get(headings.size() - 1))
            && goingOn.isEnd(after);
    boolean joins = !tools.words().prose().names().beginsWithPreposition(own);
    if (found.isEmpty()
        && joins
        && goingOn.isOtherThing(unit)
        && measured.between().isRepeated(own)) {
      return Optional.of(new Named(namedInUnit(unit), 0));
    }
    if (found.isEmpty() && headed) {
      return measured.findOwnWords(own);
    }
    boolean joined =
        goingOn.findPromised().isPresent() && (goal || FigureChooser.isPercentage(figure));
    return found.isPresent() || !joined || !goingOn.isEnd(after)
        ? found
        : tools
            .parallel()
            .find(before, row.head())
            .map(name -> new Named(name, 0))
            .flatMap(inRow(figure, before));
  }

  /**
   * What a figure with nothing but its unit measures: what an earlier one in it does, unless other
   * work is done to those things ("giải quyết việc làm cho 2.000 lao động, xuất khẩu 150 lao
   * động").
   */
  private String named(Found figure, String before) {
    String unit = String.valueOf(figure.value().unit());
    String told = namedInUnit(unit);
    String work = told.equals(unit) ? "" : goingOn.findOtherWork(figure, before);
    return work.isEmpty() ? told : work + unit;
  }

  /**
   * What an earlier figure in the unit ("căn") or in a longer one ("căn nhà") measures; else it.
   */
  private String namedInUnit(String unit) {
    return byUnit.entrySet().stream()
        .filter(told -> (told.getKey() + " ").startsWith(unit + " "))
        .map(Map.Entry::getValue)
        .reduce((first, last) -> last)
        .orElse(unit);
  }

  /** True but for bodies alone ("Các phường đạt 100%") where no heading says what they reach. */
  private boolean names(Named named) {
    return !LevelPhrase.isOnly(named.name())
        || headings.stream().anyMatch(heading -> tools.words().beginsIndicator(heading));
  }

  /** Completes a name that stands before its figure by those of the row that it goes on with. */
  private Function<Named, Optional<Named>> inRow(Found figure, String before) {
    boolean linked = tools.words().values().isLinked(figure);
    boolean alike =
        goingOn.findPromised().filter(last -> PromiseBuilder.isAlike(last, figure)).isPresent();
    return named ->
        named.used() > 0
            ? Optional.of(named)
            : row.complete(named.name(), before, linked, alike).map(name -> new Named(name, 0));
  }
}
