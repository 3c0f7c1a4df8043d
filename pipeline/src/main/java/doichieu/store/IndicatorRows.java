package doichieu.store;

import doichieu.decision.Withdrawal;
import doichieu.export.DatabaseJson;
import doichieu.target.Conflict;
import doichieu.target.Indicator;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What all plans say of one indicator, read by the index on it. Runs inside the caller's view. */
final class IndicatorRows {
  /**
   * Of a conflict of kind superseded the second document is the older one; of renditions that
   * differ the first one counts.
   */
  private static final String DOCUMENTS =
      "SELECT source_path, 0, id, COALESCE(outline, reconciled, record) FROM document WHERE id IN (SELECT document_id FROM target WHERE indicator_id"
          + " IN (<indicators>)) AND rendition_of IS NULL AND id NOT IN (SELECT revision_of FROM"
          + " document WHERE revision_of IS NOT NULL) AND id NOT IN (SELECT o.document_id FROM"
          + " conflict_document o JOIN conflict c ON c.id = o.conflict_id WHERE c.kind ="
          + " 'superseded' AND o.position = 1) AND id NOT IN (SELECT o.document_id FROM"
          + " conflict_document o JOIN conflict c ON c.id = o.conflict_id WHERE c.kind ="
          + " 'renditions-differ' AND o.position > 0)";

  private static final String TARGETS =
      "SELECT document_id, position, document_id, COALESCE(outline, reconciled, record) FROM target WHERE indicator_id IN (<indicators>)";

  /** What such a conflict is about has left the comparison. */
  private static final String AMENDED = "SELECT record FROM conflict WHERE kind = 'amended'";

  /** Beginning to read costs as much as reading some records. */
  private static final int READ_TOGETHER = 250;

  private final PlainSql sql;
  private final DatabaseJson json;

  IndicatorRows(PlainSql sql, DatabaseJson json) {
    this.sql = sql;
    this.json = json;
  }

  /** The indicator of that id, or of that name in whatever case; empty if there is none. */
  Optional<Indicator> find(String named) {
    return sql
        .list(
            "SELECT id, name FROM indicator ORDER BY position",
            row -> List.of(row.getString(1), row.getString(2)))
        .stream()
        .filter(known -> known.get(0).equals(named) || known.get(1).equalsIgnoreCase(named))
        .findFirst()
        .map(known -> sql.texts("SELECT record FROM indicator WHERE id = ?", known.get(0)).get(0))
        .map(record -> json.read(record, Indicator.class));
  }

  /** The plans that count and state one of them, each with just these targets, by source path. */
  List<PlanRecord> stating(Set<String> indicatorIds, List<Withdrawal> withdrawals) {
    Set<String> withdrawn =
        withdrawals.stream().map(Withdrawal::documentId).collect(Collectors.toSet());
    Set<String> withheld =
        read(AMENDED, Conflict.class).stream()
            .flatMap(conflict -> conflict.targetIds().stream())
            .collect(Collectors.toSet());
    List<Row> documents = rows(DOCUMENTS, indicatorIds);
    documents.removeIf(row -> withdrawn.contains(row.document()));
    Set<String> counted = documents.stream().map(Row::document).collect(Collectors.toSet());
    CompletableFuture<List<PlanDocument>> plans =
        CompletableFuture.supplyAsync(() -> read(documents, PlanDocument.class));
    List<Row> stated = rows(TARGETS, indicatorIds);
    stated.removeIf(row -> !counted.contains(row.document()));
    Map<String, List<Target>> targets =
        read(stated, Target.class).stream()
            .filter(target -> !withheld.contains(target.id()))
            .collect(Collectors.groupingBy(Target::documentId));
    return plans.join().stream()
        .map(
            document ->
                new PlanRecord(
                    document, targets.getOrDefault(document.id(), List.of()), List.of(), List.of()))
        .toList();
  }

  /** A stored record as it is, not yet read; sorted here, as the database would copy whole rows. */
  private record Row(String place, int position, String document, byte[] record) {
    static final Comparator<Row> IN_ORDER =
        Comparator.comparing(Row::place)
            .thenComparing(Row::document)
            .thenComparingInt(Row::position);
  }

  private List<Row> rows(String query, Set<String> indicatorIds) {
    String places = String.join(", ", Collections.nCopies(indicatorIds.size(), "?"));
    List<Row> rows =
        sql.list(
            query.replace("<indicators>", places),
            row -> new Row(row.getString(1), row.getInt(2), row.getString(3), row.getBytes(4)),
            indicatorIds.toArray());
    rows.sort(Row.IN_ORDER);
    return rows;
  }

  /** Reading records takes longest, so all processors do it. */
  private <T> List<T> read(List<Row> rows, Class<T> type) {
    return IntStream.iterate(0, start -> start < rows.size(), start -> start + READ_TOGETHER)
        .parallel()
        .mapToObj(start -> rows.subList(start, Math.min(start + READ_TOGETHER, rows.size())))
        .flatMap(together -> json.readAll(joined(together), type).stream())
        .toList();
  }

  private static byte[] joined(List<Row> rows) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    rows.forEach(row -> joined.writeBytes(row.record()));
    return joined.toByteArray();
  }

  private <T> List<T> read(String query, Class<T> type) {
    return sql.texts(query).stream().map(record -> json.read(record, type)).toList();
  }
}
