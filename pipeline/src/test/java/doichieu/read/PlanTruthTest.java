package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import doichieu.extract.DocumentReader;
import doichieu.target.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader states of the test plans, against the truth written by hand. */
class PlanTruthTest {
  private static final Path TESTDATA = Path.of("..", "testdata");

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
    StatedPlan stated = new PlanReader().read(new DocumentReader().read(file));
    JsonNode truth = new ObjectMapper().readTree(truthFile.toFile());
    JsonNode header = truth.get("header");
    assertThat(headerLines(stated.header()))
        .isEqualTo(header.isNull() ? headerLines(NOTHING) : headerLines(header));
    assertThat(String.valueOf(stated.planYear())).isEqualTo(truth.get("planYear").asText());
    List<String> got = new ArrayList<>();
    stated.targets().forEach(t -> got.add(line(t)));
    List<String> expected = new ArrayList<>();
    truth.get("targets").forEach(t -> expected.add(line(t)));
    assertSame(got, expected);
    List<String> gotTasks = new ArrayList<>();
    stated.tasks().forEach(t -> gotTasks.add(line(t)));
    List<String> expectedTasks = new ArrayList<>();
    truth.get("tasks").forEach(t -> expectedTasks.add(taskLine(t)));
    assertSame(gotTasks, expectedTasks);
  }

  /** Fails with the lines that differ only. */
  private static void assertSame(List<String> got, List<String> expected) {
    List<String> missing = new ArrayList<>(expected);
    got.forEach(missing::remove);
    List<String> surplus = new ArrayList<>(got);
    expected.forEach(surplus::remove);
    assertThat(surplus).as("surplus; missing are %s", String.join("\n  -", missing)).isEmpty();
    assertThat(missing).as("missing").isEmpty();
    assertThat(got).isEqualTo(expected);
  }

  private static final Header NOTHING =
      new Header(null, null, null, null, null, null, null, null, List.of(), null);

  private static String headerLines(Header h) {
    return String.join(
        "\n",
        List.of(
            h.issuer() == null
                ? "null"
                : h.issuer().statedName() + " < " + h.issuer().parentStatedName(),
            h.documentType() + " " + h.number() + " " + h.symbol() + " " + h.fullNumber(),
            h.place()
                + " "
                + (h.issuedOn() == null
                    ? "null"
                    : h.issuedOn().year() + " " + h.issuedOn().month() + " " + h.issuedOn().day()),
            String.valueOf(h.subject()),
            h.recipients().toString(),
            h.signatory() == null
                ? "null"
                : h.signatory().authority()
                    + "/"
                    + h.signatory().position()
                    + "/"
                    + h.signatory().name()));
  }

  private static String headerLines(JsonNode h) {
    JsonNode on = h.get("issuedOn");
    JsonNode by = h.get("signatory");
    return String.join(
        "\n",
        List.of(
            h.get("issuer").isNull()
                ? "null"
                : h.get("issuer").get("statedName").asText()
                    + " < "
                    + h.get("issuer").get("parentStatedName").asText(),
            h.get("documentType").asText()
                + " "
                + h.get("number").asText()
                + " "
                + h.get("symbol").asText()
                + " "
                + h.get("fullNumber").asText(),
            h.get("place").asText()
                + " "
                + (on.isNull()
                    ? "null"
                    : on.get("year").asText()
                        + " "
                        + on.get("month").asText()
                        + " "
                        + on.get("day").asText()),
            h.get("subject").asText(),
            list(h.get("recipients"), JsonNode::asText),
            by.isNull()
                ? "null"
                : by.get("authority").asText()
                    + "/"
                    + by.get("position").asText()
                    + "/"
                    + by.get("name").asText()));
  }

  private static String line(StatedTarget t) {
    return String.join(
        " ¦ ",
        List.of(
            t.origin().toString(),
            t.kind().toString(),
            t.annex() == null ? "null" : t.annex().label() + "/" + t.annex().title(),
            t.section().stream().map(s -> s.label() + "/" + s.title()).toList().toString(),
            String.valueOf(t.ordinal()),
            t.statedName(),
            t.value() == null
                ? "null null null"
                : t.value().comparator()
                    + " "
                    + t.value().value().toPlainString()
                    + " "
                    + t.value().valueHigh(),
            String.valueOf(t.unit()),
            String.valueOf(t.statedValue()),
            t.commitment().toString(),
            t.period() == null ? "null null" : t.period().year() + " " + t.period().statedText(),
            t.formula() == null
                ? "null"
                : t.formula().text()
                    + "|"
                    + t.formula().numerator()
                    + "|"
                    + t.formula().denominator(),
            t.constraints().stream()
                .map(
                    c ->
                        c.comparator()
                            + " "
                            + c.value().toPlainString()
                            + " "
                            + c.unit()
                            + " "
                            + c.text())
                .toList()
                .toString(),
            t.leadAgencies().toString(),
            t.coordinatingAgencies().toString()));
  }

  private static String line(JsonNode t) {
    JsonNode formula = t.get("formula");
    return String.join(
        " ¦ ",
        List.of(
            t.get("origin").asText(),
            t.get("kind").asText(),
            annex(t),
            sections(t),
            t.get("ordinal").asText(),
            t.get("statedName").asText(),
            t.get("comparator").asText()
                + " "
                + t.get("value").asText()
                + " "
                + t.get("valueHigh").asText(),
            t.get("unit").asText(),
            t.get("statedValue").asText(),
            t.get("commitment").asText(),
            t.get("period").path("year").asText()
                + " "
                + t.get("period").path("statedText").asText(),
            formula.isNull()
                ? "null"
                : formula.get("text").asText()
                    + "|"
                    + formula.get("numerator").asText()
                    + "|"
                    + formula.get("denominator").asText(),
            list(
                t.get("constraints"),
                c ->
                    c.get("comparator").asText()
                        + " "
                        + c.get("value").asText()
                        + " "
                        + c.get("unit").asText()
                        + " "
                        + c.get("text").asText()),
            list(t.get("leadAgencies"), JsonNode::asText),
            list(t.get("coordinatingAgencies"), JsonNode::asText)));
  }

  private static String annex(JsonNode t) {
    JsonNode annex = t.get("annex");
    return annex.isNull()
        ? "null"
        : annex.get("label").asText() + "/" + annex.get("title").asText();
  }

  private static String sections(JsonNode t) {
    return list(t.get("section"), s -> s.get("label").asText() + "/" + s.get("title").asText());
  }

  private static String list(JsonNode array, java.util.function.Function<JsonNode, String> line) {
    List<String> lines = new ArrayList<>();
    array.forEach(node -> lines.add(line.apply(node)));
    return lines.toString();
  }

  private static String line(StatedTask t) {
    return String.join(
        " ¦ ",
        List.of(
            t.annex() == null ? "null" : t.annex().label() + "/" + t.annex().title(),
            t.section().stream().map(s -> s.label() + "/" + s.title()).toList().toString(),
            String.valueOf(t.ordinal()),
            t.content(),
            t.leadAgencies().toString(),
            t.coordinatingAgencies().toString(),
            String.valueOf(t.deliverable()),
            t.deadline() == null
                ? "null"
                : t.deadline().statedText()
                    + " "
                    + t.deadline().kind()
                    + " "
                    + t.deadline().start()
                    + " "
                    + t.deadline().end()
                    + " "
                    + t.deadline().recurrence(),
            Objects.toString(t.notes())));
  }

  private static String taskLine(JsonNode t) {
    JsonNode d = t.get("deadline");
    return String.join(
        " ¦ ",
        List.of(
            annex(t),
            sections(t),
            t.get("ordinal").asText(),
            t.get("content").asText(),
            list(t.get("leadAgencies"), JsonNode::asText),
            list(t.get("coordinatingAgencies"), JsonNode::asText),
            t.get("deliverable").asText(),
            d.isNull()
                ? "null"
                : d.get("statedText").asText()
                    + " "
                    + d.get("kind").asText()
                    + " "
                    + d.get("start").asText()
                    + " "
                    + d.get("end").asText()
                    + " "
                    + d.get("recurrence").asText(),
            t.get("notes").asText()));
  }
}
