package doichieu.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnlinedTableTest {

  @Test
  void numberedRowsAreATable() {
    assertThat(isTable(2, "TT|Tên", "1|A", "2|B")).isTrue();
  }

  @Test
  void threeColumnsWithAFigureAreATable() {
    assertThat(isTable(3, "Chỉ tiêu|Mức|Cơ sở", "Mức độ hài lòng|≥ 88%|Quyết định")).isTrue();
  }

  @Test
  void pairsOfNameAndFigureAreATable() {
    assertThat(isTable(2, "Máy quét|45 triệu", "Tập huấn|20 triệu", "Truyền thông|12 triệu"))
        .isTrue();
  }

  @Test
  void pairsWithoutCapitalsAreATableFromOneFigureOn() {
    assertThat(isTable(2, "Cơ quan|UBND huyện A", "Đại diện|Ông B", "Căn cứ|Quyết định số 1"))
        .isTrue();
  }

  @Test
  void letterheadIsNone() {
    assertThat(
            isTable(
                2,
                "UBND TỈNH A|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "SỞ TƯ PHÁP|Độc lập - Tự do - Hạnh phúc",
                "Số: 12/KH-STP|A, ngày 05 tháng 01 năm 2025"))
        .isFalse();
    assertThat(isTable(3, "UBND TỈNH A||CỘNG HÒA XÃ HỘI", "Số: 12/KH||A, ngày 05/01/2025"))
        .isFalse();
  }

  @Test
  void signaturesAreNone() {
    assertThat(isTable(2, "Nơi nhận:|TM. ỦY BAN NHÂN DÂN", "- Như Điều 3;|CHỦ TỊCH", "|Nguyễn A"))
        .isFalse();
    assertThat(isTable(3, "NGƯỜI LẬP|KẾ TOÁN|GIÁM ĐỐC", "(Ký)|(Ký)|(Ký)", "Lê A|Vũ B|Hồ C"))
        .isFalse();
    assertThat(isTable(3, "Người lập|Kế toán|Giám đốc", "(Ký)|(Ký)|(Ký)", "Lê A|Vũ B|Hồ C"))
        .isFalse();
  }

  @Test
  void markedHeadingsAboveSentencesAreATable() {
    String[] terms = {
      "Từ ngữ|Giải thích",
      "Hồ sơ đúng hạn|Hồ sơ được trả trong số ngày mà quy định cho phép",
      "Tồn đọng|Hồ sơ còn mở quá hạn"
    };
    assertThat(isTable(2, terms)).isFalse();
    assertThat(isTable(2, 1, terms)).isTrue();
    assertThat(isTable(2, 1, "UBND TỈNH A|CỘNG HÒA", "Số: 12/KH|A, ngày 05/01/2025", "V/v b|Kg c"))
        .isFalse();
    assertThat(isTable(2, 1, "Nơi nhận:|Chủ tịch", "- Như Điều 3;|(Đã ký)", "- Lưu: VT, 5 b|Lê A"))
        .isFalse();
  }

  private static boolean isTable(int columns, String... rows) {
    return isTable(columns, 0, rows);
  }

  private static boolean isTable(int columns, int headerRows, String... rows) {
    List<List<String>> cells =
        Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList();
    return UnlinedTable.isTable(cells, columns, headerRows);
  }
}
