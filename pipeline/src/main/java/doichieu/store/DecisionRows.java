package doichieu.store;

import doichieu.decision.Decision;
import doichieu.decision.Decision.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** The rows of people's decisions. Runs inside the caller's transaction. */
final class DecisionRows {
  private final Handle handle;

  DecisionRows(Handle handle) {
    this.handle = handle;
  }

  List<Decision> list() {
    return handle
        .createQuery("SELECT * FROM indicator_decision ORDER BY stated_name, unit NULLS FIRST, id")
        .map((row, context) -> decision(row))
        .list();
  }

  void save(Decision decision) {
    handle
        .createUpdate(
            "INSERT INTO indicator_decision (id, verdict, stated_name, unit,"
                + " indicator_id, decided_by, decided_at, note) VALUES (:id, :verdict, :name, :unit,"
                + " :indicator, :by, :at, :note) ON CONFLICT (id) DO UPDATE SET verdict ="
                + " excluded.verdict, stated_name = excluded.stated_name, unit = excluded.unit,"
                + " indicator_id = excluded.indicator_id, decided_by = excluded.decided_by,"
                + " decided_at = excluded.decided_at, note = excluded.note")
        .bind("id", decision.id())
        .bind("verdict", decision.verdict().toString())
        .bind("name", decision.statedName())
        .bind("unit", decision.unit())
        .bind("indicator", decision.indicatorId())
        .bind("by", decision.by())
        .bind("at", decision.at())
        .bind("note", decision.note())
        .execute();
  }

  boolean remove(String id) {
    return handle
            .createUpdate("DELETE FROM indicator_decision WHERE id = :id")
            .bind("id", id)
            .execute()
        > 0;
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getString("id"),
        Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
        row.getString("stated_name"),
        row.getString("unit"),
        row.getString("indicator_id"),
        row.getString("decided_by"),
        row.getString("decided_at"),
        row.getString("note"));
  }
}
