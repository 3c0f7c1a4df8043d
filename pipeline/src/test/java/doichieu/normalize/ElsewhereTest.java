package doichieu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.NumeralCensus;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.document.SourceFormat;
import doichieu.read.StatedPlan;
import doichieu.target.Header;
import doichieu.target.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElsewhereTest {
  private static final PlanNormalizer NORMALIZER = PlanNormalizer.standard();
  private static final String PREAMBLE =
      "Thực hiện Kế hoạch số 24/KH-UBND ngày 14/02/2025 của UBND thành phố Hòa Bình, tỉnh Hòa Bình"
          + " về cải cách thủ tục hành chính.";

  @Test
  void theAreaOfAnotherWardIsStrange() {
    assertThat(strange(Role.BODY, "Thực hiện trên địa bàn phường Thống Nhất.")).hasSize(1);
    assertThat(strange(Role.FOOTNOTE, "Số liệu trên địa bàn phường Thống Nhất.")).hasSize(1);
  }

  @Test
  void theAreaOfTheWardItselfAndOfThoseAboveItIsItsOwn() {
    assertThat(strange(Role.BODY, "Thực hiện trên địa bàn phường Tân Thịnh.")).isEmpty();
    assertThat(strange(Role.BODY, "Thực hiện trên địa bàn thành phố Hòa Bình.")).isEmpty();
    assertThat(strange(Role.BODY, "Thực hiện trên địa bàn tỉnh Hòa Bình.")).isEmpty();
  }

  @Test
  void aWardThatIsOnlyMentionedIsNotStrange() {
    assertThat(strange(Role.BODY, "Học tập kinh nghiệm tại phường Thống Nhất.")).isEmpty();
  }

  @Test
  void aFormerWardIsNotStrange() {
    assertThat(strange(Role.BODY, "Dân cư trên địa bàn phường Thống Nhất (cũ).")).isEmpty();
    assertThat(strange(Role.BODY, "Dân cư trên địa bàn phường Thống Nhất cũ được giữ.")).isEmpty();
  }

  @Test
  void aWordThatOnlyBeginsLikeFormerHidesNoStrangeWard() {
    assertThat(strange(Role.BODY, "Dân cư trên địa bàn phường Thống Nhất của thành phố."))
        .hasSize(1);
  }

  @Test
  void whatStandsInARunningHeadIsNotStrange() {
    assertThat(strange(Role.FURNITURE, "Trên địa bàn phường Thống Nhất")).isEmpty();
  }

  private static List<Problem> strange(Role role, String text) {
    ExtractedDocument paper =
        new ExtractedDocument(
            SourceFormat.TEXT,
            null,
            "UTF-8",
            List.of(new Paragraph(1, role, text, List.of())),
            List.of(),
            NumeralCensus.NONE);
    Header header =
        new Header(
            new Header.Issuer("Ủy ban nhân dân phường Tân Thịnh", null, null),
            "Kế hoạch",
            null,
            "KH-UBND",
            null,
            null,
            new Header.PartialDate(2025, 2, null),
            null,
            List.of(),
            null);
    return NORMALIZER
        .normalize(
            new SourceFacts("a.txt", "0123456789abcdef".repeat(4)),
            paper,
            new StatedPlan(header, 2025, PREAMBLE, List.of(), List.of(), List.of()))
        .problems()
        .stream()
        .filter(problem -> problem.code().equals("wrong-jurisdiction"))
        .toList();
  }
}
