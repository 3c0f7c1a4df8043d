package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.target.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups told aside, additions, multiples and what a place shall become, in a plan of 2026. */
class GroupAsideTest {
  private final List<Finding> findings = new ArrayList<>();

  private List<StatedTarget> targets(String text) {
    List<StatedTarget> targets = new ArrayList<>();
    SectionPath path = new SectionPath();
    path.enter(null, "Mục tiêu");
    new ProseReader(new Words(), PlanTime.of(2026))
        .read(new Paragraph(1, Paragraph.Role.BODY, text, List.of()), path, targets, findings);
    return targets;
  }

  private List<String> goals(String text) {
    return targets(text).stream()
        .map(t -> t.statedName() + " / " + t.statedValue() + " / " + t.onlyFor())
        .toList();
  }

  private Period period(String text) {
    return targets(text).get(0).period();
  }

  @Test
  void placesToldAsideAreForWhomAFigureHoldsAndNoName() {
    assertThat(goals("Tỷ lệ hộ nghèo giảm 3%/năm, riêng bản đặc biệt khó khăn giảm 5%."))
        .containsExactly(
            "Tỷ lệ hộ nghèo / giảm 3%/năm / null",
            "Tỷ lệ hộ nghèo / giảm 5% / bản đặc biệt khó khăn");
    assertThat(findings).extracting(Finding::code).doesNotContain("name-leaves-out");
  }

  @Test
  void whoeverStandsBehindTheWordsForWhomIsAGroup() {
    assertThat(
            goals(
                "Tỷ lệ học sinh bỏ học giảm còn dưới 0,3%, riêng đối với học sinh vùng biên giới"
                    + " không quá 0,8%."))
        .containsExactly(
            "Tỷ lệ học sinh bỏ học / giảm còn dưới 0,3% / null",
            "Tỷ lệ học sinh bỏ học / không quá 0,8% / học sinh vùng biên giới");
  }

  @Test
  void anotherThingToldAsideKeepsItsNameAndIsDoubted() {
    assertThat(goals("Tỷ lệ hộ nghèo giảm 3%, riêng hộ cận nghèo giảm 2%."))
        .last()
        .isEqualTo("hộ cận nghèo / giảm 2% / null");
    assertThat(findings).extracting(Finding::code).contains("name-leaves-out");
    assertThat(goals("Tỷ lệ hộ nghèo giảm 3%, riêng tỷ lệ hộ cận nghèo giảm 2%."))
        .last()
        .isEqualTo("tỷ lệ hộ cận nghèo / giảm 2% / null");
  }

  @Test
  void whatIsAddedIsNoLevel() {
    assertThat(goals("Năm 2026, thêm 04 trường đạt chuẩn quốc gia."))
        .containsExactly("trường đạt chuẩn quốc gia / thêm 04 trường / null");
    assertThat(goals("Có thêm 12.000 doanh nghiệp thành lập mới."))
        .containsExactly("doanh nghiệp thành lập mới / Có thêm 12.000 doanh nghiệp / null");
  }

  @Test
  void workBeyondTheUsualHoursIsNoAddition() {
    assertThat(goals("Số giờ làm thêm không quá 200 giờ."))
        .containsExactly("Số giờ làm thêm / không quá 200 giờ / null");
  }

  @Test
  void anAmountToldAsideIsAPartAndKeepsItsName() {
    assertThat(goals("Thu ngân sách đạt 5.200 tỷ đồng, đối với thu nội địa đạt 4.100 tỷ đồng."))
        .last()
        .isEqualTo("thu nội địa / 4.100 tỷ đồng / null");
  }

  @Test
  void aMultipleIsThatOfTheYearItIsComparedWithAndNotSetForIt() {
    assertThat(goals("Số thư viện số gấp 1,5 lần năm 2025."))
        .containsExactly("Số thư viện số / gấp 1,5 lần / null");
    assertThat(period("Số thư viện số gấp 1,5 lần năm 2025.").year()).isEqualTo(2026);
  }

  @Test
  void whatAPlaceShallBecomeIsNoPartOfAName() {
    assertThat(
            goals(
                "Hải Phòng trở thành thành phố cảng thông minh, thu nhập bình quân đầu người đạt"
                    + " 9.500 USD."))
        .containsExactly("thu nhập bình quân đầu người / 9.500 USD / null");
  }

  @Test
  void schoolYearsAndQuartersAreTheTimeOfAFigure() {
    assertThat(period("Năm học 2026 - 2027, 100% trường tiểu học dùng học bạ số."))
        .isEqualTo(new Period(2027, null, null, "Năm học 2026 - 2027"));
    assertThat(period("80% hộ có nhà tiêu hợp vệ sinh vào cuối quý IV năm 2026.").start())
        .isEqualTo("2026-10-01");
    assertThat(goals("80% hộ có nhà tiêu hợp vệ sinh vào cuối quý IV năm 2026."))
        .containsExactly("hộ có nhà tiêu hợp vệ sinh / 80% / null");
  }
}
