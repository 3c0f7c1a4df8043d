package doichieu.read;

import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.read.TableLayout.Column;
import doichieu.target.Deadline;
import doichieu.target.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the columns of time say of a row: of its figures, and of its work. */
final class RowTimes {
  private final Table table;
  private final TableLayout layout;
  private final RowPeriods periods;
  private final NamedDeadline named;
  private final PrintedPlace place;
  private final List<Finding> findings;

  /** The times of the rows, each read once. */
  private final Map<Integer, RowTime> read = new HashMap<>();

  /** Rows with figures whose time before the plan's year has been told. */
  private final Set<Integer> told = new HashSet<>();

  RowTimes(
      ProseWords prose,
      Table table,
      TableLayout layout,
      @Nullable Integer planYear,
      List<Finding> findings) {
    this.named = new NamedDeadline(prose, planYear);
    this.table = table;
    this.layout = layout;
    this.periods = new RowPeriods(planYear);
    this.place = new PrintedPlace(table);
    this.findings = findings;
  }

  /**
   * The time of a row.
   *
   * @param printed what the columns of time say, a beginning and an end in two columns joined; else
   *     the last day that the row's name tells
   * @param beforePlan true if that is over before the plan's year: no figure that the plan sets
   *     holds then, but work may be due
   */
  private record RowTime(String printed, boolean beforePlan) {}

  private RowTime of(int r) {
    return read.computeIfAbsent(
        r,
        row -> {
          String inColumns = time(row);
          String time = inColumns.isEmpty() ? inName(row) : inColumns;
          return new RowTime(time, periods.isBeforePlan(time));
        });
  }

  /**
   * The period of the row's figure, or of what it assigns without one; a time before the plan's
   * year holds for work alone.
   *
   * @param inCell the year that the figure's cell states; may be null
   */
  @Nullable Period ofTarget(int r, Column column, @Nullable Integer inCell, boolean figure) {
    return figure || !of(r).beforePlan()
        ? periods.ofValue(column, inCell, ofFigures(r))
        : periods.ofAssignment(of(r).printed());
  }

  /** The period of an indicator that the row assigns in a table without figures. */
  @Nullable Period ofWork(int r) {
    return periods.ofAssignment(of(r).printed());
  }

  /** The period of figures in a sentence of the row; null where the row tells none of figures. */
  @Nullable Period ofSentence(int r) {
    String time = ofFigures(r);
    return time.isEmpty() ? null : periods.ofAssignment(time);
  }

  /**
   * Until when the work is due; null in a table without a column of time where its name tells none.
   */
  @Nullable Deadline deadline(int r) {
    String time = of(r).printed();
    if (!layout.has(ColumnRole.TIME)) {
      return time.isEmpty() ? null : periods.deadline(time);
    }
    if (periods.isParted(time)) {
      tell("deadline-in-parts", r, time);
    }
    return periods.deadline(time);
  }

  /** The time of the row that is before the plan's year, as printed; it is no time of a figure. */
  Optional<String> findBeforePlan(int r) {
    return Optional.of(of(r)).filter(RowTime::beforePlan).map(RowTime::printed);
  }

  /** The time of the row's figures; none, which is told once, where it is before the plan. */
  private String ofFigures(int r) {
    RowTime time = of(r);
    if (time.beforePlan() && told.add(r)) {
      tell("time-before-plan", r, time.printed());
    }
    return time.beforePlan() ? "" : time.printed();
  }

  private void tell(String code, int r, String time) {
    int c = layout.findColumn(ColumnRole.TIME).or(this::nameColumn).orElse(0);
    findings.add(Finding.of(code, place.of(r, c), table.number(), place.row(r, c), time));
  }

  private Optional<Integer> nameColumn() {
    return layout.findColumn(ColumnRole.TASK).or(() -> layout.findColumn(ColumnRole.NAME));
  }

  private String inName(int r) {
    return nameColumn().map(c -> named.of(table.text(r, c))).orElse("");
  }

  private String time(int r) {
    return layout.listColumns(ColumnRole.TIME).stream()
        .map(c -> time(r, c))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" - "));
  }

  /** The words of the cell; a cross below "Quý II" says what its heading says. */
  private String time(int r, int c) {
    String cell = table.text(r, c);
    return ColumnContent.isMark(cell) ? layout.columns().get(c).leaf() : cell;
  }
}
