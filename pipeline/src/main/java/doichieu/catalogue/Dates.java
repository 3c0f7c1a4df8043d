package doichieu.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates in data files: ISO 8601, blank for open. */
final class Dates {
  private Dates() {}

  static @Nullable LocalDate parse(String field) {
    return field.isBlank() ? null : LocalDate.parse(field.strip());
  }

  /** True if the day lies within the bounds; an unknown day lies within an open end only. */
  static boolean covers(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate day) {
    if (day == null) {
      return to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
