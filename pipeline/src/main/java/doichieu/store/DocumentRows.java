package doichieu.store;

import doichieu.export.DatabaseJson;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of single documents. Runs inside the caller's transaction. */
final class DocumentRows {
  private final Handle handle;
  private final DatabaseJson json;
  private final ColumnBinder columns;

  DocumentRows(Handle handle, DatabaseJson json) {
    this.handle = handle;
    this.json = json;
    this.columns = new ColumnBinder(handle);
  }

  /** What storing a document did to the rows. */
  enum Saved {
    /** The store holds exactly this already. */
    SAME,
    /** The document is new; no other was touched. */
    ADDED,
    /** Rows were replaced. */
    REPLACED
  }

  /** Replaces the document's rows, unless the store holds exactly this already. */
  Saved save(PlanRecord plan, String sourcePath) {
    String id = plan.document().id();
    boolean touched = cutCircle(plan.document());
    List<String> wanted = fingerprint(plan, sourcePath);
    List<String> stored = stored(id);
    if (wanted.equals(stored)) {
      return touched ? Saved.REPLACED : Saved.SAME;
    }
    for (String table : List.of("citation", "problem", "target", "task")) {
      handle
          .createUpdate("DELETE FROM " + table + " WHERE document_id = :id")
          .bind("id", id)
          .execute();
    }
    insertDocument(plan.document(), sourcePath);
    insertTargets(plan.targets());
    insertTasks(plan.tasks());
    insertProblems(plan.problems(), id);
    return touched || !stored.isEmpty() ? Saved.REPLACED : Saved.ADDED;
  }

  List<PlanRecord> list() {
    return handle
        .createQuery("SELECT id FROM document ORDER BY source_path, id")
        .mapTo(String.class)
        .list()
        .stream()
        .map(this::get)
        .toList();
  }

  Optional<PlanDocument> findDocument(String id) {
    return read("SELECT record FROM document WHERE id = :id", id, PlanDocument.class).stream()
        .findFirst();
  }

  Optional<PlanRecord> find(String id) {
    return findDocument(id).isPresent() ? Optional.of(get(id)) : Optional.empty();
  }

  private PlanRecord get(String id) {
    PlanDocument document =
        json.read(
            records("SELECT record FROM document WHERE id = :id", id).get(0), PlanDocument.class);
    return new PlanRecord(
        document,
        read(
            "SELECT record FROM target WHERE document_id = :id ORDER BY position",
            id,
            Target.class),
        read("SELECT record FROM task WHERE document_id = :id ORDER BY position", id, Task.class),
        read(
            "SELECT record FROM problem WHERE document_id = :id AND stage = 'reading' ORDER BY"
                + " position",
            id,
            Problem.class));
  }

  private <T> List<T> read(String sql, String id, Class<T> type) {
    return records(sql, id).stream().map(record -> json.read(record, type)).toList();
  }

  private List<String> records(String sql, String id) {
    return handle.createQuery(sql).bind("id", id).mapTo(String.class).list();
  }

  private List<String> fingerprint(PlanRecord plan, String sourcePath) {
    List<String> lines = new ArrayList<>(List.of(sourcePath, json.line(plan.document())));
    plan.targets().forEach(target -> lines.add(json.line(target)));
    plan.tasks().forEach(task -> lines.add(json.line(task)));
    plan.problems().forEach(problem -> lines.add(json.line(problem)));
    return lines;
  }

  private List<String> stored(String id) {
    return records(
        "SELECT line FROM (SELECT 0 AS part, 0 AS position, source_path AS line FROM document"
            + " WHERE id = :id UNION ALL SELECT 1, 0, record FROM document WHERE id = :id UNION ALL"
            + " SELECT 2, position, record FROM target WHERE document_id = :id UNION ALL SELECT 3,"
            + " position, record FROM task WHERE document_id = :id UNION ALL SELECT 4, position,"
            + " record FROM problem WHERE document_id = :id AND stage = 'reading') lines ORDER BY"
            + " part, position",
        id);
  }

  /** A file that went back to earlier bytes: the document between is no longer their successor. */
  private boolean cutCircle(PlanDocument document) {
    if (document.revisionOf() == null) {
      return false;
    }
    List<String> successors =
        records("SELECT record FROM document WHERE revision_of = :id", document.id());
    for (String successor : successors) {
      PlanDocument old = json.read(successor, PlanDocument.class);
      handle
          .createUpdate(
              "UPDATE document SET revision_of = NULL, record = :record, reconciled = NULL, outline ="
                  + " NULL WHERE id = :id")
          .bind("record", json.line(Revision.of(old, null)))
          .bind("id", old.id())
          .execute();
    }
    return !successors.isEmpty();
  }

  private void insertDocument(PlanDocument document, String sourcePath) {
    columns
        .document(
            handle.createUpdate(
                "INSERT INTO document (id, source_path, source_file, sha256, format, pages, issuer,"
                    + " document_type, full_number, symbol, issued_year, issued_month, issued_day,"
                    + " subject, level, province_code, place, plan_year, rendition_of, revision_of,"
                    + " record, outline) VALUES (:id, :source_path, :source_file, :sha256, :format, :pages,"
                    + " :issuer, :document_type, :full_number, :symbol, :issued_year,"
                    + " :issued_month, :issued_day, :subject, :level, :province_code, :place,"
                    + " :plan_year, :rendition_of, :revision_of, :record, :outline) ON CONFLICT (id) DO UPDATE"
                    + " SET source_path = excluded.source_path, source_file = excluded.source_file,"
                    + " format = excluded.format, pages = excluded.pages, issuer = excluded.issuer,"
                    + " document_type = excluded.document_type, full_number = excluded.full_number,"
                    + " symbol = excluded.symbol, issued_year = excluded.issued_year, issued_month ="
                    + " excluded.issued_month, issued_day = excluded.issued_day, subject ="
                    + " excluded.subject, level = excluded.level, province_code ="
                    + " excluded.province_code, place = excluded.place, plan_year ="
                    + " excluded.plan_year, rendition_of = excluded.rendition_of, revision_of ="
                    + " excluded.revision_of, record = excluded.record, reconciled = NULL,"
                    + " outline = excluded.outline"),
            document)
        .bind("source_path", sourcePath)
        .bind("record", json.line(document))
        .execute();
    columns.citations(document.id(), null, null, document.legalBasis());
  }

  private void insertTargets(List<Target> targets) {
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      columns
          .target(
              handle.createUpdate(
                  "INSERT INTO target (id, document_id, position, origin, kind, annex, section,"
                      + " ordinal, stated_name, indicator_id, match_status, applies_to, comparator,"
                      + " value, value_high, unit, stated_value, commitment, year, notes, page,"
                      + " source_table, source_row, source_text, confidence, record, outline) VALUES (:id,"
                      + " :document_id, :position, :origin, :kind, :annex, :section, :ordinal,"
                      + " :stated_name, :indicator_id, :match_status, :applies_to, :comparator,"
                      + " :value, :value_high, :unit, :stated_value, :commitment, :year, :notes,"
                      + " :page, :source_table, :source_row, :source_text, :confidence, :record, :outline)"),
              target)
          .bind("position", i)
          .bind("record", json.line(target))
          .execute();
      columns.agencies(target);
      columns.citations(target.documentId(), target.id(), null, target.legalBasis());
    }
  }

  private void insertTasks(List<Task> tasks) {
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      columns
          .task(
              handle.createUpdate(
                  "INSERT INTO task (id, document_id, position, annex, section, ordinal, content,"
                      + " lead, coordinating, deliverable, deadline, starts_on, ends_on, page,"
                      + " source_table, source_row, record) VALUES (:id, :document_id, :position,"
                      + " :annex, :section, :ordinal, :content, :lead, :coordinating, :deliverable,"
                      + " :deadline, :starts_on, :ends_on, :page, :source_table, :source_row,"
                      + " :record)"),
              task)
          .bind("position", i)
          .bind("record", json.line(task))
          .execute();
      columns.citations(task.documentId(), null, task.id(), task.legalBasis());
    }
  }

  private void insertProblems(List<Problem> problems, String documentId) {
    for (int i = 0; i < problems.size(); i++) {
      columns.problem(problems.get(i), documentId, "reading", i, json.line(problems.get(i)));
    }
  }
}
