package doichieu.catalogue;

import doichieu.target.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The kinds of administrative units with their levels and short forms, {@code place-kinds.csv}. */
public final class PlaceKinds {
  private final Map<String, Kind> byName = new LinkedHashMap<>();

  /**
   * A kind of unit.
   *
   * @param name "thành phố"
   * @param levels the levels it can have, highest first
   * @param idPrefix what stands before the name in ids; empty for a province
   * @param shortForms "TP.", as written before a name
   */
  public record Kind(String name, List<Level> levels, String idPrefix, List<String> shortForms) {
    public Kind {
      levels = List.copyOf(levels);
      shortForms = List.copyOf(shortForms);
    }
  }

  private PlaceKinds() {
    for (CSVRecord row : CatalogueFile.load("place-kinds.csv").rows()) {
      List<Level> levels =
          CatalogueFile.list(row, "levels").stream()
              .map(level -> Level.valueOf(level.toUpperCase(Locale.ROOT)))
              .toList();
      String name = row.get("kind");
      byName.put(
          name, new Kind(name, levels, row.get("idPrefix"), CatalogueFile.list(row, "shortForms")));
    }
  }

  /** The list that comes with the program. */
  public static PlaceKinds load() {
    return new PlaceKinds();
  }

  /** All kinds, in the order of the file. */
  public List<Kind> list() {
    return List.copyOf(byName.values());
  }

  /** The kind of that name, in lower case. */
  public Optional<Kind> find(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  /** True if the kind can be of that level; false for an unknown kind. */
  public boolean canBe(String name, Level level) {
    return find(name).filter(kind -> kind.levels().contains(level)).isPresent();
  }
}
