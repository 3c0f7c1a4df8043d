package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Titles of groups, alone on their lines: in capital letters, or with a label. */
class GroupTitlesTest {
  @Test
  void linesOfCapitalsAloneAreOneTitle() {
    GroupTitles titles =
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
    GroupTitles titles =
        titles(
            "THU NGÂN SÁCH NHÀ", //
            "NƯỚC                          5,2",
            "Tỷ lệ che phủ rừng            51,9");

    assertThat(IntStream.range(0, 3).filter(titles::is)).isEmpty();
  }

  @Test
  void textWithLabelAloneAboveOneWithLabelIsOne() {
    GroupTitles titles =
        titles(
            "II. Xã hội số",
            "1. Tỷ lệ hộ nghèo theo",
            "chuẩn đa chiều                5,2",
            "2. Tỷ lệ che phủ rừng         51,9");

    assertThat(IntStream.range(0, 4).filter(titles::is)).containsExactly(0);
  }

  /** A name that ends open goes on in a word of capitals. */
  @Test
  void capitalsThatGoOnANameAreNone() {
    GroupTitles titles =
        titles(
            "Số hồ sơ nộp tại và", //
            "UBND TỈNH",
            "Tỷ lệ che phủ rừng            51,9");

    assertThat(titles.is(1)).isFalse();
  }

  private static GroupTitles titles(String... texts) {
    List<LaidLine> lines = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      lines.add(LaidLine.of(new Line(i + 1, texts[i], 1)));
    }
    int[] figure = new int[texts.length];
    Arrays.fill(figure, 30);
    int[] last = new int[texts.length];
    Arrays.fill(last, 40);
    return new GroupTitles(new LaidCells(lines, List.of(figure, last)), 0);
  }
}
