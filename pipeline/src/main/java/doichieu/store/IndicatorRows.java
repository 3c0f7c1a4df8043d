package doichieu.store;

import doichieu.decision.Withdrawal;
import doichieu.export.DatabaseJson;
import doichieu.target.Conflict;
import doichieu.target.Indicator;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What all plans say of one indicator, read by the index on it. Runs inside the caller's view. */
final class IndicatorRows {
  /**
   * Of a conflict of kind superseded the second document is the older one; of renditions that
   * differ the first one counts.
   */
  private static final String COUNTED =
      " FROM target t JOIN document d ON d.id = t.document_id WHERE t.indicator_id = :indicator AND"
          + " d.rendition_of IS NULL AND d.id NOT IN (SELECT revision_of FROM document WHERE"
          + " revision_of IS NOT NULL) AND d.id NOT IN (SELECT o.document_id FROM"
          + " conflict_document o JOIN conflict c ON c.id = o.conflict_id WHERE c.kind ="
          + " 'superseded' AND o.position = 1) AND d.id NOT IN (SELECT o.document_id FROM"
          + " conflict_document o JOIN conflict c ON c.id = o.conflict_id WHERE c.kind ="
          + " 'renditions-differ' AND o.position > 0)";

  /** What such a conflict is about has left the comparison. */
  private static final String AMENDED = "SELECT record FROM conflict WHERE kind = 'amended'";

  private final Handle handle;
  private final DatabaseJson json;

  IndicatorRows(Handle handle, DatabaseJson json) {
    this.handle = handle;
    this.json = json;
  }

  List<Indicator> list() {
    return read("SELECT record FROM indicator ORDER BY position", Indicator.class);
  }

  /** The plans that count and state it, each with just these targets, by source path. */
  List<PlanRecord> stating(String indicatorId, List<Withdrawal> withdrawals) {
    Set<String> withdrawn =
        withdrawals.stream().map(Withdrawal::documentId).collect(Collectors.toSet());
    Set<String> withheld =
        read(AMENDED, Conflict.class).stream()
            .flatMap(conflict -> conflict.targetIds().stream())
            .collect(Collectors.toSet());
    Map<String, List<Target>> targets = new LinkedHashMap<>();
    for (Target target :
        read(
            "SELECT COALESCE(t.reconciled, t.record)"
                + COUNTED
                + " ORDER BY d.source_path, d.id, t.position",
            indicatorId,
            Target.class)) {
      if (!withheld.contains(target.id())) {
        targets.computeIfAbsent(target.documentId(), any -> new ArrayList<>()).add(target);
      }
    }
    List<PlanRecord> plans = new ArrayList<>();
    for (PlanDocument document :
        read(
            "SELECT COALESCE(reconciled, record) FROM document WHERE id IN (SELECT d.id"
                + COUNTED
                + ") ORDER BY source_path, id",
            indicatorId,
            PlanDocument.class)) {
      if (!withdrawn.contains(document.id())) {
        plans.add(
            new PlanRecord(
                document, targets.getOrDefault(document.id(), List.of()), List.of(), List.of()));
      }
    }
    return plans;
  }

  private <T> List<T> read(String sql, Class<T> type) {
    return handle.createQuery(sql).mapTo(String.class).stream()
        .map(record -> json.read(record, type))
        .toList();
  }

  private <T> List<T> read(String sql, String indicatorId, Class<T> type) {
    return handle.createQuery(sql).bind("indicator", indicatorId).mapTo(String.class).stream()
        .map(record -> json.read(record, type))
        .toList();
  }
}
