package doichieu.store;

import doichieu.target.Conflict;
import doichieu.target.Indicator;
import doichieu.target.LegalDocument;
import doichieu.target.PlanDocument;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the comparison of all documents says; always whole, never a change to an earlier one.
 *
 * @param documents every document, with its renditions and revisions known
 * @param targets every target, with what it carries out
 * @param tasks every task, with its references tied to what was read
 * @param legalDocuments the legal documents that are cited
 * @param conflicts what a reviewer must look at, in the order of output
 * @param problems what only the comparison found doubtful; those of single documents not repeated
 * @param indicators the catalogue's indicators, in its order
 * @param catalogueVersion version of the data files that were used
 */
public record ReconciledState(
    List<PlanDocument> documents,
    List<Target> targets,
    List<Task> tasks,
    List<LegalDocument> legalDocuments,
    List<Conflict> conflicts,
    List<Problem> problems,
    List<Indicator> indicators,
    String catalogueVersion) {
  public ReconciledState {
    documents = List.copyOf(documents);
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
    legalDocuments = List.copyOf(legalDocuments);
    conflicts = List.copyOf(conflicts);
    problems = List.copyOf(problems);
    indicators = List.copyOf(indicators);
  }

  /** The same with further problems behind its own. */
  public ReconciledState withProblems(List<Problem> more) {
    return new ReconciledState(
        documents,
        targets,
        tasks,
        legalDocuments,
        conflicts,
        Stream.concat(problems.stream(), more.stream()).toList(),
        indicators,
        catalogueVersion);
  }
}
