package doichieu.decision;

import doichieu.target.PlanDocument;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which plan a document is, whatever its file: who issued it where, its type and number. A file
 * that was corrected elsewhere stays the same plan.
 */
public final class PlanNames {
  private final Map<String, String> byDocument = new HashMap<>();

  /** The names of the given documents. */
  public PlanNames(Collection<PlanDocument> documents) {
    for (PlanDocument document : documents) {
      byDocument.put(
          document.id(),
          List.of(
                  document.findBody().orElse(document.sourceFile()),
                  String.valueOf(document.jurisdiction()),
                  String.valueOf(document.header().documentType()),
                  String.valueOf(document.header().fullNumber()),
                  String.valueOf(document.planYear()))
              .toString());
    }
  }

  /** The plan's name; the id itself if the document is not known. */
  String of(String documentId) {
    return byDocument.getOrDefault(documentId, documentId);
  }

  /** The names in an order of their own. */
  List<String> of(Collection<String> documentIds) {
    return documentIds.stream().map(this::of).sorted().toList();
  }
}
