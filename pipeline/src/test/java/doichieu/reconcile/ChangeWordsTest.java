package doichieu.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeWordsTest {

  private static boolean isChange(String words) {
    return ChangeWords.isChange(
        new TargetBuilder("t-1", "doc-1", "poor.rate", "2", 1).change(words).build());
  }

  @Test
  void amountOfAChangeIsNoLevel() {
    assertThat(isChange("tăng thêm")).isTrue();
    assertThat(isChange("Bình quân mỗi năm … giảm")).isTrue();
    assertThat(isChange("thêm ít nhất")).isTrue();
    assertThat(isChange("gấp")).isTrue();
    assertThat(isChange("giảm còn")).isFalse();
    assertThat(isChange("Bình quân mỗi năm … đạt")).isFalse();
  }

  @Test
  void figureBelowAColumnOfChangesIsNoLevel() {
    assertThat(isChangeBelow("Mức giảm")).isTrue();
    assertThat(isChangeBelow("Chỉ tiêu tăng thêm")).isTrue();
    assertThat(isChangeBelow("Giảm nghèo")).isFalse();
    assertThat(isChangeBelow("Chỉ tiêu")).isFalse();
  }

  private static boolean isChangeBelow(String heading) {
    return ChangeWords.isChange(
        new TargetBuilder("t-1", "doc-1", "poor.rate", "2", 1).below(heading).build());
  }
}
