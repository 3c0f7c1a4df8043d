package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountedLabelsTest {
  @Test
  void labelsThatCountStandApartFromNames() {
    assertThat(
            texts(
                """
                ST
                       Phường, xã        Hồ sơ
                 T
                  1 Phường Mẫu           1.250
                  2 Xã Mẫu                 980
                """,
                3))
        .containsExactly("1", "Phường Mẫu", "1.250");
  }

  @Test
  void namesWithNumbersBelowOneHeadingStayWhole() {
    assertThat(
            texts("Khu               Hồ sơ\n1 Phường Mẫu     1.250\n2 Xã Mẫu           980\n", 1))
        .containsExactly("1 Phường Mẫu", "1.250");
  }

  @Test
  void numbersThatDoNotCountStayWithNames() {
    assertThat(
            texts(
                """
                ST
                       Phường, xã        Hồ sơ
                 T
                  3 Phường Mẫu           1.250
                  2 Xã Mẫu                 980
                """,
                3))
        .containsExactly("3 Phường Mẫu", "1.250");
  }

  private static List<String> texts(String text, int line) {
    List<LaidLine> lines =
        Line.list(text).stream().map(LaidLine::of).filter(l -> !l.isBlank()).toList();
    return CountedLabels.part(lines).get(line).segments().stream()
        .map(LaidLine.Word::text)
        .toList();
  }
}
