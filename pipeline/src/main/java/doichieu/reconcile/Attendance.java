package doichieu.reconcile;

import doichieu.normalize.LocalIndicatorNames;
import doichieu.target.IndicatorMatch;
import doichieu.target.Level;
import doichieu.target.MatchStatus;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which bodies have a plan for a year and of which indicators it speaks, so that silence can be
 * told without looking at all plans for each question.
 */
final class Attendance {
  private final Map<Place, List<Present>> below = new HashMap<>();
  private final Map<At, List<Present>> exact = new HashMap<>();
  private final List<Present> all = new ArrayList<>();

  private record Place(int year, Level level, List<String> prefix) {}

  private record At(int year, List<String> path) {}

  private record Speaker(int year, Body body) {}

  /**
   * A body that has plans for the year.
   *
   * @param plans with at least one comparable target, by document id
   * @param indicators all of which any of them speaks, whatever the figure
   * @param maybe indicators that an unclear name of one of them could mean
   * @param unclear true if one of them has a name that the catalogue does not know: it may mean any
   *     indicator outside the catalogue in other words
   */
  record Present(
      int year,
      Body body,
      List<PlanRecord> plans,
      Set<String> indicators,
      Set<String> maybe,
      boolean unclear) {

    /** True if no plan of the body speaks of the indicator, not even unclearly. */
    boolean isSilentOn(String indicatorId) {
      boolean otherWords = unclear && indicatorId.startsWith(LocalIndicatorNames.PREFIX);
      return !indicators.contains(indicatorId) && !maybe.contains(indicatorId) && !otherWords;
    }

    /** The document that stands for the body: the first one. */
    PlanDocument document() {
      return plans.get(0).document();
    }
  }

  /** Of the plans that count. */
  static Attendance of(List<PlanRecord> counted, Reference reference) {
    Attendance attendance = new Attendance();
    Map<Speaker, List<PlanRecord>> byBody = new LinkedHashMap<>();
    for (PlanRecord plan : counted) {
      Body body = Body.of(plan.document(), reference);
      Integer year = plan.document().planYear();
      boolean compared =
          plan.targets().stream()
              .anyMatch(t -> t.indicatorId() != null && Figure.find(t).isPresent());
      if (year != null && body.isPlaced() && compared) {
        byBody
            .computeIfAbsent(new Speaker(year, body.speaker()), at -> new ArrayList<>())
            .add(plan);
      }
    }
    byBody.forEach(attendance::add);
    return attendance;
  }

  private void add(Speaker at, List<PlanRecord> plans) {
    Set<String> indicators = new TreeSet<>();
    Set<String> maybe = new TreeSet<>();
    boolean unclear = false;
    for (PlanRecord plan : plans) {
      for (Target target : plan.targets()) {
        if (target.indicatorId() != null) {
          indicators.add(target.indicatorId());
        }
        if (target.indicatorMatch().status() != MatchStatus.MATCHED) {
          unclear = true;
          target.indicatorMatch().candidates().stream()
              .map(IndicatorMatch.Candidate::indicatorId)
              .forEach(maybe::add);
        }
      }
    }
    Present present =
        new Present(at.year(), at.body(), List.copyOf(plans), indicators, maybe, unclear);
    all.add(present);
    List<String> path = at.body().path();
    Level level = at.body().level();
    if (path != null && level != null) {
      exact.computeIfAbsent(new At(at.year(), path), any -> new ArrayList<>()).add(present);
      for (int length = 0; length <= path.size(); length++) {
        below
            .computeIfAbsent(
                new Place(at.year(), level, path.subList(0, length)), place -> new ArrayList<>())
            .add(present);
      }
    }
  }

  /** All bodies with a plan, in the order of their first documents. */
  List<Present> list() {
    return all;
  }

  /** The bodies of that level with a plan for the year whose path begins so. */
  List<Present> list(int year, Level level, List<String> prefix) {
    return below.getOrDefault(new Place(year, level, prefix), List.of());
  }

  /** The bodies with a plan of that year that command the body. */
  List<Present> above(Present lower, LineOfCommand line) {
    List<String> path = lower.body().path();
    List<Present> found = new ArrayList<>();
    if (path == null) {
      return found;
    }
    for (int length = 0; length <= path.size(); length++) {
      exact.getOrDefault(new At(lower.year(), path.subList(0, length)), List.of()).stream()
          .filter(upper -> line.commands(upper.body(), lower.body()))
          .forEach(found::add);
    }
    return found;
  }
}
