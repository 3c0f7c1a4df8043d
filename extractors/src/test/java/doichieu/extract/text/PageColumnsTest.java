package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The columns of a page where their number is known. */
class PageColumnsTest {
  @Test
  void aFigureFlushRightThatTouchesTheNextColumnStaysInItsOwn() {
    List<String> cut =
        cut(
            5,
            """
            12   Tổng lượt khách     ha            87 Nghị quyết số
                 du lịch                              57-NQ/TW
            13   Tỷ lệ hộ nghèo      %         17.692 Công văn số
                                                      88/SNV-CCHC
            14   Số doanh nghiệp     xã         4.251 1332/QĐ-UBND
            15   Thu ngân sách       tỷ đồng        - CP ngày 01/4
            16   Tỷ lệ đô thị hóa    ha           485 Thông tư số
                                                      13/2025/TT-BYT
            17   Sản lượng           hộ                Kế hoạch số
            """);
    assertThat(cut)
        .contains(
            "12|Tổng lượt khách|ha|87|Nghị quyết số",
            "14|Số doanh nghiệp|xã|4.251|1332/QĐ-UBND",
            "15|Thu ngân sách|tỷ đồng|-|CP ngày 01/4");
  }

  @Test
  void theGapsOfJustifiedNamesAreNoSeams() {
    List<String> cut =
        cut(
            4,
            """
            1    Tổng   lượt    ha        87
                 khách    du
                 lịch nội địa
            2    Kim   ngạch    triệu     13
                 xuất   khẩu    USD
                 hàng hóa
            3    Thu     nội    xã        95
                 địa toàn xã
            """);
    assertThat(cut).contains("1|Tổng lượt|ha|87", "|khách du||", "|xuất khẩu|USD|");
  }

  @Test
  void whatAColumnHoldsOnOtherPagesTellsWhereAFewLinesStand() {
    List<LaidLine> page =
        lines(
            """
            1    Tổng lượt khách     người     87    Sở Tài chính    Đạt
            2    Tỷ lệ hộ nghèo      hộ        13    Thuế tỉnh       Số ước
            3    Số doanh nghiệp     người     95    Sở Nội vụ       Đạt
            """);
    ColumnWords words = new ColumnWords(6);
    words.add(page, 0, new PageColumns(page, 0).seams(6, new ColumnWords(6)));
    List<LaidLine> tail = lines("4    Tỷ lệ hộ nghèo    người   610   Số ước\n");
    List<int[]> seams = new PageColumns(tail, 0).seams(6, words);
    assertThat(cut(tail, seams)).containsExactly("4|Tỷ lệ hộ nghèo|người|610||Số ước");
  }

  @Test
  void moreColumnsThanPlacesAreNotFound() {
    List<LaidLine> lines = lines("một hai\n");
    assertThat(new PageColumns(lines, 0).seams(6, new ColumnWords(6))).isEmpty();
  }

  private static List<LaidLine> lines(String text) {
    return Line.list(text).stream().filter(line -> !line.isBlank()).map(LaidLine::of).toList();
  }

  private static List<String> cut(int columns, String text) {
    List<LaidLine> lines = lines(text);
    return cut(lines, new PageColumns(lines, 0).seams(columns, new ColumnWords(columns)));
  }

  private static List<String> cut(List<LaidLine> lines, List<int[]> seams) {
    List<String> cut = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = new ArrayList<>();
      for (int c = 0; c <= seams.size(); c++) {
        int from = SeamColumns.left(seams, c, i);
        int to = SeamColumns.right(seams, c, i);
        List<String> words = new ArrayList<>();
        lines.get(i).words().stream()
            .filter(word -> word.start() >= from && word.start() < to)
            .forEach(word -> words.add(word.text()));
        cells.add(String.join(" ", words));
      }
      cut.add(String.join("|", cells));
    }
    return cut;
  }
}
