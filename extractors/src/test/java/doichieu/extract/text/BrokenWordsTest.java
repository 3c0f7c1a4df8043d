package doichieu.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenWordsTest {
  @Test
  void wordThatTheDocumentHasElsewhereIsMadeWhole() {
    assertEquals(
        List.of("TUYẾN trực tuyến", "có hiệu lực", "hiệu lực"),
        mend("TUY ẾN trực tuyến", "có hiệu lự c", "hiệu lực"));
  }

  @Test
  void consonantsBeforeRestThatIsNoWordAreMadeWhole() {
    assertEquals(List.of("Phòng phối hợp"), mend("Phòng phối h ợp"));
  }

  @Test
  void oneLetterBeforeWordIsALabelUnlessTheLineHasABrokenWord() {
    assertEquals(List.of("theo điểm c ở trên"), mend("theo điểm c ở trên"));
    assertEquals(List.of("SONG SONG CẢ VĂN BẢN"), mend("SONG SONG C Ả VĂN B ẢN"));
  }

  @Test
  void letterBehindFigureIsAUnit() {
    assertEquals(List.of("cao 5 m ở chỗ mở"), mend("cao 5 m ở chỗ mở"));
  }

  @Test
  void wordsOfTheDocumentStayApart() {
    assertEquals(List.of("thu ế thu ế", "khu ấy"), mend("thu ế thu ế", "khu ấy"));
  }

  @Test
  void whatStandsBehindAGapKeepsItsPlace() {
    assertEquals(List.of("phối hợp với    80%"), mend("phối h ợp với   80%"));
    assertEquals(List.of("phối hợp \t80%"), mend("phối h ợp\t80%"));
  }

  private static List<String> mend(String... lines) {
    return BrokenWords.mend(Line.list(String.join("\n", lines))).stream().map(Line::text).toList();
  }
}
