package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.UnitSuccessions.Succession;
import doichieu.export.Samples;
import doichieu.extract.ExtractionException;
import doichieu.store.ReconciledState;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoichieuTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path plans;
  private Path results;

  @BeforeEach
  void makeFolders() throws IOException {
    plans = Files.createDirectories(folder.resolve("kế hoạch"));
    results = folder.resolve("kết quả");
  }

  @Test
  void ingestTellsAClerkWhatToLookAtFirst() throws IOException {
    write("a.txt", "100");
    write("b.txt", "80");
    assertThat(ingest()).isZero();
    assertThat(out())
        .contains("Số tệp đã xem: 2\n  đọc tốt: 2\n")
        .contains("  kế hoạch: 2\n  chỉ tiêu: 2\n  nhiệm vụ: 0\n")
        .contains("1. cảnh báo, khác nơi cùng cấp: Tỷ lệ dịch vụ công trực tuyến toàn trình (2025)")
        .contains("≥ 100% (ỦY BAN NHÂN DÂN TỈNH A) ↔ ≥ 80% (ỦY BAN NHÂN DÂN TỈNH A)")
        .contains(results.resolve("targets.xlsx").toString());
    assertThat(err()).contains("[1/2] a.txt: đọc tốt\n[2/2] b.txt: đọc tốt\n");
  }

  @Test
  void ingestTwiceGivesTheSameBytes() throws IOException {
    write("a.txt", "100");
    write("b.txt", "80");
    ingest();
    List<byte[]> first = outputs();
    ingest();
    assertThat(outputs()).usingRecursiveComparison().isEqualTo(first);
  }

  @Test
  void failedFileIsExitCodeOneAndTheOthersAreRead() throws IOException {
    write("a.txt", "100");
    write("b.txt", "password");
    assertThat(run("ingest", plans.toString(), "--out", results.toString(), "--lang", "en"))
        .isEqualTo(1);
    assertThat(out())
        .contains("targets: 1\n")
        .contains("b.txt: password – The file is protected by a password.");
    assertThat(Files.readString(results.resolve("failed.json"))).contains("\"encrypted\": 1");
    assertThat(status("--json")).isEqualTo(1);
    assertThat(out()).contains("\"seen\": 2").contains("\"sourcePath\": \"b.txt\"");
  }

  @Test
  void resultsInsideTheFolderAreNotTakenIn() throws IOException {
    write("a.txt", "100");
    Path inside = plans.resolve("out");
    run("ingest", plans.toString(), "--out", inside.toString());
    assertThat(run("ingest", plans.toString(), "--out", inside.toString(), "--json")).isZero();
    assertThat(out()).contains("\"ok\": 1").contains("\"ignored\": 1").contains("\"seen\": 2");
  }

  @Test
  void addressInAnotherFormIsRefusedAndItsPasswordIsNotRepeated() throws IOException {
    write("a.txt", "100");
    for (String address : List.of("jdbc:postgresql://u:bi-mat@host/db", "JDBC:sqlite:bi-mat")) {
      assertThat(run("ingest", plans.toString(), "--db", address)).isEqualTo(2);
      assertThat(err()).contains("SQLite", "--db").doesNotContain("bi-mat");
    }
    assertThat(results).doesNotExist();
  }

  @Test
  void wrongUsageIsExitCodeTwoInTheLanguageChosen() {
    assertThat(run("ingest")).isEqualTo(2);
    assertThat(err()).contains("doichieu: thiếu: PATH").contains("doichieu ingest --help");
    assertThat(run("ingest", "--lang", "en", plans.toString(), "--nonsense")).isEqualTo(2);
    assertThat(err()).contains("doichieu: not understood: --nonsense");
    assertThat(run("ingest", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err()).contains("không có tệp hay thư mục này");
    assertThat(run()).isEqualTo(2);
    assertThat(run("--lang=en", "nonsense")).isEqualTo(2);
    assertThat(err()).contains("not understood: nonsense");
    assertThat(run("conflicts", "--severity", "bad")).isEqualTo(2);
    assertThat(err()).contains("giá trị không hợp lệ");
    assertThat(status()).isEqualTo(2);
    assertThat(err()).contains("chưa có cơ sở dữ liệu");
    assertThat(Files.exists(results)).isFalse();
  }

  @Test
  void everyCommandHasHelpInBothLanguages() {
    for (String command :
        List.of(
            "ingest", "conflicts", "export", "show", "explain", "status", "catalogue", "decide")) {
      assertThat(run(command, "--help")).isZero();
      assertThat(out()).contains("Cách dùng: doichieu " + command).contains("Tùy chọn:");
      assertThat(run(command, "--help", "--lang", "en")).isZero();
      assertThat(out()).contains("Usage: doichieu " + command).contains("Options:");
      assertThat(out()).doesNotContain("option.").doesNotContain(command + ".");
    }
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("Lệnh:").contains("Đọc mọi tệp kế hoạch");
  }

  @Test
  void openConflictsOfASeverityGiveExitCodeThree() throws IOException {
    write("a.txt", "100");
    write("b.txt", "80");
    ingest();
    assertThat(conflicts("--fail-on", "error")).isZero();
    assertThat(conflicts("--fail-on", "warning")).isEqualTo(3);
    assertThat(out()).contains("cảnh báo").contains("khác nơi");
    assertThat(conflicts("--kind", "citation-mismatch", "--fail-on", "info")).isZero();
    assertThat(out()).contains("Không có mâu thuẫn nào.");
    assertThat(conflicts("--json")).isZero();
    assertThat(out()).contains("\"kind\": \"peer-divergence\"");
    assertThat(conflicts("--format", "html")).isZero();
    assertThat(out()).contains("khác nơi cùng cấp: ").doesNotContain("<script");
    assertThat(conflicts("--format", "csv")).isZero();
    assertThat(out()).startsWith("\uFEFFMức độ,Loại");
    assertThat(conflicts("--kind", "nonsense")).isEqualTo(2);
  }

  @Test
  void exportWritesEveryForm() throws IOException {
    write("a.txt", "100");
    ingest();
    for (String format : List.of("json", "jsonl", "csv", "xlsx")) {
      Path file = folder.resolve("x." + format);
      assertThat(run("export", "--out", results.toString(), "--format", format, "-o", "" + file))
          .isZero();
      assertThat(file).isNotEmptyFile();
    }
    assertThat(folder.resolve("x.json")).hasSameBinaryContentAs(results.resolve("targets.json"));
    assertThat(run("export", "--schema")).isZero();
    assertThat(out()).contains("https://json-schema.org/draft/2020-12/schema");
    assertThat(run("export", "--format", "json")).isEqualTo(2);
  }

  @Test
  void showTellsTargetDocumentAndConflictWithEvidence() throws IOException {
    write("a.txt", "100");
    write("b.txt", "80");
    ingest();
    assertThat(show("peer-divergence/full-online/2025/province")).isZero();
    assertThat(out())
        .contains("Giải thích: Hai mức khác nhau: 100 và 80.")
        .contains("trang 2, bảng 1, dòng 3: «Tỷ lệ hồ sơ | 80%»");
    assertThat(show("doc-")).isEqualTo(2);
    assertThat(err()).contains("có nhiều mã");
    assertThat(show("t-100")).isZero();
    assertThat(out())
        .contains("Mức: ≥ 100%")
        .contains("Căn cứ (1)\n  - Nghị quyết số 01/NQ-CP ngày 08/01/2025");
    assertThat(show("none")).isEqualTo(2);
  }

  @Test
  void decisionIsAppliedKeptAndLapsesVisibly() throws IOException {
    write("a.txt", "100");
    ingest();
    String target = firstTarget();
    assertThat(
            run("decide", "same", target, "full-online", "--by", "An", "--out", results.toString()))
        .isZero();
    run("show", target, "--json", "--out", results.toString());
    assertThat(out()).contains("\"indicatorId\": \"full-online\"").contains("\"decision\"");
    ingest();
    run("show", target, "--json", "--out", results.toString());
    assertThat(out()).contains("\"indicatorId\": \"full-online\"");
    assertThat(run("decide", "list", "--out", results.toString())).isZero();
    assertThat(out()).contains("full-online").contains("An");
    assertThat(run("decide", "new", target, "--out", results.toString())).isZero();
    run("show", target, "--json", "--out", results.toString());
    assertThat(out()).contains("\"indicatorId\": \"local.");
    run("decide", "list", "--json", "--out", results.toString());
    String id = out().replaceAll("(?s).*\"id\": \"(d-[0-9a-f]+)\".*", "$1");
    assertThat(run("decide", "drop", id, "--out", results.toString())).isZero();
    assertThat(run("decide", "drop", id, "--out", results.toString())).isEqualTo(2);
    assertThat(run("decide", "same", target, "no.such", "--out", results.toString())).isEqualTo(2);
    assertThat(run("decide")).isEqualTo(2);
  }

  @Test
  void catalogueIsListedCheckedAndSuggests() throws IOException {
    assertThat(run("catalogue", "list")).isZero();
    assertThat(out()).contains("pay.dossier.onli");
    assertThat(run("catalogue", "check")).isZero();
    assertThat(out()).contains(": 0 lỗi");
    assertThat(run("catalogue", "list", "--json")).isZero();
    assertThat(out()).contains("\"id\": \"dossier.on-time\"");
    write("a.txt", "100");
    ingest();
    assertThat(run("catalogue", "suggest", "--json", "--out", results.toString())).isZero();
    assertThat(out()).isEqualTo("[]\n");
  }

  private String firstTarget() throws IOException {
    String json = Files.readString(results.resolve("targets.json"));
    return json.replaceAll("(?s).*?\"targets\": \\[\\s*\\{\\s*\"id\": \"([^\"]+)\".*", "$1");
  }

  @Test
  void explainKnowsEveryCode() {
    assertThat(run("explain")).isZero();
    assertThat(out()).contains("wrong-extension");
    assertThat(run("explain", "no-ocr", "--lang", "en")).isZero();
    assertThat(out()).startsWith("no-ocr (error)\nMeaning: ").contains("Remedy: ");
    assertThat(run("explain", "nonsense")).isEqualTo(2);
  }

  @Test
  void databaseThatIsNoneIsRefusedAndLeftAlone() throws IOException {
    write("a.txt", "100");
    Path db = Files.writeString(folder.resolve("notes.db"), "ghi chép của tôi".repeat(9));
    assertThat(run("ingest", plans.toString(), "--out", results.toString(), "--db", db.toString()))
        .isEqualTo(2);
    assertThat(err()).contains("không phải cơ sở dữ liệu SQLite");
    assertThat(db).content().startsWith("ghi chép");
  }

  @Test
  void ownFaultIsExitCodeSeventy() throws IOException {
    write("a.txt", "100");
    Environment broken =
        new Environment(
            stream(out),
            stream(err),
            Clock.systemUTC(),
            100,
            false,
            today -> {
              throw new IllegalStateException("planted");
            });
    assertThat(new Doichieu(broken).run("ingest", plans.toString(), "--out", results.toString()))
        .isEqualTo(70);
  }

  private int ingest() {
    return run("ingest", plans.toString(), "--out", results.toString());
  }

  private int show(String id) {
    return run("show", id, "--out", results.toString());
  }

  private int status(String... options) {
    return command("status", options);
  }

  private int conflicts(String... options) {
    return command("conflicts", options);
  }

  private int command(String name, String... options) {
    String[] all = new String[options.length + 3];
    all[0] = name;
    all[1] = "--out";
    all[2] = results.toString();
    System.arraycopy(options, 0, all, 3, options.length);
    return run(all);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    Environment environment =
        new Environment(
            stream(out),
            stream(err),
            Clock.fixed(Instant.parse("2025-11-20T08:00:00.5Z"), ZoneOffset.UTC),
            200,
            false,
            today -> new Pipeline(DoichieuTest::read, DoichieuTest::compare));
    return new Doichieu(environment).run(arguments);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private List<byte[]> outputs() throws IOException {
    List<byte[]> bytes = new java.util.ArrayList<>();
    for (String name : List.of("targets.json", "conflicts.json", "failed.json", "targets.xlsx")) {
      bytes.add(Files.readAllBytes(results.resolve(name)));
    }
    return bytes;
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(plans.resolve(name), content);
  }

  private static PlanRecord read(Path file, String sourceFile, String sha256)
      throws ExtractionException, IOException {
    String content = Files.readString(file);
    if (content.equals("password")) {
      throw new ExtractionException(ExtractionException.Reason.ENCRYPTED, "password", null);
    }
    PlanDocument document = Samples.document(sha256, sourceFile);
    Target target = Samples.target(document.id(), "t-" + content, content, "Tỷ lệ toàn trình");
    return new PlanRecord(document, List.of(target), List.of(), List.of());
  }

  private static ReconciledState compare(List<PlanRecord> plans, List<Succession> successions) {
    return new ReconciledState(
        plans.stream().map(PlanRecord::document).toList(),
        plans.stream().flatMap(plan -> plan.targets().stream()).toList(),
        plans.stream().flatMap(plan -> plan.tasks().stream()).toList(),
        List.of(),
        plans.size() < 2 ? List.of() : List.of(Samples.conflict(plans.get(0), plans.get(1))),
        List.of(),
        Samples.database().indicators(),
        "2025.1");
  }
}
