package doichieu.reconcile;

import doichieu.target.Citation;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows the pinpoint of a citation into a plan that was read, to the very row ("Phụ lục III, mục
 * V, số thứ tự 60"). A pinpoint that fits several different rows is followed to none.
 */
final class CitedRows {
  private final Map<String, List<Target>> targets = new HashMap<>();
  private final Map<String, Boolean> onlyAnnex = new HashMap<>();

  CitedRows(List<PlanRecord> counted) {
    for (PlanRecord plan : counted) {
      targets.put(plan.document().id(), plan.targets());
      onlyAnnex.put(
          plan.document().id(),
          plan.targets().stream().map(CitedRows::annex).filter(Objects::nonNull).distinct().count()
              <= 1);
    }
  }

  /**
   * The ids of the targets in the row that the citation names; of one row with several years those
   * of the citing target's year. Empty if no row fits, or more than one.
   */
  List<String> find(String documentId, Citation citation, Target citing) {
    return ofYear(rows(documentId, citation.locators()), citing).stream().map(Target::id).toList();
  }

  /** The ids of all targets in the row that the locators name; empty if no row fits, or several. */
  List<String> find(String documentId, List<Citation.Locator> locators) {
    return rows(documentId, locators).stream().map(Target::id).toList();
  }

  /** The ids of all targets in the annex that the locator names; empty if it names a row. */
  List<String> findAnnex(String documentId, List<Citation.Locator> locators) {
    RowAddress pinpoint = RowAddress.of(locators);
    boolean only = Objects.requireNonNullElse(onlyAnnex.get(documentId), false);
    return targets.getOrDefault(documentId, List.of()).stream()
        .filter(row -> row.annex() != null && pinpoint.isAnnexOf(RowAddress.of(row), only))
        .map(Target::id)
        .toList();
  }

  private List<Target> rows(String documentId, List<Citation.Locator> locators) {
    RowAddress pinpoint = RowAddress.of(locators);
    boolean only = Objects.requireNonNullElse(onlyAnnex.get(documentId), false);
    List<Target> fitting = new ArrayList<>();
    Set<RowAddress> addresses = new LinkedHashSet<>();
    for (Target row : targets.getOrDefault(documentId, List.of())) {
      RowAddress address = RowAddress.of(row);
      if (row.annex() != null && pinpoint.leadsTo(address, only)) {
        fitting.add(row);
        addresses.add(address);
      }
    }
    return addresses.size() == 1 ? fitting : List.of();
  }

  private static List<Target> ofYear(List<Target> rows, Target citing) {
    Integer year = year(citing);
    List<Target> same = rows.stream().filter(row -> Objects.equals(year(row), year)).toList();
    return same.isEmpty() ? rows : same;
  }

  private static @Nullable Integer year(Target target) {
    return target.period() == null ? null : target.period().year();
  }

  private static @Nullable String annex(Target target) {
    return target.annex() == null ? null : String.valueOf(target.annex().label());
  }
}
