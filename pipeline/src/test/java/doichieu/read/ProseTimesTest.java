package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.target.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deadlines, ages and averages of sentences, in a plan of 2026. */
class ProseTimesTest {
  private final List<Finding> findings = new ArrayList<>();

  private List<StatedTarget> targets(String heading, String text) {
    List<StatedTarget> targets = new ArrayList<>();
    SectionPath path = new SectionPath();
    path.enter(null, heading);
    new ProseReader(new Words(), PlanTime.of(2026))
        .read(new Paragraph(1, Paragraph.Role.BODY, text, List.of()), path, targets, findings);
    return targets;
  }

  private List<String> goals(String text) {
    return targets("Mục tiêu", text).stream()
        .map(t -> t.statedName() + " / " + t.statedValue())
        .toList();
  }

  private Period period(String text) {
    List<StatedTarget> targets = targets("Mục tiêu", text);
    assertThat(targets).hasSize(1);
    return targets.get(0).period();
  }

  @Test
  void dayBeforeWhichWorkIsToBeDoneIsItsEnd() {
    assertThat(period("Hoàn thành trước ngày 30/6/2026 việc số hóa 100% hồ sơ hộ tịch."))
        .isEqualTo(new Period(2026, null, "2026-06-29", "trước ngày 30/6/2026"));
    assertThat(period("Chậm nhất đến ngày 30/9/2026, 100% xã hoàn thành rà soát."))
        .isEqualTo(new Period(2026, null, "2026-09-30", "Chậm nhất đến ngày 30/9/2026"));
    assertThat(period("100% văn bản quy định chi tiết được ban hành trước ngày 30/6/2026.").end())
        .isEqualTo("2026-06-29");
  }

  @Test
  void dayOfEveryYearIsKeptWhereverItStands() {
    for (String due :
        List.of(
            "Trước ngày 30/6 hằng năm", "Hằng năm, trước ngày 30/6", "Trước ngày 25 hằng tháng")) {
      assertThat(period(due + ", 100% cơ quan công khai dự toán."))
          .isEqualTo(new Period(2026, null, null, due));
    }
    assertThat(period("100% cơ quan công khai dự toán trước ngày 30/6 hằng năm.").statedText())
        .isEqualTo("trước ngày 30/6 hằng năm");
    assertThat(targets("Mục tiêu", "Trước ngày 30/6 hằng năm, 100% cơ quan công khai dự toán."))
        .extracting(StatedTarget::statedName)
        .containsExactly("cơ quan công khai dự toán");
  }

  @Test
  void aDayInTheYearBeforeThePlansIsKept() {
    for (String due :
        List.of(
            "Trước ngày 15/12/2025, 100% chi bộ ký cam kết.",
            "Hoàn thành trước ngày 15/12/2025 việc cấp 100% giấy chứng nhận.",
            "100% chi bộ kiểm điểm xong trước ngày 15/12/2025.")) {
      assertThat(period(due).end()).isEqualTo("2025-12-14");
    }
  }

  @Test
  void aMonthBeforeWhichSomethingIsDoneIsOverByThen() {
    assertThat(period("Trước tháng 6/2026, 100% trường học có phòng tin học.").end())
        .isEqualTo("2026-05-31");
  }

  @Test
  void theYearOfAnOutlookIsNotThatOfTheFigure() {
    assertThat(
            period("Mục tiêu đến năm 2030, tầm nhìn đến năm 2045: tỷ lệ đô thị hóa đạt 50%.")
                .year())
        .isEqualTo(2030);
    assertThat(period("Tầm nhìn đến năm 2045: tỷ lệ đô thị hóa đạt 70%.").year()).isEqualTo(2045);
  }

  @Test
  void yearsThatOpenASentenceAreThoseOfItsFigure() {
    assertThat(period("Giai đoạn 2026-2028: 100% xã có điểm bưu điện văn hóa."))
        .isEqualTo(new Period(2028, "2026-01-01", "2028-12-31", "Giai đoạn 2026-2028"));
    assertThat(period("Giai đoạn 2026-2030 trồng mới 500 ha rừng sản xuất.").end())
        .isEqualTo("2030-12-31");
    assertThat(period("Chương trình giai đoạn 2026-2030 giải ngân đạt 95%."))
        .isEqualTo(new Period(2026, null, null, null));
  }

  @Test
  void timeThatTellsHowAThingCameToBeIsNoDeadline() {
    assertThat(period("Rà soát 100% văn bản ban hành trước năm 2025"))
        .isEqualTo(new Period(2026, null, null, null));
    assertThat(period("Số hóa 100% hồ sơ tiếp nhận trước ngày 01/7/2025."))
        .isEqualTo(new Period(2026, null, null, null));
    assertThat(goals("Số hóa 100% hồ sơ tiếp nhận trước ngày 01/7/2025."))
        .containsExactly("hồ sơ tiếp nhận trước ngày 01/7/2025 / 100%");
  }

  @Test
  void workOnAllOfSomethingIsATargetWhereItIsTheWholeSentence() {
    assertThat(targets("Nhiệm vụ", "Rà soát 100% văn bản ban hành trước năm 2025."))
        .extracting(StatedTarget::statedName)
        .containsExactly("văn bản ban hành trước năm 2025");
    assertThat(targets("Nhiệm vụ", "Tổ chức 04 lớp tập huấn; rà soát 100% nhà trọ trong huyện."))
        .isEmpty();
  }

  @Test
  void rangesOfAgesBelongToNames() {
    assertThat(goals("Huy động trẻ từ 6 đến 14 tuổi đến trường đạt 99%."))
        .containsExactly("Huy động trẻ từ 6 đến 14 tuổi đến trường / 99%");
    assertThat(goals("Trẻ em từ 5 đến dưới 15 tuổi tham gia bảo hiểm y tế đạt 95%."))
        .containsExactly("Trẻ em từ 5 đến dưới 15 tuổi tham gia bảo hiểm y tế / 95%");
    assertThat(findings).isEmpty();
  }

  @Test
  void averageOfEachYearStaysInTheName() {
    assertThat(goals("Bình quân mỗi năm trồng 1.000 ha rừng."))
        .containsExactly("Bình quân mỗi năm trồng rừng / 1.000 ha");
    assertThat(goals("Bình quân mỗi năm giảm 1,5% hộ nghèo."))
        .containsExactly("Bình quân mỗi năm giảm hộ nghèo / giảm 1,5%");
  }

  @Test
  void partOfAnAmountIsNoTargetOfTheWhole() {
    assertThat(goals("Trồng 1.200 ha rừng tập trung, trong đó rừng gỗ lớn 320 ha."))
        .containsExactly("rừng tập trung / 1.200 ha");
    assertThat(findings).extracting(Finding::code).containsExactly("figure-in-prose-not-taken");
  }

  @Test
  void thingsBeforeAndAreOfTheSameNumberOfPeople() {
    assertThat(goals("Đạt 12,5 bác sĩ và 34 giường bệnh trên 10.000 dân."))
        .containsExactly(
            "bác sĩ trên 10.000 dân / 12,5 bác sĩ", "giường bệnh trên 10.000 dân / 34 giường bệnh");
  }

  @Test
  void nameThatMayLeaveOutWhatStandsElsewhereIsTold() {
    assertThat(goals("Có 5 xã và 2 phường đạt chuẩn nông thôn mới.")).hasSize(2);
    assertThat(goals("Tỷ lệ lao động qua đào tạo đạt 62%, có bằng cấp, chứng chỉ 30%.")).hasSize(2);
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly("name-leaves-out", "name-leaves-out");
  }
}
