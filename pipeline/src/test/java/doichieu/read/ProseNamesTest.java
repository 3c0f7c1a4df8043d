package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.target.Header.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the names of figures in running text leave out, and which figures are over. */
class ProseNamesTest {
  private static final Words WORDS = new Words();

  private final List<StatedTarget> targets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private List<String> read(PlanTime time, String... paragraphs) {
    targets.clear();
    findings.clear();
    ProseReader reader = new ProseReader(WORDS, time);
    SectionPath path = new SectionPath();
    for (String text : paragraphs) {
      reader.read(new Paragraph(1, Paragraph.Role.BODY, text, List.of()), path, targets, findings);
    }
    return targets.stream().map(t -> t.statedName() + " / " + t.statedValue()).toList();
  }

  private List<String> goals(String text) {
    return read(PlanTime.of(2026), "II. MỤC TIÊU", text);
  }

  private List<String> told(String code) {
    return findings.stream()
        .filter(finding -> finding.code().equals(code))
        .map(finding -> String.join(" / ", finding.arguments()))
        .toList();
  }

  @Test
  void everyShortNameOfARowIsTold() {
    goals("Diện tích lúa đạt 5.000 ha, ngô 1.200 ha, sắn 900 ha.");
    assertThat(told("name-leaves-out")).containsExactly("1.200 ha / ngô", "900 ha / sắn");
    goals("Cứng hóa đường trục xã đạt 90%, đường thôn đạt 80%.");
    assertThat(told("name-leaves-out")).containsExactly("đạt 80% / đường thôn");
    goals("Giảm ít nhất 12% số vụ.");
    assertThat(told("name-leaves-out")).containsExactly("ít nhất 12% / số vụ");
    goals("Tỷ lệ hộ nghèo còn 2%; tỷ lệ hộ cận nghèo còn 3%.");
    assertThat(told("name-leaves-out")).isEmpty();
  }

  @Test
  void whatIsSaidOfAPlaceStaysOrIsTold() {
    assertThat(goals("Tỷ lệ hộ ở đô thị dùng nước sạch đạt 98%, ở nông thôn đạt 85%."))
        .last()
        .isEqualTo("Tỷ lệ hộ ở nông thôn dùng nước sạch / 85%");
    assertThat(told("name-leaves-out")).isEmpty();
    goals("Tỷ lệ rác ở đô thị phân loại ngay từ nguồn phát sinh đạt 98%, ở nông thôn đạt 85%.");
    assertThat(told("name-leaves-out")).hasSize(1);
  }

  @Test
  void bodiesWithAnUnknownNarrowingAreToldAndNameNothingElse() {
    assertThat(
            goals(
                "Tỷ lệ chi trả không tiền mặt đạt 60%, trong đó các phường sầm uất đạt 70%, các xã"
                    + " miền núi đạt 30%."))
        .containsExactly(
            "Tỷ lệ chi trả không tiền mặt / 60%",
            "các phường sầm uất / 70%", "Tỷ lệ chi trả không tiền mặt / 30%");
    assertThat(told("name-leaves-out")).containsExactly("đạt 70% / các phường sầm uất");
  }

  @Test
  void aThingThatAlsoBecomesLessKeepsTheWordOfChange() {
    assertThat(goals("Cắt giảm ít nhất 25% số cuộc họp, 30% giấy tờ."))
        .containsExactly("số cuộc họp / Cắt giảm ít nhất 25%", "giấy tờ / Cắt giảm … 30%");
    assertThat(goals("Cắt giảm 25% số cuộc họp, 90% hồ sơ được giải quyết đúng hạn."))
        .containsExactly("số cuộc họp / Cắt giảm 25%", "hồ sơ được giải quyết đúng hạn / 90%");
  }

  @Test
  void yearsOfLifeAreToldAndNotTakenForATime() {
    assertThat(goals("Số năm sống khỏe tối thiểu 67 năm.")).isEmpty();
    assertThat(told("figure-in-prose-not-taken")).hasSize(1);
  }

  @Test
  void aPartOfTheYearThatWasOverWhenThePlanWasIssuedTellsResults() {
    String text = "Trong 6 tháng đầu năm 2026, tỷ lệ vụ việc được giải quyết đạt 88%.";
    PlanTime july = PlanTime.of(2026, new PartialDate(2026, 7, 6));
    PlanTime february = PlanTime.of(2026, new PartialDate(2026, 2, 6));

    assertThat(read(PlanTime.of(2026, new PartialDate(2026, 2, 31)), text)).hasSize(1);
    assertThat(read(july, text)).isEmpty();
    assertThat(told("result-in-prose")).containsExactly("đạt 88%");
    assertThat(read(february, text)).hasSize(1);
  }
}
