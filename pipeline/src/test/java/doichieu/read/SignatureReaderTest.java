package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Header.Signatory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureReaderTest {
  private final SignatureReader reader = new SignatureReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Thị Thu Hà",
        "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC\nLê Thị Thu Hà",
        "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Thị Thu Hà",
        "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Lê Thị Thu Hà"
      })
  void authorityPositionAndNameAreToldApartHoweverTheLinesAreJoined(String lines) {
    assertThat(reader.find(List.of(lines.split("\n"))))
        .contains(new Signatory("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Thu Hà"));
  }

  @Test
  void nameOfASingleLetterFirstStaysWhole() {
    assertThat(reader.find(List.of("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Y Thuân Byă")))
        .contains(new Signatory("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Y Thuân Byă"));
  }

  @Test
  void positionAndNameOnOneLineAreToldApart() {
    assertThat(reader.find(List.of("Nơi nhận:", "- Lưu: VT.", "GIÁM ĐỐC Trần Văn Cường")))
        .contains(new Signatory(null, "GIÁM ĐỐC", "Trần Văn Cường"));
  }

  @Test
  void nobodySignsAListOfRecipients() {
    assertThat(reader.find(List.of("Nơi nhận:", "- Như trên;", "- Lưu: VT."))).isEmpty();
  }
}
