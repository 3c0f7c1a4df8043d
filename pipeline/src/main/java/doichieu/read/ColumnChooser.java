package doichieu.read;

import doichieu.read.TableLayout.Column;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says what each column holds: by the words of its heading, by its content where they allow several
 * roles, by hints of single words that the content bears out, and by content alone where the words
 * are unknown. The last two are guesses, which are told.
 */
final class ColumnChooser {
  private static final double MOST = 0.6;
  private static final double HALF = 0.5;

  /** A quantity told in fewer words ("Số hộ") is only a part of what the heading over it names. */
  private static final int FEWEST_WORDS_ALONE = 4;

  private static final Pattern UNIT_IN_HEADING =
      Pattern.compile(
          "\\(\\s*" + UnitWords.ANY + "\\s*:?\\s*([^()\\d]{1,20}?)\\s*\\)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Số lớp", "Số lượng học viên". */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:tổng\\s+)?số(?:\\s+lượng)?\\s+(\\p{L}[\\p{L}\\s]{1,25})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BRACKET_AT_END = Pattern.compile("\\s*\\([^()]{0,20}\\)\\s*$");
  private static final Pattern BRACKETED = Pattern.compile("\\(\\s*([^()\\d]{1,25}?)\\s*\\)");

  /** Columns that tell what money beside them is for. */
  private static final Set<ColumnRole> NOT_MONEY_ALONE =
      EnumSet.of(
          ColumnRole.VALUE,
          ColumnRole.TASK,
          ColumnRole.LEAD,
          ColumnRole.COORDINATE,
          ColumnRole.ASSIGNMENT,
          ColumnRole.TIME,
          ColumnRole.DELIVERABLE);

  private final Words words;
  private final List<List<String>> headings;
  private final @Nullable String tableUnit;
  private final List<ColumnContent> contents;
  private final HeadingRoles byHeading;
  private final ContentRoles byContent;

  /**
   * Makes a chooser.
   *
   * @param headings the header cells above each column, from top to bottom
   * @param contents what the columns hold below
   */
  ColumnChooser(Words words, List<List<String>> headings, List<ColumnContent> contents) {
    this.words = words;
    this.headings = TableUnit.without(headings);
    this.tableUnit = TableUnit.find(headings).orElse(null);
    this.contents = contents;
    this.byHeading = new HeadingRoles(words.columns());
    this.byContent = new ContentRoles(words);
  }

  /** One entry a grid column, from left to right. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);
    for (int c = 0; c < headings.size(); c++) {
      ColumnRole role = byHeading.role(headings.get(c), contents.get(c), taken);
      boolean open = role == ColumnRole.UNKNOWN || role == ColumnRole.ASIDE;
      if (open && c == 0 && contents.get(c).ordinalShare() >= MOST) {
        role = ColumnRole.ORDINAL;
      }
      Column column = column(c, role);
      boolean times = role == ColumnRole.VALUE && column.unit() == null && holdsTimes(c);
      columns.add(times ? column.as(ColumnRole.TIME, true) : column);
      taken.add(times ? ColumnRole.TIME : role);
    }
    takeBudget(columns);
    if (columns.stream().noneMatch(column -> NOT_MONEY_ALONE.contains(column.role()))) {
      takeMoney(columns, taken);
    }
    List<Column> matrix = new MatrixColumns(words, contents).find(columns);
    if (!matrix.isEmpty()) {
      return withPastGroups(matrix);
    }
    guess(columns, taken);
    settleGroups(columns);
    settleNames(columns);
    return withPastGroups(columns);
  }

  /** True if years or other times stand where the heading ("Kế hoạch") promises figures. */
  private boolean holdsTimes(int c) {
    ColumnContent content = contents.get(c);
    return content.isYears()
        || isMarkedTime(c)
        || content.isBlank()
            && isTime(c)
            && IntStream.range(0, contents.size()).anyMatch(this::isMarkedTime)
        || content.fits(ColumnRole.TIME) && !content.fits(ColumnRole.VALUE);
  }

  /** "Quý II" or "2026" over nothing but crosses. */
  private boolean isMarkedTime(int c) {
    return isTime(c) && contents.get(c).share(ColumnContent::isMark) == 1;
  }

  private boolean isTime(int c) {
    List<String> heading = headings.get(c);
    return !heading.isEmpty() && ColumnWords.isYear(heading.get(heading.size() - 1));
  }

  /** "Kế hoạch năm 2024 | Dự toán năm 2025": the later one is what is set. */
  private void takeBudget(List<Column> columns) {
    List<Integer> planned =
        columns.stream().filter(c -> c.role() == ColumnRole.VALUE).map(Column::year).toList();
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      Integer year = column.year();
      if (column.role() == ColumnRole.ASIDE
          && year != null
          && words.columns().isBudget(column.heading())
          && contents.get(c).fits(ColumnRole.VALUE)
          && !planned.isEmpty()
          && planned.stream().allMatch(other -> other != null && other < year)) {
        columns.set(c, column.as(ColumnRole.VALUE, true));
      }
    }
  }

  /** In a table of nothing but money the amounts of the plan are its targets. */
  private void takeMoney(List<Column> columns, Set<ColumnRole> taken) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == ColumnRole.ASIDE && byHeading.isBelowAside(headings.get(c))) {
        columns.set(c, column(c, ColumnRole.VALUE));
        taken.add(ColumnRole.VALUE);
      }
    }
  }

  /**
   * Figures below a heading that speaks of what has been reached are no targets; nor are figures
   * without such a heading where others stand below one that gives targets.
   */
  private List<Column> withPastGroups(List<Column> columns) {
    List<Column> settled = new ArrayList<>(columns);
    boolean given =
        IntStream.range(0, columns.size())
            .anyMatch(c -> isFigure(columns.get(c)) && isBelowGiven(c));
    for (int c = 0; c < settled.size(); c++) {
      Column column = settled.get(c);
      if (!isFigure(column)) {
        continue;
      }
      if (byHeading.isBelowPast(headings.get(c))) {
        settled.set(c, column.as(ColumnRole.BASELINE, column.guessed()));
      } else if (given && column.role() == ColumnRole.CELL_OF_INDICATOR && !isBelowGiven(c)) {
        boolean timed = column.year() != null;
        settled.set(c, column.as(timed ? ColumnRole.BASELINE : ColumnRole.ASIDE, true));
      }
    }
    return settled;
  }

  /** True if a heading that the column shares with the one beside it gives targets. */
  private boolean isBelowGiven(int c) {
    List<String> shared =
        headings.get(c).stream()
            .filter(text -> isHeading(text, c - 1) || isHeading(text, c + 1))
            .filter(text -> !words.namesIndicator(text))
            .toList();
    return !shared.isEmpty() && byHeading.isBelowGiven(headings.get(c), shared);
  }

  private boolean isHeading(String text, int c) {
    return c >= 0 && c < headings.size() && headings.get(c).contains(text);
  }

  private static boolean isFigure(Column column) {
    return column.role() == ColumnRole.VALUE || column.role() == ColumnRole.CELL_OF_INDICATOR;
  }

  private Column column(int c, ColumnRole role) {
    List<String> fromTop = headings.get(c);
    String lowest = fromTop.isEmpty() ? "" : fromTop.get(fromTop.size() - 1);
    String below = withoutBrackets(lowest);
    boolean unitRow = fromTop.size() > 1 && (words.isUnit(below) || isBesideUnits(c, lowest));
    List<String> named = unitRow ? fromTop.subList(0, fromTop.size() - 1) : fromTop;
    String heading = String.join(" ", named);
    String leaf = named.isEmpty() ? "" : named.get(named.size() - 1);
    String unit = unitRow ? below : unit(heading, leaf);
    return new Column(
        role,
        heading,
        leaf,
        year(fromTop),
        unit == null && !words.beginsIndicator(leaf) ? tableUnit : unit,
        over(c, named),
        false);
  }

  /** True if the lowest heading stands in brackets as a known unit beside it does: "(DN)". */
  private boolean isBesideUnits(int c, String lowest) {
    return isBracketed(lowest)
        && IntStream.of(c - 1, c + 1)
            .filter(beside -> beside >= 0 && beside < headings.size())
            .mapToObj(headings::get)
            .filter(beside -> beside.size() == headings.get(c).size())
            .map(beside -> beside.get(beside.size() - 1))
            .anyMatch(beside -> isBracketed(beside) && words.isUnit(withoutBrackets(beside)));
  }

  private static boolean isBracketed(String text) {
    return text.startsWith("(") && text.endsWith(")");
  }

  /**
   * The heading merged over this column and others whose part the lowest one is ("Trồng rừng" over
   * "Rừng sản xuất"); null where that names an indicator by itself, or only a time.
   */
  private @Nullable String over(int c, List<String> named) {
    String leaf = named.isEmpty() ? "" : named.get(named.size() - 1);
    if (leaf.isEmpty() || standsAlone(withoutUnit(leaf)) || ColumnWords.isYear(leaf)) {
      return null;
    }
    for (int i = named.size() - 2; i >= 0; i--) {
      String above = named.get(i);
      boolean shared = isHeading(above, c - 1) || isHeading(above, c + 1);
      boolean names = words.namesIndicator(above) || words.columns().listRoles(above).isEmpty();
      if (shared && names && !ColumnWords.isYear(above)) {
        return NameCell.bare(withoutUnit(above));
      }
    }
    return null;
  }

  /** "Số người tham gia theo hộ gia đình" stands for itself, "Số hộ" does not. */
  private boolean standsAlone(String leaf) {
    return words.namesIndicator(leaf)
        || words.prose().beginsQuantity(leaf) && leaf.split(" ").length >= FEWEST_WORDS_ALONE;
  }

  private static String withoutUnit(String heading) {
    return BRACKET_AT_END.matcher(heading).replaceFirst("");
  }

  private static String withoutBrackets(String text) {
    return isBracketed(text) ? text.substring(1, text.length() - 1).strip() : text;
  }

  /** Hints first, since they rest on words; then what the cells alone show. */
  private void guess(List<Column> columns, Set<ColumnRole> taken) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == ColumnRole.UNKNOWN) {
        ColumnRole role = byHeading.hinted(headings.get(c), contents.get(c), taken);
        mark(columns, c, isOfLevel(columns.get(c), c, taken) ? ColumnRole.VALUE : role, taken);
      }
    }
    guessByContent(columns, taken);
    boolean named = taken.contains(ColumnRole.NAME) || taken.contains(ColumnRole.TASK);
    if (!named && taken.contains(ColumnRole.VALUE)) {
      longest(columns).ifPresent(c -> mark(columns, c, ColumnRole.NAME, taken));
      guessByContent(columns, taken);
    }
    settleKinds(columns, taken);
    guessByModel(columns, taken);
  }

  /** "Cấp xã" above figures, beside columns of values: the value of that level. */
  private boolean isOfLevel(Column column, int c, Set<ColumnRole> taken) {
    return taken.contains(ColumnRole.VALUE)
        && contents.get(c).fits(ColumnRole.VALUE)
        && ValueCell.findLevel(column.leaf()).filter(column.leaf()::equals).isPresent();
  }

  /** Where neither lists nor content tell: what the trained model makes of the heading's words. */
  private void guessByModel(List<Column> columns, Set<ColumnRole> taken) {
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      if (column.role() == ColumnRole.UNKNOWN && !contents.get(c).isBlank()) {
        ColumnContent content = contents.get(c);
        ColumnRole role =
            words
                .categoriser()
                .find(column.heading())
                .filter(content::fits)
                .filter(found -> !taken.contains(found) || found == ColumnRole.ASIDE)
                .filter(found -> found != ColumnRole.GROUP && found != ColumnRole.SECTION)
                .orElse(ColumnRole.UNKNOWN);
        mark(columns, c, role, taken);
      }
    }
  }

  /**
   * Of several columns of figures none is taken for the value: which one is for a person to say.
   */
  private void guessByContent(List<Column> columns, Set<ColumnRole> taken) {
    boolean rivals =
        IntStream.range(0, columns.size())
                .filter(c -> columns.get(c).role() == ColumnRole.UNKNOWN)
                .filter(c -> contents.get(c).fits(ColumnRole.VALUE))
                .count()
            > 1;
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == ColumnRole.UNKNOWN) {
        ColumnRole role = byContent.role(contents.get(c), taken);
        if (role != ColumnRole.VALUE || !rivals) {
          mark(columns, c, role, taken);
        }
      }
    }
  }

  private static void mark(List<Column> columns, int c, ColumnRole role, Set<ColumnRole> taken) {
    taken.add(role);
    columns.set(c, columns.get(c).as(role, role != ColumnRole.UNKNOWN));
  }

  /** The unknown column with the longest words, if a value column shows that rows have names. */
  private Optional<Integer> longest(List<Column> columns) {
    Integer best = null;
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == ColumnRole.UNKNOWN
          && contents.get(c).fits(ColumnRole.NAME)
          && (best == null
              || contents.get(c).averageLength() > contents.get(best).averageLength())) {
        best = c;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Several columns of figures with unknown headings, beside names of indicators and no value: each
   * holds the figures of a kind, which its heading names.
   */
  private void settleKinds(List<Column> columns, Set<ColumnRole> taken) {
    List<Integer> kinds =
        IntStream.range(0, columns.size())
            .filter(c -> columns.get(c).role() == ColumnRole.UNKNOWN)
            .filter(c -> contents.get(c).fits(ColumnRole.VALUE))
            .filter(c -> !columns.get(c).leaf().isEmpty())
            .boxed()
            .toList();
    boolean indicators =
        IntStream.range(0, columns.size())
            .filter(c -> columns.get(c).role() == ColumnRole.NAME)
            .anyMatch(c -> contents.get(c).share(words::beginsIndicator) >= HALF);
    if (kinds.size() > 1
        && indicators
        && !taken.contains(ColumnRole.VALUE)
        && !taken.contains(ColumnRole.BASELINE)) {
      kinds.forEach(c -> mark(columns, c, ColumnRole.CELL_OF_KIND, taken));
    }
  }

  /**
   * Two columns whose words name indicators or work, the first of them printed once for several
   * rows: it holds the headings of the rows.
   */
  private void settleGroups(List<Column> columns) {
    for (int c = 0; c + 1 < columns.size(); c++) {
      ColumnRole role = columns.get(c).role();
      if (role != ColumnRole.NAME && role != ColumnRole.TASK) {
        continue;
      }
      Column next = columns.get(c + 1);
      List<ColumnRole> named = byHeading.named(headings.get(c + 1));
      if (next.role() != ColumnRole.VALUE
          && !named.isEmpty()
          && contents.get(c).opensGroupsOf(contents.get(c + 1))) {
        columns.set(c, columns.get(c).as(ColumnRole.SECTION, true));
        columns.set(c + 1, next.as(named.get(0), next.guessed()));
      }
      return;
    }
  }

  /** A table that names both work and indicators: figures belong to the indicators. */
  private static void settleNames(List<Column> columns) {
    boolean both =
        columns.stream().anyMatch(c -> c.role() == ColumnRole.NAME)
            && columns.stream().anyMatch(c -> c.role() == ColumnRole.TASK);
    if (!both) {
      return;
    }
    boolean figures = columns.stream().anyMatch(c -> c.role() == ColumnRole.VALUE);
    ColumnRole second = figures ? ColumnRole.TASK : ColumnRole.NAME;
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == second) {
        columns.set(c, columns.get(c).as(ColumnRole.ASIDE, false));
      }
    }
  }

  private @Nullable String unit(String heading, String leaf) {
    Matcher counted = COUNTED.matcher(leaf);
    if (counted.matches() && words.isUnit(counted.group(1))) {
      return counted.group(1);
    }
    if (heading.contains("%")) {
      return "%";
    }
    Matcher matcher = UNIT_IN_HEADING.matcher(heading);
    if (matcher.find()) {
      return matcher.group(1);
    }
    Matcher bracket = BRACKETED.matcher(heading);
    return bracket.find() && words.isUnit(bracket.group(1)) ? bracket.group(1) : null;
  }

  /** The year of the lowest header cell that names one. */
  private static @Nullable Integer year(List<String> fromTop) {
    for (int i = fromTop.size() - 1; i >= 0; i--) {
      Optional<Integer> year = ColumnWords.findYear(fromTop.get(i));
      if (year.isPresent()) {
        return year.get();
      }
    }
    return null;
  }
}
