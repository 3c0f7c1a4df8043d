package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer does with the conflicts of two plans of one province. */
class ReviewCommandsTest {
  private static final String PROVINCE = "Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn\t%\t99";
  private static final String COMMUNE = "Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn\t%\t95";
  private static final String CONFLICT = "below-superior:dossier.on-time:2025:all";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void ingest() throws IOException {
    write("tinh.txt", "TỈNH LÂM ĐỒNG", "UBND tỉnh Lâm Đồng", PROVINCE);
    write("xa.txt", "XÃ AN BÌNH", "UBND xã An Bình, tỉnh Lâm Đồng", COMMUNE);
    assertThat(run("ingest", folder.resolve("in").toString())).isZero();
  }

  private void write(String name, String issuer, String named, String row) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in").resolve(name),
        String.join(
            "\n",
            "ỦY BAN NHÂN DÂN",
            issuer,
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 1" + name.length() + "/KH-UBND",
            "Đà Lạt, ngày 03 tháng 02 năm 2025",
            "KẾ HOẠCH",
            "Cải cách thủ tục hành chính năm 2025 <script>",
            "Thực hiện Kế hoạch số 18/KH-UBND ngày 02/02/2025 của UBND tỉnh Lâm Đồng, "
                + named
                + " ban hành Kế hoạch như sau:",
            "PHỤ LỤC",
            "GIAO CHỈ TIÊU CẢI CÁCH THỦ TỤC HÀNH CHÍNH NĂM 2025",
            "",
            "STT\tTên chỉ tiêu\tĐơn vị tính\tChỉ tiêu giao năm 2025",
            "1\t" + row,
            ""));
  }

  @Test
  void whatIfTellsWhichConflictsWouldGo() throws IOException {
    run("conflicts", "--what-if", "dossier.on-time=99@Xã An Bình", "--json");
    JsonNode answer = JsonMapper.builder().build().readTree(out.toByteArray());

    assertThat(answer.get("targets").asInt()).isEqualTo(1);
    assertThat(answer.get("changes")).hasSize(1);
    assertThat(answer.get("changes").get(0).get("change").asText()).isEqualTo("goes");
    assertThat(run("conflicts", "--fail-on", "error")).isEqualTo(3);
    assertThat(run("conflicts", "--what-if", "95")).isEqualTo(2);
  }

  @Test
  void whatIfLeavesOutWithdrawnPlansAndIsNotAskedOfUnknownIndicators() throws IOException {
    String document = results("targets.json").at("/targets/0/documentId").asText();
    run("withdraw", document, "--reason", "nhầm", "--by", "An");
    run("conflicts", "--what-if", "dossier.on-time=90", "--json");

    JsonNode answer = JsonMapper.builder().build().readTree(out.toByteArray());
    assertThat(answer.get("targets").asInt()).isEqualTo(1);
    assertThat(answer.get("changes")).isEmpty();
    assertThat(run("conflicts", "--what-if", "no.such-indicator=90")).isEqualTo(2);
  }

  @Test
  void whatIfIsATableForPeople() {
    run("conflicts", "--what-if", "dossier.on-time=90@Xã An Bình");

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("~ đổi", "95%", "90%", "XÃ AN BÌNH");
  }

  @Test
  void aWaivedConflictFailsNoMoreAndIsKeptThroughAnotherRun() {
    assertThat(run("conflicts", "--decide", CONFLICT, "--as", "waived")).isEqualTo(2);
    assertThat(run("conflicts", "--decide", CONFLICT, "--as", "waived", "--note", "đã thống nhất"))
        .isZero();
    assertThat(run("conflicts", "--fail-on", "error")).isZero();
    run("ingest", folder.resolve("in").toString());
    assertThat(run("conflicts", "--fail-on", "error")).isZero();
  }

  /** A corrected file is another document, but the same plan. */
  @Test
  void aDecisionIsKeptWhenAnotherFigureOfThePlanChanges() throws IOException {
    run("conflicts", "--decide", CONFLICT, "--as", "waived", "--note", "đã thống nhất");
    write(
        "xa.txt",
        "XÃ AN BÌNH",
        "UBND xã An Bình, tỉnh Lâm Đồng",
        COMMUNE + "\n2\tTỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC\t%\t80");
    run("ingest", folder.resolve("in").toString());
    assertThat(run("conflicts", "--fail-on", "error")).isZero();

    write("xa.txt", "XÃ AN BÌNH", "UBND xã An Bình, tỉnh Lâm Đồng", COMMUNE.replace("95", "96"));
    run("ingest", folder.resolve("in").toString());
    assertThat(run("conflicts", "--fail-on", "error")).isEqualTo(3);
  }

  @Test
  void decisionsAreInTheResultsAtOnce() throws IOException {
    run("conflicts", "--decide", CONFLICT, "--as", "accepted", "--by", "An");
    assertThat(results("conflicts.json").at("/conflicts/0/status").asText()).isEqualTo("accepted");
    String target = results("targets.json").at("/targets/0/id").asText();

    assertThat(run("decide", "new", target, "--by", "An")).isZero();

    assertThat(results("conflicts.json").get("conflicts").findValuesAsText("id"))
        .doesNotContain(CONFLICT);
    assertThat(results("targets.json").at("/targets/0/indicatorId").asText()).startsWith("local.");
  }

  private JsonNode results(String name) throws IOException {
    return JsonMapper.builder().build().readTree(folder.resolve("out").resolve(name).toFile());
  }

  @Test
  void aWithdrawnPlanIsNotComparedUntilItIsPutBack() {
    assertThat(run("withdraw", "xa.txt")).isEqualTo(2);
    assertThat(run("withdraw", "xa.txt", "--reason", "gửi nhầm")).isZero();
    assertThat(run("conflicts", "--fail-on", "error")).isZero();
    assertThat(run("withdraw", "xa.txt", "--restore")).isZero();
    assertThat(run("conflicts", "--fail-on", "error")).isEqualTo(3);
  }

  @Test
  void theReportHasSignsBesideColoursAndEscapesItsText() {
    run("conflicts", "--format", "html");
    String page = out.toString(StandardCharsets.UTF_8);

    assertThat(page)
        .contains("<td class=\"v error\">✖ 95%</td>", "✖ 99%", "below-superior:")
        .doesNotContain("<script");
  }

  @Test
  void anImportedListOfPlacesCompletesWhereAPlanIsFrom() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "Mã;Tên;Huyện;Tỉnh\n24769;Xã An Bình;Huyện Di Linh;Lâm Đồng\n");

    assertThat(run("places", "find", "An Bình")).isEqualTo(2);
    assertThat(run("places", "import", list.toString())).isZero();
    assertThat(Files.readString(folder.resolve("out/targets.json")))
        .contains("Huyện Di Linh", "place-by-list");
    assertThat(run("places", "find", "An Bình")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("24769", "Huyện Di Linh");
    assertThat(run("conflicts", "--fail-on", "error")).isEqualTo(3);
  }

  @Test
  void aListOfWhichOneRowIsWrongIsNotTakenIn() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "Mã,Tên,Tỉnh\n1,Xã An Bình,Lâm Đồng\n2,Hai,Lâm Đồng\n");

    assertThat(run("places", "import", list.toString())).isEqualTo(1);
    assertThat(run("places", "find", "An Bình")).isEqualTo(2);
  }

  private int run(String... arguments) {
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
    return new Doichieu(environment).run(all.toArray(String[]::new));
  }
}
