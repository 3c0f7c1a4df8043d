package doichieu.store;

import doichieu.target.Conflict;
import doichieu.target.Indicator;
import doichieu.target.LegalDocument;
import doichieu.target.PlanDocument;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.List;
import java.util.Optional;

/**
 * What a comparison says otherwise than the one that is stored. It is found without keeping others
 * from writing, so that what remains to be done with the lock is short.
 *
 * @param documents those stored otherwise
 * @param targets those stored otherwise
 * @param tasks those stored otherwise
 * @param indicators all, if one of them is stored otherwise
 * @param legalDocuments all, if one of them is stored otherwise
 * @param conflicts all, if one of them is stored otherwise
 * @param problems all of the comparison, if one of them is stored otherwise
 */
record ReconciledDifference(
    List<PlanDocument> documents,
    List<Target> targets,
    List<Task> tasks,
    Optional<List<Indicator>> indicators,
    Optional<List<LegalDocument>> legalDocuments,
    Optional<List<Conflict>> conflicts,
    Optional<List<Problem>> problems) {}
