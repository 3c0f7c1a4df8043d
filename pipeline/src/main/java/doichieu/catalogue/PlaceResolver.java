package doichieu.catalogue;

import doichieu.target.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Completes a named unit to its path from the province down, as of a day. */
public final class PlaceResolver {
  private final PlaceKinds kinds;
  private final PlaceList places;

  /** A resolver over the given lists. */
  public PlaceResolver(PlaceKinds kinds, PlaceList places) {
    this.kinds = kinds;
    this.places = places;
  }

  /**
   * The path of the lowest of the named units, province first.
   *
   * @param named the units that a text names together, in any order; not empty
   * @param context a path that the units may lie in (that of the citing document); may be empty
   * @param day as of which names hold; null if not known
   * @return empty if the province is not determinable; a level between may be missing if unknown
   */
  public List<PlaceName> resolve(
      List<PlaceName> named, List<PlaceName> context, @Nullable LocalDate day) {
    PlaceName lowest = lowest(named, day);
    if (isProvince(lowest, day)) {
      return List.of(official(lowest, day));
    }
    PlaceName province = provinceOf(named, context, day, lowest);
    if (province == null) {
      return List.of();
    }
    List<PlaceName> path = new ArrayList<>();
    path.add(province);
    Optional<PlaceList.Place> known = known(lowest, province, day);
    between(named, context, day, known, province, lowest).ifPresent(path::add);
    path.add(known.map(PlaceList.Place::name).orElse(lowest));
    return path;
  }

  /** The level of a unit on that day. */
  public Optional<Level> level(PlaceName name, @Nullable LocalDate day) {
    return isProvince(name, day)
        ? Optional.of(Level.PROVINCE)
        : kinds
            .find(name.kind())
            .flatMap(kind -> kind.levels().stream().reduce((higher, lower) -> lower));
  }

  /** True for a province or a city of that rank on that day. */
  public boolean isProvince(PlaceName name, @Nullable LocalDate day) {
    PlaceKinds.Kind kind = kinds.find(name.kind()).orElse(null);
    if (kind == null || !kind.levels().contains(Level.PROVINCE)) {
      return false;
    }
    return kind.levels().size() == 1
        || places
            .findProvince(name.name(), day)
            .filter(p -> p.kind().equals(kind.name()))
            .isPresent();
  }

  /** The path as ids show it: "kon-tum.tp-kon-tum". */
  public String slug(List<PlaceName> path) {
    StringBuilder slug = new StringBuilder();
    for (PlaceName name : path) {
      String prefix = kinds.find(name.kind()).map(PlaceKinds.Kind::idPrefix).orElse("");
      boolean first = slug.isEmpty();
      slug.append(first ? "" : ".").append(first || prefix.isEmpty() ? "" : prefix + "-");
      slug.append(TextFold.slug(name.name()));
    }
    return slug.toString();
  }

  private PlaceName lowest(List<PlaceName> named, @Nullable LocalDate day) {
    PlaceName lowest = named.get(0);
    for (PlaceName name : named) {
      lowest = rank(name, day) > rank(lowest, day) ? name : lowest;
    }
    return lowest;
  }

  private int rank(PlaceName name, @Nullable LocalDate day) {
    return level(name, day).map(Level::ordinal).orElse(-1);
  }

  private @Nullable PlaceName provinceOf(
      List<PlaceName> named, List<PlaceName> context, @Nullable LocalDate day, PlaceName lowest) {
    for (PlaceName name : named) {
      if (isProvince(name, day)) {
        return official(name, day);
      }
    }
    List<PlaceName> candidates =
        places.listPlaces(lowest, day).stream()
            .filter(place -> fitsNamed(place, named))
            .map(place -> places.findProvince(place.provinceName(), day))
            .flatMap(Optional::stream)
            .map(PlaceList.Province::placeName)
            .distinct()
            .toList();
    PlaceName around = context.isEmpty() ? null : context.get(0);
    if (around != null && (candidates.isEmpty() || candidates.contains(around))) {
      return around;
    }
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    return candidates.isEmpty() ? provinceOfOther(named, day, lowest) : null;
  }

  /** An unknown unit lies in the province of the unit above it that is named with it. */
  private @Nullable PlaceName provinceOfOther(
      List<PlaceName> named, @Nullable LocalDate day, PlaceName lowest) {
    List<PlaceName> above = named.stream().filter(name -> !name.equals(lowest)).toList();
    if (above.isEmpty()) {
      return namesake(lowest, day);
    }
    List<PlaceName> path = resolve(above, List.of(), day);
    return path.isEmpty() ? null : path.get(0);
  }

  /** A city that is no province itself but bears a province's name is its capital. */
  private @Nullable PlaceName namesake(PlaceName city, @Nullable LocalDate day) {
    boolean mayBeCapital =
        kinds.find(city.kind()).filter(kind -> kind.levels().contains(Level.PROVINCE)).isPresent();
    return mayBeCapital
        ? places.findProvince(city.name(), day).map(PlaceList.Province::placeName).orElse(null)
        : null;
  }

  private static boolean fitsNamed(PlaceList.Place place, List<PlaceName> named) {
    PlaceName parent = place.parent();
    boolean sameKind =
        parent == null || named.stream().noneMatch(n -> n.kind().equals(parent.kind()));
    return sameKind
        || (parent != null && named.stream().anyMatch(n -> n.key().equals(parent.key())));
  }

  private Optional<PlaceList.Place> known(
      PlaceName name, PlaceName province, @Nullable LocalDate day) {
    List<PlaceList.Place> known =
        places.listPlaces(name, day).stream()
            .filter(
                p ->
                    TextFold.foldPlain(p.provinceName())
                        .equals(TextFold.foldPlain(province.name())))
            .toList();
    return known.size() == 1 || (day == null && !known.isEmpty())
        ? Optional.of(known.get(0))
        : Optional.empty();
  }

  /** The district of a commune: as named, as known, or that of the context. */
  private Optional<PlaceName> between(
      List<PlaceName> named,
      List<PlaceName> context,
      @Nullable LocalDate day,
      Optional<PlaceList.Place> known,
      PlaceName province,
      PlaceName lowest) {
    if (rank(lowest, day) != Level.COMMUNE.ordinal()) {
      return Optional.empty();
    }
    Optional<PlaceName> stated =
        named.stream().filter(name -> rank(name, day) == Level.DISTRICT.ordinal()).findFirst();
    if (stated.isPresent() || known.isPresent()) {
      return stated.or(() -> Optional.ofNullable(known.get().parent()));
    }
    boolean inside = context.size() > 1 && context.get(0).equals(province);
    return inside
        ? context.stream().filter(n -> rank(n, day) == Level.DISTRICT.ordinal()).findFirst()
        : Optional.empty();
  }

  private PlaceName official(PlaceName name, @Nullable LocalDate day) {
    return places
        .findProvince(name.name(), day)
        .map(PlaceList.Province::placeName)
        .filter(found -> found.kind().equals(name.kind()))
        .orElse(name);
  }
}
