package doichieu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextFoldTest {
  private static final Locale DEFAULT = Locale.getDefault();
  private static final TextFold FOLD = new TextFold(Abbreviations.load());

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(DEFAULT);
  }

  @Test
  void bothPlacesOfTheToneMarkFoldAlike() {
    assertThat(FOLD.fold("số hoá, Uỷ ban, khoẻ")).isEqualTo(FOLD.fold("số hóa, Ủy ban, khỏe"));
    assertThat(FOLD.fold("quý")).isEqualTo(FOLD.fold("qúy")).isEqualTo(FOLD.fold("quí"));
  }

  @Test
  void finalYAfterAConsonantIsI() {
    assertThat(FOLD.fold("Tỷ lệ xử lý kỹ")).isEqualTo(FOLD.fold("tỉ lệ xử lí kĩ"));
    assertThat(FOLD.fold("thủy")).isNotEqualTo(FOLD.fold("thủi"));
    assertThat(FOLD.fold("tay")).isNotEqualTo(FOLD.fold("tai"));
  }

  @Test
  void tonesAndVowelsTellWordsApart() {
    assertThat(FOLD.fold("tỉnh")).isNotEqualTo(FOLD.fold("tình"));
    assertThat(FOLD.fold("đúng hạn")).isNotEqualTo(FOLD.fold("đúng hẹn"));
  }

  @Test
  void decomposedTextAndLookAlikesFoldAlike() {
    String name = "Tỷ lệ số hóa hồ sơ của Đề án";
    assertThat(FOLD.fold(Normalizer.normalize(name, Normalizer.Form.NFD)))
        .isEqualTo(FOLD.fold(name));
    assertThat(FOLD.fold("QÐ – ðiện tử")).isEqualTo(FOLD.fold("QĐ - điện tử"));
  }

  @Test
  void abbreviationsAreWrittenOutByTheirCase() {
    assertThat(FOLD.fold("Tỷ lệ TTHC của UBND xã"))
        .isEqualTo(FOLD.fold("tỷ lệ thủ tục hành chính của Ủy ban nhân dân xã"));
    assertThat(FOLD.fold("xTTHCy")).doesNotContain("thủ tục");
  }

  @Test
  void turkishLocaleChangesNothing() {
    String before = FOLD.fold("DỊCH VỤ CÔNG TRỰC TUYẾN INTERNET");
    Locale.setDefault(Locale.forLanguageTag("tr"));
    assertThat(FOLD.fold("DỊCH VỤ CÔNG TRỰC TUYẾN INTERNET")).isEqualTo(before);
    assertThat(TextFold.slug("PAR INDEX")).isEqualTo("par-index");
  }

  @Test
  void slugKeepsTheDotInsideANumber() {
    assertThat(TextFold.slug("66.7/2025/NQ-CP")).isEqualTo("66.7-2025-nq-cp");
    assertThat(TextFold.slug("344/QĐ-UBND")).isEqualTo("344-qd-ubnd");
    assertThat(TextFold.slug("...")).isEmpty();
  }

  @Test
  void foldedWordsAreReadableAgain() {
    for (String words :
        List.of(
            "tiếp nhận trực tuyến",
            "thủ tục hành chính",
            "của người dân",
            "quyết định",
            "giải quyết",
            "thành phần hồ sơ",
            "nước sạch",
            "tỉ lệ",
            "mức độ hài lòng",
            "được số hóa",
            "thuế")) {
      assertThat(TextFold.readable(TextFold.foldPlain(words))).isEqualTo(words);
    }
  }
}
