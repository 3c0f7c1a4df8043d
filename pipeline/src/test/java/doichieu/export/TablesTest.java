package doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Codes.Language;
import doichieu.target.FileRecord;
import doichieu.target.Message;
import doichieu.target.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  private static final Instant MOMENT = Instant.parse("2025-11-20T08:00:00Z");
  private static final List<FileRecord> FILES =
      List.of(
          new FileRecord(
              "=cmd|' /C calc'!A0.pdf",
              "x",
              null,
              null,
              Outcome.DAMAGED,
              "damaged-file",
              new Message("Tệp hỏng", "Damaged"),
              false,
              null));

  @TempDir Path folder;

  @Test
  void textThatCouldBeAFormulaGetsAnApostropheInCsv() throws IOException {
    Grid grid =
        new Grid(
            "x",
            List.of(new Grid.Column("a", 1)),
            List.of(
                Arrays.asList((Object) "=1+1"),
                Arrays.asList((Object) " \u00A0+1"),
                Arrays.asList((Object) "-2"),
                Arrays.asList((Object) "\t@x"),
                Arrays.asList((Object) "\uFF1D1"),
                Arrays.asList((Object) "\u200B=1"),
                Arrays.asList((Object) new BigDecimal("-2.50")),
                Arrays.asList((Object) "8 - 2"),
                Arrays.asList((Object) null)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvWriter().write(grid, out);
    assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n", -1))
        .containsExactly(
            "\uFEFFa",
            "'=1+1",
            "' \u00A0+1",
            "'-2",
            "'\t@x",
            "'\uFF1D1",
            "'\u200B=1",
            "-2.5",
            "8 - 2",
            "\"\"",
            "");
  }

  @Test
  void workbookHoldsNoFormulaAndNumbersAsNumbers() throws IOException {
    Map<String, String> parts = workbook();
    String targets = parts.get("xl/worksheets/sheet1.xml");
    assertThat(parts.get("xl/workbook.xml"))
        .contains("name=\"targets\"", "name=\"tasks\"", "name=\"conflicts\"", "name=\"files\"");
    parts.forEach((name, xml) -> assertThat(xml).as(name).doesNotContain("<f>"));
    assertThat(targets).contains("<v>100</v>").contains("autoFilter").contains("state=\"frozen\"");
    assertThat(parts.get("xl/sharedStrings.xml"))
        .contains("=HYPERLINK(&quot;x&quot;)")
        .contains("Ch&#x1ec9; ti&#xea;u chu&#x1ea9;n");
  }

  @Test
  void workbookDependsOnItsContentOnly() throws Exception {
    byte[] first = bytes();
    Thread.sleep(2100);
    assertThat(bytes()).isEqualTo(first);
  }

  @Test
  void everyRowHasACellForEveryColumn() {
    for (Language language : Language.values()) {
      for (Grid grid : OutputFolder.sheets(Samples.database(), FILES, language)) {
        assertThat(grid.rows()).isNotEmpty();
        assertThat(grid.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(grid.columns()));
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(Phrases.tables(Language.EN).keys()).isEqualTo(Phrases.tables(Language.VI).keys());
  }

  @Test
  void outputFolderHoldsEveryResultAndNothingElse() throws IOException {
    Path out = folder.resolve("kết quả");
    new OutputFolder(out).write(Samples.database(), FILES, Language.VI);
    new OutputFolder(out).write(Samples.database(), FILES, Language.VI);
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactly("conflicts.json", "failed.json", "targets.json", "targets.xlsx");
    }
    assertThat(Files.readString(out.resolve("failed.json")))
        .contains("\"seen\": 1", "\"damaged\": 1", "\"out-of-memory\": 0");
    assertThat(Files.readString(out.resolve("conflicts.json")))
        .startsWith("{\n  \"schemaVersion\"");
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxWriter(MOMENT).write(OutputFolder.sheets(Samples.database(), FILES, Language.VI), out);
    return out.toByteArray();
  }

  private static Map<String, String> workbook() throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
