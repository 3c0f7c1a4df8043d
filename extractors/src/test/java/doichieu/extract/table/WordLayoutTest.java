package doichieu.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordLayoutTest {
  private static final String[] LETTERHEAD = {
    "UBND TỈNH LÂM ĐỒNG|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "SỞ NỘI VỤ|Độc lập – Tự do – Hạnh phúc",
    "Số: 12/KH-SNV|Lâm Đồng, ngày 05 tháng 01 năm 2026"
  };

  @Test
  void aLetterheadLaysOutWordsWithAndWithoutLines() {
    assertThat(isLayout(true, LETTERHEAD)).isTrue();
    assertThat(isLayout(false, LETTERHEAD)).isTrue();
    assertThat(isLayout(true, "Nơi nhận:|TM. ỦY BAN NHÂN DÂN", "- Lưu: VT.|Nguyễn Văn A")).isTrue();
  }

  @Test
  void namesBesideEachOtherAreATableOnlyWhereLinesStandBetween() {
    String[] names = {"Giám đốc|Nguyễn Văn A", "Phó Giám đốc|Trần Văn B"};

    assertThat(isLayout(true, names)).isFalse();
    assertThat(isLayout(false, names)).isTrue();
  }

  @Test
  void receiversInARuledTableAreRowsUnlessATitleInCapitalsStandsBeside() {
    assertThat(isLayout(true, "Nơi nhận:|Nội dung", "Sở Tài chính|Dự toán", "Sở Nội vụ|Biên chế"))
        .isFalse();
    assertThat(isLayout(true, "Nơi nhận: Sở Nội vụ|KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A"))
        .isTrue();
  }

  @Test
  void rowsWithLabelsAreATableThoughALetterheadStandsInOneOfThem() {
    assertThat(isLayout(true, "1|Cộng hòa xã hội chủ nghĩa Việt Nam", "2|Vương quốc Anh"))
        .isFalse();
  }

  private static boolean isLayout(boolean lined, String... rows) {
    List<List<String>> cells =
        Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList();
    return WordLayout.is(cells, 2, 0, lined);
  }
}
