package doichieu.read;

import doichieu.target.Header;
import doichieu.target.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan for a school year ("Nhiệm vụ năm học 2025-2026"). It holds for no year of the calendar, so
 * that months and quarters without one stay open; what names no time at all is told under the year
 * in which the school year ends.
 */
final class SchoolYearPlan {
  private SchoolYearPlan() {}

  /** The year in which the plan's school year ends; empty for a plan of other years. */
  static Optional<Integer> findEnd(Header header) {
    return Optional.ofNullable(header.subject())
        .filter(subject -> Years.findPlanned(subject).isEmpty())
        .flatMap(ColumnWords::findSchoolYearEnd);
  }

  /** The targets, those that name no time of their own under the year. */
  static List<StatedTarget> under(int year, List<StatedTarget> targets) {
    return targets.stream()
        .map(target -> isOpen(target.period()) ? target.withPeriod(year(year, target)) : target)
        .toList();
  }

  private static boolean isOpen(@Nullable Period period) {
    return period == null
        || period.year() == null && period.start() == null && period.end() == null;
  }

  private static Period year(int year, StatedTarget target) {
    Period told = target.period();
    return new Period(year, null, null, told == null ? null : told.statedText());
  }
}
