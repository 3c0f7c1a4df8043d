package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Titles in capital letters, alone on their lines. */
class CapitalTitlesTest {
  @Test
  void linesOfCapitalsAloneAreOneTitle() {
    CapitalTitles titles =
        titles(
            "Tỷ lệ hộ nghèo                5,2",
            "CẢI CÁCH HÀNH CHÍNH VÀ",
            "CHUYỂN ĐỔI SỐ",
            "Tỷ lệ che phủ rừng            51,9");

    assertThat(IntStream.range(0, 4).filter(titles::is)).containsExactly(1, 2);
    assertThat(titles.begins(1)).isTrue();
    assertThat(titles.begins(2)).isFalse();
  }

  @Test
  void nameInCapitalsWithItsFigureIsNone() {
    CapitalTitles titles =
        titles(
            "THU NGÂN SÁCH NHÀ", //
            "NƯỚC                          5,2",
            "Tỷ lệ che phủ rừng            51,9");

    assertThat(IntStream.range(0, 3).filter(titles::is)).isEmpty();
  }

  /** A name that ends open goes on in a word of capitals. */
  @Test
  void capitalsThatGoOnANameAreNone() {
    CapitalTitles titles =
        titles(
            "Số hồ sơ nộp tại và", //
            "UBND TỈNH",
            "Tỷ lệ che phủ rừng            51,9");

    assertThat(titles.is(1)).isFalse();
  }

  private static CapitalTitles titles(String... texts) {
    List<LaidLine> lines = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      lines.add(LaidLine.of(new Line(i + 1, texts[i], 1)));
    }
    int[] figure = new int[texts.length];
    Arrays.fill(figure, 30);
    int[] last = new int[texts.length];
    Arrays.fill(last, 40);
    return new CapitalTitles(new LaidCells(lines, List.of(figure, last)), 0);
  }
}
