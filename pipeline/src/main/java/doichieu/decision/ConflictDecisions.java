package doichieu.decision;

import doichieu.target.Conflict;
import doichieu.target.ConflictStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts people's decisions over the conflicts that comparing found. */
public final class ConflictDecisions {
  /**
   * Stands before the note of a decision that no longer holds, in both languages of the product.
   */
  static final String LAPSED = "[hết hiệu lực vì số liệu hoặc văn bản đã đổi / lapsed] ";

  private final Map<String, ConflictDecision> byConflict = new TreeMap<>();

  private final PlanNames plans;

  /**
   * Over the given decisions; of several on one conflict the last one counts.
   *
   * @param plans names all documents of the conflicts
   */
  public ConflictDecisions(Collection<ConflictDecision> decisions, PlanNames plans) {
    this.plans = plans;
    decisions.forEach(decision -> byConflict.put(decision.conflictId(), decision));
  }

  /**
   * The conflicts with their decisions. One whose figures changed is open again and shows the
   * decision that lapsed; so is a postponed one whose day is over.
   */
  public List<Conflict> apply(List<Conflict> conflicts, LocalDate today) {
    return conflicts.stream().map(conflict -> apply(conflict, today)).toList();
  }

  private Conflict apply(Conflict conflict, LocalDate today) {
    ConflictDecision decision = byConflict.get(conflict.id());
    if (decision == null) {
      return conflict;
    }
    if (!decision.holdsFor(conflict, plans)) {
      String note = decision.note() == null ? "" : decision.note();
      return with(conflict, ConflictStatus.OPEN, decision, LAPSED + note);
    }
    String until = decision.until();
    boolean over =
        decision.status() == ConflictStatus.POSTPONED
            && until != null
            && LocalDate.parse(until).isBefore(today);
    return with(
        conflict, over ? ConflictStatus.OPEN : decision.status(), decision, decision.note());
  }

  private static Conflict with(
      Conflict conflict, ConflictStatus status, ConflictDecision decision, @Nullable String note) {
    return new Conflict(
        conflict.id(),
        conflict.kind(),
        conflict.severity(),
        conflict.indicatorId(),
        conflict.period(),
        conflict.appliesTo(),
        conflict.targetIds(),
        conflict.documentIds(),
        conflict.values(),
        conflict.legalDocumentId(),
        conflict.explanation(),
        status,
        new Conflict.Decision(decision.by(), decision.at(), note, decision.until()));
  }
}
