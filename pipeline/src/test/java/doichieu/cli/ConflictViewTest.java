package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import doichieu.document.Codes.Language;
import doichieu.export.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SQL tells of the conflicts is what the command tells. */
class ConflictViewTest {
  private static final Phrases WORDS = Phrases.tables(Language.VI);

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void theViewAndTheListSayTheSame() throws Exception {
    List<String> plans = new ArrayList<>(List.of("ingest"));
    try (var files = Files.list(Path.of("../testdata/plans"))) {
      files.map(Path::toString).filter(f -> f.endsWith(".txt")).sorted().forEach(plans::add);
    }
    run(plans.toArray(String[]::new));
    List<String> ids = ids();
    run("conflicts", "--decide", ids.get(0), "--as", "accepted", "--note", "đã họp");
    run("conflicts", "--decide", ids.get(1), "--as", "postponed", "--until", "2999-01-31");
    run("conflicts", "--decide", ids.get(2), "--as", "postponed", "--until", "2001-01-31");

    assertThat(ofView()).hasSizeGreaterThan(10).isEqualTo(ofList());
    assertThat(ofView().get(0)).contains(WORDS.get("status.accepted"));
    assertThat(ofView().get(1)).contains(WORDS.get("status.postponed"));
    assertThat(ofView().get(2)).contains(WORDS.get("status.open"));
  }

  private List<String> ids() throws Exception {
    run("conflicts", "--json");
    List<String> ids = new ArrayList<>();
    for (JsonNode conflict :
        JsonMapper.builder().build().readTree(out.toByteArray()).get("conflicts")) {
      ids.add(conflict.get("id").asText());
    }
    return ids;
  }

  private List<List<String>> ofList() throws Exception {
    run("conflicts", "--format", "csv");
    String csv = out.toString(StandardCharsets.UTF_8).substring(1);
    List<List<String>> rows = new ArrayList<>();
    for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(csv))) {
      rows.add(row.toList());
    }
    return rows.subList(1, rows.size());
  }

  private List<List<String>> ofView() throws Exception {
    List<List<String>> rows = new ArrayList<>();
    String database = "jdbc:sqlite:" + folder.resolve("out/targets.db");
    try (Connection connection = DriverManager.getConnection(database);
        ResultSet row =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT severity, kind, about, year, scope, \"values\", explanation_vi,"
                        + " documents, status, id FROM v_conflicts")) {
      while (row.next()) {
        String scope = row.getString(5);
        rows.add(
            Arrays.asList(
                WORDS.get("severity." + row.getString(1)),
                WORDS.get("kind." + row.getString(2)),
                row.getString(3),
                Objects.requireNonNullElse(row.getString(4), ""),
                scope == null ? "" : WORDS.get("level." + scope),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                WORDS.get("status." + row.getString(9)),
                row.getString(10)));
      }
    }
    return rows;
  }

  private void run(String... arguments) {
    out.reset();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--out");
    all.add(folder.resolve("out").toString());
    Environment environment =
        new Environment(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            Clock.fixed(Instant.parse("2025-11-20T08:00:00Z"), ZoneOffset.UTC),
            100,
            false,
            today -> Pipeline.standard());
    assertThat(new Doichieu(environment).run(all.toArray(String[]::new))).isZero();
  }
}
