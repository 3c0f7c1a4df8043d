package doichieu.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Phát triển kinh tế số", "Mua sắm thiết bị", "Rà soát danh mục", "Xã Nậm Có"})
  void phrasesAndNamesMayEndWithAWordThatCannotEndOneByItself(String upper) {
    assertThat(Continuation.of(upper, "Đào tạo")).isEqualTo(Continuation.POSSIBLE);
    assertThat(Continuation.endsOpen(upper)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"theo Quyết định số", "KINH TẾ VÀ", "Các", "Thực hiện. Các", "Sở Y tế và"})
  void wordsThatCannotEndAPhraseGoOn(String upper) {
    assertThat(Continuation.of(upper, "Đào tạo")).isEqualTo(Continuation.SURE);
    assertThat(Continuation.endsOpen(upper)).isTrue();
  }

  @Test
  void smallLettersGoOnBehindAClosedPhrase() {
    assertThat(Continuation.of("Mua sắm thiết bị", "y tế")).isEqualTo(Continuation.SURE);
  }
}
