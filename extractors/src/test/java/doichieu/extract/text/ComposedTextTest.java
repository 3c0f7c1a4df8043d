package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters whose marks stand apart (NFD) in text whose columns are set with blanks. */
class ComposedTextTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("STT", "Chỉ tiêu", "Đơn vị", "Năm 2025", "Cơ quan chủ trì"),
          List.of("1", "Tỷ lệ hồ sơ trực tuyến", "%", "60", "Sở Nội vụ"),
          List.of("2", "Số dịch vụ công", "Thủ tục", "", "Văn phòng Ủy ban"),
          List.of("3", "Tỷ lệ số hóa kết quả", "%", "100", "Sở Thông tin và Truyền thông"));

  private static final List<Integer> WIDTHS = List.of(7, 45, 14, 12, 50);

  @TempDir Path folder;

  @Test
  void columnsSetWithMarksCountedStandBelowEachOther() {
    String text = ComposedText.of(set(true));

    assertThat(text).isEqualTo(set(false));
  }

  @Test
  void columnsSetAsTheyAreSeenStayInPlace() {
    String apart = Normalizer.normalize(set(false), Normalizer.Form.NFD);

    assertThat(ComposedText.of(apart)).isEqualTo(set(false));
  }

  @Test
  void endsOfLinesAndPagesStay() {
    String text = "a\u0302  1\r\n\fb\n";

    assertThat(ComposedText.of(text)).isEqualTo("â  1\r\n\fb\n");
  }

  @Test
  void blankCellsStayBlankInTablesSetWithMarksCounted() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), set(true));

    ExtractedDocument read = new TextExtractor(SourceFormat.TEXT).extract(file);
    Table table = read.tables().get(0);
    List<List<String>> rows =
        IntStream.range(0, table.rowCount())
            .mapToObj(row -> table.row(row).stream().map(Cell::text).toList())
            .toList();

    assertThat(rows).isEqualTo(ROWS);
  }

  /** The rows with their cells at fixed places. */
  private static String set(boolean marksCount) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : ROWS) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < WIDTHS.size(); i++) {
        String cell = form(row.get(i), marksCount);
        line.append(cell).append(" ".repeat(WIDTHS.get(i) - cell.length()));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static String form(String cell, boolean marksApart) {
    return marksApart ? Normalizer.normalize(cell, Normalizer.Form.NFD) : cell;
  }
}
