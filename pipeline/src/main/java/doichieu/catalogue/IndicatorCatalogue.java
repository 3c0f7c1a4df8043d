package doichieu.catalogue;

import doichieu.catalogue.IndicatorEntry.Confusable;
import doichieu.target.Direction;
import doichieu.target.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The canonical indicators, in the order of their file. Loading guarantees that ids are unique,
 * that every alias and confusable names a known id, and that no folded name belongs to two ids.
 */
public final class IndicatorCatalogue {
  private final Map<String, IndicatorEntry> byId = new LinkedHashMap<>();
  private final Map<String, String> idByName = new TreeMap<>();
  private final Map<String, String> idByAlias = new TreeMap<>();
  private final List<Confusable> confusables = new ArrayList<>();

  private IndicatorCatalogue(TextFold fold) {
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    for (CSVRecord row : CatalogueFile.load("indicator-aliases.csv").rows()) {
      aliases
          .computeIfAbsent(row.get("indicatorId"), key -> new ArrayList<>())
          .add(row.get("alias"));
    }
    for (CSVRecord row : CatalogueFile.load("indicators.csv").rows()) {
      add(entry(row, aliases.getOrDefault(row.get("id"), List.of())), fold);
    }
    aliases.forEach((id, names) -> names.forEach(name -> addAlias(id, name, fold)));
    for (CSVRecord row : CatalogueFile.load("indicator-confusables.csv").rows()) {
      confusables.add(
          new Confusable(
              require(row.get("indicatorId")),
              require(row.get("confusableWith")),
              folded(row, "distinguishingWords", fold),
              folded(row, "otherWords", fold)));
    }
  }

  /** The catalogue that comes with the program; a contradiction in it is our own fault. */
  public static IndicatorCatalogue load(TextFold fold) {
    return new IndicatorCatalogue(fold);
  }

  /** All indicators. */
  public List<IndicatorEntry> list() {
    return List.copyOf(byId.values());
  }

  /** The indicator of that id; throws if there is none. */
  public IndicatorEntry get(String id) {
    IndicatorEntry entry = byId.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("unknown indicator " + id);
    }
    return entry;
  }

  /** The id whose canonical name folds to the same words. */
  public Optional<String> findByName(String folded) {
    return Optional.ofNullable(idByName.get(folded));
  }

  /** The id of which an alias folds to the same words. */
  public Optional<String> findByAlias(String folded) {
    return Optional.ofNullable(idByAlias.get(folded));
  }

  /** Every folded name and alias with its id, sorted by name. */
  public Map<String, String> allNames() {
    Map<String, String> all = new TreeMap<>(idByAlias);
    all.putAll(idByName);
    return all;
  }

  /** The pairs that must not be merged; their words are folded. */
  public List<Confusable> listConfusables() {
    return List.copyOf(confusables);
  }

  private void add(IndicatorEntry entry, TextFold fold) {
    if (byId.put(entry.id(), entry) != null) {
      throw new IllegalStateException("indicator twice: " + entry.id());
    }
    String other = idByName.put(fold.fold(entry.name()), entry.id());
    if (other != null) {
      throw new IllegalStateException("one name for " + other + " and " + entry.id());
    }
  }

  private void addAlias(String id, String name, TextFold fold) {
    String folded = fold.fold(name);
    String owner = idByName.getOrDefault(folded, idByAlias.getOrDefault(folded, require(id)));
    if (!owner.equals(id)) {
      throw new IllegalStateException("alias \"" + name + "\" of " + owner + " and " + id);
    }
    idByAlias.put(folded, id);
  }

  private String require(String id) {
    return get(id).id();
  }

  private static List<String> folded(CSVRecord row, String column, TextFold fold) {
    return CatalogueFile.list(row, column).stream().map(fold::fold).toList();
  }

  private static IndicatorEntry entry(CSVRecord row, List<String> aliases) {
    return new IndicatorEntry(
        row.get("id"),
        row.get("name"),
        orNull(row.get("unit")),
        Direction.valueOf(row.get("direction").toUpperCase(Locale.ROOT)),
        CatalogueFile.list(row, "levels").stream()
            .filter(level -> !level.equals("all"))
            .map(level -> Level.valueOf(level.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet()),
        orNull(row.get("numerator")),
        orNull(row.get("denominator")),
        CatalogueFile.list(row, "definedBy"),
        aliases);
  }

  private static @Nullable String orNull(String field) {
    return field.isBlank() ? null : field;
  }
}
