package doichieu.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well one plan, or several, were read.
 *
 * @param byStage a score for every stage
 * @param misses every difference
 * @param judged every target found, with its confidence and whether it is right
 */
public record PlanScores(Map<Stage, Score> byStage, List<Miss> misses, List<Judged> judged) {
  public PlanScores {
    byStage = Map.copyOf(byStage);
    misses = List.copyOf(misses);
    judged = List.copyOf(judged);
  }

  /**
   * A target found.
   *
   * @param id its id
   * @param confidence 0 to 1, as the program states it
   * @param right true if name, value, comparator, unit and year are those of the truth, and the
   *     indicator, if one was found
   */
  public record Judged(String id, double confidence, boolean right) {}

  /** The score of a stage. */
  public Score of(Stage stage) {
    return byStage.getOrDefault(stage, Score.NONE);
  }

  /** All counts together. */
  public static PlanScores sum(List<PlanScores> all) {
    Map<Stage, Score> sum = new EnumMap<>(Stage.class);
    List<Miss> misses = new ArrayList<>();
    List<Judged> judged = new ArrayList<>();
    for (PlanScores one : all) {
      for (Stage stage : Stage.values()) {
        sum.merge(stage, one.of(stage), Score::plus);
      }
      misses.addAll(one.misses());
      judged.addAll(one.judged());
    }
    return new PlanScores(sum, misses, judged);
  }
}
