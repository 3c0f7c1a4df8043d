package doichieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The past results that stand beside targets, from {@code baselines.json} in the folder of the
 * plans: an object of plans, each a list of {@code ordinal}, {@code statedName}, {@code baseline}.
 */
final class PastResults {
  private final JsonNode byPlan;

  private PastResults(JsonNode byPlan) {
    this.byPlan = byPlan;
  }

  /** Those of a folder; none if it has no such file. */
  static PastResults of(Path folder) throws IOException {
    Path file = folder.resolve("baselines.json");
    return new PastResults(
        Files.isRegularFile(file)
            ? JsonMapper.builder().build().readTree(file.toFile())
            : MissingNode.getInstance());
  }

  /** Completes a plan's truth: where the folder has the file, a target not named has no result. */
  void addTo(String plan, JsonNode truth) {
    if (byPlan.isMissingNode()) {
      return;
    }
    for (JsonNode target : truth.path("targets")) {
      if (target instanceof ObjectNode row && !row.has("baseline")) {
        row.set("baseline", find(plan, row));
      }
    }
  }

  private JsonNode find(String plan, JsonNode row) {
    for (JsonNode one : byPlan.path(plan)) {
      if (Facts.words(one.path("ordinal")).equals(Facts.words(row.path("ordinal")))
          && Facts.name(one).equals(Facts.name(row))) {
        return one.path("baseline");
      }
    }
    return JsonMapper.builder().build().nullNode();
  }
}
