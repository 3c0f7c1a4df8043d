package doichieu.store;

import doichieu.export.DatabaseJson;
import doichieu.target.Conflict;
import doichieu.target.Indicator;
import doichieu.target.LegalDocument;
import doichieu.target.PlanDocument;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** All rows at once, in the order of the outputs. Runs inside the caller's view. */
final class ContentRows {
  private final Handle handle;
  private final DatabaseJson json;
  private final FileRows files;
  private final StateRows state;

  ContentRows(Handle handle, DatabaseJson json, FileRows files, StateRows state) {
    this.handle = handle;
    this.json = json;
    this.files = files;
    this.state = state;
  }

  StoredContents load() {
    return new StoredContents(
        files.list().stream().map(FileEntry::file).toList(),
        records(
            "SELECT COALESCE(reconciled, record) FROM document ORDER BY source_path, id",
            PlanDocument.class),
        records(
            "SELECT COALESCE(t.reconciled, t.record) FROM target t JOIN document d ON d.id ="
                + " t.document_id ORDER BY d.source_path, d.id, t.position",
            Target.class),
        records(
            "SELECT COALESCE(k.reconciled, k.record) FROM task k JOIN document d ON d.id ="
                + " k.document_id ORDER BY d.source_path, d.id, k.position",
            Task.class),
        records("SELECT record FROM legal_document ORDER BY position", LegalDocument.class),
        records("SELECT record FROM conflict ORDER BY position", Conflict.class),
        records(
            "SELECT p.record FROM problem p LEFT JOIN document d ON d.id = p.document_id ORDER BY"
                + " p.stage DESC, d.source_path NULLS FIRST, d.id NULLS FIRST, p.position",
            Problem.class),
        records("SELECT record FROM indicator ORDER BY position", Indicator.class),
        state.catalogueVersion(),
        state.isCompared());
  }

  private <T> List<T> records(String sql, Class<T> type) {
    return handle.createQuery(sql).mapTo(String.class).stream()
        .map(record -> json.read(record, type))
        .toList();
  }
}
