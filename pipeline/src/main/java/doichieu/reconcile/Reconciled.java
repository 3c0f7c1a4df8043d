package doichieu.reconcile;

import doichieu.target.Conflict;
import doichieu.target.LegalDocument;
import doichieu.target.PlanDocument;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.List;

/**
 * The collection after comparing.
 *
 * @param documents by id, with {@code renditionOf} and the links among them filled in
 * @param targets of all documents, renditions included, by document id, then in the document's
 *     order
 * @param tasks of all documents, their references tied to what was read, in the same order
 * @param legalDocuments all that are cited and have an id, by id
 * @param conflicts by severity, kind and id; all open, without decisions
 * @param problems those of the documents and what could not be compared, by document id
 */
public record Reconciled(
    List<PlanDocument> documents,
    List<Target> targets,
    List<Task> tasks,
    List<LegalDocument> legalDocuments,
    List<Conflict> conflicts,
    List<Problem> problems) {
  public Reconciled {
    documents = List.copyOf(documents);
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
    legalDocuments = List.copyOf(legalDocuments);
    conflicts = List.copyOf(conflicts);
    problems = List.copyOf(problems);
  }
}
