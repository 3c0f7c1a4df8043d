package doichieu.reconcile;

import doichieu.target.Origin;
import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.Amends;
import doichieu.target.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one document changes in one plan.
 *
 * @param amending the document that corrects or changes
 * @param named the plan as the document names it
 * @param plan the plan; null if it is not among those that count
 * @param binding false if the document is of a body that cannot change the plan: nothing of the
 *     plan leaves the comparison then
 * @param changes the rows that are changed, in the order of the plan
 */
record Amendment(
    PlanDocument amending,
    Amends named,
    @Nullable PlanDocument plan,
    boolean binding,
    List<Change> changes) {
  Amendment {
    changes = List.copyOf(changes);
  }

  /**
   * One row of the plan.
   *
   * @param before the plan's target
   * @param after what the amending document states instead, of equal figures the first: one if it
   *     is clear; none if the row is named and no figure was read; several if it is not clear which
   *     holds
   * @param quoted the amending document's mention of the former figure, in the order of the text
   */
  record Change(Target before, List<Target> after, List<Target> quoted) {
    Change {
      after = List.copyOf(after);
      quoted = List.copyOf(quoted);
    }

    /**
     * True if the row is as it was: a row of an annex states the figure again, and nothing another.
     * In running text the former figure alone ("đã in là 80%") tells that the new one was not read.
     */
    boolean isRestated() {
      return after.isEmpty() && quoted.stream().anyMatch(t -> t.origin() == Origin.ANNEX);
    }

    /** True if one new figure is known, or the former one is stated again. */
    boolean isClear() {
      return after.size() == 1 || isRestated();
    }
  }

  /** True if a reviewer has nothing to settle. */
  boolean isClear() {
    return plan != null
        && binding
        && !changes.isEmpty()
        && changes.stream().allMatch(Change::isClear);
  }
}
