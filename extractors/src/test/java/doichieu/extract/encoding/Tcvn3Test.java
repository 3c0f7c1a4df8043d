package doichieu.extract.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Tcvn3Test {
  @Test
  void wordThatDoesNotTellGoesByTheNearestThatDoOnBothSides() {
    assertThat(Tcvn3.restoreCapitals("KẾ HOẠCH ủ ở Nội vụ"))
        .as("a small word follows: small")
        .isEqualTo("KẾ HOẠCH ủ ở Nội vụ");
    assertThat(Tcvn3.restoreCapitals("KẾ ủ 1 ở HOẠCH")).isEqualTo("KẾ Ủ 1 Ở HOẠCH");
    assertThat(Tcvn3.restoreCapitals("HOẠCH ủ")).isEqualTo("HOẠCH Ủ");
    assertThat(Tcvn3.restoreCapitals("ủ HOẠCH")).isEqualTo("ủ HOẠCH");
  }

  @Test
  void lineDoesNotTellForTheNext() {
    assertThat(Tcvn3.restoreCapitals("KẾ HOẠCH\nủ")).isEqualTo("KẾ HOẠCH\nủ");
  }

  @Test
  void signsThatTellNothingStayHoweverMany() {
    String signs = "&ế".repeat(100_000);
    assertThat(Tcvn3.restoreCapitals(signs)).isEqualTo(signs);
  }
}
