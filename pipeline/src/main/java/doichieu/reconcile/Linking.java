package doichieu.reconcile;

import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.CarriesOut;
import doichieu.target.PlanRecord;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Ties the documents of the collection to each other. */
final class Linking {
  private final Renditions renditions;
  private final SortedMap<String, String> older = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> idsByLegalId = new TreeMap<>();

  Linking(CountedPlans plans, Reference reference) {
    this.renditions = plans.renditions();
    plans.newer().forEach((old, now) -> older.putIfAbsent(now, old));
    for (PlanRecord plan : plans.counted()) {
      PlanDocument document = plan.document();
      reference
          .findOwnLegalId(document)
          .ifPresent(
              id -> idsByLegalId.computeIfAbsent(id, key -> new TreeSet<>()).add(document.id()));
    }
  }

  /** The document among those read that the id names; empty if none is, or if several are. */
  Optional<String> findDocument(String legalDocumentId) {
    SortedSet<String> found = idsByLegalId.getOrDefault(legalDocumentId, new TreeSet<>());
    return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
  }

  /** The document with its links filled in. */
  PlanDocument link(PlanDocument document) {
    String rendition = renditions.renditionOf().get(document.id());
    return new PlanDocument(
        document.id(),
        document.sourceFile(),
        document.sha256(),
        document.mediaType(),
        document.format(),
        document.pages(),
        document.extraction(),
        document.header(),
        document.level(),
        document.jurisdiction(),
        document.planYear(),
        document.legalBasis(),
        document.carriesOut().stream().map(superior -> link(document, superior)).toList(),
        rendition == null ? document.renditionOf() : rendition,
        document.revisionOf() == null ? older.get(document.id()) : document.revisionOf(),
        document.supersedes(),
        document.coverage());
  }

  private CarriesOut link(PlanDocument document, CarriesOut superior) {
    @Nullable String found =
        findDocument(superior.legalDocumentId())
            .filter(id -> !id.equals(document.id()))
            .orElse(superior.documentId());
    return new CarriesOut(superior.legalDocumentId(), found);
  }
}
