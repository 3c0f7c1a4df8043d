package doichieu.families;

import doichieu.families.Family.Expected;
import doichieu.target.Comparator;
import doichieu.target.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which indicators bodies outside one line of command set at different figures: every pair of plans
 * is looked at, as a person would.
 */
final class PeerTruth {
  private PeerTruth() {}

  static List<Expected> of(List<MadePlan> plans, List<Expected> already) {
    SortedMap<String, SortedSet<String>> found = new TreeMap<>();
    for (MadePlan a : plans) {
      for (MadePlan b : plans) {
        if (a != b && a.year == b.year && counts(a, plans) && counts(b, plans) && peers(a, b)) {
          compare(a, b, divided(plans), found);
        }
      }
    }
    List<Expected> expected = new ArrayList<>();
    found.forEach((id, names) -> expected.add(new Expected("peer-divergence", id, names)));
    return expected;
  }

  private static boolean counts(MadePlan plan, List<MadePlan> all) {
    return plan.renditionOf == null
        && all.stream().noneMatch(other -> plan.name.equals(other.revises));
  }

  /** What a superior divides among units: each has a figure of its own. */
  private static SortedSet<String> divided(List<MadePlan> plans) {
    SortedSet<String> divided = new TreeSet<>();
    plans.forEach(
        plan ->
            plan.matrices.forEach(
                matrix -> matrix.indicators().forEach(row -> divided.add(row.indicatorId()))));
    return divided;
  }

  private static void compare(
      MadePlan a,
      MadePlan b,
      SortedSet<String> divided,
      SortedMap<String, SortedSet<String>> found) {
    for (MadeRow x : a.rows) {
      for (MadeRow y : b.rows) {
        if (x.indicatorId() != null
            && x.indicatorId().equals(y.indicatorId())
            && meet(a, x, b, y)
            && x.unit().equals(y.unit())
            && differ(x, y)
            && !divided.contains(x.indicatorId())
            && haveBasis(a, x, b, y)) {
          SortedSet<String> names = found.computeIfAbsent(x.indicatorId(), any -> new TreeSet<>());
          names.add(a.name);
          names.add(b.name);
        }
      }
    }
  }

  private static boolean haveBasis(MadePlan a, MadeRow x, MadePlan b, MadeRow y) {
    List<MadeCitation> first = x.basis().isEmpty() ? a.preamble : x.basis();
    List<MadeCitation> second = y.basis().isEmpty() ? b.preamble : y.basis();
    return first.stream()
        .anyMatch(c -> second.stream().anyMatch(d -> c.number().equals(d.number())));
  }

  private static boolean meet(MadePlan a, MadeRow x, MadePlan b, MadeRow y) {
    return x.scope() == y.scope()
        || (x.scope() == Level.ALL && a.body.level() == y.scope())
        || (y.scope() == Level.ALL && b.body.level() == x.scope());
  }

  private static boolean differ(MadeRow x, MadeRow y) {
    boolean bound = x.comparator() != Comparator.EQUAL && y.comparator() != Comparator.EQUAL;
    return x.value().compareTo(y.value()) != 0 || (bound && x.comparator() != y.comparator());
  }

  private static boolean peers(MadePlan a, MadePlan b) {
    return !above(a.body, b.body) && !above(b.body, a.body) && !a.body.equals(b.body);
  }

  static boolean above(MadeBody upper, MadeBody lower) {
    if (upper.level() == Level.CENTRAL) {
      return true;
    }
    return upper.level() != Level.DEPARTMENT
        && lower.path().size() >= upper.path().size()
        && lower.path().subList(0, upper.path().size()).equals(upper.path())
        && (lower.path().size() > upper.path().size() || lower.level() == Level.DEPARTMENT);
  }
}
