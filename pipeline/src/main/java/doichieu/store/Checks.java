package doichieu.store;

import doichieu.export.DatabaseJson;
import doichieu.target.Conflict;
import doichieu.target.PlanDocument;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Task;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Looks through the whole database. Runs inside the caller's transaction. */
final class Checks {
  private static final Map<String, Class<?>> RECORDS =
      Map.of(
          "document", PlanDocument.class,
          "target", Target.class,
          "task", Task.class,
          "problem", Problem.class,
          "conflict", Conflict.class);

  private final Dialect dialect;
  private final Handle handle;
  private final DatabaseJson json;

  Checks(Dialect dialect, Handle handle, DatabaseJson json) {
    this.dialect = dialect;
    this.handle = handle;
    this.json = json;
  }

  StoreCheck run() {
    return new StoreCheck(
        dialect.damage(handle),
        dialect.brokenLinks(handle),
        unread(),
        list(
            "SELECT id FROM document d WHERE NOT EXISTS (SELECT 1 FROM file f WHERE f.document_id ="
                + " d.id OR f.previous_document_id = d.id) AND NOT EXISTS (SELECT 1 FROM document n"
                + " WHERE n.revision_of = d.id) ORDER BY id"),
        list(
            "SELECT id FROM document WHERE id <> 'doc-' || substr(sha256, 1, 16) OR length(sha256)"
                + " <> 64 ORDER BY id"),
        list(
            "SELECT source_path FROM file WHERE (outcome IN ('ok', 'ok-with-problems', 'partial',"
                + " 'no-targets', 'duplicate')) <> (document_id IS NOT NULL) OR (document_id IS NOT"
                + " NULL AND document_id <> 'doc-' || substr(sha256, 1, 16)) ORDER BY"
                + " source_path"));
  }

  private List<String> list(String sql) {
    return handle.createQuery(sql).mapTo(String.class).list();
  }

  private List<String> unread() {
    List<String> unread = new ArrayList<>();
    RECORDS.forEach(
        (table, type) -> {
          for (String record : list("SELECT record FROM " + table)) {
            try {
              json.read(record, type);
            } catch (UncheckedIOException | IllegalArgumentException e) {
              unread.add(table + ": " + record.substring(0, Math.min(60, record.length())));
            }
          }
        });
    unread.sort(null);
    return unread;
  }
}
