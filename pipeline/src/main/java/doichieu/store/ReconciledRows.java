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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
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

  /** What is stored otherwise; changes nothing. */
  ReconciledDifference difference(ReconciledState state) {
    return new ReconciledDifference(
        others("document", state.documents(), PlanDocument::id),
        others("target", state.targets(), Target::id),
        others("task", state.tasks(), Task::id),
        unlessStored("indicator ORDER BY position", state.indicators()),
        unlessStored("legal_document ORDER BY position", state.legalDocuments()),
        unlessStored("conflict ORDER BY position", state.conflicts()),
        unlessStored("problem WHERE stage = 'comparison' ORDER BY position", state.problems()));
  }

  /** Those whose rows say something else, in their order. */
  private <T> List<T> others(String table, List<T> records, Function<T, String> id) {
    Map<String, T> left = new LinkedHashMap<>();
    records.forEach(record -> left.put(id.apply(record), record));
    try (Stream<Map.Entry<String, String>> rows =
        handle
            .createQuery("SELECT id, COALESCE(reconciled, record) AS current FROM " + table)
            .map((row, context) -> Map.entry(row.getString("id"), row.getString("current")))
            .stream()) {
      rows.forEach(
          row -> {
            T record = left.get(row.getKey());
            if (record != null && json.line(record).equals(row.getValue())) {
              left.remove(row.getKey());
            }
          });
    }
    return List.copyOf(left.values());
  }

  private <T> Optional<List<T>> unlessStored(String rows, List<T> records) {
    List<String> stored =
        handle.createQuery("SELECT record FROM " + rows).mapTo(String.class).list();
    return stored.equals(records.stream().map(json::line).toList())
        ? Optional.empty()
        : Optional.of(records);
  }

  /** Makes the rows say it. */
  void apply(ReconciledDifference difference) {
    difference
        .indicators()
        .ifPresent(
            indicators -> {
              handle.execute("DELETE FROM indicator");
              inOrder(indicators, this::insert);
            });
    difference.documents().forEach(this::update);
    difference.targets().forEach(this::update);
    difference.tasks().forEach(this::update);
    difference
        .legalDocuments()
        .ifPresent(
            legalDocuments -> {
              handle.execute("DELETE FROM legal_document");
              inOrder(legalDocuments, this::insert);
            });
    difference
        .conflicts()
        .ifPresent(
            conflicts -> {
              for (String table : List.of("conflict_value", "conflict_document", "conflict")) {
                handle.execute("DELETE FROM " + table);
              }
              inOrder(conflicts, this::insert);
            });
    difference
        .problems()
        .ifPresent(
            problems -> {
              handle.execute("DELETE FROM problem WHERE stage = 'comparison'");
              inOrder(problems, this::insert);
            });
  }

  private static <T> void inOrder(List<T> records, ObjIntConsumer<T> insert) {
    for (int i = 0; i < records.size(); i++) {
      insert.accept(records.get(i), i);
    }
  }

  private void insert(Problem problem, int position) {
    columns.problem(problem, problem.documentId(), "comparison", position, json.line(problem));
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
    columns
        .document(
            handle.createUpdate(
                "UPDATE document SET reconciled = :reconciled, outline = :outline, source_file = :source_file, format ="
                    + " :format, pages = :pages, issuer = :issuer, document_type = :document_type,"
                    + " full_number = :full_number, symbol = :symbol, issued_year = :issued_year,"
                    + " issued_month = :issued_month, issued_day = :issued_day, subject = :subject,"
                    + " level = :level, province_code = :province_code, place = :place, plan_year ="
                    + " :plan_year, rendition_of = :rendition_of, revision_of = :revision_of WHERE"
                    + " id = :id AND sha256 = :sha256"),
            document)
        .bind("reconciled", json.line(document))
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
    columns
        .target(
            handle.createUpdate(
                "UPDATE target SET reconciled = :reconciled, outline = :outline, origin = :origin, kind = :kind, annex ="
                    + " :annex, section = :section, ordinal = :ordinal, stated_name ="
                    + " :stated_name, indicator_id = :indicator_id, match_status = :match_status,"
                    + " applies_to = :applies_to, comparator = :comparator, value = :value,"
                    + " value_high = :value_high, unit = :unit, stated_value = :stated_value,"
                    + " commitment = :commitment, year = :year, notes = :notes, page = :page,"
                    + " source_table = :source_table, source_row = :source_row, source_text ="
                    + " :source_text, confidence = :confidence WHERE id = :id AND document_id ="
                    + " :document_id"),
            target)
        .bind("reconciled", json.line(target))
        .execute();
    handle
        .createUpdate("DELETE FROM citation WHERE target_id = :id")
        .bind("id", target.id())
        .execute();
    columns.citations(target.documentId(), target.id(), null, target.legalBasis());
  }

  /** Of a task only its references hang on other documents. */
  private void update(Task task) {
    handle
        .createUpdate("UPDATE task SET reconciled = :reconciled WHERE id = :id")
        .bind("reconciled", json.line(task))
        .bind("id", task.id())
        .execute();
    handle.createUpdate("DELETE FROM citation WHERE task_id = :id").bind("id", task.id()).execute();
    columns.citations(task.documentId(), null, task.id(), task.legalBasis());
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
