package doichieu.export;

import doichieu.target.PlanDocument;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The documents that stand for a plan, each plan once: neither another format of the same plan nor
 * a version that a newer one replaced.
 */
public final class CountedPlans {
  private final List<PlanDocument> documents;
  private final Set<String> ids;

  private CountedPlans(List<PlanDocument> documents) {
    this.documents = documents;
    this.ids = documents.stream().map(PlanDocument::id).collect(Collectors.toSet());
  }

  /** Picks the plans, in the order given. */
  public static CountedPlans of(List<PlanDocument> documents) {
    Set<String> replaced =
        documents.stream()
            .map(PlanDocument::revisionOf)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new CountedPlans(
        documents.stream()
            .filter(document -> document.renditionOf() == null)
            .filter(document -> !replaced.contains(document.id()))
            .toList());
  }

  /** The documents, in their order. */
  public List<PlanDocument> documents() {
    return documents;
  }

  /** True if the document stands for a plan. */
  public boolean contains(String documentId) {
    return ids.contains(documentId);
  }
}
