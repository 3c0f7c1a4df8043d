package doichieu.reconcile;

import doichieu.reconcile.LineOfCommand.Relation;
import doichieu.target.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Statements on one basis, by what they promise and by province, so that a peer with another figure
 * is found without comparing all with all.
 */
final class PeerIndex {
  private static final String CENTRAL = "";

  private final LineOfCommand line;
  private final Direction direction;
  private final Map<Figure, Map<String, List<Statement>>> statements = new LinkedHashMap<>();

  PeerIndex(List<Statement> indexed, LineOfCommand line, Direction direction) {
    this.line = line;
    this.direction = direction;
    for (Statement statement : indexed) {
      statements
          .computeIfAbsent(statement.figure().promise(direction), any -> new LinkedHashMap<>())
          .computeIfAbsent(province(statement), any -> new ArrayList<>())
          .add(statement);
    }
  }

  /** True if a peer asks something else in the same unit. */
  boolean divergesFrom(Statement statement) {
    Figure promise = statement.figure().promise(direction);
    return statements.entrySet().stream()
        .filter(entry -> !entry.getKey().agreesWith(promise) && entry.getKey().hasUnitOf(promise))
        .anyMatch(entry -> holdsPeer(entry.getValue(), statement));
  }

  private boolean holdsPeer(Map<String, List<Statement>> byProvince, Statement statement) {
    String own = province(statement);
    for (Entry<String, List<Statement>> entry : byProvince.entrySet()) {
      boolean elsewhere =
          !own.equals(CENTRAL) && !entry.getKey().equals(CENTRAL) && !own.equals(entry.getKey());
      if (elsewhere
          || entry.getValue().stream()
              .anyMatch(other -> line.relation(statement, other) == Relation.PEER)) {
        return true;
      }
    }
    return false;
  }

  /** By the province of today, as one province may have followed the other. */
  private static String province(Statement statement) {
    List<String> path = statement.body().path();
    String territory = statement.body().standing().territory();
    return path == null || path.isEmpty() ? CENTRAL : territory == null ? path.get(0) : territory;
  }
}
