package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows whose other cells are blank or merged down, so that name and agency look like a title. */
class TouchingNameTest {
  private static final String ROWS =
      """
      TT   Tên nhiệm vụ                                 Cơ quan chủ trì         ĐVT      Chỉ tiêu   Ghi chú
      I    Giải quyết hồ sơ thủ tục hành chính của các cơ quan, đơn vị trong huyện năm nay
      1    Tỷ lệ hồ sơ do UBND cấp huyện tiếp nhận      Các phòng chuyên môn    %           97
           được giải quyết đúng hạn trong năm           thuộc huyện
      2    Tỷ lệ hồ sơ do UBND cấp xã được nhận UBND các xã, thị trấn
           trong năm được giải quyết đúng hạn
           theo quy định
      3    Tỷ lệ hồ sơ được số hóa                      Văn phòng               %           80
      """;

  @TempDir Path folder;

  @Test
  void aNameThatBreaksEarlyIsNoTitle() throws Exception {
    Table table = read(ROWS);

    assertThat(table.rowCount()).isEqualTo(5);
    assertThat(table.text(3, 1))
        .isEqualTo(
            "Tỷ lệ hồ sơ do UBND cấp xã được nhận trong năm được giải quyết đúng hạn theo quy định");
    assertThat(table.text(3, 2)).isEqualTo("UBND các xã, thị trấn");
  }

  /** Each cell of the line is drawn to the one left of it, all as far as the first one. */
  @Test
  void allCellsOfTheLineAreDrawnToTheLeft() throws Exception {
    Table table =
        read(
            ROWS.replace(
                "được nhận UBND các xã, thị trấn\n", "được nhận UBND các xã và thị trấn Hồ sơ\n"));

    assertThat(table.text(3, 2)).isEqualTo("UBND các xã và thị trấn");
    assertThat(table.text(3, 3)).isEqualTo("Hồ sơ");
  }

  /** A title over all columns has nothing below it that goes on its words. */
  @Test
  void aTitleStaysOne() throws Exception {
    Table table = read(ROWS);

    assertThat(table.findCell(1, 1)).map(Cell::columnSpan).contains(5);
  }

  private Table read(String text) throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.TEXT).extract(file).tables().get(0);
  }
}
