package doichieu.normalize;

import doichieu.catalogue.PlaceList;
import doichieu.catalogue.PlaceName;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the provinces that have a district or commune of the issuer's name on the day. */
final class Namesakes {
  private final PlaceList places;

  Namesakes(PlaceList places) {
    this.places = places;
  }

  /** The finding that names them; empty unless several provinces have a unit of that name. */
  Optional<Finding> find(IssuingPlace place) {
    if (place.path().isEmpty()) {
      return Optional.empty();
    }
    PlaceName named = place.path().get(0);
    List<String> provinces =
        places.listPlaces(named, place.day()).stream()
            .map(PlaceList.Place::provinceName)
            .distinct()
            .toList();
    return provinces.size() < 2
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                "place-ambiguous",
                Evidence.FILE,
                named.titled(),
                provinces.stream()
                    .map(province -> named.titled() + " (" + province + ")")
                    .collect(Collectors.joining("; "))));
  }
}
