package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelThresholdsTest {
  private final LevelThresholds levels = new LevelThresholds(new Words().figures());

  /** Lào Cai 2023, Bảng 1. */
  @Test
  void cellWithAFigureForEachLevelIsReadLevelByLevel() {
    assertThat(levels.list("cấp tỉnh 90%, cấp huyện 80%, cấp xã 60%"))
        .extracting(t -> t.level() + " " + t.value().value() + t.value().unit() + " / " + t.text())
        .containsExactly(
            "cấp tỉnh 90% / cấp tỉnh 90%",
            "cấp huyện 80% / cấp huyện 80%", "cấp xã 60% / cấp xã 60%");
    assertThat(levels.list("- Cấp tỉnh: ≥ 90 - Cấp xã: tối thiểu 62,5"))
        .extracting(t -> t.value().comparator() + " " + t.value().value())
        .containsExactly(">= 90", ">= 62.5");
  }

  @Test
  void otherCellsAreNone() {
    assertThat(levels.list("90")).isEmpty();
    assertThat(levels.list("cấp tỉnh 90%")).isEmpty();
    assertThat(levels.list("cấp tỉnh 90%, riêng 02 sở 95%")).isEmpty();
    assertThat(levels.list("45% - 50%")).isEmpty();
  }
}
