package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Header.Signatory;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootColumnsTest {
  private final SignatureReader signature = new SignatureReader();

  /** Thủ Dầu Một 2026: both columns on the same lines. */
  @Test
  void signatureBesideRecipientsIsParted() {
    FootColumns foot =
        FootColumns.of(
            List.of(
                "Nơi nhận: TM. ỦY BAN NHÂN DÂN",
                "- UBND Thành phố Hồ Chí Minh; CHỦ TỊCH",
                "- Đảng ủy, HĐND phường;",
                "- Lưu: VT. Nguyễn Thu Cúc"),
            signature);

    assertThat(RecipientReader.listRecipients(foot.left()))
        .containsExactly("UBND Thành phố Hồ Chí Minh", "Đảng ủy, HĐND phường");
    assertThat(signature.find(foot.right()))
        .contains(new Signatory("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Thu Cúc"));
  }

  /** Nghệ An 2023 as PDF: the columns' lines take turns. */
  @Test
  void signatureBetweenRecipientsIsParted() {
    FootColumns foot =
        FootColumns.of(
            List.of(
                "Nơi nhận:",
                "TM. ỦY BAN NHÂN DÂN",
                "- Các sở, ban, ngành;",
                "- Lưu: VT, HC (Hùng).",
                "KT. CHỦ TỊCH",
                "PHÓ CHỦ TỊCH",
                "Bùi Đình Long"),
            signature);

    assertThat(RecipientReader.listRecipients(foot.left())).containsExactly("Các sở, ban, ngành");
    assertThat(signature.find(foot.right()))
        .contains(
            new Signatory("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Bùi Đình Long"));
  }
}
