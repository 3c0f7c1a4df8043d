package doichieu.reconcile;

import doichieu.target.Conflict;
import java.util.List;

/** One thing a reviewer must know of; a pure function of the plans that count. */
interface ConflictRule {

  /** The conflicts of this rule's kind; in no particular order. */
  List<Conflict> apply(PlanCollection plans);
}
