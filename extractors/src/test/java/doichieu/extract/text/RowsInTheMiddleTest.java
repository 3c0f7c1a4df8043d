package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose labels, figures and names of groups stand in the middle of what they belong to. */
class RowsInTheMiddleTest {
  @TempDir Path folder;

  @Test
  void sumGoesOverColumnsThoughTheFirstLabelStandsBelowItsName() throws Exception {
    Table table =
        tables(
                """
                 No.                  Description                Qty       Unit     Unit price     Amount
                       Copy paper A4, 80 g/m², white, five
                  1                                                  12 box               21.40        256.80
                       reams to the box
                  2    Toner cartridge, black                          3 pc               80.00        240.00
                  3    Delivery                                        1                  15.00         15.00
                Subtotal                                                                               511.80
                """)
            .get(0);

    assertThat(table.row(4).get(0).columnSpan()).isEqualTo(5);
  }

  @Test
  void figureRightOfNamesIsNoLabelAndStaysInItsColumnOverWordsBeside() throws Exception {
    Table table =
        tables(
                """
                                                              Answer
                             Question                                                  Remark
                                                      Yes       No     None
                Was the station clean when you                                Better than in 2022, when
                                                        81        14          5
                arrived?                                                      74 per cent said yes
                Were announcements clear and in                               Complaints about platforms
                                                       62.5       30      7.5
                time?                                                         5 to 8
                Did you find staff when you needed
                                                        58      21.4     20.6
                help?
                Would you use the new waiting room?     47        33      20 Not asked on Sundays
                """)
            .get(0);

    assertThat(texts(table).get(2))
        .containsExactly(
            "Was the station clean when you arrived?",
            "81",
            "14",
            "5",
            "Better than in 2022, when 74 per cent said yes");
  }

  @Test
  void namesOfGroupsOfCountedRowsStandInTheMiddle() throws Exception {
    Table table =
        tables(
                """
                Buổi    Tiết   Thứ Hai    Thứ Ba               Thứ Tư       Thứ Năm            Thứ Sáu
                         1     Chào cờ      Toán               Ngữ văn      Tiếng Anh            Toán
                         2      Toán        Toán               Ngữ văn        Lịch sử           Tin học
                Sáng
                         3     Ngữ văn   Tiếng Anh             Thể dục         Địa lý
                         4     Ngữ văn   Mỹ thuật                            Âm nhạc
                         5                Thể dục                           Công nghệ        Sinh hoạt lớp
                Chiều
                         6                                               Giáo dục công dân
                """)
            .get(0);

    assertThat(table.rowCount()).isEqualTo(7);
    assertThat(texts(table).get(0)).startsWith("Buổi", "Tiết", "Thứ Hai");
    assertThat(table.row(1).get(0).text()).isEqualTo("Sáng");
    assertThat(table.row(1).get(0).rowSpan()).isEqualTo(4);
    assertThat(table.row(5).get(0).text()).isEqualTo("Chiều");
    assertThat(table.row(5).get(0).rowSpan()).isEqualTo(2);
  }

  @Test
  void nameOfGroupBesideTheFirstLineOfItsLowerRow() throws Exception {
    Table table =
        tables(
                """
                Buổi    Tiết   Thứ Hai        Thứ Ba       Thứ Tư         Thứ Năm          Thứ Sáu
                         1     Chào cờ         Toán        Ngữ văn        Tiếng Anh          Toán
                         2      Toán           Toán        Ngữ văn          Lịch sử        Tin học
                Sáng
                         3     Ngữ văn       Tiếng Anh     Thể dục          Địa lý
                         4     Ngữ văn       Mỹ thuật                      Âm nhạc
                         5                   Thể dục                      Công nghệ      Sinh hoạt lớp
                Chiều                                                    Giáo dục công
                         6
                                                                              dân
                """)
            .get(0);

    assertThat(table.row(5).get(0).text()).isEqualTo("Chiều");
    assertThat(table.row(5).get(0).rowSpan()).isEqualTo(2);
  }

  @Test
  void tickBetweenTwoColumnsIsNoColumnUnderTheHeadingOverAll() throws Exception {
    List<List<String>> rows =
        texts(
            tables(
                    """
                    Số                                     Tháng
                                  Khóm                                              Người phụ trách
                    TT                             9     10    11       12
                     1    Khóm 1                   x      x              x     Lý Thị Hoa
                     2    Khóm 2                          x     x              Thạch Sơn
                     3    Khóm 3                   x                     x     Trần Kim Ngân
                     4    Khóm 4                   x         x   x       x
                     5    Khóm 5                                         x     Kim Thị Sa Rây
                    """)
                .get(0));

    assertThat(rows.get(3)).containsExactly("2", "Khóm 2", "", "x", "x", "", "Thạch Sơn");
    assertThat(rows.get(5)).containsExactly("4", "Khóm 4", "x", "x", "x", "x", "");
  }

  @Test
  void rowsBelowATitleHaveNoHeaderThoughLinesStandAboveTheirFirstLabel() throws Exception {
    List<Table> tables =
        tables(
            """
            STT            Nội dung chỉ tiêu           Đơn vị       Mức           Đơn vị chủ trì

                  Tỷ lệ hồ sơ tiếp nhận trực tuyến                             Các sở, ban, ngành tỉnh;
             1                                           %         65
                  trên tổng số hồ sơ tiếp nhận                                 UBND cấp xã
                                                                               Các sở, ban, ngành tỉnh
             2    Tỷ lệ DVCTT có phát sinh hồ sơ         %         60
                                                                               và UBND cấp xã
            
      B. Số hóa, tái sử dụng dữ liệu

                  Tỷ lệ số hóa hồ sơ, kết quả giải
                                                                               Các sở, ban, ngành tỉnh;
             1    quyết TTHC (lưu ý: từng xã phải        %         75
                                                                               UBND cấp xã
                  đạt tối thiểu 60%)
                                                                               Các sở, ban, ngành tỉnh;
             2    Tỷ lệ tái sử dụng dữ liệu số hóa       %         40
                                                                               UBND cấp xã
            """);

    List<String> first =
        tables.stream()
            .flatMap(table -> texts(table).stream())
            .filter(row -> row.contains("75"))
            .findFirst()
            .orElseThrow();
    assertThat(first)
        .containsExactly(
            "1",
            "Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (lưu ý: từng xã phải đạt tối thiểu 60%)",
            "%",
            "75",
            "Các sở, ban, ngành tỉnh; UBND cấp xã");
  }

  private static List<List<String>> texts(Table table) {
    return IntStream.range(0, table.rowCount())
        .mapToObj(r -> table.row(r).stream().map(Cell::text).toList())
        .toList();
  }

  private List<Table> tables(String text) throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, text);
    ExtractedDocument document = new TextExtractor(SourceFormat.TEXT).extract(file);
    return document.tables();
  }
}
