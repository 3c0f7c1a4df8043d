package doichieu.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Which communes and districts took over which others when units were merged (Resolution
 * 202/2025/QH15 and those on each province's communes): {@code places.csv}, and what an official
 * list tells beside it.
 */
public final class UnitSuccessions {
  private final Map<String, List<Succession>> byFormer = new HashMap<>();

  /**
   * One unit that took over another one, wholly or in part.
   *
   * @param former with its kind: "phường Thống Nhất"
   * @param successor with its kind: "phường Kon Tum"
   * @param province today's province of both, with or without its kind
   */
  public record Succession(String former, String successor, String province) {}

  private UnitSuccessions(Collection<Succession> successions) {
    successions.forEach(
        one ->
            byFormer
                .computeIfAbsent(TextFold.foldPlain(one.former()), any -> new ArrayList<>())
                .add(one));
  }

  /** Those of the list that comes with the program, and the given ones. */
  public static UnitSuccessions load(PlaceList places, Collection<Succession> others) {
    List<Succession> all = new ArrayList<>(others);
    for (CSVRecord row : CatalogueFile.load("places.csv").rows()) {
      String province =
          places.listProvinces(row.get("provinceName")).stream()
              .findFirst()
              .map(places::territory)
              .orElse(row.get("provinceName"));
      CatalogueFile.list(row, "successors")
          .forEach(
              successor ->
                  all.add(
                      new Succession(
                          row.get("kind") + " " + row.get("name"), successor, province)));
    }
    return new UnitSuccessions(all);
  }

  /**
   * True if one of the units took the other one over.
   *
   * @param territory name of the province of today in which both lie; empty if not known
   */
  public boolean links(String unit, String other, Optional<String> territory) {
    return follows(unit, other, territory) || follows(other, unit, territory);
  }

  private boolean follows(String former, String successor, Optional<String> territory) {
    return byFormer.getOrDefault(TextFold.foldPlain(former), List.of()).stream()
        .filter(one -> TextFold.foldPlain(one.successor()).equals(TextFold.foldPlain(successor)))
        .anyMatch(one -> territory.isEmpty() || isOf(one.province(), territory.get()));
  }

  private static boolean isOf(String province, String name) {
    return (" " + TextFold.foldPlain(province)).endsWith(" " + TextFold.foldPlain(name));
  }
}
