package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseAgenciesTest {
  private static List<String> read(String paragraph) {
    List<StatedTarget> targets = new ArrayList<>();
    new ProseReader(new Words(), PlanTime.of(2026))
        .read(
            new Paragraph(1, Paragraph.Role.BODY, paragraph, List.of()),
            new SectionPath(),
            targets,
            new ArrayList<>());
    return targets.stream()
        .map(t -> t.statedName() + " / " + t.leadAgencies() + " / " + t.coordinatingAgencies())
        .toList();
  }

  @Test
  void knownBodyThatEnsuresAFigureAnswersForIt() {
    assertThat(read("Sở Y tế, Sở Nội vụ bảo đảm 100% trạm y tế xã có bác sĩ."))
        .containsExactly("trạm y tế xã có bác sĩ / [Sở Y tế, Sở Nội vụ] / []");
    assertThat(
            read(
                "Sở Y tế phối hợp với Bảo hiểm xã hội tỉnh đảm bảo 95% dân số tham gia bảo hiểm y"
                    + " tế."))
        .containsExactly("dân số tham gia bảo hiểm y tế / [Sở Y tế] / [Bảo hiểm xã hội tỉnh]");
    assertThat(read("Ban hành kế hoạch bảo đảm 100% hồ sơ được số hóa."))
        .containsExactly("hồ sơ được số hóa / [] / []");
  }

  @Test
  void knownBodyBeforeTheFirstColonAnswersForItsParagraph() {
    assertThat(
            read(
                "1. Công an tỉnh: Mở các đợt cao điểm; bảo đảm 100% vụ tai nạn được điều tra. Xử lý"
                    + " dứt điểm 95% lối đi tự mở."))
        .startsWith("vụ tai nạn được điều tra / [Công an tỉnh] / []");
    assertThat(read("Về dữ liệu: bảo đảm 100% cơ sở dữ liệu được kết nối."))
        .containsExactly("cơ sở dữ liệu được kết nối / [] / []");
    assertThat(read("1. Công an tỉnh: Mở cao điểm. Sở Y tế bảo đảm 100% trạm y tế xã có bác sĩ."))
        .containsExactly("trạm y tế xã có bác sĩ / [Sở Y tế] / []");
  }

  @Test
  void sentenceThatTellsWhoLeadsGivesItsFiguresTheirBodies() {
    assertThat(
            read(
                "Công an tỉnh chủ trì, phối hợp UBND các xã, phường bảo đảm tỷ lệ người dân có tài"
                    + " khoản định danh đạt 90%."))
        .containsExactly(
            "tỷ lệ người dân có tài khoản định danh / [Công an tỉnh] / [UBND các xã, phường]");
    assertThat(
            read(
                "Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ, các đơn vị liên quan thực hiện: tỷ"
                    + " lệ bao phủ bảo hiểm y tế đạt 95%."))
        .singleElement()
        .asString()
        .endsWith("/ [Sở Y tế] / [Sở Nội vụ, các đơn vị liên quan]");
  }

  @Test
  void sentenceThatTellsNobodyToLeadGivesNobody() {
    assertThat(read("Sở Y tế phấn đấu tỷ lệ hồ sơ nộp trực tuyến đạt 90%."))
        .singleElement()
        .asString()
        .endsWith("/ [] / []");
    assertThat(read("Tỷ lệ nhiệm vụ do công chức được giao chủ trì hoàn thành đạt 90%."))
        .singleElement()
        .asString()
        .endsWith("/ [] / []");
  }
}
