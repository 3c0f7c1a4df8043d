package doichieu.extract.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegacyLettersTest {
  private static final String MEANT =
      "Tỷ lệ hồ sơ trực tuyến, tỷ lệ số hóa; Chỉ tiêu và mức giao của Ủy ban nhân dân xã năm 2025";

  @Test
  void wordsCopiedFromAVniFontAreReadByItsCoding() {
    String copied =
        "Tyû leä hoà sô tröïc tuyeán, tyû leä soá hoùa; Chæ tieâu vaø möùc giao cuûa UÛy ban nhaân"
            + " daân xaõ naêm 2025";

    LegacyLetters letters = LegacyLetters.find(copied).orElseThrow();

    assertThat(letters.encoding()).isEqualTo("VNI");
    assertThat(letters.decode(copied)).isEqualTo(MEANT);
  }

  @Test
  void wordsCopiedFromATcvn3FontAreReadByItsCoding() {
    String copied = "Tû lÖ hå s¬ trùc tuyÕn, tû lÖ sè hãa; ChØ tiªu vµ møc giao cña x· n¨m 2025";

    LegacyLetters letters = LegacyLetters.find(copied).orElseThrow();

    assertThat(letters.encoding()).isEqualTo("TCVN3");
    assertThat(letters.decode(copied))
        .isEqualTo("Tỷ lệ hồ sơ trực tuyến, tỷ lệ số hóa; Chỉ tiêu và mức giao của xã năm 2025");
  }

  @Test
  void wordsOfOtherLanguagesAndVietnameseItselfStayAsTheyAre() {
    assertThat(LegacyLetters.find(MEANT)).isEmpty();
    assertThat(LegacyLetters.find("Table 1. Targets of 2025")).isEmpty();
    assertThat(LegacyLetters.find("Le préfet a arrêté où siéger; déjà vu, à Genève, fête, été"))
        .isEmpty();
    assertThat(LegacyLetters.find("Für größere Gemeinden gelten höhere Beträge über dem Üblichen"))
        .isEmpty();
  }

  /** Raised figures behind figures, marks of lists, signs of money and products are no letters. */
  @Test
  void signsAmongFiguresAreNoLettersOfAFont() {
    String marks = "· 30¹ ² 48² ¹ 66¹² £ 5 £ 7 3 × 4 5 ÷ 2 ".repeat(9);

    assertThat(LegacyLetters.find(marks)).isEmpty();
    assertThat(LegacyLetters.find("Xã An Lạc 41,75¹² 9.346 4.655¹ 223,9² 12¹ 7¹² 5¹ 8¹² " + marks))
        .isEmpty();
  }
}
