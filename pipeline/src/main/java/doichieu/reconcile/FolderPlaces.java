package doichieu.reconcile;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.PlaceList;
import doichieu.catalogue.PlaceList.Province;
import doichieu.catalogue.PlaceName;
import doichieu.catalogue.PlaceResolver;
import doichieu.catalogue.TextFold;
import doichieu.catalogue.UnitSuccessions;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.Jurisdiction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether the place that a folder's name claims can be that of a plan in it. A province may stand
 * without its kind and without accents ("Đắk Lắk", "01_dak-lak"); a province that was merged and
 * the one that it belongs to now are one territory; so are a commune and the one that took it over;
 * districts ended on 30/6/2025, so the folder of one may hold any plan of later bodies of its
 * province.
 */
final class FolderPlaces {
  private final PlaceFinder finder;
  private final PlaceList places;
  private final PlaceResolver resolver;
  private final UnitSuccessions successions;
  private final Map<String, Set<String>> territoriesBySlug = new HashMap<>();

  FolderPlaces(Catalogue lists, UnitSuccessions successions) {
    this.successions = successions;
    finder = lists.placeFinder();
    places = lists.places();
    resolver = lists.placeResolver();
    for (Province province : places.listProvinces()) {
      territoriesBySlug
          .computeIfAbsent(TextFold.slug(province.name()), any -> new TreeSet<>())
          .add(places.territory(province));
    }
  }

  /**
   * True if the folder claims another place than the document's.
   *
   * @param territory name of the province to which the document's territory belongs now; empty if
   *     that is not known
   * @return empty if the folder names no place
   */
  Optional<Boolean> contradicts(PlanDocument document, Optional<String> territory, String folder) {
    List<PlaceName> claimed = finder.list(folder).stream().map(PlaceFinder.Found::place).toList();
    Jurisdiction own = document.jurisdiction();
    String bare = bare(folder);
    if (claimed.isEmpty() && !territoriesBySlug.containsKey(bare)) {
      return Optional.empty();
    }
    if (own == null || own.path().isEmpty()) {
      return Optional.of(false);
    }
    if (claimed.isEmpty()) {
      Set<String> territories = territoriesBySlug.getOrDefault(bare, Set.of());
      return Optional.of(
          territory.isPresent()
              && !territories.contains(territory.get())
              && !slugs(own).contains(bare));
    }
    return Optional.of(claimed.stream().noneMatch(place -> holds(place, own, territory)));
  }

  private boolean holds(PlaceName place, Jurisdiction own, Optional<String> territory) {
    if (own.path().stream().map(TextFold::foldPlain).anyMatch(place.key()::equals)) {
      return true;
    }
    String name = TextFold.foldPlain(place.name());
    if (places.isProvinceName(place.kind(), name)) {
      return territory.isEmpty() || ofProvinces(place.name()).contains(territory.get());
    }
    String unit = own.path().get(own.path().size() - 1);
    if (own.path().size() > 1 && successions.links(place.titled(), unit, territory)) {
      return true;
    }
    boolean withoutDistrict = own.path().size() < 3;
    return withoutDistrict
        && own.path().size() > 1
        && resolver.level(place, null).filter(level -> level == Level.DISTRICT).isPresent()
        && (territory.isEmpty() || mayLieIn(place, territory.get()));
  }

  private Set<String> ofProvinces(String name) {
    return places.listProvinces(name).stream().map(places::territory).collect(Collectors.toSet());
  }

  /** True unless all districts of that name are known to lie elsewhere. */
  private boolean mayLieIn(PlaceName district, String territory) {
    List<PlaceList.Place> named = places.listPlaces(district, null);
    return named.isEmpty()
        || named.stream().anyMatch(d -> ofProvinces(d.provinceName()).contains(territory));
  }

  /** The names of the document's places without their kinds. */
  private Set<String> slugs(Jurisdiction own) {
    Set<String> slugs = new HashSet<>();
    for (String titled : own.path()) {
      finder.list(titled).forEach(found -> slugs.add(TextFold.slug(found.place().name())));
    }
    return slugs;
  }

  /** The folder's name without numbers ("01. Đắk Lắk 2026"), accents and the word for province. */
  private static String bare(String folder) {
    String slug =
        Arrays.stream(TextFold.slug(folder.replace('_', ' ')).split("-", -1))
            .filter(word -> !word.isEmpty() && !word.chars().allMatch(Character::isDigit))
            .collect(Collectors.joining("-"));
    return slug.startsWith("tinh-") ? slug.substring("tinh-".length()) : slug;
  }
}
