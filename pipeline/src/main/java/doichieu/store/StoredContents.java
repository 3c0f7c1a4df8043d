package doichieu.store;

import doichieu.target.Conflict;
import doichieu.target.FileRecord;
import doichieu.target.Indicator;
import doichieu.target.LegalDocument;
import doichieu.target.PlanDocument;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.List;

/**
 * All that the store holds, at one moment.
 *
 * @param files by source path
 * @param documents by source path, as compared
 * @param targets by document, then in its order
 * @param tasks by document, then in its order
 * @param legalDocuments in the order of the comparison
 * @param conflicts in the order of the comparison
 * @param problems of documents by document, then those of the comparison
 * @param indicators the catalogue's indicators at the last comparison
 * @param catalogueVersion version of the data files at the last comparison; empty before the first
 * @param compared false if documents were added since the last comparison (an ingest was broken
 *     off)
 */
public record StoredContents(
    List<FileRecord> files,
    List<PlanDocument> documents,
    List<Target> targets,
    List<Task> tasks,
    List<LegalDocument> legalDocuments,
    List<Conflict> conflicts,
    List<Problem> problems,
    List<Indicator> indicators,
    String catalogueVersion,
    boolean compared) {}
