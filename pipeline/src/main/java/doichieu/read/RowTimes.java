package doichieu.read;

import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.target.Deadline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the columns of time say of a row. */
final class RowTimes {
  private final Table table;
  private final TableLayout layout;
  private final RowPeriods periods;
  private final PrintedPlace place;
  private final List<Finding> findings;

  /** Rows whose time has been told. */
  private final Set<Integer> told = new HashSet<>();

  RowTimes(Table table, TableLayout layout, RowPeriods periods, List<Finding> findings) {
    this.table = table;
    this.layout = layout;
    this.periods = periods;
    this.place = new PrintedPlace(table);
    this.findings = findings;
  }

  /** Until when the work is due; null in a table without a column of time. */
  @Nullable Deadline deadline(int r) {
    if (!layout.has(ColumnRole.TIME)) {
      return null;
    }
    String time = time(r);
    if (periods.isParted(time)) {
      int c = layout.findColumn(ColumnRole.TIME).orElseThrow();
      findings.add(
          Finding.of("deadline-in-parts", place.of(r, c), table.number(), place.row(r, c), time));
    }
    return periods.deadline(time);
  }

  /** What the columns of time say; a beginning and an end in two columns are joined. */
  String time(int r) {
    return layout.listColumns(ColumnRole.TIME).stream()
        .map(c -> time(r, c))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" - "));
  }

  /**
   * The time of the row's figures; empty, and told once, where it is before the plan's year, for
   * figures that the plan sets are for none that is over.
   */
  String ofFigures(int r) {
    String time = time(r);
    if (!periods.isBeforePlan(time)) {
      return time;
    }
    if (told.add(r)) {
      int c = layout.findColumn(ColumnRole.TIME).orElseThrow();
      findings.add(
          Finding.of("time-before-plan", place.of(r, c), table.number(), place.row(r, c), time));
    }
    return "";
  }

  /** The time before the plan's year that the row prints; empty if there is none. */
  List<String> before(int r) {
    String time = time(r);
    return periods.isBeforePlan(time) ? List.of(time) : List.of();
  }

  /** The words of the cell; a cross below "Quý II" says what its heading says. */
  private String time(int r, int c) {
    String cell = table.text(r, c);
    return ColumnContent.isMark(cell) ? layout.columns().get(c).leaf() : cell;
  }
}
