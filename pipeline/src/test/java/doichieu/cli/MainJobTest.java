package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, from the folder of test plans to the files that people and programs use. */
class MainJobTest {
  private static final Path TESTDATA = Path.of("..", "testdata");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void eachPlanCountsOnceWhateverItsFormats() throws IOException {
    assertThat(ingest("out", List.of(TESTDATA.resolve("plans")))).isZero();
    JsonNode database = read("out", "targets.json");
    Map<String, Integer> targets = new TreeMap<>();
    Map<String, String> principals = new TreeMap<>();
    for (JsonNode document : database.get("documents")) {
      String file = document.get("sourceFile").asText();
      principals.put(document.get("id").asText(), file);
      targets.put(file, count(database.get("targets"), document.get("id").asText()));
    }
    for (JsonNode document : database.get("documents")) {
      String file = document.get("sourceFile").asText();
      String base = file.substring(0, file.lastIndexOf('.'));
      assertThat(targets.get(file)).as(file).isEqualTo(targets.get(base + ".pdf"));
      assertThat(document.get("renditionOf").isNull()).as(file).isEqualTo(file.endsWith(".pdf"));
      if (!file.endsWith(".pdf")) {
        assertThat(principals.get(document.get("renditionOf").asText())).isEqualTo(base + ".pdf");
      }
    }
    assertThat(targets)
        .contains(
            entry("kon-tum-province-annex-2025.pdf", 19),
            entry("kon-ray-district-letter-2023.pdf", 7),
            entry("thong-nhat-ward-plan-2025.pdf", 15),
            entry("kon-tum-finance-department-annex-2022.pdf", 15),
            entry("khanh-hoa-construction-department-plan-2025.pdf", 14));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("  kế hoạch: 5\n  chỉ tiêu: 70\n  nhiệm vụ: 23\n");
  }

  @Test
  void olderFormatsOfAPlanAreRenditionsOfIt() throws IOException {
    assertThat(ingest("out", List.of(TESTDATA.resolve("plans"), TESTDATA.resolve("formats"))))
        .isZero();
    JsonNode database = read("out", "targets.json");
    Map<String, JsonNode> documents = new TreeMap<>();
    for (JsonNode document : database.get("documents")) {
      String file = document.get("sourceFile").asText();
      documents.put(file.substring(file.lastIndexOf('/') + 1), document);
    }
    List<String> older =
        documents.keySet().stream()
            .filter(file -> file.endsWith(".doc") || file.endsWith(".rtf"))
            .toList();
    assertThat(older).hasSize(4);
    for (String file : older) {
      JsonNode principal = documents.get(file.substring(0, file.lastIndexOf('.')) + ".pdf");
      String id = documents.get(file).get("id").asText();
      String principalId = principal.get("id").asText();
      assertThat(documents.get(file).get("renditionOf").asText()).as(file).isEqualTo(principalId);
      assertThat(count(database.get("targets"), id))
          .as(file)
          .isEqualTo(count(database.get("targets"), principalId));
    }
  }

  @Test
  void conflictsAreThoseThatTheFivePlansHold() throws IOException {
    ingest("out", List.of(TESTDATA.resolve("plans")));
    Map<String, String> found = new LinkedHashMap<>();
    for (JsonNode conflict : read("out", "conflicts.json").get("conflicts")) {
      List<String> values = new ArrayList<>();
      for (JsonNode value : conflict.get("values")) {
        values.add(
            value.has("date") ? value.get("date").asText() : value.get("statedValue").asText());
      }
      String key =
          conflict.get("kind").asText()
              + " "
              + (conflict.get("indicatorId").isNull()
                  ? conflict.get("legalDocumentId").asText("")
                  : conflict.get("indicatorId").asText());
      found.merge(key, conflict.get("severity").asText() + " " + values, (a, b) -> a + " and " + b);
    }
    assertThat(found)
        .containsOnly(
            entry("citation-mismatch vn/cv/2025/476-vpcp-kstt", "warning [2025-01-16, 2025-01-17]"),
            entry("peer-divergence satisfaction.tthc", "warning [95, Tối thiểu 90, 95]"),
            entry("peer-divergence service.full.provided", "info [100, 80]"),
            entry("peer-divergence digit.dossier-and-result", "info [90, 80, 90]"),
            entry("peer-divergence docflow.electronic", "info [100, 90]"),
            entry("within-document service.full.provided", "info [100%, 80]"),
            entry(
                "within-document dossier.online.full-of-total",
                "info [tối thiểu 65%, tối thiểu 80%]"),
            entry(
                "within-document dossier.online.received",
                "info [60, tối thiểu 80%] and info [60, tối thiểu 65%, tối thiểu 80%]"),
            entry("basis-differs data.reuse", "info [Tối thiểu 50, Tối thiểu 50, Tối thiểu 50]"),
            entry("basis-differs feedback.on-time", "info [100, 100, 100]"),
            entry("basis-differs result.electronic", "info [100, 100, 100]"),
            entry("basis-differs satisfaction.tthc", "info [95, Tối thiểu 90, 95]"),
            entry("wrong-jurisdiction ", "warning []"));
  }

  @Test
  void databaseIsValidByItsSchema() throws IOException {
    ingest("out", List.of(TESTDATA.resolve("plans")));
    run("export", "--schema");
    String schema = out.toString(StandardCharsets.UTF_8);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(Files.readString(folder.resolve("out/targets.json")), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void otherOrderLocaleAndTimeZoneGiveTheSameBytes() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> listed = Files.list(TESTDATA.resolve("plans"))) {
      listed.sorted().forEach(files::add);
    }
    ingest("first", files);
    Collections.reverse(files);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      ingest("second", files);
      ingest("second", files);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (String name : List.of("targets.json", "conflicts.json", "failed.json", "targets.xlsx")) {
      assertThat(folder.resolve("second").resolve(name))
          .as(name)
          .hasSameBinaryContentAs(folder.resolve("first").resolve(name));
    }
  }

  @Test
  void everyHostileFileHasItsOutcomeAndTheOthersAreRead() throws IOException {
    assertThat(ingest("out", List.of(TESTDATA.resolve("hostile")))).isEqualTo(1);
    run("status", "--json");
    JsonNode status = JSON.readTree(out.toByteArray());
    Map<String, String> outcomes = new TreeMap<>();
    for (JsonNode file : status.get("files")) {
      outcomes.put(
          file.get("sourceFile").asText(),
          file.get("outcome").asText() + " " + file.get("code").asText());
    }
    assertThat(outcomes)
        .containsOnly(
            entry("README.md", "no-targets table-not-understood"),
            entry("archive.zip", "unsupported unsupported-type"),
            entry("empty.pdf", "damaged empty-file"),
            entry("made-by-code.tsv", "no-targets table-not-understood"),
            entry("password.docx", "encrypted password"),
            entry("password.pdf", "encrypted password"),
            entry("picture.pdf", "unsupported unsupported-type"),
            entry("plan-with-wrong-extension.pdf", "ok-with-problems wrong-extension"),
            entry("table-not-understood.txt", "no-targets table-not-understood"),
            entry("thư-mời.docx", "unsupported unknown-type"),
            entry("truncated.docx", "damaged damaged-file"),
            entry("truncated.pdf", "damaged damaged-file"));
    int sum = 0;
    for (JsonNode count : status.get("counts")) {
      sum += count.asInt();
    }
    assertThat(status.get("seen").asInt()).isEqualTo(sum).isEqualTo(outcomes.size());
  }

  private static int count(JsonNode targets, String documentId) {
    int count = 0;
    for (JsonNode target : targets) {
      count += target.get("documentId").asText().equals(documentId) ? 1 : 0;
    }
    return count;
  }

  private JsonNode read(String results, String name) throws IOException {
    return JSON.readTree(folder.resolve(results).resolve(name).toFile());
  }

  private int ingest(String results, List<Path> paths) {
    List<String> arguments = new ArrayList<>(List.of("ingest"));
    paths.forEach(path -> arguments.add(path.toString()));
    arguments.add("--out");
    arguments.add(folder.resolve(results).toString());
    return run(arguments.toArray(String[]::new));
  }

  private int run(String... arguments) {
    out.reset();
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--out")) {
      all.add("--out");
      all.add(folder.resolve("out").toString());
    }
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    Environment environment =
        new Environment(
            printed,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            Clock.fixed(Instant.parse("2025-11-20T08:00:00Z"), ZoneOffset.UTC),
            100,
            false,
            today -> Pipeline.standard());
    return new Doichieu(environment).run(all.toArray(String[]::new));
  }
}
