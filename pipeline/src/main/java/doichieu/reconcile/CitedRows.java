package doichieu.reconcile;

import doichieu.target.Citation;
import doichieu.target.Citation.Locator;
import doichieu.target.PlanRecord;
import doichieu.target.Section;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the row of a plan's annex that a citation names by its annex, section and number. */
final class CitedRows {
  private final Map<String, List<PlanRecord>> plans = new HashMap<>();

  CitedRows(List<PlanRecord> counted) {
    counted.forEach(
        plan -> plans.computeIfAbsent(plan.document().id(), id -> new ArrayList<>()).add(plan));
  }

  /** The target's id; empty if no row, or more than one, has all the labels cited. */
  Optional<String> find(String documentId, Citation citation) {
    List<String> cited =
        citation.locators().stream()
            .map(Locator::value)
            .filter(value -> value != null && !value.isBlank())
            .map(CitedRows::folded)
            .toList();
    if (cited.isEmpty()) {
      return Optional.empty();
    }
    List<String> found =
        plans.getOrDefault(documentId, List.of()).stream()
            .flatMap(plan -> plan.targets().stream())
            .filter(target -> isCited(target, cited))
            .map(Target::id)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The last locator is the row's number, those before are among the labels above it. */
  private static boolean isCited(Target target, List<String> cited) {
    if (target.ordinal() == null || !folded(target.ordinal()).equals(cited.get(cited.size() - 1))) {
      return false;
    }
    List<String> labels = new ArrayList<>();
    if (target.annex() != null && target.annex().label() != null) {
      labels.add(folded(target.annex().label()));
    }
    target.section().stream()
        .map(Section::label)
        .filter(label -> label != null)
        .map(CitedRows::folded)
        .forEach(labels::add);
    return labels.containsAll(cited.subList(0, cited.size() - 1));
  }

  /** The last word, without leading zeros: "Phụ lục III" is "III", "01" is "1". */
  private static String folded(String label) {
    String last = label.strip().substring(label.strip().lastIndexOf(' ') + 1);
    return last.replaceFirst("^0+(?=.)", "").toUpperCase(Locale.ROOT);
  }
}
