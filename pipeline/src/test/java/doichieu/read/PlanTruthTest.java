package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import doichieu.extract.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader states of the test plans, against the truth written by hand. */
class PlanTruthTest {
  private static final Path TESTDATA = Path.of("..", "testdata");

  /** Plans that are not read right yet, each with the reason. They must fail, or leave the list. */
  private static final Set<String> NOT_YET = Set.of();

  /** Every plan that has a truth, in every format it is kept in. */
  static List<Arguments> plans() throws IOException {
    List<Arguments> plans = new ArrayList<>();
    for (Path[] folders :
        List.of(
            new Path[] {TESTDATA.resolve("plans"), TESTDATA.resolve("expected")},
            new Path[] {TESTDATA.resolve("varied"), TESTDATA.resolve("varied/expected")})) {
      for (Path truth : files(folders[1], ".json")) {
        String plan = truth.getFileName().toString().replace(".json", "");
        for (Path file : files(folders[0], "")) {
          if (file.getFileName().toString().startsWith(plan + ".")) {
            plans.add(Arguments.of(file, truth));
          }
        }
      }
    }
    return plans;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void planStatesTheTruthInEveryFormat(Path file, Path truthFile) throws Exception {
    List<String> differences = differences(file, truthFile);
    if (NOT_YET.contains(file.getFileName().toString())) {
      assertThat(differences).as("is read right now: take it off the list").isNotEmpty();
    } else {
      assertThat(differences).isEmpty();
    }
  }

  /** Lines missing ("-") and lines too many ("+"). */
  static List<String> differences(Path file, Path truthFile) throws Exception {
    StatedPlan stated = new PlanReader().read(new DocumentReader().read(file));
    JsonNode truth = new ObjectMapper().readTree(truthFile.toFile());
    List<String> got = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    JsonNode header = truth.get("header");
    got.addAll(TruthLines.headerLines(stated.header()).lines().toList());
    expected.addAll(
        (header.isNull()
                ? TruthLines.headerLines(TruthLines.NOTHING)
                : TruthLines.headerLines(header))
            .lines()
            .toList());
    got.add("year " + stated.planYear());
    expected.add("year " + truth.get("planYear").asText());
    List<StatedTarget> targets = stated.targets();
    for (int i = 0; i < Math.max(targets.size(), truth.get("targets").size()); i++) {
      if (i < targets.size()) {
        got.add(TruthLines.line(targets.get(i)));
      }
      if (truth.get("targets").has(i)) {
        expected.add(TruthLines.line(withoutWordsOfBasis(truth.get("targets").get(i), targets, i)));
      }
    }
    stated.tasks().forEach(t -> got.add(TruthLines.line(t)));
    truth.get("tasks").forEach(t -> expected.add(TruthLines.taskLine(t)));
    targets.stream()
        .filter(t -> t.baseline() != null)
        .forEach(t -> got.add(TruthLines.baselineLine(t)));
    baselines(truthFile).forEach(t -> expected.add(TruthLines.baselineLine(t)));
    return compare(got, expected);
  }

  /** Words beside the citations of the basis cell become notes only when citations are read. */
  private static JsonNode withoutWordsOfBasis(JsonNode truth, List<StatedTarget> targets, int i) {
    String notes = truth.get("notes").asText();
    if (i < targets.size() && targets.get(i).legalBasisText().contains(notes)) {
      return ((ObjectNode) truth).putNull("notes");
    }
    return truth;
  }

  private static JsonNode baselines(Path truthFile) throws IOException {
    JsonNode all = new ObjectMapper().readTree(TESTDATA.resolve("varied/baselines.json").toFile());
    return all.path(truthFile.getFileName().toString().replace(".json", ""));
  }

  private static List<String> compare(List<String> got, List<String> expected) {
    List<String> missing = new ArrayList<>(expected);
    got.forEach(missing::remove);
    List<String> surplus = new ArrayList<>(got);
    expected.forEach(surplus::remove);
    List<String> differences = new ArrayList<>();
    missing.forEach(line -> differences.add("- " + line));
    surplus.forEach(line -> differences.add("+ " + line));
    if (differences.isEmpty() && !got.equals(expected)) {
      differences.add("in another order");
    }
    return differences;
  }
}
