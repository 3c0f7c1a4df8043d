package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.text.LaidLine.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The blanks of justified lines. */
class SpreadTextTest {
  @Test
  void theRoomOfOneWordIsSpreadOverTheBlanks() {
    assertThat(mayBe("Thu     nội  địa")).isTrue();
    assertThat(mayBe("Tỷ lệ hồ sơ")).isTrue();
  }

  @Test
  void moreRoomThanAWordTakesPartsTwoCells() {
    assertThat(mayBe("số hồ sơ tiếp nhận               phòng")).isFalse();
  }

  private static boolean mayBe(String text) {
    List<Word> words = LaidLine.of(new Line(1, text, 1)).words();
    return SpreadText.mayBe(words, 0, words.size());
  }
}
