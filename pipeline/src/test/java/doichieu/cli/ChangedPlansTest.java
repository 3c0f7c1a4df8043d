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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans that a letter corrects, a decision changes in part, or a new plan replaces. */
class ChangedPlansTest {
  private static final String PLAN =
      """
      Kế hoạch số 1520/KH-UBND ngày 12/01/2026 của UBND tỉnh Lâm Đồng""";
  private static final String TABLE =
      """
      | STT | Nội dung chỉ tiêu | Mức chỉ tiêu năm 2026 | Đơn vị chủ trì |
      |-----|-------------------|-----------------------|----------------|
      | 1 | Tỷ lệ hồ sơ giải quyết đúng hạn | Tối thiểu %s | Văn phòng |
      | 2 | Tỷ lệ hồ sơ trực tuyến toàn trình | Tối thiểu %s | Văn phòng |
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private void write(String name, String issuer, String number, String day, String... lines)
      throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in").resolve(name),
        String.join(
            "\n",
            issuer.replace("|", "\n"),
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: " + number,
            "Lâm Đồng, ngày " + day + " năm 2026",
            String.join("\n", lines)));
  }

  private void writePlan(
      String name, String issuer, String number, String day, String opening, String... figures)
      throws IOException {
    write(
        name,
        issuer,
        number,
        day,
        "",
        "KẾ HOẠCH",
        "Cải cách hành chính năm 2026",
        "",
        opening,
        "",
        "Phụ lục I",
        "CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026",
        "",
        TABLE.formatted((Object[]) figures));
  }

  private void writeProvinceAndWard() throws IOException {
    writePlan(
        "tinh.txt",
        "ỦY BAN NHÂN DÂN|TỈNH LÂM ĐỒNG",
        "1520/KH-UBND",
        "12 tháng 01",
        "",
        "98%",
        "80%");
    writePlan(
        "phuong.txt",
        "ỦY BAN NHÂN DÂN|PHƯỜNG B'LAO",
        "33/KH-UBND",
        "12 tháng 4",
        "Thực hiện " + PLAN + ";",
        "98%",
        "80%");
  }

  @Test
  void aLetterOfCorrectionPutsTheNewFigureInPlaceOfTheOldOne() throws IOException {
    writeProvinceAndWard();
    write(
        "dinh-chinh.txt",
        "ỦY BAN NHÂN DÂN|TỈNH LÂM ĐỒNG",
        "2345/UBND-TTPVHCC",
        "05 tháng 02",
        "V/v đính chính Kế hoạch số 1520/KH-UBND ngày 12/01/2026",
        "",
        "Kính gửi: Các sở, ban, ngành.",
        "",
        "Do sơ suất trong khâu soạn thảo, UBND tỉnh đính chính như sau:",
        "",
        "1. Tại số thứ tự 2 Phụ lục I, đã in là: \"Tỷ lệ hồ sơ trực tuyến toàn trình: Tối thiểu"
            + " 80%\". Nay sửa lại là: \"Tỷ lệ hồ sơ trực tuyến toàn trình: Tối thiểu 85%\".");
    JsonNode results = ingest();

    assertThat(told(results, "amended"))
        .containsExactly("info [80, 85] số thứ tự 2, dòng 19 của tệp): trước tối thiểu 80%, nay");
    assertThat(told(results, "below-superior")).hasSize(1);
    assertThat(told(results, "below-superior").get(0)).startsWith("error [85, 80]");
    assertThat(told(results, "within-document")).isEmpty();
    run("conflicts", "--what-if", "dossier.online.full=50", "--json");
    assertThat(JsonMapper.builder().build().readTree(out.toByteArray()).get("targets").asInt())
        .as("the new figure and the ward's")
        .isEqualTo(2);
    assertThat(results.at("/documents").findValuesAsText("statedText"))
        .contains("Kế hoạch số 1520/KH-UBND ngày 12/01/2026");
  }

  @Test
  void aDecisionThatChangesOneTargetLeavesTheOthersAsTheyWere() throws IOException {
    writeProvinceAndWard();
    write(
        "sua-doi.txt",
        "ỦY BAN NHÂN DÂN|TỈNH LÂM ĐỒNG",
        "412/QĐ-UBND",
        "20 tháng 3",
        "",
        "QUYẾT ĐỊNH",
        "Về việc sửa đổi, bổ sung một số nội dung của " + PLAN,
        "",
        "Điều 1. Điều chỉnh chỉ tiêu tỷ lệ hồ sơ giải quyết đúng hạn từ 98% thành 99% tại số thứ"
            + " tự 1 Phụ lục I Kế hoạch số 1520/KH-UBND ngày 12/01/2026.",
        "",
        "Điều 2. Các nội dung khác của Kế hoạch số 1520/KH-UBND giữ nguyên hiệu lực.");
    JsonNode results = ingest();

    assertThat(told(results, "amended")).hasSize(1);
    assertThat(told(results, "amended").get(0)).startsWith("info [98, 99]");
    assertThat(told(results, "below-superior")).hasSize(1);
    assertThat(told(results, "superseded")).isEmpty();
  }

  /** As wards have been since 1 July 2025: one step below the province. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kế hoạch này thay thế Kế hoạch số 33/KH-UBND ngày 12/4/2026 của UBND phường.",
        "Kế hoạch này có hiệu lực kể từ ngày ký và thay thế Kế hoạch số 33/KH-UBND ngày 12/4/2026.",
        "Kế hoạch số 33/KH-UBND ngày 12/4/2026 hết hiệu lực kể từ ngày Kế hoạch này được ban hành.",
        "(Thay thế Kế hoạch số 33/KH-UBND ngày 12/4/2026)",
      })
  void aWardsNewPlanThatReplacesTheOldOneTakesItsPlace(String words) throws IOException {
    writeProvinceAndWard();
    writePlan(
        "phuong-moi.txt",
        "ỦY BAN NHÂN DÂN|PHƯỜNG B'LAO",
        "77/KH-UBND",
        "20 tháng 6",
        "Thực hiện " + PLAN + ";\n\n" + words,
        "98%",
        "70%");
    JsonNode results = ingest();

    assertThat(told(results, "superseded")).hasSize(1);
    assertThat(told(results, "superseded").get(0)).startsWith("info [70, 80]");
    assertThat(told(results, "below-superior")).hasSize(1);
    assertThat(told(results, "below-superior").get(0)).startsWith("error [80, 70]");
    assertThat(results.get("targets")).hasSize(6);
  }

  @Test
  void aDepartmentsPlanIssuedAgainUnderItsNumberTakesTheOldOnesPlace() throws IOException {
    writeProvinceAndWard();
    for (String day : List.of("12 tháng 4", "20 tháng 6")) {
      writePlan(
          day.startsWith("12") ? "so.txt" : "so-moi.txt",
          "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG|SỞ XÂY DỰNG",
          "552/KH-SXD",
          day,
          "Thực hiện " + PLAN + ";",
          day.startsWith("12") ? "90%" : "98%",
          "80%");
    }
    JsonNode results = ingest();

    assertThat(told(results, "superseded")).hasSize(1);
    assertThat(told(results, "superseded").get(0)).startsWith("info [98, 90]");
    assertThat(told(results, "below-superior")).isEmpty();
  }

  @Test
  void workOnOtherDocumentsIsNoAmendment() throws IOException {
    writeProvinceAndWard();
    write(
        "kinh-phi.txt",
        "ỦY BAN NHÂN DÂN|TỈNH LÂM ĐỒNG",
        "2600/UBND-TH",
        "05 tháng 5",
        "V/v bổ sung kinh phí thực hiện Kế hoạch số 1520/KH-UBND ngày 12/01/2026",
        "",
        "Kính gửi: Sở Tài chính.",
        "",
        "Giao Sở Nội vụ tham mưu sửa đổi, bổ sung Kế hoạch số 1520/KH-UBND ngày 12/01/2026.");

    assertThat(told(ingest(), "amended")).isEmpty();
  }

  /** One line a conflict of the kind: severity, figures, and the words around the second figure. */
  private static List<String> told(JsonNode results, String kind) {
    return StreamSupport.stream(results.get("conflicts").spliterator(), false)
        .filter(conflict -> conflict.get("kind").asText().equals(kind))
        .map(ChangedPlansTest::line)
        .toList();
  }

  private static String line(JsonNode conflict) {
    String words = conflict.at("/explanation/vi").asText();
    int now = words.indexOf(", nay ");
    return conflict.get("severity").asText()
        + " "
        + conflict.get("values").findValuesAsText("value")
        + (now < 0 ? "" : " " + words.substring(words.indexOf("số thứ tự"), now + 5));
  }

  private JsonNode ingest() throws IOException {
    assertThat(run("ingest", folder.resolve("in").toString())).isZero();
    return JsonMapper.builder()
        .build()
        .readTree(folder.resolve("out").resolve("targets.json").toFile());
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
            Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC),
            100,
            false,
            today -> Pipeline.standard());
    return new Doichieu(environment).run(all.toArray(String[]::new));
  }
}
