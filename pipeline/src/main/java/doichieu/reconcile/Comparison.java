package doichieu.reconcile;

import doichieu.target.Direction;
import doichieu.target.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All statements on one indicator with one horizon, whatever their scope: nothing outside can bear
 * on the conflicts among them.
 *
 * @param statements superior bodies first
 */
record Comparison(Matter matter, List<Statement> statements) {
  Comparison {
    statements = statements.stream().sorted(Statement.SUPERIOR_FIRST).toList();
  }

  String indicatorId() {
    return matter.indicatorId();
  }

  Horizon horizon() {
    return matter.horizon();
  }

  /** Which way is better; of changes the greater one, be it a rise or a fall. */
  Direction direction(Reference reference) {
    Direction direction = reference.direction(indicatorId());
    return matter.change() && direction == Direction.LOWER ? Direction.HIGHER : direction;
  }

  /** The key of this comparison for a scope. */
  ComparisonKey key(Level scope) {
    return new ComparisonKey(matter, scope);
  }

  /** The statements by document id; those of one document stand together, as it has one body. */
  Map<String, List<Statement>> byDocument() {
    Map<String, List<Statement>> byDocument = new LinkedHashMap<>();
    int start = 0;
    for (int i = 1; i <= statements.size(); i++) {
      String id = statements.get(start).document().id();
      if (i == statements.size() || !statements.get(i).document().id().equals(id)) {
        byDocument.put(id, statements.subList(start, i));
        start = i;
      }
    }
    return byDocument;
  }

  /** The scopes that are named. */
  SortedSet<Level> scopes() {
    SortedSet<Level> scopes = new TreeSet<>();
    statements.forEach(statement -> scopes.add(statement.scope()));
    return scopes;
  }

  /**
   * The statements that can be set side by side under a scope, of each document those that bind it
   * most (see {@link Binding}).
   */
  List<Statement> under(Level scope) {
    List<Statement> under = new ArrayList<>();
    for (List<Statement> own : byDocument().values()) {
      under.addAll(Binding.select(own.stream().filter(s -> s.fits(scope)).toList(), scope));
    }
    return under;
  }
}
