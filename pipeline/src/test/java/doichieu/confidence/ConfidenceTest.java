package doichieu.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.cli.Pipeline;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceTest {
  private static final Pipeline PIPELINE = Pipeline.standard();
  private static final String HEAD =
      """
      KẾ HOẠCH
      Cải cách thủ tục hành chính năm 2025
      Phụ lục
      | STT | Tên chỉ tiêu | Đơn vị tính | Chỉ tiêu năm 2025 | Cột lạ | Đơn vị chủ trì |
      | --- | --- | --- | --- | --- | --- |
      | 1 | Tỷ lệ hồ sơ thủ tục hành chính trực tuyến | % | 65 | | Văn phòng |
      """;

  @TempDir private Path folder;

  private List<Target> read(String rows) throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), HEAD + rows);
    PlanRecord record = PIPELINE.reader().read(file, "plan.txt", "0".repeat(64));
    assertThat(record.targets()).hasSize(2);
    return record.targets();
  }

  @Test
  void figureNobodyUnderstoodMakesItsRowDoubtful() throws Exception {
    List<Target> targets =
        read("| 2 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | 95 | 47,5 | Văn phòng |\n");
    assertThat(targets.get(1).confidence()).isLessThan(new BigDecimal("0.6"));
  }

  @Test
  void valueNotUnderstoodIsWorthLittle() throws Exception {
    List<Target> targets =
        read("| 2 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | 95 trong 97 | | Văn phòng |\n");
    assertThat(targets.get(1).value()).isNull();
    assertThat(targets.get(1).confidence()).isLessThan(new BigDecimal("0.5"));
  }

  @Test
  void doubtsOfARowAreNotThoseOfItsNeighbours() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("plan.txt"),
            HEAD + "| 2 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | 95 | 47,5 | Văn phòng |\n");
    PlanRecord record = PIPELINE.reader().read(file, "plan.txt", "0".repeat(64));
    Doubts doubts = new Doubts(record);
    assertThat(doubts.of(record.targets().get(0)))
        .contains("table:numeral-unexplained")
        .doesNotContain("row:numeral-unexplained");
    assertThat(doubts.of(record.targets().get(1))).contains("row:numeral-unexplained");
  }

  @Test
  void everyWeightIsAShareAndNoDoubtIsSurerThanNone() {
    DoubtWeights weights = DoubtWeights.load();
    assertThat(weights.withoutDoubt()).isBetween(new BigDecimal("0.9"), BigDecimal.ONE);
    assertThat(weights.of("row:numeral-unexplained")).isLessThan(new BigDecimal("0.6"));
    assertThat(weights.of("a doubt nobody measured")).isEqualTo(weights.withoutDoubt());
  }
}
