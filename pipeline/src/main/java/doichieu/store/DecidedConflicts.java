package doichieu.store;

import doichieu.decision.ConflictDecision;
import doichieu.decision.PlanNames;
import doichieu.export.DatabaseJson;
import doichieu.target.Conflict;
import doichieu.target.PlanDocument;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What people decided, beside the conflicts, for those who read the database with SQL. Runs inside
 * the caller's transaction.
 */
final class DecidedConflicts {
  private final Handle handle;
  private final DatabaseJson json;

  DecidedConflicts(Handle handle, DatabaseJson json) {
    this.handle = handle;
    this.json = json;
  }

  private PlanNames plans(String conflictId) {
    return new PlanNames(
        handle
            .createQuery(
                "SELECT COALESCE(d.reconciled, d.record) FROM document d JOIN conflict_document x"
                    + " ON x.document_id = d.id WHERE x.conflict_id = :id")
            .bind("id", conflictId)
            .mapTo(String.class)
            .map(record -> json.read(record, PlanDocument.class))
            .list());
  }

  /** Marks the conflicts for which the decisions still hold. */
  void mark(List<ConflictDecision> decisions) {
    for (ConflictDecision decision : decisions) {
      boolean holds =
          handle
              .createQuery("SELECT record FROM conflict WHERE id = :id")
              .bind("id", decision.conflictId())
              .mapTo(String.class)
              .findOne()
              .map(record -> json.read(record, Conflict.class))
              .filter(conflict -> decision.holdsFor(conflict, plans(conflict.id())))
              .isPresent();
      handle
          .createUpdate(
              "UPDATE conflict SET decided = :decided, decided_until = :until WHERE id = :id")
          .bind("decided", holds ? decision.status().toString() : null)
          .bind("until", holds ? decision.until() : null)
          .bind("id", decision.conflictId())
          .execute();
    }
  }
}
