package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.text.LaidRows.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows are told to be uncertain: those parted another way than the page's other rows. */
class RowDoubtsTest {
  private static final String PLAIN =
      """
      1   Tỷ lệ hồ sơ nộp        %          80
      2   Tỷ lệ hộ nghèo         hộ         12
      3   Sản lượng thủy sản     tấn        40
      """;

  @Test
  void rowsPartedAtTheSamePlacesAreCertain() {
    assertThat(doubtful(PLAIN, 4, 24, 34)).isEmpty();
  }

  /** The end of a name left of the seam of the units; the other rows' names end before. */
  @Test
  void aWordBeyondWhereTheOthersArePartedIsDoubtful() {
    String text = PLAIN + "4   Số lượt khách đến tỉnh triệu      9\n";
    List<Integer> seam = List.of(24, 24, 24, 31);
    assertThat(doubtful(text, List.of(all(4, 4), seam, all(36, 4)))).containsExactly(3);
  }

  /** The last words of names that stand in the column of units, above the units. */
  @Test
  void wordsAboveAUsualUnitAreDoubtful() {
    String text =
        """
        1   Sản lượng thủy sản     triệu USD     40
        2   Kim ngạch xuất khẩu    triệu USD     17
        3   Tổng thu của cả        năm           25
            tỉnh trong một         triệu USD
        """;
    LaidCells cells = cells(text, List.of(all(4, 4), all(27, 4), all(41, 4)));
    List<Row> rows = List.of(new Row(0, 1, true), new Row(1, 2, true), new Row(2, 4, true));
    rows.subList(0, 2).forEach(row -> cells.habits().column(2).add(cells.text(row.from(), 2)));

    RowDoubts doubts = new RowDoubts(cells, rows);

    assertThat(rows).extracting(doubts::isDoubtful).containsExactly(false, false, true);
  }

  @Test
  void twoUsualUnitsInOneCellAreDoubtful() {
    String text =
        """
        1   Sản lượng thủy sản     triệu USD     40
        2   Kim ngạch xuất khẩu    triệu USD     17
        3   Tổng thu               triệu USD     25
            Tổng chi               triệu USD
        """;
    LaidCells cells = cells(text, List.of(all(4, 4), all(27, 4), all(41, 4)));
    List<Row> rows = List.of(new Row(0, 1, true), new Row(1, 2, true), new Row(2, 4, true));
    rows.subList(0, 2).forEach(row -> cells.habits().column(2).add(cells.text(row.from(), 2)));

    RowDoubts doubts = new RowDoubts(cells, rows);

    assertThat(rows).extracting(doubts::isDoubtful).containsExactly(false, false, true);
  }

  /** "Sở Y tế" is usual; another body below it is the second of a list. */
  @Test
  void aListOfBodiesIsCertain() {
    String text =
        """
        1   Sản lượng thủy sản     Sở Y tế       40
        2   Kim ngạch xuất khẩu    Sở Y tế       17
        3   Tổng thu               Sở Y tế       25
            trong năm              Sở Nội vụ
        """;
    LaidCells cells = cells(text, List.of(all(4, 4), all(27, 4), all(41, 4)));
    List<Row> rows = List.of(new Row(0, 1, true), new Row(1, 2, true), new Row(2, 4, true));
    rows.subList(0, 2).forEach(row -> cells.habits().column(2).add(cells.text(row.from(), 2)));

    RowDoubts doubts = new RowDoubts(cells, rows);

    assertThat(rows).extracting(doubts::isDoubtful).containsOnly(false);
  }

  @Test
  void theGapsOfAJustifiedLineAreCertainAndThoseBetweenTextsAreNot() {
    assertThat(doubtful("1   Trong   đó:  Nữ        %          7\n" + PLAIN, 4, 24, 34)).isEmpty();
    assertThat(doubtful("1   Nữ            Nam      %          7\n" + PLAIN, 4, 24, 34))
        .containsExactly(0);
  }

  /** A blank may stand between the sign and the figure. */
  @Test
  void aSignedFigureIsNoFigureBesideWords() {
    String text = PLAIN + "4   Tỷ lệ hộ khá           %          50\n";
    String signed = "5   Tỷ lệ trường học       %          ≥ 95\n";
    assertThat(doubtful(text + signed, 4, 24, 34)).isEmpty();
    assertThat(doubtful(text + signed.replace("≥", "xã"), 4, 24, 34)).containsExactly(4);
  }

  private static List<Integer> doubtful(String text, int... places) {
    int count = (int) text.lines().count();
    List<List<Integer>> seams = new ArrayList<>();
    for (int at : places) {
      seams.add(all(at, count));
    }
    return doubtful(text, seams);
  }

  /** The doubtful ones of rows of one line each. */
  private static List<Integer> doubtful(String text, List<List<Integer>> seams) {
    LaidCells cells = cells(text, seams);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < cells.lineCount(); i++) {
      rows.add(new Row(i, i + 1, true));
    }
    RowDoubts doubts = new RowDoubts(cells, rows);
    return rows.stream().filter(doubts::isDoubtful).map(Row::from).toList();
  }

  private static LaidCells cells(String text, List<List<Integer>> seams) {
    List<LaidLine> lines =
        Line.list(text).stream().filter(l -> !l.isBlank()).map(LaidLine::of).toList();
    return new LaidCells(
        lines, seams.stream().map(seam -> seam.stream().mapToInt(x -> x).toArray()).toList());
  }

  private static List<Integer> all(int place, int lines) {
    return java.util.Collections.nCopies(lines, place);
  }
}
