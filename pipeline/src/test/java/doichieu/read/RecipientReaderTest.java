package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecipientReaderTest {

  @Test
  void bulletedItemStaysWholeAlsoWithASemicolonInside() {
    assertThat(
            RecipientReader.listRecipients(
                List.of(
                    "Nơi nhận:",
                    "- Tỉnh ủy (để b/c);",
                    "- Các chi bộ; các đồng chí đảng ủy viên;",
                    "- Lưu: VT, VP.")))
        .containsExactly("Tỉnh ủy (để b/c)", "Các chi bộ; các đồng chí đảng ủy viên");
  }

  @Test
  void itemsOfOneCellAreToldApartByTheirBullets() {
    assertThat(
            RecipientReader.listRecipients(
                List.of("Nơi nhận: - Bộ Nội vụ (b/c), - Các sở; - Lưu Văn phòng.")))
        .containsExactly("Bộ Nội vụ (b/c)", "Các sở");
  }

  @Test
  void withoutBulletsSemicolonsPartThem() {
    assertThat(
            RecipientReader.listAddressees(List.of("Kính gửi: Các sở, ban, ngành; UBND các xã.")))
        .containsExactly("Các sở, ban, ngành", "UBND các xã");
  }
}
