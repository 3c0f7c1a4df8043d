package doichieu.places;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of an official list, of one time.
 *
 * @param kind in lower case: "phường"
 * @param name without kind: "Thống Nhất"
 * @param parent the unit above it inside the province, with its kind; null if directly below
 * @param province with its kind: "Tỉnh Kon Tum"
 * @param provinceCode GSO code of the province as of that time
 * @param code GSO code of the unit; null if the list does not tell
 * @param validFrom first day, ISO; null if open
 * @param validTo last day, ISO; null if open
 * @param successors the units that took it over, with kind and province; empty if none is listed
 */
public record OfficialPlace(
    String kind,
    String name,
    @Nullable String parent,
    String province,
    String provinceCode,
    @Nullable String code,
    @Nullable String validFrom,
    @Nullable String validTo,
    List<String> successors) {
  public OfficialPlace {
    successors = List.copyOf(successors);
  }

  /** "Phường Thống Nhất". */
  public String titled() {
    return Character.toTitleCase(kind.charAt(0)) + kind.substring(1) + " " + name;
  }

  /** "Phường Thống Nhất (Thành phố Kon Tum, Tỉnh Kon Tum)". */
  public String whole() {
    return titled() + " (" + (parent == null ? "" : parent + ", ") + province + ")";
  }

  /** True if the unit was there on that day. */
  public boolean isThere(LocalDate day) {
    return (validFrom == null || !day.isBefore(LocalDate.parse(validFrom)))
        && (validTo == null || !day.isAfter(LocalDate.parse(validTo)));
  }
}
