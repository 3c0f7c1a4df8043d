package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
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

  @Test
  void wordsInPlaceOfFiguresAreOfTheNextRowAndNamesOfGroupsStandBetweenRows() throws Exception {
    Table table =
        tables(
                """
                                                                                               Lộ trình
                        Nhóm           Chỉ tiêu thành phần             Đơn vị                                                Đầu mối           Cơ sở pháp lý
                                                                                   2026        2027           2028
                                                                                                                          - Cục Quản lý       Luật Nhà ở số
                                                                         m2
                                Diện tích nhà ở bình quân toàn quốc                 27,5        28            28,5        nhà và thị trường   27/2023/QH15
                                                                      sàn/người
                                                                                                                          bất động sản        ngày 27/11/2023
                Nhà ở                                                                                                     - Cục Quản lý       Quyết định số
                                                                                                                          nhà và thị trường   338/QĐ-TTg
                                                                                                            170.000 -
                                Số căn nhà ở xã hội hoàn thành           căn      150.000    ≥ 160.000                    bất động sản        ngày 03/4/2023
                                                                                                             175.000
                                                                                                                          - Vụ Kế hoạch -     của Thủ tướng
                                                                                                                          Tài chính           Chính phủ
                                Chiều dài đường bộ cao tốc đưa vào                                                        Cục Đường bộ
                                                                         km        3.400       3.700          4.000
                Hạ tầng giao    khai thác                                                                                 Việt Nam
                thông                                                                                                     Vụ Kế hoạch -
                                Tỷ lệ giải ngân vốn đầu tư công          %        trên 95       98            100
                                                                                                                          Tài chính
                                                                                                                                              khoản 2 Mục I
                                                                                                                                              Nghị quyết số
                                Tỷ lệ cắt giảm chi phí tuân thủ                                                                               66/NQ-CP ngày
                                                                         %           -          30              -         Văn phòng Bộ
                                TTHC                                                                                                          26 tháng 3 năm
                Cải cách hành                                                                                                                 2025 của Chính
                chính                                                                                                                         phủ
                                Tỷ lệ hồ sơ TTHC giải quyết đúng
                                                                         %          98,5        99        Phấn đấu 99,5   Văn phòng Bộ
                                hạn
                                Cơ sở dữ liệu quốc gia về hoạt                                                            Trung tâm Công
                                                                                  Thí điểm   Hoàn thành     Vận hành
                                động xây dựng                                                                             nghệ thông tin
                """)
            .get(0);

    assertThat(table.rowCount()).isEqualTo(9);
    assertThat(table.row(2).get(0).text()).isEqualTo("Nhà ở");
    assertThat(table.row(2).get(0).rowSpan()).isEqualTo(2);
    assertThat(texts(table).get(8)).contains("Thí điểm", "Hoàn thành", "Vận hành");
  }

  @Test
  void titleWithItsLabelLeftOfNamesIsOneCell() throws Exception {
    Table table =
        tables(
                """
                 TT                                 Chỉ số                   Phòng chủ trì   Phòng phối hợp
                I. Công khai, minh bạch
                   01   Tỷ lệ thủ tục hành chính công bố đúng hạn              Văn phòng      Các phòng
                   02   Tỷ lệ thủ tục hành chính được cập nhật đúng hạn        Văn phòng      Các phòng
                II. Tiến độ, kết quả giải quyết
                   03   Tỷ lệ hồ sơ xử lý đúng hạn                             Văn phòng      Các phòng
                III. Cung cấp dịch vụ trực tuyến
                   04   Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến            Văn phòng      Các phòng
                """)
            .get(0);

    assertThat(table.row(4)).hasSize(1);
    assertThat(table.row(4).get(0).text()).isEqualTo("II. Tiến độ, kết quả giải quyết");
  }

  @Test
  void twoNumbersBesideOneNameAreTwoRows() throws Exception {
    List<Table> tables =
        tables(
            """
            Buổi   Tiết   Thứ Hai   Thứ Ba      Thứ Tư    Thứ Năm          Thứ Sáu     Buổi    Tiết   Thứ Hai   Thứ Ba    Thứ Tư    Thứ Năm         Thứ Sáu
            Sáng    1     Chào cờ     Toán      Ngữ văn   Tiếng Anh         Toán       Chiều    5               Thể dục             Công nghệ      Sinh hoạt lớp
                    2      Toán       Toán      Ngữ văn    Lịch sử         Tin học              6                                  Giáo dục công
                                                                                                                                        dân
                    3     Ngữ văn   Tiếng Anh   Thể dục    Địa lý
                    4     Ngữ văn   Mỹ thuật              Âm nhạc
            """);

    assertThat(tables).hasSize(2);
    assertThat(tables.get(1).rowCount()).isEqualTo(3);
    assertThat(tables.get(1).row(1).get(0).rowSpan()).isEqualTo(2);
  }

  @Test
  void blankFigureBesideAUnitThatGoesDownIsTold() throws Exception {
    ExtractedDocument document =
        read(
            """
             STT                       Tên dịch vụ                     Đơn vị tính    Đơn giá (đồng)
              I     Sao chụp, in ấn
              1     Sao chụp giấy tờ khổ A4 một mặt                       trang                   500
              2     Sao chụp giấy tờ khổ A3 hai mặt
              3     In tài liệu màu từ thiết bị của khách, kể cả khi
                    phải chuyển đổi định dạng
              II    Bưu chính
              4     Trả kết quả tại nhà trong phường                       lần                 18.500
              5     Trả kết quả tại nhà ngoài phường
              6     Gửi thư bảo đảm                                        thư
            """);

    assertThat(document.findings())
        .extracting(Finding::code)
        .contains("cell-held-down", "blanks-below");
  }

  private static List<List<String>> texts(Table table) {
    return IntStream.range(0, table.rowCount())
        .mapToObj(r -> table.row(r).stream().map(Cell::text).toList())
        .toList();
  }

  private List<Table> tables(String text) throws Exception {
    return read(text).tables();
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }
}
