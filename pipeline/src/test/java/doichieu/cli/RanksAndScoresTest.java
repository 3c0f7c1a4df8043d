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
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A province asks a rank or a score of an index, its department promises a rank or a score. */
class RanksAndScoresTest {
  @TempDir Path folder;

  private void write(String name, String issuer, String number, String basis, String row)
      throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in").resolve(name),
        String.join(
            "\n",
            issuer,
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: " + number,
            "Tây Ninh, ngày 05 tháng 01 năm 2026",
            "KẾ HOẠCH",
            "Cải cách hành chính năm 2026",
            "",
            basis,
            "",
            "Phụ lục",
            "CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026",
            "",
            "| STT | Nội dung chỉ tiêu | Đơn vị tính | Mức chỉ tiêu năm 2026 |",
            "|-----|-------------------|-------------|-----------------------|",
            "| 1 | " + row + " |",
            "| 2 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | 98 |",
            ""));
  }

  /** Kind and the words of the explanation, of each conflict about the index. */
  private List<String> between(String superior, String subordinate) throws IOException {
    write("tinh.txt", "ỦY BAN NHÂN DÂN TỈNH TÂY NINH", "9/KH-UBND", "", superior);
    write(
        "so.txt",
        "ỦY BAN NHÂN DÂN TỈNH TÂY NINH\nSỞ TÀI CHÍNH",
        "19/KH-STC",
        "Thực hiện Kế hoạch số 9/KH-UBND ngày 05/01/2026 của UBND tỉnh Tây Ninh;",
        subordinate);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC),
            100,
            false,
            today -> Pipeline.standard());
    String results = folder.resolve("out").toString();
    new Doichieu(environment).run("ingest", folder.resolve("in").toString(), "--out", results);
    JsonNode conflicts =
        JsonMapper.builder()
            .build()
            .readTree(folder.resolve("out").resolve("conflicts.json").toFile())
            .get("conflicts");
    return StreamSupport.stream(conflicts.spliterator(), false)
        .filter(conflict -> !conflict.get("indicatorId").isNull())
        .map(c -> c.get("kind").asText() + ": " + c.at("/explanation/vi").asText())
        .toList();
  }

  @Test
  void aRankIsNeverHeldAgainstAScore() throws IOException {
    for (String rank :
        List.of("xếp hạng 10 trở lên", "thuộc nhóm 20 địa phương dẫn đầu", "12/34", "hạng 10")) {
      assertThat(
              between(
                  "Chỉ số cải cách hành chính (PAR INDEX) | điểm | trên 65",
                  "Chỉ số cải cách hành chính (PAR INDEX) | | " + rank))
          .as(rank)
          .isEmpty();
    }
  }

  @Test
  void theLowerRankIsTheBetterOne() throws IOException {
    List<String> worse =
        between(
            "Chỉ số chuyển đổi số (DTI) | | thuộc nhóm 10 địa phương dẫn đầu",
            "Chỉ số chuyển đổi số (DTI) | | xếp hạng 15 trở lên");
    assertThat(worse).hasSize(1);
    assertThat(worse.get(0))
        .startsWith("below-superior:")
        .contains("«thuộc nhóm 10 địa phương dẫn đầu»", "«xếp hạng 15 trở lên»");
    assertThat(
            between(
                "Chỉ số chuyển đổi số (DTI) | | xếp hạng 15 trở lên",
                "Chỉ số chuyển đổi số (DTI) | | thuộc nhóm 10 địa phương dẫn đầu"))
        .singleElement()
        .asString()
        .startsWith("above-superior:");
  }

  /** "15 trở lên" in a row of the unit "hạng" is the 15th place or a better one. */
  @Test
  void theUnitTellsARankAsWell() throws IOException {
    assertThat(
            between(
                "Xếp hạng Chỉ số PCI | Hạng | 15 trở lên",
                "Xếp hạng Chỉ số PCI | Hạng | 20 trở lên"))
        .singleElement()
        .asString()
        .startsWith("below-superior:");
  }
}
