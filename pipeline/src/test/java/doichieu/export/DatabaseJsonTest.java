package doichieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import doichieu.document.Evidence;
import doichieu.document.Severity;
import doichieu.target.FileRecord;
import doichieu.target.Message;
import doichieu.target.Outcome;
import doichieu.target.PlanDocument;
import doichieu.target.Problem;
import doichieu.target.Target;
import doichieu.target.TargetDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseJsonTest {
  private final DatabaseJson json = new DatabaseJson();

  @Test
  void everyRecordIsReadBackAsItWasWritten() {
    TargetDatabase database = Samples.database();
    String page = json.page(database);
    TargetDatabase again = json.read(page, TargetDatabase.class);
    assertThat(json.page(again)).isEqualTo(page);
    assertThat(again.conflicts()).isEqualTo(database.conflicts());
    assertThat(again.tasks().get(0).deadline()).isEqualTo(database.tasks().get(0).deadline());
    assertThat(again.legalDocuments()).isEqualTo(database.legalDocuments());
    assertThat(again.indicators()).isEqualTo(database.indicators());
    assertThat(again.documents().get(0).header()).isEqualTo(database.documents().get(0).header());
    assertThat(again.documents().get(2).header()).isEqualTo(database.documents().get(2).header());
  }

  @Test
  void aRecordOfAnEarlierVersionWithoutALaterListIsRead() {
    String line = json.line(Samples.database().documents().get(0));
    String earlier = line.replaceFirst(",\"amends\":\\[.*\\],\"coverage\"", ",\"coverage\"");
    assertThat(earlier).isNotEqualTo(line);
    assertThat(json.read(earlier, PlanDocument.class).amends()).isEmpty();
  }

  @Test
  void fileRecordIsReadBackAsItWasWritten() {
    FileRecord file =
        new FileRecord(
            "kế hoạch.pdf",
            "k%E1%BA%BF.pdf",
            null,
            null,
            Outcome.OK_WITH_PROBLEMS,
            "no-ocr",
            new Message("a", "b"),
            false,
            null);
    assertThat(json.line(file)).contains("\"outcome\":\"ok-with-problems\"");
    assertThat(json.read(json.line(file), FileRecord.class)).isEqualTo(file);
  }

  @Test
  void keysStandInTheOrderOfTheForm() {
    Target target = Samples.database().targets().get(0);
    assertThat(json.line(target))
        .startsWith("{\"id\":\"t-a1\",\"documentId\":\"doc-aaaaaaaaaaaaaaaa\",\"origin\":\"annex\"")
        .contains("\"comparator\":\">=\",\"value\":100,\"valueHigh\":null,\"unit\":\"%\"")
        .contains("\"implements\":[{\"targetId\":\"t-superior\",\"by\":\"cited-row\"}]")
        .contains(
            "\"evidence\":[{\"page\":2,\"table\":1,\"row\":3,\"block\":null,\"line\":null,"
                + "\"sheet\":null,\"bbox\":[10.01,20,30.5,40.13],\"text\":")
        .endsWith(
            "\"confidence\":0.95,\"review\":{\"status\":\"open\",\"correctedValue\":null,"
                + "\"by\":null,\"at\":null,\"note\":null}}");
  }

  @Test
  void amountsArePlainDecimals() {
    assertThat(json.line(new BigDecimal("1E+2"))).isEqualTo("100");
    assertThat(json.line(new BigDecimal("90.50"))).isEqualTo("90.5");
    assertThat(json.line(new BigDecimal("0.00"))).isEqualTo("0");
  }

  @Test
  void objectWithoutKnownMemberIsNull() {
    PlanDocument document = Samples.unknownDocument(Samples.sha('c'));
    assertThat(json.line(document))
        .contains("\"header\":null,\"level\":null,\"jurisdiction\":null,");
    Problem problem =
        new Problem(
            "doc-x",
            null,
            "empty-file",
            Severity.INFO,
            new Message("", ""),
            List.of(Evidence.FILE));
    assertThat(json.line(problem)).endsWith("\"evidence\":[]}");
  }

  @Test
  void bucketsOfNumeralsStandInTheOrderOfTheForm() {
    assertThat(json.line(Samples.document(Samples.sha('a'), "a")))
        .contains("\"explained\":{\"target\":2,\"name\":1}");
  }

  @Test
  void textIsComposedAndHasNoHalfCharacters() {
    assertThat(json.line("Ke\u0302\u0301 hoa\u0323ch \ud800")).isEqualTo("\"Kế hoạch \ufffd\"");
  }

  @Test
  void pageIsIndentedByTwoBlanksAndEndsWithOneLineFeed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.write(Samples.database(), out);
    String page = out.toString(StandardCharsets.UTF_8);
    assertThat(page).isEqualTo(json.page(Samples.database()));
    assertThat(page).startsWith("{\n  \"schemaVersion\": \"1.0\",\n").endsWith("\n}\n");
    assertThat(page).contains("\"supersedes\": [],").doesNotContain("\r");
  }

  @Test
  void databaseIsValidByItsSchema() {
    assertThat(errors(json.page(Samples.database()))).isEmpty();
  }

  @Test
  void schemaRefusesWhatTheFormDoesNotKnow() {
    String page = json.page(Samples.database());
    assertThat(errors(page.replaceFirst("\"origin\": \"annex\"", "\"origin\": \"Annex\"")))
        .isNotEmpty();
    assertThat(errors(page.replaceFirst("\"statedName\"", "\"statedNames\""))).isNotEmpty();
    assertThat(errors(page.replaceFirst("\"doc-a", "\"DOC-a"))).isNotEmpty();
    assertThat(errors(page.replaceFirst("\"value\": 100", "\"value\": \"100\""))).isNotEmpty();
    assertThat(errors(page.replaceFirst("2025-01-08\"", "08/01/2025\""))).isNotEmpty();
  }

  private static List<?> errors(String page) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(DatabaseJson.schema())
        .validate(page, InputFormat.JSON);
  }
}
