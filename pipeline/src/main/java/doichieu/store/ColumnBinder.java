package doichieu.store;

import doichieu.document.Evidence;
import doichieu.export.OutlineJson;
import doichieu.target.Agency;
import doichieu.target.AnnexLabel;
import doichieu.target.Citation;
import doichieu.target.Comparator;
import doichieu.target.Deadline;
import doichieu.target.Header;
import doichieu.target.Level;
import doichieu.target.Period;
import doichieu.target.PlanDocument;
import doichieu.target.Problem;
import doichieu.target.Section;
import doichieu.target.Target;
import doichieu.target.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Puts the main facts of a record into the typed columns that people and SQL read. */
final class ColumnBinder {
  private final Handle handle;

  ColumnBinder(Handle handle) {
    this.handle = handle;
  }

  Update document(Update update, PlanDocument document) {
    Header header = document.header();
    Header.Issuer issuer = header.issuer();
    Header.PartialDate issued = header.issuedOn();
    PlanDocument.Jurisdiction jurisdiction = document.jurisdiction();
    return update
        .bind("id", document.id())
        .bind("source_file", document.sourceFile())
        .bind("sha256", document.sha256())
        .bind("format", document.format())
        .bind("pages", document.pages())
        .bind("issuer", issuer == null ? null : issuer.statedName())
        .bind("document_type", header.documentType())
        .bind("full_number", header.fullNumber())
        .bind("symbol", header.symbol())
        .bind("issued_year", issued == null ? null : issued.year())
        .bind("issued_month", issued == null ? null : issued.month())
        .bind("issued_day", issued == null ? null : issued.day())
        .bind("subject", header.subject())
        .bind("level", words(document.level()))
        .bind("province_code", jurisdiction == null ? null : jurisdiction.provinceCode())
        .bind("place", jurisdiction == null ? null : String.join(" / ", jurisdiction.path()))
        .bind("plan_year", document.planYear())
        .bind("rendition_of", document.renditionOf())
        .bind("revision_of", document.revisionOf())
        .bind("outline", OutlineJson.of(document));
  }

  Update target(Update update, Target target) {
    Period period = target.period();
    return place(update, target.evidence())
        .bind("id", target.id())
        .bind("document_id", target.documentId())
        .bind("origin", target.origin().toString())
        .bind("kind", target.kind().toString())
        .bind("annex", label(target.annex()))
        .bind("section", path(target.section()))
        .bind("ordinal", target.ordinal())
        .bind("stated_name", target.statedName())
        .bind("indicator_id", target.indicatorId())
        .bind("match_status", target.indicatorMatch().status().toString())
        .bind("applies_to", target.appliesTo().toString())
        .bind("comparator", words(target.comparator()))
        .bind("value", number(target.value()))
        .bind("value_high", number(target.valueHigh()))
        .bind("unit", target.unit())
        .bind("stated_value", target.statedValue())
        .bind("commitment", target.commitment().toString())
        .bind("year", period == null ? null : period.year())
        .bind("notes", target.notes())
        .bind("source_text", first(target.evidence()).text())
        .bind("confidence", number(target.confidence()))
        .bind("outline", OutlineJson.of(target));
  }

  Update task(Update update, Task task) {
    Deadline deadline = task.deadline();
    return place(update, task.evidence())
        .bind("id", task.id())
        .bind("document_id", task.documentId())
        .bind("annex", label(task.annex()))
        .bind("section", path(task.section()))
        .bind("ordinal", task.ordinal())
        .bind("content", task.content())
        .bind("lead", names(task.leadAgencies()))
        .bind("coordinating", names(task.coordinatingAgencies()))
        .bind("deliverable", task.deliverable())
        .bind("deadline", deadline == null ? null : deadline.statedText())
        .bind("starts_on", deadline == null ? null : deadline.start())
        .bind("ends_on", deadline == null ? null : deadline.end());
  }

  void agencies(Target target) {
    agencies(target.id(), "lead", target.leadAgencies());
    agencies(target.id(), "coordinating", target.coordinatingAgencies());
  }

  private void agencies(String targetId, String role, List<Agency> agencies) {
    for (int i = 0; i < agencies.size(); i++) {
      handle
          .createUpdate(
              "INSERT INTO agency_of_target (target_id, role, position, stated_name, agency_id)"
                  + " VALUES (:target, :role, :position, :name, :agency)")
          .bind("target", targetId)
          .bind("role", role)
          .bind("position", i)
          .bind("name", agencies.get(i).statedName())
          .bind("agency", agencies.get(i).agencyId())
          .execute();
    }
  }

  /** Citations of a target or a task, or of the document's preamble if neither is given. */
  void citations(
      String documentId,
      @Nullable String targetId,
      @Nullable String taskId,
      List<Citation> citations) {
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      handle
          .createUpdate(
              "INSERT INTO citation (document_id, target_id, task_id, position, stated_text,"
                  + " legal_document_id, document_type, number, issued_on, issuer, place,"
                  + " resolution) VALUES (:document, :target, :task, :position, :text, :legal,"
                  + " :type, :number, :issued, :issuer, :place, :resolution)")
          .bind("document", documentId)
          .bind("target", targetId)
          .bind("task", taskId)
          .bind("position", i)
          .bind("text", citation.statedText())
          .bind("legal", citation.legalDocumentId())
          .bind("type", citation.documentType())
          .bind("number", citation.number())
          .bind("issued", citation.issuedOn())
          .bind("issuer", citation.issuer())
          .bind("place", citation.place())
          .bind("resolution", citation.resolution().toString())
          .execute();
    }
  }

  void problem(
      Problem problem, @Nullable String documentId, String stage, int position, String record) {
    handle
        .createUpdate(
            "INSERT INTO problem (document_id, stage, position, code, severity, message_vi,"
                + " message_en, page, record) VALUES (:document, :stage, :position, :code,"
                + " :severity, :vi, :en, :page, :record)")
        .bind("document", documentId)
        .bind("stage", stage)
        .bind("position", position)
        .bind("code", problem.code())
        .bind("severity", problem.severity().toString())
        .bind("vi", problem.message().vi())
        .bind("en", problem.message().en())
        .bind("page", first(problem.evidence()).page())
        .bind("record", record)
        .execute();
  }

  private static Update place(Update update, List<Evidence> evidence) {
    Evidence first = first(evidence);
    return update
        .bind("page", first.page())
        .bind("source_table", first.table())
        .bind("source_row", first.row());
  }

  private static Evidence first(List<Evidence> evidence) {
    return evidence.isEmpty() ? Evidence.FILE : evidence.get(0);
  }

  static @Nullable Double number(@Nullable BigDecimal amount) {
    return amount == null ? null : Double.valueOf(amount.doubleValue());
  }

  private static @Nullable String words(@Nullable Level level) {
    return level == null ? null : level.toString();
  }

  private static @Nullable String words(@Nullable Comparator comparator) {
    return comparator == null ? null : comparator.toString();
  }

  private static @Nullable String label(@Nullable AnnexLabel annex) {
    return annex == null ? null : annex.label() == null ? annex.title() : annex.label();
  }

  private static @Nullable String path(List<Section> sections) {
    List<String> steps = new ArrayList<>();
    for (Section section : sections) {
      List<@Nullable String> parts = new ArrayList<>();
      parts.add(section.label());
      parts.add(section.title());
      steps.add(parts.stream().filter(Objects::nonNull).collect(Collectors.joining(". ")));
    }
    return steps.isEmpty() ? null : String.join(" > ", steps);
  }

  private static @Nullable String names(List<Agency> agencies) {
    return agencies.isEmpty()
        ? null
        : agencies.stream().map(Agency::statedName).collect(Collectors.joining("; "));
  }
}
