package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.extract.DocumentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReaderTest {
  @TempDir private Path folder;

  private StatedPlan read(String unitLine, String unitOfLast) throws Exception {
    Path file = folder.resolve("plan.html");
    Files.writeString(
        file,
        "<html><head><meta charset=\"utf-8\"></head><body><p>KẾ HOẠCH</p>"
            + "<p>Trồng trọt năm 2026</p><p>"
            + unitLine
            + "</p><table border=\"1\"><tr><th>TT</th><th>Chỉ tiêu</th><th>Năm 2026</th></tr>"
            + "<tr><td>1</td><td>Diện tích sầu riêng</td><td>250</td></tr>"
            + "<tr><td>2</td><td>Hộ tham gia"
            + unitOfLast
            + "</td><td>40</td></tr></table></body></html>");
    return new PlanReader().read(new DocumentReader().read(file));
  }

  private static List<Finding> told(StatedPlan plan) {
    return plan.findings().stream().filter(f -> f.code().equals("units-listed")).toList();
  }

  @Test
  void figuresBelowALineOfSeveralUnitsHaveNoneAndAreTold() throws Exception {
    StatedPlan plan = read("ĐVT: ha, hộ", " (hộ)");

    assertThat(plan.targets()).extracting(StatedTarget::unit).containsExactly(null, "hộ");
    assertThat(told(plan))
        .singleElement()
        .satisfies(f -> assertThat(f.arguments()).containsExactly("ĐVT: ha, hộ", "1", "1"));
  }

  @Test
  void aLineOfOneUnitIsThatOfAllFiguresAndTellsNothing() throws Exception {
    StatedPlan plan = read("ĐVT: ha", "");

    assertThat(plan.targets()).extracting(StatedTarget::unit).containsOnly("ha");
    assertThat(told(plan)).isEmpty();
  }

  private StatedPlan text(String... lines) throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, String.join("\n", lines) + "\n");
    return new PlanReader().read(new DocumentReader().read(file));
  }

  private List<String> sectionsAboveTable(String sentence) throws Exception {
    return text(
            "KẾ HOẠCH",
            "Phát triển y tế năm 2026",
            "",
            "I. CHỈ TIÊU",
            sentence,
            "",
            "TT\tChỉ tiêu\tĐơn vị tính\tNăm 2026",
            "1\tSố giường bệnh\tgiường\t220",
            "2\tSố trạm y tế\ttrạm\t12")
        .targets()
        .get(0)
        .section()
        .stream()
        .map(section -> section.title())
        .toList();
  }

  @Test
  void aNumberedSentenceThatAnnouncesATableIsNoHeading() throws Exception {
    assertThat(sectionsAboveTable("3. Các chỉ tiêu khác theo bảng dưới đây:"))
        .containsExactly("CHỈ TIÊU");
    assertThat(
            sectionsAboveTable(
                "2. Các cơ quan, đơn vị liên quan tổ chức thực hiện những chỉ tiêu đã được tỉnh giao."))
        .containsExactly("CHỈ TIÊU");
    assertThat(sectionsAboveTable("2. Chỉ tiêu khám, chữa bệnh"))
        .containsExactly("CHỈ TIÊU", "Chỉ tiêu khám, chữa bệnh");
  }

  @Test
  void aPlanForASchoolYearIsOfTheYearInWhichItEnds() throws Exception {
    StatedPlan plan =
        text(
            "KẾ HOẠCH",
            "Thực hiện nhiệm vụ năm học 2025-2026",
            "",
            "I. MỤC TIÊU",
            "1. Phấn đấu 98% trẻ 5 tuổi ra lớp.",
            "2. Trước ngày 30/9, 100% trường hoàn thành kế hoạch giáo dục.",
            "3. Đến cuối năm 2025, tỷ lệ phòng học kiên cố đạt 90%.");

    assertThat(plan.planYear()).isEqualTo(2026);
    assertThat(plan.targets())
        .extracting(target -> Objects.requireNonNull(target.period()).year())
        .containsExactly(2026, 2026, 2025);
    assertThat(plan.targets())
        .extracting(target -> Objects.requireNonNull(target.period()).end())
        .doesNotContain("2026-09-29");
  }

  @Test
  void aUnitFromARowAboveThatDoesNotGoWithTheNameIsLeftOpen() throws Exception {
    StatedPlan plan =
        text(
            "KẾ HOẠCH",
            "Phát triển kinh tế - xã hội năm 2026",
            "",
            "I. CHỈ TIÊU",
            "",
            "STT   Chỉ tiêu                          Đơn vị tính   Năm 2026",
            "I     Kinh tế",
            "1     Tỷ lệ tăng trưởng                 %             9,5",
            "2     Số hóa hồ sơ                                    35",
            "3     Số doanh nghiệp thành lập mới                   40",
            "II    Xã hội",
            "1     Số lao động có việc làm           lao động      300",
            "2     Số lao động nữ                                  70",
            "3     Tỷ lệ lao động qua đào tạo                      62",
            "III   Y tế",
            "1     Tỷ lệ bao phủ bảo hiểm y tế       %             96",
            "2     Tỷ lệ tiêm chủng                                95",
            "3     Thu nhập bình quân                              60");
    assertThat(plan.targets())
        .extracting(StatedTarget::unit)
        .containsExactly("%", "%", null, "lao động", "lao động", null, "%", "%", null);
    assertThat(plan.findings())
        .filteredOn(finding -> finding.code().equals("unit-not-of-row"))
        .extracting(finding -> finding.arguments().get(3))
        .containsExactly(
            "Số doanh nghiệp thành lập mới", "Tỷ lệ lao động qua đào tạo", "Thu nhập bình quân");
  }
}
