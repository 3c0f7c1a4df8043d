package doichieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderInsideTest {
  private final ColumnWords words = new ColumnWords();

  @Test
  void otherHeadingsAmongTheRowsBeginATableOfTheirOwn() {
    Table table =
        table(
            "TT|Chỉ tiêu|Kế hoạch năm 2025|Ghi chú",
            "1|Tỷ lệ hồ sơ trực tuyến|80|",
            "TT|Chỉ tiêu|Thực hiện năm 2024|Kế hoạch năm 2025",
            "1|Tỷ lệ hộ nghèo|5|4");
    assertThat(HeaderInside.split(table, words)).hasSize(2);
    assertThat(HeaderInside.split(table, words).get(1).text(0, 2)).isEqualTo("Thực hiện năm 2024");
  }

  @Test
  void repeatedHeaderAndOrdinaryRowsDoNotPartTheTable() {
    Table table =
        table(
            "TT|Chỉ tiêu|Kế hoạch năm 2025|Ghi chú",
            "1|Tỷ lệ hồ sơ trực tuyến|80|",
            "TT|Chỉ tiêu|Kế hoạch năm 2025|Ghi chú",
            "2|Nội dung|70|Ghi chú");
    assertThat(HeaderInside.split(table, words)).containsExactly(table);
  }

  private static Table table(String... rows) {
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|", -1);
      for (int c = 0; c < texts.length; c++) {
        cells.add(new Cell(r, c, 1, 1, texts[c], List.of()));
      }
    }
    return new Table(1, rows.length, 4, 0, cells);
  }
}
