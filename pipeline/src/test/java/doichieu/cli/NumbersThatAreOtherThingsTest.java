package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Comparator;
import doichieu.target.MatchStatus;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import doichieu.target.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Figures that stand beside an indicator's name and are not its target: the rank of an index, a
 * count of services, a past result, the threshold of a note; and names that are only headings.
 */
class NumbersThatAreOtherThingsTest {
  private static final Pipeline PIPELINE = Pipeline.standard();
  private static final String HEAD =
      """
      Phụ lục I
      CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2025
      | STT | Chỉ tiêu | Đơn vị tính | Chỉ tiêu năm 2025 | Cơ quan chủ trì |
      | --- | --- | --- | --- | --- |
      """;

  @TempDir private Path folder;

  /** 86 points, rank 11 and a rise by two ranks are three measures of one index. */
  @Test
  void scoreRankAndRiseInRankAreThreeThings() throws Exception {
    List<Target> rows =
        rows(
            "| 1 | Chỉ số cải cách hành chính (PAR INDEX) | điểm | 86 | Sở Nội vụ |",
            "| 2 | Xếp hạng Chỉ số cải cách hành chính (PAR INDEX) | hạng | 11 | Sở Nội vụ |",
            "| 3 | Mức tăng hạng Chỉ số cải cách hành chính | bậc | 02 | Sở Nội vụ |",
            "| 4 | Chỉ số cải cách hành chính cấp xã | điểm | 90 | Sở Nội vụ |");
    assertThat(rows.get(0).indicatorId()).isEqualTo("index.par");
    assertThat(rows.stream().map(Target::indicatorId).distinct()).hasSize(4);
    assertThat(rows.stream().skip(1))
        .allMatch(row -> row.indicatorMatch().status() == MatchStatus.UNMATCHED);
  }

  @Test
  void scoreAndRankOfOneSentenceAreTwoTargets() throws Exception {
    List<Target> prose =
        prose("1. Chỉ số cải cách hành chính (PAR INDEX) đạt 86 điểm trở lên, tăng 02 bậc.");
    assertThat(prose.get(0).indicatorId()).isEqualTo("index.par");
    assertThat(prose.get(0).value()).isEqualByComparingTo("86");
    assertThat(prose.stream().skip(1)).noneMatch(t -> "index.par".equals(t.indicatorId()));
  }

  /** "25 dịch vụ công" is no rate of services. */
  @Test
  void countOfServicesIsNoRateOfServices() throws Exception {
    List<Target> rows =
        rows(
            "| 1 | Số dịch vụ công trực tuyến toàn trình | dịch vụ | 25 | Văn phòng |",
            "| 2 | Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình | % | 80 | Văn phòng |");
    assertThat(rows.get(1).indicatorId()).isEqualTo("service.full.provided");
    assertThat(rows.get(0).indicatorMatch().status()).isEqualTo(MatchStatus.UNMATCHED);
    List<Target> prose =
        prose("2. Cung cấp 982 dịch vụ công trực tuyến và 25 dịch vụ công trực tuyến toàn trình.");
    assertThat(prose).allMatch(target -> target.indicatorMatch().status() == MatchStatus.UNMATCHED);
  }

  /** A result in a paper that assigns targets is no target. */
  @Test
  void resultWithItsRankIsNoTarget() throws Exception {
    PlanRecord record =
        read("3. Năm 2024, tỷ lệ hồ sơ trực tuyến đạt 42,6%, đứng thứ 48/63 tỉnh, thành phố.\n");
    assertThat(record.targets()).isEmpty();
    assertThat(record.problems().stream().map(Problem::code)).contains("result-in-prose");
  }

  /** One row with two thresholds: the target, and the floor of its note. */
  @Test
  void floorInANoteIsACondition() throws Exception {
    Target row =
        rows("| 1 | Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận trong năm được giải quyết đúng hạn"
                + " (Lưu ý: tỷ lệ b/a phải đạt tối thiểu 95%) | % | 99 | UBND cấp xã |")
            .get(0);
    assertThat(row.indicatorId()).isEqualTo("dossier.on-time");
    assertThat(row.statedName()).doesNotContain("Lưu ý");
    assertThat(row.value()).isEqualByComparingTo("99");
    assertThat(row.constraints()).hasSize(1);
    assertThat(row.constraints().get(0).comparator()).isEqualTo(Comparator.AT_LEAST);
    assertThat(row.constraints().get(0).value()).isEqualByComparingTo("95");
  }

  /** A heading that names an indicator has no value of its own; its only row holds the formula. */
  @Test
  void rowThatHoldsOnlyAFormulaTakesTheNameOfItsHeading() throws Exception {
    List<Target> rows =
        rows(
            "| II | Tỷ lệ hồ sơ trực tuyến toàn trình | | | |",
            "| 1 | Tỷ lệ theo công thức (b/a). Trong đó: a là tổng số hồ sơ giải quyết của dịch vụ"
                + " công trực tuyến toàn trình; b là số hồ sơ giải quyết trực tuyến | % | 70 | Các"
                + " sở |");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).statedName()).isEqualTo("Tỷ lệ hồ sơ trực tuyến toàn trình");
    assertThat(rows.get(0).indicatorId()).isEqualTo("dossier.online.full");
    assertThat(rows.get(0).value()).isEqualByComparingTo("70");
  }

  private List<Target> rows(String... rows) throws Exception {
    return read(HEAD + String.join("\n", rows) + "\n").targets();
  }

  private List<Target> prose(String sentence) throws Exception {
    return read("I. MỤC TIÊU NĂM 2025\n\n" + sentence + "\n").targets();
  }

  private PlanRecord read(String body) throws Exception {
    String head =
        """
        UBND TỈNH KON TUM
        Số: 99/KH-UBND
        Kon Tum, ngày 10 tháng 02 năm 2025
        KẾ HOẠCH
        Cải cách hành chính năm 2025

        """;
    Path file = Files.writeString(folder.resolve("plan.txt"), head + body);
    return PIPELINE.reader().read(file, "plan.txt", "0".repeat(64));
  }
}
