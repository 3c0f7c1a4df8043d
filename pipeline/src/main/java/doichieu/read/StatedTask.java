package doichieu.read;

import doichieu.document.Evidence;
import doichieu.target.AnnexLabel;
import doichieu.target.Deadline;
import doichieu.target.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of work as its document states it; {@code legalBasisText} as in StatedTarget. */
public record StatedTask(
    @Nullable AnnexLabel annex,
    List<Section> section,
    @Nullable String ordinal,
    String content,
    List<String> leadAgencies,
    List<String> coordinatingAgencies,
    @Nullable String deliverable,
    @Nullable Deadline deadline,
    String legalBasisText,
    @Nullable String notes,
    List<Evidence> evidence) {
  public StatedTask {
    section = List.copyOf(section);
    leadAgencies = List.copyOf(leadAgencies);
    coordinatingAgencies = List.copyOf(coordinatingAgencies);
    evidence = List.copyOf(evidence);
  }
}
