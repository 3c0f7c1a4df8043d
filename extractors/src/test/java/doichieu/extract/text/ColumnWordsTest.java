package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words stand in which column of a table. */
class ColumnWordsTest {
  private static final List<LaidLine> PAGE =
      lines(
          """
          TT  Chỉ tiêu                           Mức    Nơi
          1   Tỷ lệ hồ sơ nộp trực tuyến của     80     Sở Tài chính
              tỉnh trên tổng số hồ sơ
          2   Tỷ lệ hồ sơ giải quyết đúng hạn    95,5   Sở Nội vụ
          """);

  private final ColumnWords words = new ColumnWords(4);

  @Test
  void aWordStandsWhereItWasSeen() {
    words.add(PAGE, 1, seams());

    assertThat(least("Sở")).isEqualTo(3);
    assertThat(least("hạn")).isEqualTo(1);
  }

  @Test
  void figuresOfOneKindAreOneWord() {
    words.add(PAGE, 1, seams());

    assertThat(least("12,75")).isEqualTo(2);
  }

  @Test
  void aColumnOfFewWordsDrawsNoneOfAnother() {
    words.add(PAGE, 1, seams());

    double[][] sums = words.sums(line("tuyến"));

    assertThat(sums[1][1]).isZero();
    assertThat(sums[0][1]).isPositive();
    assertThat(sums[2][1]).isPositive();
  }

  @Test
  void nothingSpeaksAgainstAWordThatWasNeverSeen() {
    words.add(PAGE, 1, seams());

    for (double[] sums : words.sums(line("Thanh"))) {
      assertThat(sums[1]).isZero();
    }
  }

  @Test
  void aColumnIsFilledInThePartsThatHoldWordsInIt() {
    assertThat(words.filled(3)).isBetween(0.1, 0.4);

    words.add(PAGE, 1, seams());
    words.add(lines("3   Số vụ việc                         7\n"), 0, seams());

    assertThat(words.filled(3)).isEqualTo(0.5);
    assertThat(words.filled(2)).isEqualTo(1);
  }

  /** The column that least speaks against. */
  private int least(String word) {
    double[][] sums = words.sums(line(word));
    int best = 0;
    for (int c = 1; c < sums.length; c++) {
      best = sums[c][1] < sums[best][1] ? c : best;
    }
    return best;
  }

  private static List<int[]> seams() {
    List<int[]> seams = new ArrayList<>();
    for (int at : new int[] {4, 39, 46}) {
      seams.add(PAGE.stream().mapToInt(line -> at).toArray());
    }
    return seams;
  }

  private static LaidLine line(String text) {
    return LaidLine.of(new Line(1, text, 1));
  }

  private static List<LaidLine> lines(String text) {
    return Line.list(text).stream().filter(line -> !line.isBlank()).map(LaidLine::of).toList();
  }
}
