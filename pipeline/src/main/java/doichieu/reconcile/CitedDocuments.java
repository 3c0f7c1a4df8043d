package doichieu.reconcile;

import doichieu.target.PlanDocument.Amends;
import doichieu.target.PlanDocument.CarriesOut;
import doichieu.target.PlanRecord;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All legal documents that the plans cite, each plan counted once. */
final class CitedDocuments {
  private CitedDocuments() {}

  /**
   * Gathers the citations that have an id. A plan that does not count adds only what no plan that
   * counts cites.
   */
  static List<CitedDocument> among(CountedPlans plans, Reference reference) {
    SortedMap<String, CitedDocument> cited = new TreeMap<>();
    plans.counted().forEach(plan -> add(cited, plan, Set.of(), reference));
    Set<String> known = cited.keySet().stream().collect(Collectors.toUnmodifiableSet());
    plans.others().forEach(plan -> add(cited, plan, known, reference));
    return List.copyOf(cited.values());
  }

  private static void add(
      SortedMap<String, CitedDocument> cited,
      PlanRecord plan,
      Set<String> except,
      Reference reference) {
    String documentId = plan.document().id();
    Citations.of(plan)
        .forEach(
            citation -> {
              String id = citation.legalDocumentId();
              if (id != null && !except.contains(id)) {
                cited.computeIfAbsent(id, CitedDocument::new).add(documentId, citation, reference);
              }
            });
    Stream.concat(
            plan.document().carriesOut().stream().map(CarriesOut::legalDocumentId),
            plan.document().amends().stream().map(Amends::legalDocumentId))
        .filter(id -> !except.contains(id))
        .forEach(id -> cited.computeIfAbsent(id, CitedDocument::new).citedBy().add(documentId));
  }
}
