package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of numbers that stand outside of goals. */
class OutsideGoalsTest {
  @Test
  void wordsBehindANumberReachToTheEndOfTheirPhrase() {
    List<Finding> findings = new ArrayList<>();
    ProseReader reader = new ProseReader(new Words(), PlanTime.of(2026));
    String text =
        "Tổ chức 12 lớp tập huấn kỹ năng số cho cán bộ, mua 05 bộ máy tính để bàn giao cho thôn.";
    reader.read(
        new Paragraph(1, Paragraph.Role.BODY, text, List.of()),
        new SectionPath(),
        new ArrayList<>(),
        findings);
    reader.noteCounts(findings);
    assertThat(findings)
        .singleElement()
        .satisfies(
            told ->
                assertThat(told.arguments())
                    .containsExactly("2", "12 lớp tập huấn kỹ năng số cho cán bộ; 05 bộ máy tính"));
  }

  @Test
  void aShareThatIsOnlyApproximateIsTold() {
    List<Finding> findings = new ArrayList<>();
    new ProseReader(new Words(), PlanTime.of(2026))
        .read(
            new Paragraph(1, Paragraph.Role.BODY, "Tỷ lệ đô thị hóa đạt khoảng 46%.", List.of()),
            new SectionPath(),
            new ArrayList<>(),
            findings);
    assertThat(findings).extracting(Finding::code).containsExactly("figure-in-prose-not-taken");
  }
}
