package doichieu.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void nextNumberRomanAndLetterFollow() {
    assertThat(Labels.follows("1", "2")).isTrue();
    assertThat(Labels.follows("09.", "10.")).isTrue();
    assertThat(Labels.follows("1.2", "1.3")).isTrue();
    assertThat(Labels.follows("IV", "V.")).isTrue();
    assertThat(Labels.follows("d)", "đ)")).isTrue();
  }

  @Test
  void otherLabelsDoNotFollow() {
    assertThat(Labels.follows("1", "3")).isFalse();
    assertThat(Labels.follows("1.2", "2.3")).isFalse();
    assertThat(Labels.follows("1", "1.2")).isFalse();
    assertThat(Labels.follows("I", "2")).isFalse();
    assertThat(Labels.follows("Tổng", "2")).isFalse();
    assertThat(Labels.follows("", "1")).isFalse();
  }

  @Test
  void labelsOfOneLevelAreOfOneKind() {
    assertThat(Labels.isSameKind("1.2", "3.14")).isTrue();
    assertThat(Labels.isSameKind("2", "V")).isFalse();
    assertThat(Labels.isSameKind("a", "V")).isFalse();
    assertThat(Labels.isSameKind("A", "B")).isTrue();
    assertThat(Labels.isSameKind("A", "a")).isFalse();
  }
}
