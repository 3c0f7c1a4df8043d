package doichieu.places;

import doichieu.catalogue.TextFold;
import doichieu.catalogue.UnitSuccessions.Succession;
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

  /** Which units took over which others, as far as the list tells. */
  public List<Succession> successions() {
    return places.stream()
        .flatMap(
            place -> place.successors().stream().map(whole -> succession(place.titled(), whole)))
        .toList();
  }

  /** The successor as {@link OfficialPlace#whole} names it. */
  private static Succession succession(String former, String whole) {
    int bracket = whole.indexOf(" (");
    String inside = bracket < 0 ? "" : whole.substring(bracket + 2, whole.length() - 1);
    String province =
        inside.substring(inside.lastIndexOf(", ") < 0 ? 0 : inside.lastIndexOf(", ") + 2);
    return new Succession(former, bracket < 0 ? whole : whole.substring(0, bracket), province);
  }
}
