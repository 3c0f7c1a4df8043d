package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that a raised mark cut into lines. */
class MarkedLinesTest {
  @Test
  void aRowThatAMarkCutIsOneLineAgain() {
    List<String> lines =
        without(
            " 2   Tỷ lệ TTHC      100   2\n                           90    Văn phòng\n",
            new NoteMarks.Mark(2, 0, 27, 28, false));

    assertThat(lines).containsExactly(" 2   Tỷ lệ TTHC      100   90    Văn phòng", "");
  }

  @Test
  void aLineOfNothingButAMarkBetweenTwoPartsOfARowIsLeftOut() {
    List<String> lines =
        without(
            " 1   Giấy A4       12 hộp\n                   1\n                           21,40\n",
            new NoteMarks.Mark(1, 1, 19, 20, false));

    assertThat(lines).containsExactly(" 1   Giấy A4       12 hộp  21,40", "");
  }

  @Test
  void aLineThatBeginsBelowTheWordsOfTheUpperOneStaysByItself() {
    List<String> lines =
        without(
            " 2   Tỷ lệ TTHC      100   2\n     có đủ điều kiện\n",
            new NoteMarks.Mark(2, 0, 27, 28, false));

    assertThat(lines).containsExactly(" 2   Tỷ lệ TTHC      100", "     có đủ điều kiện", "");
  }

  private static List<String> without(String text, NoteMarks.Mark mark) {
    return new MarkedLines(Line.list(text), List.of(mark)).list().stream().map(Line::text).toList();
  }
}
