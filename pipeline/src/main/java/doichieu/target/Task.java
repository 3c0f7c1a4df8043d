package doichieu.target;

import doichieu.document.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of work with its deliverable and deadline. */
public record Task(
    String id,
    String documentId,
    @Nullable AnnexLabel annex,
    List<Section> section,
    @Nullable String ordinal,
    String content,
    List<Agency> leadAgencies,
    List<Agency> coordinatingAgencies,
    @Nullable String deliverable,
    @Nullable Deadline deadline,
    List<Citation> legalBasis,
    @Nullable String notes,
    List<Evidence> evidence) {
  public Task {
    section = List.copyOf(section);
    leadAgencies = List.copyOf(leadAgencies);
    coordinatingAgencies = List.copyOf(coordinatingAgencies);
    legalBasis = List.copyOf(legalBasis);
    evidence = List.copyOf(evidence);
  }

  /** The same task with other references. */
  public Task withLegalBasis(List<Citation> citations) {
    return new Task(
        id,
        documentId,
        annex,
        section,
        ordinal,
        content,
        leadAgencies,
        coordinatingAgencies,
        deliverable,
        deadline,
        citations,
        notes,
        evidence);
  }
}
