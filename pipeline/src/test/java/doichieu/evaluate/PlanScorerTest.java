package doichieu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlanScorerTest {
  private static final String TRUTH =
      """
      {"header": {"number": "12", "recipients": ["A", "B"]}, "planYear": 2025,
       "targets": [
         {"origin": "annex", "ordinal": "1", "statedName": "Tỷ lệ hồ sơ trực tuyến", "value": 60,
          "comparator": ">=", "unit": "%", "leadAgencies": ["Sở Tư pháp"], "period": {"year": 2025}},
         {"origin": "annex", "ordinal": "2", "statedName": "Tỷ lệ thanh toán trực tuyến", "value": 80,
          "comparator": "=", "unit": "%", "leadAgencies": [], "period": {"year": 2025}}],
       "tasks": [{"content": "Ban hành Kế hoạch", "deliverable": "Kế hoạch",
                  "deadline": {"kind": "month", "start": "2025-02-01", "end": "2025-02-28"}}]}
      """;

  @Test
  void equalFactsAreRightAtEveryStage() throws IOException {
    PlanScores scores = score(found("60", "Sở Tư pháp"));
    for (Stage stage : Stage.values()) {
      assertThat(scores.of(stage).f1()).as(stage.toString()).isEqualTo(1);
    }
    assertThat(scores.misses()).isEmpty();
    assertThat(scores.of(Stage.HEADER)).isEqualTo(new Score(4, 4, 4));
    assertThat(scores.judged()).extracting(PlanScores.Judged::right).containsExactly(true, true);
  }

  @Test
  void wrongFigureIsAMissOfItsStageAndItsTargetIsWrong() throws IOException {
    PlanScores scores = score(found("65", "Sở Tư pháp"));
    assertThat(scores.of(Stage.VALUES)).isEqualTo(new Score(2, 2, 1));
    assertThat(scores.of(Stage.ROWS).f1()).isEqualTo(1);
    assertThat(scores.judged()).extracting(PlanScores.Judged::right).containsExactly(false, true);
    assertThat(scores.misses()).hasSize(1);
    assertThat(scores.misses().get(0).expected()).containsExactly("60");
    assertThat(scores.misses().get(0).found()).containsExactly("65");
    assertThat(scores.misses().get(0).row()).isEqualTo("1. Tỷ lệ hồ sơ trực tuyến");
  }

  @Test
  void pastResultReportedAsTargetIsCounted() throws IOException {
    JsonNode truth =
        json(
            """
            {"targets": [{"origin": "annex", "ordinal": "1", "statedName": "Tỷ lệ hồ sơ trực tuyến",
              "value": 60, "baseline": {"year": 2024, "value": 42.6}}]}
            """);
    JsonNode found =
        json(
            """
            {"targets": [
              {"origin": "annex", "ordinal": "1", "statedName": "Tỷ lệ hồ sơ trực tuyến", "value": 42.6},
              {"origin": "narrative", "statedName": "Tỷ lệ đã đạt", "value": 12}]}
            """);
    PlanScores scores = PlanScorer.score("a.pdf", truth, found);
    assertThat(scores.of(Stage.RESULTS_AS_TARGETS)).isEqualTo(new Score(0, 2, 0));
    assertThat(scores.of(Stage.BASELINES)).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void targetOfAnotherIndicatorIsWrongWhateverItsFigure() throws IOException {
    String row = "{\"statedName\": \"Tỷ lệ\", \"origin\": \"annex\", \"indicatorId\": \"%s\"}";
    PlanScores scores =
        PlanScorer.score(
            "a.pdf",
            json("{\"targets\": [" + String.format(row, "a") + "]}"),
            json("{\"targets\": [" + String.format(row, "b") + "]}"));
    assertThat(scores.judged()).extracting(PlanScores.Judged::right).containsExactly(false);
  }

  @Test
  void agenciesAreCountedOneByOne() throws IOException {
    PlanScores scores = score(found("60", "Sở Nội vụ"));
    assertThat(scores.of(Stage.AGENCIES)).isEqualTo(new Score(1, 1, 0));
  }

  @Test
  void missingAndInventedRowsCountAtEveryStageThatLooksAtThem() throws IOException {
    PlanScores nothing = PlanScorer.score("a.pdf", json(TRUTH), MissingNode.getInstance());
    assertThat(nothing.of(Stage.ROWS)).isEqualTo(new Score(2, 0, 0));
    assertThat(nothing.of(Stage.DEADLINES)).isEqualTo(new Score(1, 0, 0));
    PlanScores invented =
        PlanScorer.score("a.pdf", json("{\"targets\": [], \"tasks\": []}"), found("60", "X"));
    assertThat(invented.of(Stage.VALUES)).isEqualTo(new Score(0, 2, 0));
    assertThat(invented.judged()).extracting(PlanScores.Judged::right).containsOnly(false);
  }

  @Test
  void proseIsItsOwnStage() throws IOException {
    JsonNode prose =
        json(
            "{\"targets\": [{\"origin\": \"narrative\", \"statedName\": \"hồ sơ\", \"value\": 90}]}");
    PlanScores scores = PlanScorer.score("a.pdf", prose, prose);
    assertThat(scores.of(Stage.PROSE)).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.of(Stage.ROWS)).isEqualTo(Score.NONE);
  }

  @Test
  void intervalIsWilsons() {
    Calibration none = Calibration.of(0.9, 1, 100, 0);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isBetween(0.0369, 0.0371);
    assertThat(Calibration.of(0.9, 1, 100, 10).share()).isEqualTo(0.1);
  }

  private static PlanScores score(JsonNode found) throws IOException {
    return PlanScorer.score("a.pdf", json(TRUTH), found);
  }

  /** The truth as the program would state it, with that figure and that lead agency. */
  private static JsonNode found(String value, String agency) throws IOException {
    String rows =
        TRUTH
            .replace("\"value\": 60", "\"value\": " + value)
            .replace(
                "[\"Sở Tư pháp\"]", "[{\"statedName\": \"" + agency + "\", \"agencyId\": null}]");
    JsonNode all = json(rows);
    return json(
        "{\"document\": "
            + all
            + ", \"targets\": "
            + all.get("targets")
            + ", \"tasks\": "
            + all.get("tasks")
            + "}");
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
