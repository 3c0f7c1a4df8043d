package doichieu.reconcile;

import doichieu.target.Citation;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import doichieu.target.Target.Implements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which superior target each target carries out: the row that it cites ("Phụ lục III, mục V, số thứ
 * tự 58"), else the targets of superiors on the same indicator, year and scope.
 */
final class Lineage {
  private static final String BY_ROW = "cited-row";
  private static final String BY_INDICATOR = "indicator";

  private final List<Target> targets = new ArrayList<>();

  private Lineage() {}

  /** The targets of all plans, in their order, each with what it carries out. */
  static Lineage of(
      CountedPlans plans, Map<String, List<Implements>> byIndicator, Linking linking) {
    CitedRows rows = new CitedRows(plans.counted());
    Lineage lineage = new Lineage();
    for (PlanRecord plan : plans.all()) {
      for (Target target : plan.targets()) {
        List<Implements> cited = cited(target, rows, linking);
        List<Implements> found =
            cited.isEmpty() ? byIndicator.getOrDefault(target.id(), List.of()) : cited;
        lineage.targets.add(found.isEmpty() ? target : target.withImplementing(found));
      }
    }
    return lineage;
  }

  List<Target> targets() {
    return targets;
  }

  private static List<Implements> cited(Target target, CitedRows rows, Linking linking) {
    List<Implements> found = new ArrayList<>();
    for (Citation citation : target.legalBasis()) {
      String id = citation.legalDocumentId();
      if (id != null && !citation.locators().isEmpty()) {
        linking
            .findDocument(id)
            .filter(document -> !document.equals(target.documentId()))
            .ifPresent(
                document ->
                    rows.find(document, citation, target)
                        .forEach(row -> found.add(new Implements(row, BY_ROW))));
      }
    }
    return found.stream().distinct().toList();
  }

  /** By target id, what superiors ask of the same indicator in one comparison. */
  static Map<String, List<Implements>> byIndicator(Comparison comparison, SuperiorIndex superiors) {
    Map<String, List<Implements>> byTarget = new HashMap<>();
    for (Statement lower : comparison.statements()) {
      List<Implements> above =
          superiors.requirements(lower).stream()
              .flatMap(List::stream)
              .map(upper -> new Implements(upper.target().id(), BY_INDICATOR))
              .distinct()
              .toList();
      if (!above.isEmpty()) {
        byTarget.put(lower.target().id(), above);
      }
    }
    return byTarget;
  }
}
