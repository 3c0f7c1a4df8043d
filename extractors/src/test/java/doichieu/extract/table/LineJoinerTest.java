package doichieu.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineJoinerTest {
  @Test
  void numbersOfDocumentsCutAfterHyphenOrSlashAreWhole() {
    assertThat(LineJoiner.join("Công văn số 476/VPCP-", "KSTT ngày 16/01/2025"))
        .isEqualTo("Công văn số 476/VPCP-KSTT ngày 16/01/2025");
    assertThat(LineJoiner.join("Nghị quyết số 01/NQ-", "CP")).isEqualTo("Nghị quyết số 01/NQ-CP");
    assertThat(LineJoiner.join("Nghị định 45/2020/", "NĐ-CP")).isEqualTo("Nghị định 45/2020/NĐ-CP");
    assertThat(LineJoiner.join("Quyết định số 766/QĐ-", "TTg"))
        .isEqualTo("Quyết định số 766/QĐ-TTg");
    assertThat(LineJoiner.join("Số: /KH-", "UBND")).isEqualTo("Số: /KH-UBND");
    assertThat(LineJoiner.join("Nghị quyết 57-", "NQ/TW")).isEqualTo("Nghị quyết 57-NQ/TW");
    assertThat(LineJoiner.join("Văn phòng HĐND-", "UBND huyện"))
        .isEqualTo("Văn phòng HĐND-UBND huyện");
  }

  @Test
  void numbersOfLawsCutBeforeOrInTheTermAreWhole() {
    assertThat(LineJoiner.join("Luật số 27/2023/QH", "15 ngày 27/11/2023"))
        .isEqualTo("Luật số 27/2023/QH15 ngày 27/11/2023");
    assertThat(LineJoiner.join("Nghị quyết 76/2025/UBTVQH1", "5"))
        .isEqualTo("Nghị quyết 76/2025/UBTVQH15");
    assertThat(LineJoiner.join("Luật số 27/2023/QH15", "12 chỉ tiêu"))
        .isEqualTo("Luật số 27/2023/QH15 12 chỉ tiêu");
    assertThat(LineJoiner.join("theo 27/2023/QH", "15% số xã"))
        .isEqualTo("theo 27/2023/QH 15% số xã");
  }

  @Test
  void datesAndRangesCutAtTheEndOfALineAreWhole() {
    assertThat(LineJoiner.join("ngày 08/01/", "2025")).isEqualTo("ngày 08/01/2025");
    assertThat(LineJoiner.join("ngày 08/01", "/2025 của")).isEqualTo("ngày 08/01/2025 của");
    assertThat(LineJoiner.join("đạt 08/01/07", "/2025")).isEqualTo("đạt 08/01/07 /2025");
    assertThat(LineJoiner.join("giai đoạn 2021-", "2025")).isEqualTo("giai đoạn 2021-2025");
    assertThat(LineJoiner.join("ngày 08/01/2", "025 của")).isEqualTo("ngày 08/01/2025 của");
    assertThat(LineJoiner.join("Thông tư 01/202", "0/TT-VPCP"))
        .isEqualTo("Thông tư 01/2020/TT-VPCP");
    assertThat(LineJoiner.join("đạt 18/20", "25 xã")).isEqualTo("đạt 18/20 25 xã");
  }

  @Test
  void dashesBetweenBlanksKeepThem() {
    assertThat(LineJoiner.join("Văn phòng -", "Thống kê")).isEqualTo("Văn phòng - Thống kê");
    assertThat(LineJoiner.join("Độc lập", "- Tự do")).isEqualTo("Độc lập - Tự do");
  }

  @Test
  void linesAreJoinedWithOneBlankAndBlankLinesAddNothing() {
    assertThat(LineJoiner.join("Tỷ lệ", "hồ sơ")).isEqualTo("Tỷ lệ hồ sơ");
    assertThat(LineJoiner.join("", "hồ sơ")).isEqualTo("hồ sơ");
  }

  @Test
  void hyphenAtTheHeadBelongsToANumberOnlyAfterItsBeginning() {
    assertThat(LineJoiner.join("Nghị quyết số 01/NQ", "-CP ngày"))
        .isEqualTo("Nghị quyết số 01/NQ-CP ngày");
    assertThat(LineJoiner.join("Văn phòng Sở", "-Các phòng")).isEqualTo("Văn phòng Sở -Các phòng");
  }
}
