package doichieu.places;

import doichieu.catalogue.TextFold;
import java.util.List;

/**
 * An official list as it was imported; a later import replaces it whole.
 *
 * @param sourceFile name of the file
 * @param importedAt moment, ISO 8601
 * @param places by province, name, kind and first day
 */
public record OfficialPlaces(String sourceFile, String importedAt, List<OfficialPlace> places) {
  public OfficialPlaces {
    places = List.copyOf(places);
  }

  /** The units of that name with or without kind, whatever their time; empty if there is none. */
  public List<OfficialPlace> list(String name) {
    String folded = TextFold.foldPlain(name);
    return places.stream()
        .filter(
            place ->
                folded.equals(TextFold.foldPlain(place.titled()))
                    || folded.equals(TextFold.foldPlain(place.name())))
        .toList();
  }
}
