package doichieu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder full of damaged and hostile files, read once by the program: each has the outcome and
 * the figures of {@code made-by-code.tsv}, and costs none of the others.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HostileFolderTest {
  private static final Path MANIFEST = Path.of("..", "testdata", "hostile", "made-by-code.tsv");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Path base = Path.of("");
  private final Map<String, String> expected = new TreeMap<>();
  private Set<String> made = Set.of();
  private int code;

  @BeforeAll
  void readTheFolder(@TempDir Path folderOfRun) throws Exception {
    base = folderOfRun;
    for (String line : Files.readAllLines(MANIFEST)) {
      if (!line.startsWith("#")) {
        expected.put(line.split("\t", 2)[0], line.split("\t", 2)[1].strip());
      }
    }
    Path folder = Files.createDirectories(base.resolve("files"));
    made = new HostileFolder(folder, path -> true).make();
    Program program = new Program(base);
    code = program.run("ingest", folder.toString(), "--out", base.resolve("out").toString());
  }

  @Test
  void everyFileHasItsOutcomeAndExactFigures() throws Exception {
    assertThat(made).isEqualTo(expected.keySet());
    assertThat(code).isEqualTo(1);
    Map<String, String> figures = figures();
    Map<String, String> found = new TreeMap<>();
    for (JsonNode file : status().get("files")) {
      String outcome = file.get("outcome").asText();
      String read =
          outcome.equals("duplicate")
              ? ""
              : figures.getOrDefault(file.get("documentId").asText(), "");
      found.put(file.get("sourcePath").asText(), (outcome + "\t" + read).strip());
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void theCountsAccountForEveryFile() throws Exception {
    JsonNode status = status();
    int sum = 0;
    for (JsonNode count : status.get("counts")) {
      sum += count.asInt();
    }
    assertThat(status.get("seen").asInt()).isEqualTo(sum).isEqualTo(made.size());
    Program check = new Program(Files.createTempDirectory(base, "check"));
    int sound = check.run("check", "--out", base.resolve("out").toString());
    assertThat(sound).as(check.log()).isZero();
  }

  @Test
  void whatNobodySeesOnThePrintedPageComesOutNowhere() throws Exception {
    try (Stream<Path> written = Files.walk(base.resolve("out"))) {
      for (Path file : written.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        assertNoToken(file.getFileName().toString(), bytes);
        if (file.toString().endsWith(".xlsx")) {
          assertNoTokenInParts(file);
        }
      }
    }
    assertNoToken("printed", Files.readAllBytes(base.resolve("program.log")));
    try (Stream<Path> all = Files.walk(base)) {
      assertThat(all.map(Path::getFileName).map(Path::toString)).doesNotContain("escaped.txt");
    }
  }

  private static void assertNoTokenInParts(Path workbook) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertNoToken(workbook.getFileName() + " " + part.getName(), zip.readAllBytes());
      }
    }
  }

  private static void assertNoToken(String where, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(text.contains(HiddenWords.TOKEN)).as(where).isFalse();
    String wide =
        HiddenWords.TOKEN.chars().mapToObj(c -> "\0" + (char) c).collect(Collectors.joining());
    assertThat(text.contains(wide.substring(1))).as(where + ", two bytes a letter").isFalse();
  }

  /** By document, the figures as written, in the order of the results. */
  private Map<String, String> figures() throws IOException {
    Map<String, String> figures = new TreeMap<>();
    JsonNode targets = JSON.readTree(base.resolve("out/targets.json").toFile()).get("targets");
    for (JsonNode target : targets) {
      figures.merge(
          target.get("documentId").asText(),
          target.get("statedValue").asText(),
          (before, next) -> before + " " + next);
    }
    return figures;
  }

  private JsonNode status() throws Exception {
    Program program = new Program(Files.createTempDirectory(base, "status"));
    program.run("status", "--out", base.resolve("out").toString(), "--json");
    return JSON.readTree(program.log());
  }
}
