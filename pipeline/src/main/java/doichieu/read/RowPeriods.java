package doichieu.read;

import doichieu.read.TableLayout.Column;
import doichieu.target.Deadline;
import doichieu.target.DeadlineKind;
import doichieu.target.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** For which time the figures and the work of a table's rows are set. */
final class RowPeriods {
  private static final Pattern FIRST_MONTHS =
      Pattern.compile(
          "^(\\d{1,2}\\s+tháng)(?!\\s*(?:đầu|cuối))(?:\\s*/|\\s+năm)?(\\s*\\d{4})?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final @Nullable Integer planYear;
  private final DeadlineParser deadlines;

  /**
   * Makes a reader.
   *
   * @param planYear year where neither cell nor column names one; may be null
   */
  RowPeriods(@Nullable Integer planYear) {
    this.planYear = planYear;
    this.deadlines = new DeadlineParser(planYear);
  }

  /**
   * The period of a figure: the year of its cell, else of its column, else of the plan; the time
   * column of the row, or a quarter or months in the column's heading, give its ends.
   */
  @Nullable Period ofValue(Column column, @Nullable Integer inCell, String time) {
    Integer inColumn = column.year() != null ? column.year() : planYear;
    Integer year = inCell != null ? inCell : inColumn;
    if (!time.isEmpty()) {
      return timed(time, year, inCell == null && column.year() == null);
    }
    Optional<String> partOfYear = ColumnWords.findPartOfYear(column.leaf());
    if (partOfYear.isPresent()) {
      String stated = partOfYear.get();
      Optional<Deadline> part = new DeadlineParser(year).find(firstMonths(stated));
      return new Period(
          year,
          part.map(Deadline::start).orElse(null),
          part.map(Deadline::end).orElse(null),
          stated);
    }
    String stated = Years.findStated(column.heading()).orElse(null);
    return year == null && stated == null ? null : new Period(year, null, null, stated);
  }

  /** "6 tháng 2026" are the first of the year. */
  private static String firstMonths(String text) {
    return FIRST_MONTHS.matcher(text.strip()).replaceFirst("$1 đầu năm$2");
  }

  /** The period of a row without figures; work may be due before the year of its plan. */
  @Nullable Period ofAssignment(String time) {
    if (time.isEmpty()) {
      return planYear == null ? null : new Period(planYear, null, null, null);
    }
    return timed(time, planYear, !isBeforePlan(time));
  }

  /**
   * True if the words name a time before the plan's year, which can be none of a figure that is set
   * by the plan.
   */
  boolean isBeforePlan(String time) {
    Integer year = planYear;
    return year != null
        && deadlines
            .find(time)
            .flatMap(told -> lastYear(told))
            .filter(last -> last < year)
            .isPresent();
  }

  private static Optional<Integer> lastYear(Deadline deadline) {
    return Optional.ofNullable(deadline.end()).map(end -> Integer.valueOf(end.substring(0, 4)));
  }

  /** Until when a piece of work is to be done; of the kind NONE if the cell is blank. */
  Deadline deadline(String time) {
    return deadlines
        .find(time)
        .orElseGet(() -> new Deadline(null, DeadlineKind.NONE, null, null, null));
  }

  /** True if the words name times with others between them, which no first and last day tell. */
  boolean isParted(String time) {
    return deadlines.isParted(time);
  }

  /**
   * The period that a time column tells.
   *
   * @param open true if neither cell nor column name a year, so that the time itself tells it
   */
  private Period timed(String time, @Nullable Integer year, boolean open) {
    Optional<Deadline> deadline = deadlines.find(time);
    Optional<Integer> last = deadline.flatMap(RowPeriods::lastYear);
    return new Period(
        open && last.isPresent() ? last.get() : year,
        deadline.map(Deadline::start).orElse(null),
        deadline.map(Deadline::end).orElse(null),
        time);
  }
}
