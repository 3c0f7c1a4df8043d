package doichieu.normalize;

import doichieu.target.Header.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days as of which a document's places may be read, the likeliest first. */
final class DocumentDay {
  private DocumentDay() {}

  /**
   * The day itself; the last of a month whose day is blank; both ends of a year of which nothing
   * more is known; empty if not even the year is.
   *
   * @param year year of the plan, where the date is blank
   */
  static List<LocalDate> list(@Nullable PartialDate date, @Nullable Integer year) {
    Integer stated = date == null || date.year() == null ? year : date.year();
    if (stated == null) {
      return List.of();
    }
    try {
      if (date != null && date.month() != null) {
        YearMonth month = YearMonth.of(stated, date.month());
        return List.of(date.day() == null ? month.atEndOfMonth() : month.atDay(date.day()));
      }
      return List.of(LocalDate.of(stated, 12, 31), LocalDate.of(stated, 1, 1));
    } catch (DateTimeException e) {
      return List.of();
    }
  }
}
