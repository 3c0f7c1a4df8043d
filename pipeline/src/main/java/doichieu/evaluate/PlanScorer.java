package doichieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import doichieu.evaluate.PlanScores.Judged;
import doichieu.evaluate.Stage.Of;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Compares what was found in one file with the truth, stage by stage. */
final class PlanScorer {
  /** A target that differs in one of these is wrong, whatever its confidence. */
  private static final List<Stage> DECISIVE =
      List.of(Stage.VALUES, Stage.COMPARATORS, Stage.UNITS, Stage.YEARS);

  private final String file;
  private final Map<Stage, Score> scores = new EnumMap<>(Stage.class);
  private final List<Miss> misses = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();

  private PlanScorer(String file) {
    this.file = file;
  }

  /**
   * Scores one file.
   *
   * @param file its name, for the misses
   * @param truth {@code header}, {@code level}, {@code jurisdiction}, {@code planYear}, {@code
   *     targets}, {@code tasks}
   * @param found a plan record as JSON: {@code document}, {@code targets}, {@code tasks}; empty if
   *     the file was not read
   */
  static PlanScores score(String file, JsonNode truth, JsonNode found) {
    PlanScorer scorer = new PlanScorer(file);
    scorer.compare(Stage.HEADER, truth, found.path("document"));
    scorer.rows(truth, found, "targets", RowPairing::ofTargets);
    scorer.rows(truth, found, "tasks", RowPairing::ofTasks);
    return new PlanScores(scorer.scores, scorer.misses, scorer.judged);
  }

  private void rows(
      JsonNode truth, JsonNode found, String key, ToDoubleBiFunction<JsonNode, JsonNode> likeness) {
    List<JsonNode> expectedRows = list(truth.path(key));
    List<JsonNode> foundRows = list(found.path(key));
    Map<Integer, Integer> pairs = RowPairing.pair(expectedRows, foundRows, likeness);
    Set<Integer> spurious = new HashSet<>();
    for (int f = 0; f < foundRows.size(); f++) {
      spurious.add(f);
    }
    for (int t = 0; t < expectedRows.size(); t++) {
      Integer f = pairs.get(t);
      spurious.remove(f);
      row(key, expectedRows.get(t), f == null ? MissingNode.getInstance() : foundRows.get(f));
    }
    spurious.stream().sorted().forEach(f -> row(key, MissingNode.getInstance(), foundRows.get(f)));
  }

  private void row(String key, JsonNode expected, JsonNode found) {
    JsonNode known = expected.isMissingNode() ? found : expected;
    for (Stage stage : Stage.values()) {
      boolean looks = key.equals("tasks") ? stage.of() == Of.TASK : stage.looksAt(known);
      if (looks && !isSilent(stage, expected)) {
        compare(stage, expected, found);
      }
    }
    if (key.equals("targets") && isNoTarget(expected, found)) {
      compare(Stage.RESULTS_AS_TARGETS, MissingNode.getInstance(), found);
    }
    if (key.equals("targets") && !found.isMissingNode()) {
      judged.add(
          new Judged(
              found.path("id").asText(),
              found.path("confidence").asDouble(),
              isRight(expected, found)));
    }
  }

  /** Truth that does not have the key of past results at all says nothing of them. */
  private static boolean isSilent(Stage stage, JsonNode expected) {
    return stage == Stage.BASELINES && !expected.isMissingNode() && !expected.has("baseline");
  }

  /** True for a figure that no target of the truth has, or that the truth has as a past result. */
  private static boolean isNoTarget(JsonNode expected, JsonNode found) {
    if (!found.path("value").isNumber()) {
      return false;
    }
    JsonNode past = expected.path("baseline").path("value");
    return expected.isMissingNode()
        || (past.isNumber()
            && past.decimalValue().compareTo(found.path("value").decimalValue()) == 0
            && !Facts.value(expected).equals(Facts.value(found)));
  }

  private static boolean isRight(JsonNode expected, JsonNode found) {
    return !expected.isMissingNode()
        && Facts.name(expected).equals(Facts.name(found))
        && !isOtherIndicator(expected, found)
        && DECISIVE.stream().allMatch(stage -> stage.facts(expected).equals(stage.facts(found)));
  }

  /** True if both name an indicator of the catalogue, and not the same. */
  private static boolean isOtherIndicator(JsonNode expected, JsonNode found) {
    return expected.has("indicatorId")
        && !Facts.indicator(found).isEmpty()
        && !Facts.indicator(expected).equals(Facts.indicator(found));
  }

  private void compare(Stage stage, JsonNode expected, JsonNode found) {
    List<String> missing = new ArrayList<>(facts(stage, expected));
    List<String> wrong = new ArrayList<>();
    int right = 0;
    List<String> stated = facts(stage, found);
    for (String fact : stated) {
      if (missing.remove(fact)) {
        right++;
      } else {
        wrong.add(fact);
      }
    }
    Score score = new Score(right + missing.size(), stated.size(), right);
    scores.merge(stage, score, Score::plus);
    if (!missing.isEmpty() || !wrong.isEmpty()) {
      misses.add(
          new Miss(
              file, stage, title(expected.isMissingNode() ? found : expected), missing, wrong));
    }
  }

  private static List<String> facts(Stage stage, JsonNode row) {
    return row.isMissingNode() ? List.of() : stage.facts(row);
  }

  private static String title(JsonNode row) {
    String ordinal = Facts.words(row.path("ordinal"));
    String name = Facts.words(row.path("statedName")) + Facts.words(row.path("content"));
    return (ordinal.isEmpty() ? "" : ordinal + ". ") + name;
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> rows = new ArrayList<>();
    array.forEach(rows::add);
    return rows;
  }
}
