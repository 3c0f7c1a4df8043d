package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeWordTest {
  private final Words words = new Words();
  private final ChangeWord ahead = new ChangeWord(words);

  @Test
  void aFigureBehindANamedFallIsItsAmount() {
    assertThat(ahead.of("Giảm tỷ lệ hộ nghèo ", "1,5%")).isEqualTo("Giảm … ");
    assertThat(ahead.of("giảm số vụ tai nạn giao thông ", "ít nhất 5%")).isEqualTo("giảm … ");
    assertThat(ahead.of("Giảm tỷ lệ hộ nghèo từ ", "1 - 1,5%")).isEqualTo("Giảm … ");
  }

  @Test
  void aFigureThatSaysHowFarIsALevel() {
    assertThat(ahead.of("Giảm tỷ lệ hộ cận nghèo xuống còn ", "3%")).isEmpty();
    assertThat(ahead.of("Tăng tỷ lệ che phủ rừng ", "đạt 42%")).isEmpty();
    assertThat(ahead.of("Giảm tỷ lệ hộ nghèo ", "dưới 2%")).isEmpty();
  }

  @Test
  void wordsThatOnlyBeginAlikeAreNoChange() {
    assertThat(ahead.of("Tăng cường kiểm tra, ", "100%")).isEmpty();
    assertThat(ahead.of("Tăng trưởng kinh tế ", "8%")).isEmpty();
  }

  @Test
  void aPromiseOrATimeBeforeTheWordTakesNothingFromIt() {
    assertThat(ahead.of("Phấn đấu giảm tỷ lệ hộ nghèo ", "1,5%")).isEqualTo("giảm … ");
    assertThat(ahead.of("Mỗi năm giảm tỷ lệ hộ nghèo ", "1,5%")).isEqualTo("giảm … ");
  }

  @Test
  void mannerTimeAndComparisonStandBetweenTheWordAndItsFigure() {
    assertThat(ahead.of("Tỷ lệ hộ nghèo giảm ", "1,5%")).isEqualTo("giảm ");
    assertThat(ahead.of("Tỷ lệ hộ nghèo giảm bình quân hàng năm ", "1,5%"))
        .isEqualTo("giảm bình quân hàng năm ");
    assertThat(ahead.of("Tỷ lệ hộ nghèo giảm so với năm 2025 là ", "1,5%"))
        .isEqualTo("giảm so với năm 2025 là ");
  }

  @Test
  void aLaterThingOfItsOwnIsNoChange() {
    assertThat(ahead.of("Giảm tỷ lệ hộ nghèo, phấn đấu tỷ lệ hộ có nhà ", "trên 95%")).isEmpty();
  }
}
