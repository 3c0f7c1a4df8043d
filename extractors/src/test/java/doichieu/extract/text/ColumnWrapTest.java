package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWrapTest {
  @Test
  void widthOfAColumnIsBoundedByLinesThatBreak() {
    ColumnWrap wrap = new ColumnWrap();
    wrap.add(
        List.of(
            "Tham gia ý kiến trong quá trình xây dựng dự",
            "thảo và triển khai thực hiện quy trình nội bộ",
            "trong giải quyết TTHC đối với các TTHC",
            "thuộc thẩm quyền quản lý"));

    assertThat(wrap.isBounded()).isTrue();
    assertThat(wrap.excess(PrintWidth.of("kiểm soát TTHC và thực hiện cơ chế"))).isZero();
    assertThat(wrap.excess(PrintWidth.of("kiểm soát TTHC và thực hiện cơ chế một cửa, liên thông")))
        .isPositive();
    assertThat(wrap.hasRoom("của Văn phòng", "tỉnh")).isTrue();
    assertThat(wrap.isFull("thảo và triển khai thực hiện quy trình nội bộ", "trong")).isTrue();
  }

  @Test
  void nothingIsKnownOfAColumnWithoutLines() {
    ColumnWrap wrap = new ColumnWrap();

    assertThat(wrap.isBounded()).isFalse();
    assertThat(wrap.excess(100_000)).isZero();
    assertThat(wrap.hasRoom("một", "hai")).isFalse();
    assertThat(wrap.isFull("một", "hai")).isFalse();
  }

  @Test
  void marksOfLettersHaveNoWidth() {
    assertThat(PrintWidth.of("được giao")).isEqualTo(PrintWidth.of("duoc giao"));
    assertThat(PrintWidth.of("mm")).isGreaterThan(PrintWidth.of("ll"));
  }
}
