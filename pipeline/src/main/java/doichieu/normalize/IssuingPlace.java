package doichieu.normalize;

import doichieu.catalogue.PlaceName;
import doichieu.target.Level;
import doichieu.target.PlanDocument.Jurisdiction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and at which level a document was issued.
 *
 * @param agencyId id of the body in general form; null if not on the list
 * @param path province first; empty if not determinable or for a central body
 * @param provinceCode as of the day; null if not determinable
 * @param day the day as of which places were read; null if not known
 * @param inferred true if there is no issuer and the title's place was taken
 */
record IssuingPlace(
    @Nullable String agencyId,
    @Nullable Level level,
    List<PlaceName> path,
    @Nullable String provinceCode,
    @Nullable LocalDate day,
    boolean inferred) {
  IssuingPlace {
    path = List.copyOf(path);
  }

  @Nullable Jurisdiction jurisdiction() {
    return path.isEmpty()
        ? null
        : new Jurisdiction(provinceCode, path.stream().map(PlaceName::titled).toList());
  }
}
