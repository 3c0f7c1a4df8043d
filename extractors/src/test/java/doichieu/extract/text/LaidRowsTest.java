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

/** Rows, groups of rows and titles in layout text of budgets, staff lists and annexes. */
class LaidRowsTest {
  @TempDir Path folder;

  private static final String BUDGET =
      """
                                                     Dự toán năm 2026
      Mã số   Nội dung                          Ước TH                                    So sánh
                                                 2025      Tổng số     Cấp huyện          (%)
      A       THU NGÂN SÁCH                     18.250      19.400        12.100         106,3
      1       Thu nội địa                       12.150      13.000         9.000         107,0
              Trong đó: Thu tiền sử dụng đất     4.000       4.200         4.200         105,0
      2       Thu bổ sung                        6.100       6.400         3.100         104,9
      3       Thu khác                             400         400           300             -
      """;

  @Test
  void lineOfFiguresWithoutLabelIsARowOfItsOwn() throws Exception {
    Table table = read(BUDGET).get(0);

    assertThat(row(table, 4))
        .containsExactly("", "Trong đó: Thu tiền sử dụng đất", "4.000", "4.200", "4.200", "105,0");
  }

  /** A title over all columns takes two lines, the second one no wider than a name. */
  @Test
  void labelledTitleGoesOnInTheLineBelow() throws Exception {
    Table table =
        read("""
              TT    Chỉ tiêu                         Đơn vị chủ trì      Tỷ lệ   Căn cứ
              I     CHỈ TIÊU VỀ NÂNG CAO CHẤT LƯỢNG PHỤC VỤ NGƯỜI DÂN TRONG DỊCH VỤ
                    CÔNG TRỰC TUYẾN
              1     Tỷ lệ cấp kết quả giải quyết     Văn phòng huyện     100     Nghị quyết số 02
                    thủ tục điện tử
              2     Tỷ lệ hồ sơ xử lý đúng hạn       Phòng Nội vụ        98      Kế hoạch số 15
            """)
            .get(0);

    assertThat(table.rowCount()).isEqualTo(4);
    assertThat(row(table, 1).get(1)).endsWith("DỊCH VỤ CÔNG TRỰC TUYẾN");
  }

  /** Small letters begin a unit as well as the rest of a cell; no line of the column breaks. */
  @Test
  void unitsBelowEachOtherStayInTheirRows() throws Exception {
    Table table =
        read("""
              TT   Chỉ tiêu                          Đơn vị       Năm 2025     Năm 2026
              1    Tỷ lệ hộ nghèo                    %            3,5          2,5
              2    Số lao động có việc làm mới       người        12.000       15.000
              3    Số giường bệnh                    giường       30           31
              4    Thu ngân sách                     tỷ đồng      8            9
              5    Sản lượng                         tấn          8            9
            """)
            .get(0);

    assertThat(IntStream.range(1, 6).mapToObj(row -> table.text(row, 2)))
        .containsExactly("%", "người", "giường", "tỷ đồng", "tấn");
  }

  /** The names stand flush left, as their heading does. */
  @Test
  void headingAboveTheNamesAtTheirEdgeIsNoRow() throws Exception {
    Table table = read(BUDGET).get(0);

    assertThat(row(table, 1)).contains("Tổng số", "Cấp huyện");
    assertThat(table.text(0, 1)).isEqualTo("Nội dung");
    assertThat(row(table, 2)).startsWith("A", "THU NGÂN SÁCH", "18.250");
  }

  @Test
  void groupOfRowsGoesDownBesideTheirNames() throws Exception {
    Table table =
        read("""
              Phòng, khoa         Họ và tên             Năm sinh    Chức vụ              Hệ số
            Khoa Khám bệnh      Nguyễn Văn An             1975      Trưởng khoa           4,98
                                Lê Thị Bích               1988      Điều dưỡng trưởng     3,66
                                Hoàng Công Danh           1992      Bác sĩ                2,67
            Khoa Nội            Phan Thị Duyên            1980      Phó khoa              4,32
                                Võ Đình Giang             1995      Bác sĩ                2,34
            """)
            .get(0);

    assertThat(spans(table, 0)).contains(List.of(1, 3), List.of(4, 2));
    assertThat(row(table, 3)).contains("Hoàng Công Danh", "1992", "Bác sĩ", "2,67");
  }

  @Test
  void noGroupGoesDownToASum() throws Exception {
    Table table =
        read("""
              TT   Lĩnh vực        Chỉ tiêu                          Năm 2025     Năm 2026
              1    Kinh tế         Thu ngân sách                     12.000       15.000
              2                    Chi đầu tư                        3.000        3.100
              3    Môi trường      Thu phí                           80           90
              4                    Chi xử lý rác                     20           21
              5                    Tổng cộng                         15.100       18.211
            """)
            .get(0);

    assertThat(table.text(4, 1)).isEqualTo("Môi trường");
    assertThat(table.text(5, 1)).isEmpty();
  }

  @Test
  void rowsOfAGroupBeginAnewThoughTheirCellsHoldWords() throws Exception {
    Table table =
        read("""
                Nhóm               Chỉ tiêu               Đơn vị     2026        2027         Đầu mối
            Hành chính   Tỷ lệ cắt giảm chi phí             %         -           30        Văn phòng
                         Tỷ lệ hồ sơ giải quyết đúng        %       98,5      Phấn đấu 99   Văn phòng
                         hạn
                         Cơ sở dữ liệu quốc gia về nhà            Thí điểm    Hoàn thành    Trung tâm
                         ở                                                                  Tin học
            """)
            .get(0);

    assertThat(row(table, 2)).contains("Tỷ lệ hồ sơ giải quyết đúng hạn", "98,5", "Phấn đấu 99");
    assertThat(row(table, 3))
        .contains("Cơ sở dữ liệu quốc gia về nhà ở", "Thí điểm", "Hoàn thành", "Trung tâm Tin học");
  }

  @Test
  void sumInThePlaceOfTheLabelsGoesOverTheNames() throws Exception {
    Table table = read(COUNTS).get(0);

    assertThat(table.cells())
        .filteredOn(cell -> cell.text().equals("Cộng"))
        .singleElement()
        .extracting(Cell::columnSpan)
        .isEqualTo(2);
  }

  private static final String COUNTS =
      """
            I. Cấp tỉnh
      STT   Lĩnh vực                  Tiếp nhận    Giải quyết    Tỷ lệ     Đơn vị
       1    Đất đai                       1.204         1.180    98,0%     Sở Nông nghiệp
       2    Hộ tịch                         310           310     100%     Sở Tư pháp
       3    Xây dựng                        122           120    98,4%     Sở Xây dựng
      Cộng                                1.636         1.610    98,4%
            II. Cấp xã
       1    Chứng thực                    9.810         9.810     100%     UBND cấp xã
       2    Đất đai                         412           390    94,7%     UBND cấp xã
       3    Nuôi con nuôi                     3             3     100%     UBND cấp xã
      """;

  @Test
  void titleCountedWithTheTitleAboveTheHeaderBeginsAnotherTable() throws Exception {
    List<Table> tables = read(COUNTS);

    assertThat(tables).hasSize(2);
    assertThat(row(tables.get(1), 0)).startsWith("1", "Chứng thực", "9.810");
  }

  @Test
  void lastLinesOnAPageOfTheirOwnStandInTheProportionsOfThePageBefore() throws Exception {
    Table table =
        read("""
            STT   Nội dung                      Đơn vị      Kế hoạch     Cơ quan chủ trì       Ghi chú
             1    Tỷ lệ hồ sơ trực tuyến        %              80        Sở Tư pháp            Cả năm
             2    Tỷ lệ số hóa kết quả          %              75        Sở Nội vụ             Quý III
             3    Số lớp tập huấn               Lớp            12        Sở Y tế               Quý IV
            \f
             4    Chuyển dữ liệu             Hoàn thành     Sở Công Thương
            """)
            .get(0);

    assertThat(row(table, table.rowCount() - 1))
        .containsExactly("4", "Chuyển dữ liệu", "", "Hoàn thành", "Sở Công Thương", "");
  }

  @Test
  void unfilledRowCountedWithFilledOnesIsNoSection() throws Exception {
    Table table =
        read("""
            STT   Chỉ tiêu                          Đơn vị     Mục tiêu     Cơ quan
             I    Hành chính công
             1    Tỷ lệ hồ sơ trực tuyến
            1.1   Cấp tỉnh                          %             60        Sở Tư pháp
            1.2   Cấp huyện                         %             50        Sở Nội vụ
             2    Tỷ lệ hồ sơ đúng hạn              %             95        Sở Nội vụ
             3    Số lớp tập huấn                   Lớp           12        Sở Nội vụ
            """)
            .get(0);

    assertThat(cell(table, "Hành chính công").columnSpan()).isEqualTo(4);
    assertThat(cell(table, "Tỷ lệ hồ sơ trực tuyến").columnSpan()).isEqualTo(1);
  }

  /** The last line of the upper cell is alone: the cell itself made its row so high. */
  @Test
  void cellThatMakesItsRowHighEndsWithIt() throws Exception {
    Table table =
        read("""
            1    Tỷ lệ dịch vụ công có        %       50    Các sở, ban,      Quyết định số 766
                 phát sinh hồ sơ                             ngành            ngày 23/6/2022 của
                                                                              Thủ tướng Chính phủ
            2    Tỷ lệ thủ tục thực hiện      %      100    Trung tâm Phục    khoản 4 Điều 5 Nghị
                 không phụ thuộc địa giới                    vụ hành chính    định số 118 ngày
                                                                              09 tháng 6
            3    Thời gian chờ của người      phút    15    Sở Nông nghiệp    Kế hoạch số 12
            """)
            .get(0);

    assertThat(table.text(0, 5)).endsWith("Chính phủ");
    assertThat(table.text(1, 5)).startsWith("khoản 4");
  }

  @Test
  void sentenceAndCaptionAboveTheHeadingsAreNoHeadings() throws Exception {
    Table table =
        read("""
                   Prices are in euro with tax.
                   Late fees
                                  Item                                  First week             Each week after
            Book                                                             0.50                    1.00
            Film or game                                                     1.00                    2.00
            Map                                                              0.30                    0.60
            """)
            .get(0);

    assertThat(row(table, 0)).containsExactly("Item", "First week", "Each week after");
  }

  private static Cell cell(Table table, String text) {
    return table.cells().stream().filter(c -> c.text().equals(text)).findFirst().orElseThrow();
  }

  private static List<List<Integer>> spans(Table table, int column) {
    return table.cells().stream()
        .filter(cell -> cell.column() == column)
        .map(cell -> List.of(cell.row(), cell.rowSpan()))
        .toList();
  }

  private static List<String> row(Table table, int row) {
    return IntStream.range(0, table.columnCount()).mapToObj(c -> table.text(row, c)).toList();
  }

  private List<Table> read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("table.txt"), text);
    ExtractedDocument document = new TextExtractor(SourceFormat.TEXT).extract(file);
    return document.tables();
  }
}
