package doichieu.store;

import doichieu.export.DatabaseJson;
import doichieu.export.ValueText;
import doichieu.target.Conflict;
import doichieu.target.Indicator;
import doichieu.target.LegalDocument;
import doichieu.target.Period;
import doichieu.target.PlanDocument;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The rows of the comparison of all documents. Runs inside the caller's transaction. */
final class ReconciledRows {
  private final Handle handle;
  private final DatabaseJson json;
  private final ColumnBinder columns;

  ReconciledRows(Handle handle, DatabaseJson json) {
    this.handle = handle;
    this.json = json;
    this.columns = new ColumnBinder(handle);
  }

  void replace(ReconciledState state) {
    for (String table :
        List.of("conflict_value", "conflict_document", "conflict", "legal_document", "indicator")) {
      handle.execute("DELETE FROM " + table);
    }
    handle.execute("DELETE FROM problem WHERE stage = 'comparison'");
    for (int i = 0; i < state.indicators().size(); i++) {
      insert(state.indicators().get(i), i);
    }
    state.documents().forEach(this::update);
    state.targets().forEach(this::update);
    state.tasks().forEach(this::update);
    for (int i = 0; i < state.legalDocuments().size(); i++) {
      insert(state.legalDocuments().get(i), i);
    }
    for (int i = 0; i < state.conflicts().size(); i++) {
      insert(state.conflicts().get(i), i);
    }
    for (int i = 0; i < state.problems().size(); i++) {
      Problem problem = state.problems().get(i);
      columns.problem(problem, problem.documentId(), "comparison", i, json.line(problem));
    }
  }

  private void insert(Indicator indicator, int position) {
    handle
        .createUpdate(
            "INSERT INTO indicator (id, name, unit, direction, position, record) VALUES (:id, :name,"
                + " :unit, :direction, :position, :record)")
        .bind("id", indicator.id())
        .bind("name", indicator.name())
        .bind("unit", indicator.unit())
        .bind("direction", indicator.direction().toString())
        .bind("position", position)
        .bind("record", json.line(indicator))
        .execute();
  }

  private void update(PlanDocument document) {
    String record = json.line(document);
    if (isCurrent("document", document.id(), record)) {
      return;
    }
    columns
        .document(
            handle.createUpdate(
                "UPDATE document SET reconciled = :reconciled, source_file = :source_file, format ="
                    + " :format, pages = :pages, issuer = :issuer, document_type = :document_type,"
                    + " full_number = :full_number, symbol = :symbol, issued_year = :issued_year,"
                    + " issued_month = :issued_month, issued_day = :issued_day, subject = :subject,"
                    + " level = :level, province_code = :province_code, place = :place, plan_year ="
                    + " :plan_year, rendition_of = :rendition_of, revision_of = :revision_of WHERE"
                    + " id = :id AND sha256 = :sha256"),
            document)
        .bind("reconciled", record)
        .execute();
    handle
        .createUpdate(
            "DELETE FROM citation WHERE document_id = :id AND target_id IS NULL AND task_id IS"
                + " NULL")
        .bind("id", document.id())
        .execute();
    columns.citations(document.id(), null, null, document.legalBasis());
  }

  private void update(Target target) {
    String record = json.line(target);
    if (isCurrent("target", target.id(), record)) {
      return;
    }
    columns
        .target(
            handle.createUpdate(
                "UPDATE target SET reconciled = :reconciled, origin = :origin, kind = :kind, annex ="
                    + " :annex, section = :section, ordinal = :ordinal, stated_name ="
                    + " :stated_name, indicator_id = :indicator_id, match_status = :match_status,"
                    + " applies_to = :applies_to, comparator = :comparator, value = :value,"
                    + " value_high = :value_high, unit = :unit, stated_value = :stated_value,"
                    + " commitment = :commitment, year = :year, notes = :notes, page = :page,"
                    + " source_table = :source_table, source_row = :source_row, source_text ="
                    + " :source_text, confidence = :confidence WHERE id = :id AND document_id ="
                    + " :document_id"),
            target)
        .bind("reconciled", record)
        .execute();
    handle
        .createUpdate("DELETE FROM citation WHERE target_id = :id")
        .bind("id", target.id())
        .execute();
    columns.citations(target.documentId(), target.id(), null, target.legalBasis());
  }

  /** Of a task only its references hang on other documents. */
  private void update(Task task) {
    String record = json.line(task);
    if (isCurrent("task", task.id(), record)) {
      return;
    }
    handle
        .createUpdate("UPDATE task SET reconciled = :reconciled WHERE id = :id")
        .bind("reconciled", record)
        .bind("id", task.id())
        .execute();
    handle.createUpdate("DELETE FROM citation WHERE task_id = :id").bind("id", task.id()).execute();
    columns.citations(task.documentId(), null, task.id(), task.legalBasis());
  }

  private boolean isCurrent(String table, String id, String record) {
    return handle
        .createQuery("SELECT COALESCE(reconciled, record) FROM " + table + " WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .findOne()
        .map(record::equals)
        .orElse(false);
  }

  private void insert(LegalDocument document, int position) {
    handle
        .createUpdate(
            "INSERT INTO legal_document (id, position, document_type, number, issued_on, issuer,"
                + " title, status, replaced_by, record) VALUES (:id, :position, :type, :number,"
                + " :issued, :issuer, :title, :status, :replaced, :record)")
        .bind("id", document.id())
        .bind("position", position)
        .bind("type", document.documentType())
        .bind("number", document.number())
        .bind("issued", document.issuedOn())
        .bind("issuer", document.issuer())
        .bind("title", document.title())
        .bind("status", document.status().toString())
        .bind("replaced", document.replacedBy())
        .bind("record", json.line(document))
        .execute();
  }

  private void insert(Conflict conflict, int position) {
    Period period = conflict.period();
    handle
        .createUpdate(
            "INSERT INTO conflict (id, position, kind, severity, indicator_id, year, applies_to,"
                + " legal_document_id, explanation_vi, explanation_en, status, record) VALUES (:id,"
                + " :position, :kind, :severity, :indicator, :year, :scope, :legal, :vi, :en,"
                + " :status, :record)")
        .bind("id", conflict.id())
        .bind("position", position)
        .bind("kind", conflict.kind())
        .bind("severity", conflict.severity().toString())
        .bind("indicator", conflict.indicatorId())
        .bind("year", period == null ? null : period.year())
        .bind("scope", conflict.appliesTo() == null ? null : conflict.appliesTo().toString())
        .bind("legal", conflict.legalDocumentId())
        .bind("vi", conflict.explanation().vi())
        .bind("en", conflict.explanation().en())
        .bind("status", conflict.status().toString())
        .bind("record", json.line(conflict))
        .execute();
    for (int i = 0; i < conflict.documentIds().size(); i++) {
      handle
          .createUpdate(
              "INSERT INTO conflict_document (conflict_id, position, document_id) VALUES (:id,"
                  + " :position, :document)")
          .bind("id", conflict.id())
          .bind("position", i)
          .bind("document", conflict.documentIds().get(i))
          .execute();
    }
    for (int i = 0; i < conflict.values().size(); i++) {
      insert(conflict.id(), conflict.values().get(i), i);
    }
  }

  private void insert(String conflictId, Conflict.Value value, int position) {
    Update update =
        handle
            .createUpdate(
                "INSERT INTO conflict_value (conflict_id, position, target_id, document_id, stated,"
                    + " value, value_high, unit) VALUES (:id, :position, :target, :document,"
                    + " :stated, :value, :high, :unit)")
            .bind("id", conflictId)
            .bind("position", position)
            .bind("stated", ValueText.of(value));
    if (value instanceof Conflict.TargetValue target) {
      bind(update, target.targetId(), target.documentId())
          .bind("value", ColumnBinder.number(target.value()))
          .bind("high", ColumnBinder.number(target.valueHigh()))
          .bind("unit", target.unit())
          .execute();
    } else {
      bind(update, null, null)
          .bind("value", (Double) null)
          .bind("high", (Double) null)
          .bind("unit", (String) null)
          .execute();
    }
  }

  private static Update bind(Update update, @Nullable String target, @Nullable String document) {
    return update.bind("target", target).bind("document", document);
  }
}
