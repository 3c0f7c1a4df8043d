package doichieu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.cli.Pipeline;
import doichieu.target.PlanDocument.Coverage;
import doichieu.target.PlanDocument.Coverage.Unexplained;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Pipeline PIPELINE = Pipeline.standard();
  private static final Path PLANS = Path.of("..", "testdata", "plans");

  @TempDir private Path folder;

  private PlanRecord read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), text);
    return PIPELINE.reader().read(file, "plan.txt", "0".repeat(64));
  }

  private Coverage coverage(String text) throws Exception {
    Coverage coverage = read(text).document().coverage();
    assertThat(coverage).isNotNull();
    return coverage;
  }

  private static List<String> unexplained(Coverage coverage) {
    return coverage.unexplained().stream().map(Unexplained::text).toList();
  }

  private static final String HEAD =
      """
      | STT | Tên chỉ tiêu | Đơn vị tính | Chỉ tiêu năm 2025 | Cột lạ | Đơn vị chủ trì |
      | --- | --- | --- | --- | --- | --- |
      """;

  @Test
  void bucketsAndUnexplainedAddUpToAllNumerals() throws Exception {
    for (String name : List.of("kon-ray-district-letter-2023", "thong-nhat-ward-plan-2025")) {
      for (String ending : List.of(".txt", ".docx", ".pdf")) {
        Path file = PLANS.resolve(name + ending);
        Coverage c = PIPELINE.reader().read(file, name, "0".repeat(64)).document().coverage();
        assertThat(c).isNotNull();
        int sum = c.explained().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(sum + c.unexplained().size()).isEqualTo(c.numerals()).isGreaterThan(30);
        assertThat(c.unexplained()).isEmpty();
      }
    }
  }

  @Test
  void figureOfAColumnThatGaveNoTargetStaysUnexplained() throws Exception {
    Coverage coverage =
        coverage("Phụ lục\n" + HEAD + "| 1 | Tỷ lệ hồ sơ trực tuyến | % | 65 | 47 | Văn phòng |\n");
    assertThat(coverage.explained())
        .containsEntry("target", 1)
        .containsEntry("ordinal", 1)
        .containsEntry("date", 1);
    assertThat(unexplained(coverage)).containsExactly("47");
    assertThat(coverage.unexplained().get(0).evidence().get(0).row()).isEqualTo(2);
  }

  @Test
  void valueThatWasNotUnderstoodIsUnexplainedThoughItLooksLikeACount() throws Exception {
    Coverage coverage =
        coverage(
            "Phụ lục\n"
                + HEAD
                + "| 1 | Tỷ lệ hồ sơ trực tuyến | % | 65 trong 70 hồ sơ của 3 xã |  | Văn phòng |\n");
    assertThat(unexplained(coverage)).containsExactly("65", "70", "3");
  }

  @Test
  void percentageOfProseIsNeverACount() throws Exception {
    Coverage coverage =
        coverage("I. TỔ CHỨC THỰC HIỆN\nCả tỉnh có 12 xã; trong đó 30% ở 05 thôn xa.\n");
    assertThat(coverage.explained()).containsEntry("count", 2).containsEntry("baseline", 1);
  }

  @Test
  void resultToldInProseIsABaseline() throws Exception {
    PlanRecord record =
        read(
            "KẾ HOẠCH\nCải cách hành chính năm 2025\nI. KẾT QUẢ NĂM 2024\n"
                + "1. Năm 2024, tỷ lệ hồ sơ trực tuyến đã đạt 42,6%.\n");
    Coverage coverage = record.document().coverage();
    assertThat(coverage).isNotNull();
    assertThat(coverage.explained()).containsEntry("baseline", 1).containsEntry("target", 0);
    assertThat(record.problems()).extracting(Problem::code).contains("result-in-prose");
  }

  @Test
  void datesCitationsLabelsAndNamesAreToldByTheirWords() throws Exception {
    Coverage coverage =
        coverage(
            "1. Căn cứ Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ;\n"
                + "2. Trước ngày 15/6 và trong quý III/2025 tổ chức 02 hội nghị ở thôn 4.\n");
    assertThat(coverage.explained())
        .containsEntry("ordinal", 2)
        .containsEntry("citation", 4)
        .containsEntry("date", 3)
        .containsEntry("count", 1)
        .containsEntry("name", 1);
    assertThat(coverage.unexplained()).isEmpty();
  }

  @Test
  void manyUnexplainedNumeralsAreAProblemThatNamesThem() throws Exception {
    PlanRecord record = read("Kết quả rà soát: 17,4; 18,5; 19,6; 21,7.\n");
    assertThat(record.problems())
        .filteredOn(problem -> problem.code().equals("numerals-unexplained"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message().vi()).contains("17,4", "21,7");
              assertThat(problem.evidence()).hasSize(4);
            });
  }

  @Test
  void plansAndVariedAreExplainedAlmostWholly() throws Exception {
    List<String> left = new ArrayList<>();
    int all = 0;
    for (String name :
        List.of(
            "plans/khanh-hoa-construction-department-plan-2025.pdf",
            "plans/kon-tum-province-annex-2025.docx",
            "varied/nghe-an-province-programme-2023.pdf",
            "varied/my-hiep-commune-plan-2025.txt",
            "varied/vi-xuyen-district-decision-2024.docx")) {
      Path file = Path.of("..", "testdata").resolve(name);
      Coverage c = PIPELINE.reader().read(file, name, "0".repeat(64)).document().coverage();
      assertThat(c).isNotNull();
      all += c.numerals();
      left.addAll(unexplained(c));
    }
    assertThat(left.size()).as(left.toString()).isLessThanOrEqualTo(all / 200);
  }
}
