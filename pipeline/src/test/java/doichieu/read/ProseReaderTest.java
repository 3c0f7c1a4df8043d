package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Finding;
import doichieu.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseReaderTest {
  private final List<Finding> findings = new ArrayList<>();

  private List<String> read(String... paragraphs) {
    List<StatedTarget> targets = new ArrayList<>();
    SectionPath path = new SectionPath();
    ProseReader reader = new ProseReader(new Words(), 2026);
    for (String text : paragraphs) {
      reader.read(
          new Paragraph(1, Paragraph.Role.BODY, text, List.of()), path, targets, findings);
    }
    return targets.stream()
        .map(t -> t.statedName() + " / " + t.statedValue() + " / " + t.commitment())
        .toList();
  }

  /** Bảo Thắng 2025, Thủ Dầu Một 2026. */
  @Test
  void countWithUnitBelowAHeadingOfGoalsIsATarget() {
    assertThat(
            read(
                "1. Chỉ tiêu kinh tế",
                "- Thu ngân sách nhà nước trên địa bàn đạt 18,5 tỷ đồng trở lên.",
                "- Diện tích trồng rừng mới phấn đấu đạt 320 ha.",
                "- Đến năm 2026, thu nhập bình quân đầu người đạt 128 triệu đồng/người/năm."))
        .containsExactly(
            "Thu ngân sách nhà nước trên địa bàn / 18,5 tỷ đồng trở lên / required",
            "Diện tích trồng rừng mới / 320 ha / aspired",
            "thu nhập bình quân đầu người / 128 triệu đồng/người/năm / required");
  }

  @Test
  void countElsewhereOrInsideANameIsNone() {
    assertThat(
            read(
                "1. Tổ chức thực hiện",
                "Kinh phí thực hiện đạt 350 triệu đồng từ ngân sách phường.",
                "2. Chỉ tiêu xã hội",
                "- Xây dựng 02 hệ thống trong 3 tháng theo Kế hoạch 2021 - 2025.",
                "- Tỷ lệ huy động trẻ 5 tuổi đến trường đạt 99,9%."))
        .containsExactly("Tỷ lệ huy động trẻ 5 tuổi đến trường / 99,9% / required");
  }

  /** Thủ Dầu Một 2026, I. */
  @Test
  void bareFigureBelowAHeadingOfResultsIsAFinding() {
    assertThat(read("I. KẾT QUẢ NĂM 2025", "Tỷ lệ hồ sơ đúng hạn đạt 99,1%.")).isEmpty();
    assertThat(findings).extracting(Finding::code).containsExactly("figure-in-prose-not-taken");
  }

  @Test
  void articleHoldsTheNumbersBelowIt() {
    SectionPath path = new SectionPath();
    ProseReader reader = new ProseReader(new Words(), 2026);
    for (String text : List.of("Điều 1. Thông qua các chỉ tiêu", "1. Chỉ tiêu kinh tế")) {
      reader.read(
          new Paragraph(1, Paragraph.Role.BODY, text, List.of()),
          path,
          new ArrayList<>(),
          new ArrayList<>());
    }
    assertThat(path.list()).extracting(s -> s.label()).containsExactly("Điều 1", "1");
  }
}
