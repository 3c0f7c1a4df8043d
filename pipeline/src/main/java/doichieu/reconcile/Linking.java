package doichieu.reconcile;

import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.Amends;
import doichieu.target.PlanDocument.CarriesOut;
import doichieu.target.PlanRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Map<String, Integer> yearsByDocument = new HashMap<>();

  Linking(CountedPlans plans, Reference reference) {
    this.renditions = plans.renditions();
    plans.newer().forEach((old, now) -> older.putIfAbsent(now, old));
    for (PlanRecord plan : plans.counted()) {
      PlanDocument document = plan.document();
      if (document.planYear() != null) {
        yearsByDocument.put(document.id(), document.planYear());
      }
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

  /**
   * The document with the year of the plan that it amends, where it states none itself: a letter
   * that corrects a row does not repeat the year.
   */
  PlanDocument withYear(PlanDocument document) {
    if (document.planYear() != null || document.amends().isEmpty()) {
      return document;
    }
    List<Integer> years =
        document.amends().stream()
            .flatMap(amended -> findDocument(amended.legalDocumentId()).stream())
            .map(yearsByDocument::get)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return years.size() == 1 ? document.withPlanYear(years.get(0)) : document;
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
        document.amends().stream().map(plan -> link(document, plan)).toList(),
        document.coverage());
  }

  private Amends link(PlanDocument document, Amends amended) {
    @Nullable String found =
        findDocument(amended.legalDocumentId())
            .filter(id -> !id.equals(document.id()))
            .orElse(amended.documentId());
    return new Amends(amended.legalDocumentId(), amended.statedText(), found, amended.rows());
  }

  private CarriesOut link(PlanDocument document, CarriesOut superior) {
    @Nullable String found =
        findDocument(superior.legalDocumentId())
            .filter(id -> !id.equals(document.id()))
            .orElse(superior.documentId());
    return new CarriesOut(superior.legalDocumentId(), found);
  }
}
