package doichieu.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Provinces and places with the days between which they hold. A code or a name means a unit only
 * together with a day: from 01/07/2025 (Resolution 202/2025/QH15) codes changed hands.
 */
public final class PlaceList {
  private final Map<String, List<Province>> provinces = new TreeMap<>();
  private final Map<String, List<Place>> places = new TreeMap<>();
  private final Set<String> merged = new TreeSet<>();

  /** By folded name of the new province, the folded names of those that it was formed from. */
  private final Map<String, Set<String>> formedFrom = new TreeMap<>();

  private final Map<Province, String> successors = new HashMap<>();

  /**
   * A province or a city of that rank.
   *
   * @param code GSO code, as of the days given
   * @param validFrom first day; null if open
   * @param validTo last day; null if open
   */
  public record Province(
      String code,
      String name,
      String kind,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {

    /** The place named with its kind. */
    public PlaceName placeName() {
      return new PlaceName(kind, name);
    }
  }

  /**
   * A unit below the province.
   *
   * @param parent the unit above it inside the province; null if it is directly below
   */
  public record Place(
      PlaceName name,
      @Nullable PlaceName parent,
      String provinceName,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {}

  private PlaceList(PlaceKinds kinds) {
    for (CSVRecord row : CatalogueFile.load("provinces.csv").rows()) {
      addProvince(row);
    }
    for (CSVRecord row : CatalogueFile.load("places.csv").rows()) {
      String parent = row.get("parentName");
      add(place(row, parent.isBlank() ? null : parent(parent, kinds)), List.of());
    }
    for (CSVRecord row : CatalogueFile.load("districts.csv").rows()) {
      add(place(row, null), CatalogueFile.list(row, "otherSpellings"));
    }
  }

  private void add(Place place, List<String> otherSpellings) {
    Set<String> keys = new TreeSet<>(Set.of(place.name().key()));
    otherSpellings.forEach(name -> keys.add(new PlaceName(place.name().kind(), name).key()));
    for (String key : keys) {
      places.computeIfAbsent(key, any -> new ArrayList<>()).add(place);
    }
  }

  /** The lists that come with the program. */
  public static PlaceList load(PlaceKinds kinds) {
    return new PlaceList(kinds);
  }

  /**
   * The province of that name (without kind) on that day.
   *
   * @param day null if not known: the unit of today, else the last that bore the name
   */
  public Optional<Province> findProvince(String name, @Nullable LocalDate day) {
    List<Province> named = provinces.getOrDefault(TextFold.foldPlain(name), List.of());
    Optional<Province> valid =
        named.stream().filter(p -> Dates.covers(p.validFrom(), p.validTo(), day)).findFirst();
    return valid.isPresent() || day != null ? valid : named.stream().reduce((a, b) -> b);
  }

  /** The provinces of any time. */
  public List<Province> listProvinces() {
    return provinces.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** The provinces of that name (without kind) of any time, the earliest first. */
  public List<Province> listProvinces(String name) {
    return List.copyOf(provinces.getOrDefault(TextFold.foldPlain(name), List.of()));
  }

  /**
   * The units of that kind and name, in whatever spelling, on that day, in the order of the files;
   * all if day is null.
   */
  public List<Place> listPlaces(PlaceName name, @Nullable LocalDate day) {
    return places.getOrDefault(name.key(), List.of()).stream()
        .filter(p -> day == null || Dates.covers(p.validFrom(), p.validTo(), day))
        .toList();
  }

  /** All units below the provinces on that day, each once. */
  public List<Place> listPlaces(LocalDate day) {
    return places.values().stream()
        .flatMap(List::stream)
        .filter(p -> Dates.covers(p.validFrom(), p.validTo(), day))
        .distinct()
        .toList();
  }

  /** True if a province of the first name was merged into one of the second name. */
  public boolean isMergedInto(String former, String successor) {
    return merged.contains(TextFold.foldPlain(former) + ">" + TextFold.foldPlain(successor));
  }

  /** The name of the province to which the territory of that one belongs now. */
  public String territory(Province province) {
    return successors.getOrDefault(province, province.name());
  }

  /** True if the province was neither merged nor did it take another one in. */
  public boolean isUnchanged(Province province) {
    String now = TextFold.foldPlain(territory(province));
    Set<String> from = formedFrom.getOrDefault(now, Set.of());
    return now.equals(TextFold.foldPlain(province.name())) && from.size() <= 1;
  }

  /**
   * True if a province, or a city of that rank, bears the name at some time.
   *
   * @param kind "tỉnh", "thành phố"
   * @param folded the name, folded
   */
  public boolean isProvinceName(String kind, String folded) {
    return provinces.getOrDefault(folded, List.of()).stream().anyMatch(p -> p.kind().equals(kind));
  }

  private void addProvince(CSVRecord row) {
    Province province =
        new Province(
            row.get("code"),
            row.get("name"),
            row.get("kind").toLowerCase(Locale.ROOT),
            Dates.parse(row.get("validFrom")),
            Dates.parse(row.get("validTo")));
    List<String> spellings = new ArrayList<>(CatalogueFile.list(row, "otherSpellings"));
    spellings.add(province.name());
    String successor = row.get("successorName");
    if (!successor.isBlank()) {
      successors.put(province, successor);
      formedFrom
          .computeIfAbsent(TextFold.foldPlain(successor), key -> new TreeSet<>())
          .add(TextFold.foldPlain(province.name()));
    }
    for (String spelling : spellings) {
      if (!row.get("successorName").isBlank()) {
        merged.add(
            TextFold.foldPlain(spelling) + ">" + TextFold.foldPlain(row.get("successorName")));
      }
      List<Province> named =
          provinces.computeIfAbsent(TextFold.foldPlain(spelling), key -> new ArrayList<>());
      if (!named.contains(province)) {
        named.add(province);
      }
    }
  }

  private static Place place(CSVRecord row, @Nullable PlaceName parent) {
    return new Place(
        new PlaceName(row.get("kind").toLowerCase(Locale.ROOT), row.get("name")),
        parent,
        row.get("provinceName"),
        Dates.parse(row.get("validFrom")),
        Dates.parse(row.get("validTo")));
  }

  private static PlaceName parent(String text, PlaceKinds kinds) {
    return kinds.list().stream()
        .filter(kind -> text.toLowerCase(Locale.ROOT).startsWith(kind.name() + " "))
        .findFirst()
        .map(kind -> new PlaceName(kind.name(), text.substring(kind.name().length() + 1)))
        .orElseThrow(() -> new IllegalStateException("no kind of place: " + text));
  }
}
