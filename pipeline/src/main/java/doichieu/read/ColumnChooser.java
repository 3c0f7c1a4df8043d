package doichieu.read;

import doichieu.read.TableLayout.Column;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says what each column holds: by the words of its heading, by its content where they allow several
 * roles, by hints of single words that the content bears out, and by content alone where the words
 * are unknown. The last two are guesses, which are told.
 */
final class ColumnChooser {
  private static final double MOST = 0.6;

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
  private final ColumnHeadings printed;
  private final List<List<String>> headings;
  private final List<ColumnContent> contents;
  private final HeadingRoles byHeading;
  private final @Nullable Integer planYear;

  /**
   * Makes a chooser.
   *
   * @param headings the header cells above each column, from top to bottom
   * @param contents what the columns hold below
   * @param planYear year of the targets; null if not known
   */
  ColumnChooser(
      Words words,
      List<List<String>> headings,
      List<ColumnContent> contents,
      @Nullable Integer planYear) {
    this.words = words;
    this.printed = new ColumnHeadings(words, headings);
    this.headings = printed.list();
    this.contents = contents;
    this.byHeading = new HeadingRoles(words.columns());
    this.planYear = planYear;
  }

  /** One entry a grid column, from left to right. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);
    for (int c = 0; c < headings.size(); c++) {
      ColumnRole role =
          isMarked(c) ? ColumnRole.MARK : byHeading.role(headings.get(c), contents.get(c), taken);
      boolean open = role == ColumnRole.UNKNOWN || role == ColumnRole.ASIDE;
      if (open && c == 0 && contents.get(c).ordinalShare() >= MOST) {
        role = ColumnRole.ORDINAL;
      }
      boolean units =
          role == ColumnRole.UNKNOWN
              && printed.isUnitOnly(c)
              && !contents.get(c).isBlank()
              && contents.get(c).fits(ColumnRole.UNIT);
      role = units ? ColumnRole.UNIT : role;
      columns.add(printed.column(c, role).as(role, units));
      taken.add(role);
    }
    new TimeColumns(words, headings, contents, planYear).settle(columns);
    taken.clear();
    columns.forEach(column -> taken.add(column.role()));
    takeBudget(columns);
    if (columns.stream().noneMatch(column -> NOT_MONEY_ALONE.contains(column.role()))) {
      takeMoney(columns, taken);
    }
    List<Column> matrix = new MatrixColumns(words, contents).find(columns);
    if (!matrix.isEmpty()) {
      return withPastGroups(matrix);
    }
    new ColumnGuesses(words, headings, contents, columns, taken).guess();
    settleWatchers(columns);
    settleGroups(columns);
    settleNames(columns);
    return withPastGroups(columns);
  }

  /** True if all cells are marks whose meaning the headings tell. */
  private boolean isMarked(int c) {
    Set<String> marks = words.marks().read(String.join(" ", headings.get(c))).keySet();
    return !marks.isEmpty()
        && contents.get(c).share(cell -> marks.contains(MarkLegend.key(cell))) == 1;
  }

  /**
   * "Kế hoạch năm 2024 | Dự toán năm 2025": the later one is what is set, unless it is for a year
   * after the plan's.
   */
  private void takeBudget(List<Column> columns) {
    List<Integer> planned =
        columns.stream().filter(c -> c.role() == ColumnRole.VALUE).map(Column::year).toList();
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      Integer year = column.year();
      if (column.role() == ColumnRole.ASIDE
          && year != null
          && (planYear == null || year <= planYear)
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
      if (columns.get(c).role() == ColumnRole.ASIDE
          && byHeading.isBelowAside(headings.get(c))
          && contents.get(c).fits(ColumnRole.VALUE)) {
        columns.set(c, printed.column(c, ColumnRole.VALUE));
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
            .filter(text -> printed.isShared(text, c))
            .filter(text -> !words.namesIndicator(text))
            .toList();
    return !shared.isEmpty() && byHeading.isBelowGiven(headings.get(c), shared);
  }

  private static boolean isFigure(Column column) {
    return column.role() == ColumnRole.VALUE || column.role() == ColumnRole.CELL_OF_INDICATOR;
  }

  /** "Chủ trì | Theo dõi": those that watch do not lead where a column of its own says who does. */
  private void settleWatchers(List<Column> columns) {
    boolean led =
        columns.stream()
            .anyMatch(c -> c.role() == ColumnRole.LEAD && !words.columns().isWatcher(c.leaf()));
    for (int c = 0; led && c < columns.size(); c++) {
      Column column = columns.get(c);
      if (column.role() == ColumnRole.LEAD && words.columns().isWatcher(column.leaf())) {
        columns.set(c, column.as(ColumnRole.ASIDE, true));
      }
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
}
