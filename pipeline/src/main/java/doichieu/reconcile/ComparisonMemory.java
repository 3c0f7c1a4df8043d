package doichieu.reconcile;

import doichieu.reconcile.ConflictRules.Compared;
import doichieu.target.Conflict;
import doichieu.target.Target.Implements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the comparisons of an earlier run gave, so that a later run computes only those in which a
 * statement came, went or changed. A comparison of equal statements gives equal conflicts, so the
 * result is that of a run without memory.
 */
final class ComparisonMemory {
  private Map<Matter, Remembered> before = new HashMap<>();
  private int computed;

  private record Remembered(Comparison comparison, Compared compared) {}

  /** What all comparisons tell; forgets those that are gone. */
  Compared compare(List<Comparison> comparisons, ConflictRules rules) {
    Map<Matter, Remembered> now = new HashMap<>();
    List<Conflict> all = new ArrayList<>();
    Map<String, List<Implements>> above = new HashMap<>();
    computed = 0;
    for (Comparison comparison : comparisons) {
      Matter key = comparison.matter();
      Remembered old = before.get(key);
      Remembered remembered = old;
      if (old == null || !isSame(old.comparison(), comparison)) {
        computed++;
        remembered = new Remembered(comparison, rules.compare(comparison));
      }
      if (remembered != null) {
        now.put(key, remembered);
        all.addAll(remembered.compared().conflicts());
        above.putAll(remembered.compared().above());
      }
    }
    before = now;
    return new Compared(all, above);
  }

  /** How many comparisons the last run computed anew. */
  int computed() {
    return computed;
  }

  private static boolean isSame(Comparison a, Comparison b) {
    if (a.statements().size() != b.statements().size()) {
      return false;
    }
    for (int i = 0; i < a.statements().size(); i++) {
      Statement x = a.statements().get(i);
      Statement y = b.statements().get(i);
      if (!isSame(x, y)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Statement x, Statement y) {
    boolean identical = x.target() == y.target() && x.document() == y.document();
    return x.position() == y.position()
        && (identical || (x.target().equals(y.target()) && x.document().equals(y.document())));
  }
}
