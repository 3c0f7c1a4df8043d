package doichieu.reconcile;

import doichieu.target.Conflict;
import java.util.List;

/**
 * A rule that looks at one indicator and horizon at a time, so that a change of a plan touches only
 * the comparisons it takes part in.
 */
interface ComparisonRule {

  /**
   * The conflicts among the statements of one comparison.
   *
   * @param superiors of the same comparison
   */
  List<Conflict> compare(Comparison comparison, SuperiorIndex superiors);
}
