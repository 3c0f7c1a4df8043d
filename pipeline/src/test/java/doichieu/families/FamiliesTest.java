package doichieu.families;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import doichieu.catalogue.Catalogue;
import doichieu.cli.Pipeline;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamiliesTest {
  private static final FamilyMaker MAKER = new FamilyMaker(Catalogue.load());
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  @Test
  void sameSeedGivesTheSameFiles() throws IOException {
    FamilyFolder.write(folder.resolve("a"), MAKER.make(7), "all");
    FamilyFolder.write(folder.resolve("b"), MAKER.make(7), "all");

    List<Path> files = files(folder.resolve("a"));
    assertThat(files).isNotEmpty().hasSameSizeAs(files(folder.resolve("b")));
    for (Path file : files) {
      assertThat(folder.resolve("b").resolve(file.getFileName())).hasSameBinaryContentAs(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "docx", "pdf"})
  void whatIsWrittenIsReadBackAsItWasMeant(String way) throws Exception {
    FamilyFolder.write(folder, MAKER.make(3), way);
    Pipeline pipeline = Pipeline.standard();
    for (Path file : files(folder)) {
      String name = String.valueOf(file.getFileName());
      Path truth = folder.resolve("expected").resolve(name.replaceFirst("\\.\\w+$", ".json"));
      List<String> meant = new ArrayList<>();
      for (JsonNode target : JSON.readTree(truth.toFile()).get("targets")) {
        meant.add(target.get("statedName").asText() + " " + amount(target.get("value")));
      }
      PlanRecord read = pipeline.reader().read(file, name, "0".repeat(64));
      assertThat(read.targets().stream().map(FamiliesTest::shown).toList())
          .as(name)
          .isEqualTo(meant);
    }
  }

  private static String shown(Target target) {
    BigDecimal value = target.value();
    return target.statedName()
        + " "
        + (value == null ? "" : value.stripTrailingZeros().toPlainString());
  }

  private static String amount(JsonNode value) {
    return value.decimalValue().stripTrailingZeros().toPlainString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
