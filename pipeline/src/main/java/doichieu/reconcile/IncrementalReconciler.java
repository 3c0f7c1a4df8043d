package doichieu.reconcile;

import doichieu.target.PlanRecord;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares a collection that changes: plans come and go, and only the comparisons (an indicator by
 * a horizon) are computed anew in which they take part. The result is that of a full run. Not to be
 * used by several threads at once.
 */
public final class IncrementalReconciler {
  private final Reconciler reconciler;
  private final ComparisonMemory memory = new ComparisonMemory();
  private final SortedMap<String, PlanRecord> plans = new TreeMap<>();

  /** An empty collection. */
  public IncrementalReconciler(Reference reference) {
    reconciler = new Reconciler(reference);
  }

  /** Adds a plan, or replaces the one of the same id. */
  public void add(PlanRecord plan) {
    plans.put(plan.document().id(), plan);
  }

  /** Takes a plan away; nothing happens if it is not there. */
  public void remove(String documentId) {
    plans.remove(documentId);
  }

  /** What the plans say together now. */
  public Reconciled result() {
    return reconciler.reconcile(List.copyOf(plans.values()), memory);
  }

  /** How many comparisons the last {@link #result} computed anew. */
  public int computed() {
    return memory.computed();
  }
}
