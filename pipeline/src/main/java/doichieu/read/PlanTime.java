package doichieu.read;

import doichieu.target.Header.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a plan holds and when it was issued, by which results are told from what is still to come.
 *
 * @param planYear the year of the plan, for which a figure holds where no other is told; null if
 *     not known
 * @param current a figure of an earlier year is a result: the plan's year, else that in which it
 *     was issued; null if neither is known
 * @param issued the day of issue; null if it is not known to the day
 */
record PlanTime(@Nullable Integer planYear, @Nullable Integer current, @Nullable LocalDate issued) {

  /** Of a plan whose year alone tells what is over. */
  static PlanTime of(@Nullable Integer planYear) {
    return new PlanTime(planYear, planYear, null);
  }

  /** Of a plan with what its head prints as the date of issue. */
  static PlanTime of(@Nullable Integer planYear, @Nullable PartialDate issuedOn) {
    if (issuedOn == null) {
      return of(planYear);
    }
    Integer year = issuedOn.year();
    Integer month = issuedOn.month();
    Integer day = issuedOn.day();
    LocalDate whole =
        year == null || month == null || day == null || !isDay(year, month, day)
            ? null
            : LocalDate.of(year, month, day);
    return new PlanTime(planYear, planYear == null ? year : planYear, whole);
  }

  /** False for slips as "ngày 31 tháng 02". */
  private static boolean isDay(int year, int month, int day) {
    return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
  }

  /** True if the last day of a time ("6 tháng đầu năm 2026") was before the day of issue. */
  boolean isOver(String time) {
    LocalDate day = issued;
    Optional<String> end =
        new DeadlineParser(current).find(time).flatMap(told -> Optional.ofNullable(told.end()));
    return day != null && end.filter(last -> LocalDate.parse(last).isBefore(day)).isPresent();
  }
}
