package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JustifiedCellsTest {
  private static final String NAMES =
      """
      Số xã đạt chuẩn     xã        12
      nông   thôn   mới
      nâng cao
      Tỷ lệ hộ nghèo      %         1,2
      Tỷ lệ dân số tham   người     45
      gia bảo hiểm y tế
      """;

  @Test
  void widerBlanksOfOneLineOfACellAreAsOne() {
    assertThat(mend(NAMES).get(1)).isEqualTo("nông thôn mới");
  }

  @Test
  void cellsBesideStayWhereTheyStand() {
    assertThat(mend(NAMES.replace("thôn   mới", "thôn   mới   hộ        3")).get(1))
        .isEqualTo("nông thôn mới       hộ        3");
  }

  @Test
  void lineWithRoomForTheNextWordHoldsTwoCells() {
    String text = NAMES.replace("nông   thôn   mới", "nông       thôn").replace("nâng", "ở");
    assertThat(mend(text).get(1)).isEqualTo("nông       thôn");
  }

  @Test
  void unevenBlanksPartCells() {
    String text = NAMES.replace("nông   thôn   mới", "nông thôn     mới");
    assertThat(mend(text).get(1)).isEqualTo("nông thôn     mới");
  }

  @Test
  void wordsThatStandBelowEachOtherAreAColumn() {
    String text =
        """
        Bảng      Hằng
        kết quả   tháng
        chỉ số
        Tin,      Thường
        bài, ảnh  xuyên
        đăng trên trang
        Báo cáo   Quý
        """;
    assertThat(mend(text)).isEqualTo(text.lines().toList());
  }

  private static List<String> mend(String text) {
    return JustifiedCells.mend(Line.list(text)).stream()
        .map(Line::text)
        .limit(text.lines().count())
        .toList();
  }
}
