package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutWordsTest {
  @Test
  void consonantsBelowALoneWordAreItsEnd() {
    assertThat(CutWords.join("Thườn", "Thườn", "g xuyên")).isEqualTo("Thường xuyên");
    assertThat(CutWords.join("Ngân sách Nguồ", "Nguồ", "n khác")).isEqualTo("Ngân sách Nguồn khác");
  }

  @Test
  void vowelsThatAreNoWordAreTheEndOfTheOneAbove() {
    assertThat(CutWords.join("Ngư", "Ngư", "ời")).isEqualTo("Người");
  }

  @Test
  void wordBelowOthersOnALineIsOfItsOwn() {
    assertThat(CutWords.join("ý kiến", "ý kiến", "nhân dân")).isEqualTo("ý kiến nhân dân");
    assertThat(CutWords.join("Văn", "Văn", "phòng")).isEqualTo("Văn phòng");
    assertThat(CutWords.join("Diện", "Diện", "ở")).isEqualTo("Diện ở");
  }

  @Test
  void symbolOfADocumentCutInsideItsCapitalsIsWhole() {
    assertThat(CutWords.join("Công văn số 476/VP", "476/VP", "CP-KSTT"))
        .isEqualTo("Công văn số 476/VPCP-KSTT");
    assertThat(CutWords.join("số 4664/K", "4664/K", "H-")).isEqualTo("số 4664/KH-");
  }

  @Test
  void decimalsBelowAFigureAreItsEnd() {
    assertThat(CutWords.join("12.480", "12.480", ",5")).isEqualTo("12.480,5");
  }
}
