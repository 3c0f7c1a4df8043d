package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgencyCellTest {
  private final AgencyCell cell = new AgencyCell(new AgencyWords(), new ColumnWords());

  private List<String> bodies(String words) {
    return cell.read(words, AssignmentHeading.WORDS, ColumnRole.LEAD).lead();
  }

  private boolean guessed(String words) {
    return !cell.read(words, AssignmentHeading.WORDS, ColumnRole.LEAD).doubts().isEmpty();
  }

  private AgencyCell.Assignment assigned(String words, ColumnRole role) {
    return cell.read(words, AssignmentHeading.WORDS, role);
  }

  @Test
  void nameOfAPlaceThatHoldsTheBeginningOfABodyPartsNothing() {
    assertThat(bodies("Ban Quản lý Khu kinh tế Hải Phòng"))
        .containsExactly("Ban Quản lý Khu kinh tế Hải Phòng");
  }

  @Test
  void semicolonsPartBodies() {
    assertThat(bodies("Các cơ quan chuyên môn thuộc UBND tỉnh; UBND cấp huyện, UBND cấp xã"))
        .containsExactly("Các cơ quan chuyên môn thuộc UBND tỉnh", "UBND cấp huyện", "UBND cấp xã");
  }

  @Test
  void marksInBracketsPartNothing() {
    assertThat(bodies("Văn phòng UBND tỉnh (các sở, ngành; UBND cấp huyện, UBND cấp xã); Sở Y tế"))
        .containsExactly(
            "Văn phòng UBND tỉnh (các sở, ngành; UBND cấp huyện, UBND cấp xã)", "Sở Y tế");
  }

  @Test
  void commaPartsOnlyBeforeAWordThatBeginsABody() {
    assertThat(bodies("Các cơ quan chuyên môn thuộc huyện, UBND các xã, thị trấn"))
        .containsExactly("Các cơ quan chuyên môn thuộc huyện", "UBND các xã, thị trấn");
  }

  @Test
  void knownNameWithADashStaysWhole() {
    assertThat(bodies("- Văn phòng - Thống kê - Tư pháp - Hộ tịch"))
        .containsExactly("Văn phòng - Thống kê", "Tư pháp - Hộ tịch");
    assertThat(bodies("Văn phòng - Thống kê.")).containsExactly("Văn phòng - Thống kê");
  }

  @Test
  void finalDotsAreDroppedAndMisprintsKept() {
    assertThat(bodies("Văn phòng - Thống kê..")).containsExactly("Văn phòng - Thống kê");
    assertThat(bodies("Các quan chuyên môn thuộc huyện"))
        .containsExactly("Các quan chuyên môn thuộc huyện");
  }

  @Test
  void whatABodyIsToDoGoesToTheNotes() {
    AgencyCell.Assignment found =
        assigned(
            "- Đơn vị chủ trì: Văn phòng Sở, cụ thể: + Công chức cử làm việc tại Trung tâm Phục vụ"
                + " hành chính công tỉnh hướng dẫn, tuyên truyền trực tiếp đến tổ chức, công dân."
                + " - Đơn vị phối hợp: Các phòng thuộc Sở tuyên truyền đến công chức.",
            ColumnRole.ASSIGNMENT);
    assertThat(found.lead()).containsExactly("Văn phòng Sở");
    assertThat(found.coordinating()).containsExactly("Các phòng thuộc Sở");
    assertThat(found.notes())
        .containsExactly(
            "Công chức cử làm việc tại Trung tâm Phục vụ hành chính công tỉnh hướng dẫn, tuyên"
                + " truyền trực tiếp đến tổ chức, công dân",
            "tuyên truyền đến công chức");
  }

  @Test
  void thoseWhoCarryOutAllLead() {
    AgencyCell.Assignment found =
        assigned(
            "Đơn vị thực hiện: - Văn phòng Sở (Công chức cử làm việc tại Trung tâm Phục vụ hành"
                + " chính công tỉnh). - Các phòng, ban, đơn vị tham mưu giải quyết TTHC",
            ColumnRole.ASSIGNMENT);
    assertThat(found.lead())
        .containsExactly("Văn phòng Sở", "Các phòng, ban, đơn vị tham mưu giải quyết TTHC");
    assertThat(found.coordinating()).isEmpty();
  }

  @Test
  void bodiesWithoutARoleInBracketsHaveTheOtherRole() {
    AgencyCell.Assignment leads =
        assigned("Sở Tài chính (chủ trì), Thuế tỉnh, UBND các xã", ColumnRole.LEAD);
    AgencyCell.Assignment supports =
        assigned("Công an tỉnh; Sở Nội vụ (phối hợp)", ColumnRole.LEAD);

    assertThat(leads.lead()).containsExactly("Sở Tài chính");
    assertThat(leads.coordinating()).containsExactly("Thuế tỉnh", "UBND các xã");
    assertThat(supports.lead()).containsExactly("Công an tỉnh");
    assertThat(supports.coordinating()).containsExactly("Sở Nội vụ");
    assertThat(cell.hasPrefix("Phòng Quản lý đô thị (Tổ quản lý)")).isFalse();
  }

  @Test
  void bodiesThatTouchAreSeveral() {
    assertThat(bodies("Sở Y tế Sở Giáo dục và Đào tạo"))
        .containsExactly("Sở Y tế", "Sở Giáo dục và Đào tạo");
    assertThat(bodies("Văn phòng UBND tỉnh Sở Nội vụ UBND cấp xã"))
        .containsExactly("Văn phòng UBND tỉnh", "Sở Nội vụ", "UBND cấp xã");
    assertThat(bodies("Công an tỉnh UBND các xã, phường Phòng Nội vụ"))
        .containsExactly("Công an tỉnh", "UBND các xã, phường", "Phòng Nội vụ");
    assertThat(guessed("Sở Y tế Sở Giáo dục và Đào tạo")).isFalse();
  }

  @Test
  void partAheadOfItsWholeIsOneBody() {
    for (String one :
        new String[] {
          "Phòng Nghiệp vụ Y Sở Y tế",
          "Văn phòng UBND tỉnh",
          "Văn phòng HĐND và UBND huyện",
          "Phòng Cảnh sát giao thông Công an tỉnh",
          "Bộ Công an",
          "Bộ phận chuyên môn UBND phường",
          "Chủ tịch UBND các xã",
          "Thanh tra Sở",
          "Các Sở có liên quan",
          "Đảng ủy UBND tỉnh"
        }) {
      assertThat(bodies(one)).containsExactly(one);
    }
  }

  @Test
  void whereAnUnknownBodyEndsIsAGuess() {
    assertThat(bodies("UBND xã Tân Lập UBND xã Hòa Bình"))
        .containsExactly("UBND xã Tân Lập", "UBND xã Hòa Bình");
    assertThat(guessed("UBND xã Tân Lập UBND xã Hòa Bình")).isTrue();
    assertThat(guessed("UBND xã Tân Lập; UBND xã Hòa Bình")).isFalse();
  }

  @Test
  void textInWhichTooManyBodiesMayBeginIsLeftWholeAndTold() {
    String most = "Sở Y tế" + " Sở Y tế".repeat(TouchingBodies.MOST_PLACES);
    String more = most + " Sở Y tế";

    assertThat(bodies(most)).hasSize(TouchingBodies.MOST_PLACES + 1).containsOnly("Sở Y tế");
    assertThat(guessed(most)).isFalse();
    assertThat(bodies(more)).containsExactly(more);
    assertThat(guessed(more)).isTrue();
  }

  @Test
  void knownNameWithALongBracketIsKnown() {
    String remark = " (" + "theo phân công ".repeat(40).strip() + ")";

    assertThat(bodies("Sở Y tế Văn phòng UBND tỉnh" + remark)).hasSize(2);
    assertThat(guessed("Sở Y tế Sở Nội vụ" + remark)).isFalse();
  }

  @Test
  void strokePartsOnlyBeforeABody() {
    AgencyCell.Assignment two =
        cell.read("Sở Y tế/UBND các xã", AssignmentHeading.STROKE, ColumnRole.ASSIGNMENT);
    AgencyCell.Assignment several =
        cell.read(
            "Văn phòng Sở / các phòng chuyên môn", AssignmentHeading.STROKE, ColumnRole.ASSIGNMENT);

    assertThat(two.lead()).containsExactly("Sở Y tế");
    assertThat(two.coordinating()).containsExactly("UBND các xã");
    assertThat(several.lead()).containsExactly("Văn phòng Sở");
    assertThat(several.coordinating()).containsExactly("các phòng chuyên môn");
    for (String one :
        new String[] {
          "UBND xã/phường", "Các phòng/ban", "Các phòng/ban chuyên môn", "Các sở/ngành"
        }) {
      assertThat(cell.read(one, AssignmentHeading.STROKE, ColumnRole.ASSIGNMENT).lead())
          .containsExactly(one);
      assertThat(cell.read(one, AssignmentHeading.STROKE, ColumnRole.ASSIGNMENT).coordinating())
          .isEmpty();
    }
  }
}
