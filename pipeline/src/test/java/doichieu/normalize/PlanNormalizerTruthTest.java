package doichieu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.extract.text.TextExtractor;
import doichieu.read.PlanReader;
import doichieu.target.Agency;
import doichieu.target.Citation;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of the test plans after normalizing, against the truth written by hand. */
class PlanNormalizerTruthTest {
  private static final Path TESTDATA = Path.of("..", "testdata");
  private static final String VARIED = "varied/";
  private static final PlanNormalizer NORMALIZER = PlanNormalizer.standard();

  static List<String> plans() throws IOException {
    List<String> plans = new ArrayList<>();
    for (String folder : List.of("", VARIED)) {
      try (Stream<Path> files = Files.list(TESTDATA.resolve(folder + "expected"))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".json"))
            .sorted()
            .forEach(name -> plans.add(folder + name.replace(".json", "")));
      }
    }
    return plans;
  }

  @ParameterizedTest
  @MethodSource("plans")
  void indicatorsScopesCitationsAndNotesAreTheTruth(String plan) throws Exception {
    PlanRecord record = normalize(plan);
    JsonNode truth = truth(plan);
    assertThat(String.valueOf(record.document().level())).isEqualTo(truth.get("level").asText());
    assertThat(String.valueOf(record.document().jurisdiction()))
        .isEqualTo(jurisdiction(truth.get("jurisdiction")));
    Map<String, String> expected = new LinkedHashMap<>();
    truth.get("targets").forEach(target -> expected.put(place(target), line(target)));
    Map<String, String> got = new LinkedHashMap<>();
    record.targets().stream()
        .filter(target -> expected.containsKey(place(target)))
        .forEach(target -> got.put(place(target), line(target)));
    expected.keySet().retainAll(got.keySet());
    assertThat(got.values()).containsExactlyElementsOf(expected.values());
    assertThat(record.targets().stream().map(Target::id).distinct())
        .hasSize(record.targets().size());
  }

  private static JsonNode truth(String plan) throws IOException {
    boolean varied = plan.startsWith(VARIED);
    String name = varied ? plan.substring(VARIED.length()) : plan;
    Path folder = TESTDATA.resolve(varied ? "varied/expected" : "expected");
    return new ObjectMapper().readTree(folder.resolve(name + ".json").toFile());
  }

  static PlanRecord normalize(String plan) throws Exception {
    String file = plan.startsWith(VARIED) ? plan : "plans/" + plan;
    ExtractedDocument extracted =
        new TextExtractor(SourceFormat.TEXT).extract(TESTDATA.resolve(file + ".txt"));
    return NORMALIZER.normalize(
        new SourceFacts(plan + ".txt", "0123456789abcdef".repeat(4)),
        extracted,
        new PlanReader().read(extracted));
  }

  /** What the reader must agree on with the truth before the rest can be compared. */
  private static String place(Target target) {
    List<String> titles = new ArrayList<>();
    target.section().forEach(section -> titles.add(section.title() + ""));
    List<String> leads = target.leadAgencies().stream().map(Agency::statedName).toList();
    return target.statedName() + titles + target.ordinal() + target.statedValue() + leads;
  }

  private static String place(JsonNode target) {
    List<String> titles = new ArrayList<>();
    target.get("section").forEach(section -> titles.add(section.get("title").asText()));
    List<String> leads = new ArrayList<>();
    target.get("leadAgencies").forEach(lead -> leads.add(lead.asText()));
    return target.get("statedName").asText()
        + titles
        + target.get("ordinal").asText()
        + target.get("statedValue").asText()
        + leads;
  }

  private static String line(Target target) {
    return String.join(
        " ¦ ",
        target.statedName(),
        String.valueOf(inCatalogue(target)),
        target.appliesTo().toString(),
        target.legalBasis().stream().map(PlanNormalizerTruthTest::line).toList().toString(),
        String.valueOf(target.notes()));
  }

  /** The truth names indicators of the catalogue only. */
  private static @Nullable String inCatalogue(Target target) {
    String id = target.indicatorId();
    return id == null || id.startsWith(LocalIndicatorNames.PREFIX) ? null : id;
  }

  private static String line(Citation citation) {
    return String.join(
        " ",
        List.of(
            text(citation.documentType()),
            text(citation.number()),
            text(citation.issuedOn()),
            text(citation.issuer()),
            citation.locators().stream().map(l -> l.kind() + " " + l.value()).toList().toString(),
            text(citation.place())));
  }

  private static String line(JsonNode target) {
    List<String> basis = new ArrayList<>();
    target.get("legalBasis").forEach(citation -> basis.add(citation(citation)));
    return String.join(
        " ¦ ",
        target.get("statedName").asText(),
        target.get("indicatorId").asText(),
        target.get("appliesTo").asText(),
        basis.toString(),
        target.get("notes").asText());
  }

  private static String citation(JsonNode citation) {
    List<String> locators = new ArrayList<>();
    citation
        .get("locators")
        .forEach(l -> locators.add(l.get("kind").asText() + " " + l.get("value").asText()));
    return String.join(
        " ",
        List.of(
            citation.get("documentType").asText(),
            citation.get("number").asText(),
            citation.get("issuedOn").asText(),
            citation.get("issuer").asText(),
            locators.toString(),
            citation.get("place").asText()));
  }

  private static String jurisdiction(JsonNode node) {
    if (node.isNull()) {
      return "null";
    }
    List<String> path = new ArrayList<>();
    node.get("path").forEach(step -> path.add(step.asText()));
    return "Jurisdiction[provinceCode="
        + node.get("provinceCode").asText()
        + ", path="
        + path
        + "]";
  }

  private static String text(@Nullable String value) {
    return String.valueOf(value);
  }
}
