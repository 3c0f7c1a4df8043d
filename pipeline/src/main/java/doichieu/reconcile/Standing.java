package doichieu.reconcile;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a body was there, and when it spoke. Provinces, communes and departments were arranged anew
 * in 2025; the old and the new ones are different bodies even under one name or code.
 *
 * @param first first day of the body; null if it was ever there, or that is not known
 * @param last last day of the body; null if it is still there, or that is not known
 * @param spoke day of the document; null if not known
 * @param territory name of the province to which its territory belongs now; null for a central body
 */
public record Standing(
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable LocalDate spoke,
    @Nullable String territory) {

  /** Of a body of which nothing is known. */
  public static final Standing UNKNOWN = new Standing(null, null, null, null);

  /** True unless one of the bodies was gone before the other one came. */
  boolean meets(Standing other) {
    return !isGoneBefore(other.first) && !other.isGoneBefore(first);
  }

  /** True unless this body was gone when the other one came or spoke. */
  boolean hears(Standing other) {
    return meets(other) && !isGoneBefore(other.spoke);
  }

  /** True if both are of one territory of today, so that one may have followed the other. */
  boolean sharesTerritoryWith(Standing other) {
    return Objects.equals(territory, other.territory);
  }

  private boolean isGoneBefore(@Nullable LocalDate day) {
    return last != null && day != null && last.isBefore(day);
  }
}
