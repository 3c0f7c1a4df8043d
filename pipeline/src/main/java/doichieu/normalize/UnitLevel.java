package doichieu.normalize;

import doichieu.catalogue.AgencyList;
import doichieu.catalogue.Catalogue;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.PlaceKinds;
import doichieu.catalogue.PlaceList;
import doichieu.target.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The level of a unit that a matrix names, which is the level its targets are set for. */
final class UnitLevel {
  private final AgencyList agencies;
  private final PlaceFinder places;
  private final PlaceKinds kinds;
  private final PlaceList provinces;

  UnitLevel(Catalogue lists) {
    this.agencies = lists.agencies();
    this.places = lists.placeFinder();
    this.kinds = lists.placeKinds();
    this.provinces = lists.places();
  }

  /**
   * The unit's level; empty if its name does not tell.
   *
   * @param unit "UBND thành phố Biên Hòa", "Sở Y tế"
   * @param issuing level of the body that assigns: a city below a province is a district
   */
  Optional<Level> find(String unit, @Nullable Level issuing) {
    Optional<Level> body = agencies.findLevel(unit);
    if (body.filter(level -> level == Level.DEPARTMENT || level == Level.UNIT).isPresent()) {
      return body;
    }
    return places.list(unit).stream()
        .findFirst()
        .flatMap(found -> kinds.find(found.place().kind()))
        .flatMap(
            kind ->
                kind.levels().stream()
                    .filter(level -> issuing == null || level.compareTo(issuing) > 0)
                    .findFirst())
        .or(() -> agencies.find(unit).map(AgencyList.Entry::level))
        .or(() -> body)
        .or(() -> isProvince(unit, issuing) ? Optional.of(Level.PROVINCE) : Optional.empty());
  }

  /** "Hà Nội" in a table of the central level, where no kind of unit stands before the name. */
  private boolean isProvince(String unit, @Nullable Level issuing) {
    return (issuing == null || issuing == Level.CENTRAL)
        && !provinces.listProvinces(unit.strip()).isEmpty();
  }
}
