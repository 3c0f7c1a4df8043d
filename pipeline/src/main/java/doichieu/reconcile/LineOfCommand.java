package doichieu.reconcile;

import doichieu.target.Level;
import java.util.List;

/**
 * Who is above whom.
 *
 * <p>An authority is superior of every body in its territory and of the offices inside it; an
 * office (a department, a unit) is superior of the units inside it only. Of the central bodies,
 * those that direct the whole administration are superior of all; a ministry is so only where its
 * target names a lower level.
 *
 * <p>The Party, the Front, unions, courts and companies have lines of their own.
 *
 * <p>Nobody is above a body that was gone when the other one came or spoke, and a body is no peer
 * of one that may have followed it: which of several successors answers for it, the plans do not
 * tell.
 */
final class LineOfCommand {
  private final DirectingBodies directing;
  private final BodySystems systems;

  LineOfCommand(DirectingBodies directing, BodySystems systems) {
    this.directing = directing;
    this.systems = systems;
  }

  /** How the first body stands to the second one. */
  enum Relation {
    SUPERIOR,
    SUBORDINATE,
    /** The same body, or two organs of one authority. */
    SAME_BODY,
    /** Neither is in the other's line. */
    PEER,
    /** Place or level of one of them is not known, or one may have followed the other. */
    UNKNOWN
  }

  /** How the first statement's body stands to the second one's. */
  Relation relation(Statement first, Statement second) {
    Body a = first.body();
    Body b = second.body();
    if (!a.isPlaced() || !b.isPlaced()) {
      return Relation.UNKNOWN;
    }
    if (isAbove(first, b)) {
      return Relation.SUPERIOR;
    }
    if (isAbove(second, a)) {
      return Relation.SUBORDINATE;
    }
    return sideBySide(a, b);
  }

  /** True if the first body commands the second one, whatever its target names. */
  boolean commands(Body upper, Body lower) {
    return upper.isPlaced() && lower.isPlaced() && isAbove(upper, Level.ALL, lower);
  }

  private boolean isAbove(Statement statement, Body lower) {
    return isAbove(statement.body(), statement.scope(), lower);
  }

  private boolean isAbove(Body upper, Level scope, Body lower) {
    return isPlacedAbove(upper, scope, lower)
        && lower.standing().hears(upper.standing())
        && systems.isOne(upper, lower);
  }

  private boolean isPlacedAbove(Body upper, Level scope, Body lower) {
    List<String> above = path(upper);
    List<String> below = path(lower);
    if (upper.isOffice()) {
      return above.equals(below)
          && upper.level() == Level.DEPARTMENT
          && lower.level() == Level.UNIT
          && isInside(lower, upper);
    }
    if (above.isEmpty()) {
      return below.isEmpty()
          ? lower.isOffice() && isInside(lower, upper)
          : directing.contains(upper) || namesLowerLevel(scope);
    }
    return below.size() >= above.size()
        && below.subList(0, above.size()).equals(above)
        && (below.size() > above.size() || lower.isOffice());
  }

  private Relation sideBySide(Body a, Body b) {
    if (!systems.isOne(a, b)) {
      return Relation.PEER;
    }
    if (!a.standing().meets(b.standing())) {
      return a.standing().sharesTerritoryWith(b.standing()) ? Relation.UNKNOWN : Relation.PEER;
    }
    if (!path(a).equals(path(b))) {
      return Relation.PEER;
    }
    if (a.level() != b.level()) {
      return a.isOffice() || b.isOffice() ? Relation.PEER : Relation.UNKNOWN;
    }
    if (!a.isOffice() && !path(a).isEmpty()) {
      return Relation.SAME_BODY;
    }
    if (a.issuer() == null || b.issuer() == null) {
      return Relation.UNKNOWN;
    }
    return a.issuer().equals(b.issuer()) ? Relation.SAME_BODY : Relation.PEER;
  }

  private static boolean isInside(Body lower, Body upper) {
    return lower.parent() != null && lower.parent().equals(upper.issuer());
  }

  private static boolean namesLowerLevel(Level scope) {
    return scope != Level.ALL && scope != Level.CENTRAL;
  }

  private static List<String> path(Body body) {
    List<String> path = body.path();
    return path == null ? List.of() : path;
  }
}
