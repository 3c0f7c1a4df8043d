package doichieu.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenLinesTest {

  @Test
  void anAnnexsHeadTitleAndCaptionAreApart() {
    assertThat(apart("PHỤ LỤC|Giao chỉ tiêu cho các xã|(Kèm theo Công văn số 88/PNV)"))
        .containsExactly("PHỤ LỤC", "Giao chỉ tiêu cho các xã", "(Kèm theo Công văn số 88/PNV)");
    assertThat(apart("BẢNG 01|CHỈ TIÊU|(Kèm theo Kế hoạch)"))
        .containsExactly("BẢNG 01", "CHỈ TIÊU", "(Kèm theo Kế hoạch)");
  }

  @Test
  void itemsAreApartFromTheirHeadingAndFromEachOther() {
    assertThat(apart("1. Mục tiêu|Nâng cao chất lượng.|1.1 Đến năm 2025|- 100% xã;|- 80% hộ."))
        .containsExactly(
            "1. Mục tiêu", "Nâng cao chất lượng.", "1.1 Đến năm 2025", "- 100% xã;", "- 80% hộ.");
  }

  @Test
  void linesThatGoOnStayOneParagraph() {
    assertThat(apart("Tỷ lệ hồ sơ trực|tuyến đạt 85%")).hasSize(1);
    assertThat(apart("ỦY BAN NHÂN DÂN|TỈNH LÂM ĐỒNG")).hasSize(1);
    assertThat(apart("Tỷ lệ hồ sơ của|Bộ Y tế")).hasSize(1);
    assertThat(apart("- Phối hợp với|Bộ Y tế")).hasSize(1);
    assertThat(apart("đạt từ|85% trở lên")).containsExactly("đạt từ 85% trở lên");
    assertThat(apart("trong đó ít nhất|5.000 doanh nghiệp")).hasSize(1);
    assertThat(apart("thu nhập tăng|1.5 lần")).hasSize(1);
  }

  @Test
  void wordsWithoutBreaksAreOneParagraphAndBlankLinesNone() {
    assertThat(apart("  Một   dòng ")).containsExactly("Một dòng");
    assertThat(apart(" | ")).isEmpty();
  }

  private static java.util.List<String> apart(String lines) {
    return BrokenLines.apart(lines.replace('|', '\u2028'));
  }
}
