package doichieu.reconcile;

import doichieu.target.Conflict;
import java.util.List;

/**
 * A rule that looks at one indicator and horizon at a time, so that a change of a plan touches only
 * the comparisons it takes part in.
 */
interface ComparisonRule extends ConflictRule {

  /** The conflicts among the statements of one comparison. */
  List<Conflict> compare(Comparison comparison);

  @Override
  default List<Conflict> apply(PlanCollection plans) {
    return plans.comparisons().stream().flatMap(c -> compare(c).stream()).toList();
  }
}
