package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that the seams of the page cut beyond doubt. */
class CleanRowsTest {
  private static final String WHOLE = "1   Tỷ lệ hồ sơ nộp trực tuyến    80     Sở Tài chính\n";

  @Test
  void aRowCutThroughGapsIsClean() {
    assertThat(isClean(WHOLE + WHOLE, 4, 34, 41)).isTrue();
  }

  @Test
  void aSingleBlankBesideAFigurePartsTwoCells() {
    assertThat(isClean("1   Tỷ lệ hồ sơ    17 Đạt\n", 4, 19, 22)).isTrue();
  }

  @Test
  void aSingleBlankBetweenWordsIsInDoubt() {
    assertThat(isClean("1   Tỷ lệ hồ sơ Văn phòng    17\n", 4, 16, 29)).isFalse();
  }

  @Test
  void aGapInACellIsInDoubt() {
    assertThat(isClean("1   Tỷ lệ hồ sơ    Văn phòng    17\n" + WHOLE, 4, 32, 40)).isFalse();
  }

  @Test
  void theGapsOfAJustifiedLineAreNot() {
    String name = "1   Tỷ  lệ   hồ   sơ  nộp   qua    80     Sở Tài chính\n";
    assertThat(isClean(name + "    mạng trên tổng số hồ sơ\n", 4, 35, 42)).isTrue();
  }

  @Test
  void gapsWiderThanAWordAreNoneOfAJustifiedLine() {
    String name = "1   Tỷ lệ hồ sơ             qua    80     Sở Tài chính\n";
    assertThat(isClean(name + "    mạng trên tổng số hồ sơ\n", 4, 35, 42)).isFalse();
  }

  @Test
  void twoFiguresInOneColumnAreInDoubt() {
    assertThat(isClean("1   Tỷ lệ hồ sơ    17   Đạt\n", 4, 16, 40)).isFalse();
  }

  @Test
  void aFigureBesideABlankColumnMayBeItsCell() {
    String row = "Was it clean?         5 Better than before\n";
    assertThat(isClean(row + "Was it on time?      30 Not on Sundays\n", 16, 19)).isFalse();
    assertThat(isClean(row + "Was it on time?      30 Not on Sundays\n", 20, 24)).isTrue();
  }

  /** True if the first row is clean where seams go straight down. */
  private static boolean isClean(String text, int... places) {
    List<LaidLine> lines =
        Line.list(text).stream().filter(l -> !l.isBlank()).map(LaidLine::of).toList();
    List<int[]> seams = new ArrayList<>();
    for (int at : places) {
      seams.add(lines.stream().mapToInt(line -> at).toArray());
    }
    LaidCells cells = new LaidCells(lines, seams);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      rows.add(new Row(i, i + 1, true));
    }
    return new CleanRows(cells, rows).isClean(rows.get(0));
  }
}
