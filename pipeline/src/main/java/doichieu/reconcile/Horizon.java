package doichieu.reconcile;

import doichieu.target.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when a target is to be reached; only targets with the same horizon are compared.
 *
 * @param year the year
 * @param end ISO date of the last day where it is not the year's end; null for the whole year
 */
record Horizon(int year, @Nullable String end) implements Comparable<Horizon> {
  private static final String YEAR_END = "-12-31";
  private static final int YEAR_DIGITS = 4;

  /**
   * The horizon of a stated period; empty if no year can be told.
   *
   * @param planYear the year of the whole plan, used where the target states none
   */
  static Optional<Horizon> find(@Nullable Period period, @Nullable Integer planYear) {
    if (period == null) {
      return planYear == null ? Optional.empty() : Optional.of(new Horizon(planYear, null));
    }
    String end = period.end();
    Integer endYear = end == null ? null : year(end);
    Integer year = period.year() != null ? period.year() : endYear != null ? endYear : planYear;
    if (year == null) {
      return Optional.empty();
    }
    boolean whole = end == null || !year.equals(endYear) || end.endsWith(YEAR_END);
    return Optional.of(new Horizon(year, whole || isYearAlone(end) ? null : end));
  }

  /** The year, or the last day where it is not the year's end. */
  String slug() {
    return end == null ? Integer.toString(year) : end;
  }

  /** The horizon as a period of the output. */
  Period period() {
    return new Period(year, null, end, null);
  }

  @Override
  public int compareTo(Horizon other) {
    return slug().compareTo(other.slug());
  }

  private static boolean isYearAlone(@Nullable String date) {
    return date != null && date.length() == YEAR_DIGITS;
  }

  private static @Nullable Integer year(String date) {
    if (date.length() < YEAR_DIGITS) {
      return null;
    }
    String digits = date.substring(0, YEAR_DIGITS);
    return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.valueOf(digits) : null;
  }
}
