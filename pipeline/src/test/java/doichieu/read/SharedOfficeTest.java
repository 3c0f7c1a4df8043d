package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedOfficeTest {
  private final AgencyCell cell = new AgencyCell(new AgencyWords(), new ColumnWords());

  private List<String> bodies(String words) {
    return cell.read(words, AssignmentHeading.WORDS, ColumnRole.LEAD).lead();
  }

  @Test
  void placesOfOneOfficeAreBodiesOfTheirOwn() {
    assertThat(bodies("UBND thành phố Vinh, thị xã Cửa Lò, huyện Nghi Lộc"))
        .containsExactly("UBND thành phố Vinh", "UBND thị xã Cửa Lò", "UBND huyện Nghi Lộc");
    assertThat(bodies("Công an xã An Bình, phường Mỹ Thới và đặc khu Phú Quý; Sở Y tế"))
        .containsExactly(
            "Công an xã An Bình", "Công an phường Mỹ Thới", "Công an đặc khu Phú Quý", "Sở Y tế");
    assertThat(bodies("Trạm Y tế xã An Bình, phường 5 thực hiện"))
        .containsExactly("Trạm Y tế xã An Bình", "Trạm Y tế phường 5");
  }

  @Test
  void placeThatHoldsTheOneBeforeItTellsWhereThatLies() {
    assertThat(bodies("UBND xã Hòa An, huyện Cái Bè"))
        .containsExactly("UBND xã Hòa An, huyện Cái Bè");
    assertThat(bodies("UBND thị xã Sơn Tây, thành phố Hà Nội"))
        .containsExactly("UBND thị xã Sơn Tây, thành phố Hà Nội");
    assertThat(bodies("UBND quận 1, quận 3, thành phố Thủ Đức"))
        .containsExactly("UBND quận 1", "UBND quận 3", "UBND thành phố Thủ Đức");
  }

  @Test
  void placeBehindASemicolonHasTheOfficeAheadOfIt() {
    assertThat(bodies("UBND xã Hòa An; phường Mỹ Trà; phường 5; Sở Y tế"))
        .containsExactly("UBND xã Hòa An", "UBND phường Mỹ Trà", "UBND phường 5", "Sở Y tế");
    assertThat(bodies("UBND xã Hòa An, phường 2; phường Mỹ Trà, xã Hòa Lạc"))
        .containsExactly(
            "UBND xã Hòa An", "UBND phường 2", "UBND phường Mỹ Trà", "UBND xã Hòa Lạc");
    assertThat(bodies("Sở Y tế; phường Mỹ Trà")).containsExactly("Sở Y tế", "phường Mỹ Trà");
    assertThat(bodies("UBND các xã; phường Mỹ Trà"))
        .containsExactly("UBND các xã", "phường Mỹ Trà");
  }

  @Test
  void kindsWithoutNamesAndOfficesOfSeveralPlacesStayOne() {
    assertThat(bodies("UBND xã, phường, thị trấn")).containsExactly("UBND xã, phường, thị trấn");
    assertThat(bodies("UBND các xã Hòa An, Hòa Lạc, phường Mỹ Trà"))
        .containsExactly("UBND các xã Hòa An, Hòa Lạc, phường Mỹ Trà");
    assertThat(bodies("Chi cục Thuế khu vực huyện Hóc Môn, huyện Củ Chi")).hasSize(1);
  }

  @Test
  void nameBehindACommaThatMayBeAnotherPlaceIsTold() {
    assertThat(
            cell.read("UBND xã Tân Lập, Tân Hòa", AssignmentHeading.WORDS, ColumnRole.LEAD)
                .doubts())
        .hasSize(1);
  }

  @Test
  void backslashAndBarPartBodiesAsAStrokeDoes() {
    assertThat(bodies("Sở Tài chính\\Sở Nội vụ")).containsExactly("Sở Tài chính", "Sở Nội vụ");
    assertThat(bodies("Sở Tài chính | Sở Nội vụ")).containsExactly("Sở Tài chính", "Sở Nội vụ");
    assertThat(bodies("Sở Tài chính (Phòng A\\Phòng B)"))
        .containsExactly("Sở Tài chính (Phòng A\\Phòng B)");
  }

  @Test
  void verbBehindAKnownNameIsNoPartOfIt() {
    assertThat(bodies("Sở Tài chính tham mưu")).containsExactly("Sở Tài chính");
    assertThat(bodies("Sở Y tế bảo đảm thuốc, Sở Nội vụ")).containsExactly("Sở Y tế", "Sở Nội vụ");
    assertThat(bodies("Tổ công tác triển khai Đề án 06"))
        .containsExactly("Tổ công tác triển khai Đề án 06");
    assertThat(bodies("Ban Chỉ đạo thực hiện Nghị quyết"))
        .containsExactly("Ban Chỉ đạo thực hiện Nghị quyết");
  }

  @Test
  void thoseWhoTakePartBesideWhoActsDoNotLead() {
    AgencyCell.Assignment found =
        cell.read(
            "Sở Tài chính tham mưu, Sở Nội vụ phối hợp", AssignmentHeading.WORDS, ColumnRole.LEAD);
    assertThat(found.lead()).containsExactly("Sở Tài chính");
    assertThat(found.coordinating()).containsExactly("Sở Nội vụ");
  }
}
