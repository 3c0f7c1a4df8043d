package doichieu.store;

import doichieu.export.DatabaseJson;
import org.jdbi.v3.core.Handle;

/** The rows of all tables, over one connection. */
final class Tables {
  final DocumentRows documents;
  final ReconciledRows reconciled;
  final DecisionRows decisions;
  final FileRows files;
  final StateRows state;
  final PlaceRows places;
  final DecidedConflicts decided;
  final ContentRows contents;

  Tables(Handle handle, DatabaseJson json) {
    PlainSql sql = new PlainSql(handle.getConnection());
    this.documents = new DocumentRows(handle, json);
    this.reconciled = new ReconciledRows(handle, json);
    this.decisions = new DecisionRows(handle);
    this.files = new FileRows(handle);
    this.state = new StateRows(sql, json);
    this.places = new PlaceRows(handle, json);
    this.decided = new DecidedConflicts(handle, json);
    this.contents = new ContentRows(handle, json, files, state);
  }
}
