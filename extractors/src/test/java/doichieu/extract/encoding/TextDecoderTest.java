package doichieu.extract.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.encoding.TextDecoder.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final String PLAN = "Kế hoạch năm 2025: tỷ lệ hồ sơ trực tuyến đạt 60%";

  @Test
  void utf8IsCertainWithAndWithoutMark() {
    assertThat(TextDecoder.decode(PLAN.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded(PLAN, "UTF-8", false));
    assertThat(TextDecoder.decode(("\ufeff" + PLAN).getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(PLAN);
  }

  @Test
  void utf16IsCertainByItsMarkAndGuessedWithout() {
    assertThat(TextDecoder.decode(PLAN.getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(new Decoded(PLAN, "UTF-16BE", false));
    assertThat(TextDecoder.decode(PLAN.getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(new Decoded(PLAN, "UTF-16LE", true));
  }

  @Test
  void windows1258IsToldFromTcvn3ByItsSyllables() {
    String decomposed =
        "Kê\u0301 hoa\u0323ch: ty\u0309 lê\u0323 hô\u0300 sơ trư\u0323c tuyê\u0301n";
    Decoded decoded = TextDecoder.decode(decomposed.getBytes(Charset.forName("windows-1258")));

    assertThat(decoded)
        .isEqualTo(new Decoded("Kế hoạch: tỷ lệ hồ sơ trực tuyến", "windows-1258", true));
  }

  /** "Phụ lục I, GIAO CHỈ TIÊU CỤ THỂ" as typed in .VnTime. */
  @Test
  void tcvn3LettersAndCapitalsAreRestored() {
    byte[] bytes =
        "Ph\u00f4 l\u00f4c I GIAO CH\u00d8 TI\u00a3U C\u00f4 TH\u00d3"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(TextDecoder.decode(bytes))
        .isEqualTo(new Decoded("Phụ lục I GIAO CHỈ TIÊU CỤ THỂ", "TCVN3", true));
  }

  /** "tại", "hạn" and "đạt 100%" whose raised 1 a tool made flat; the figure stays. */
  @Test
  void tcvn3LetterThatBecameAOneInsideAWordIsRestored() {
    byte[] bytes =
        "Ph\u00f4 l\u00f4c t1i t\u00d8nh, \u00ae\u00f3ng h1n, \u00ae1t 100%"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(TextDecoder.decode(bytes).text()).isEqualTo("Phụ lục tại tỉnh, đúng hạn, đạt 100%");
  }
}
