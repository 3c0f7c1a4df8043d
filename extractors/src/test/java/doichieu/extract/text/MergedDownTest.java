package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedDownTest {
  @TempDir Path folder;

  /** Rows of one line each: an open word above a capital is no cell that runs over two of them. */
  @Test
  void namesOfSingleLinesAreTheirRowsOwn() throws Exception {
    Table table =
        read(
            """
            TT   Nội dung                                 Chủ trì           Thời gian
            1    Xây dựng đề án phát triển chính quyền số Sở KHCN           Quý II/2025
            2    Phát triển hạ tầng số                    Sở KHCN           Quý III/2025
            3    Hỗ trợ các xã có số hộ nghèo tăng trên   Sở Dân tộc        Năm 2025
            4    Công tác dân số                          Sở Y tế           Năm 2025
            """);

    assertThat(table.cells()).allMatch(cell -> cell.rowSpan() == 1);
    assertThat(table.text(4, 1)).isEqualTo("Công tác dân số");
  }

  /** The second row has no label: its name and its figure tell that it begins there. */
  @Test
  void wordsRunOnBesideARowWithoutLabel() throws Exception {
    Table table =
        read(
            """
            TT   Chỉ tiêu chủ yếu                               ĐVT      TH 2023   KH 2024    Phòng tham mưu
            1    Số lao động được giải quyết việc làm           Người    17.612    17.000     Phòng Việc làm
            2    Tỷ lệ lao động qua đào tạo                     %        81        82         Phòng Giáo dục nghề
                 Trong đó: có bằng cấp, chứng chỉ                        34,5      36         nghiệp
            3    Tỷ lệ thất nghiệp khu vực thành thị            %        2,1       2,5        Phòng Việc làm
            4    Tỷ lệ hộ nghèo                                 %        0,77      0,6        Phòng Bảo trợ xã hội
            """);

    assertThat(table.findCell(2, 5).orElseThrow().rowSpan()).isEqualTo(2);
    assertThat(table.text(2, 5)).isEqualTo("Phòng Giáo dục nghề nghiệp");
    assertThat(table.text(3, 4)).isEqualTo("36");
  }

  /** The same citation runs on twice: that its rest is found twice makes it no usual cell. */
  @Test
  void wordsRunOnBelowAFullLineAsOftenAsTheyDo() throws Exception {
    Table table =
        read(
            """
            STT   Chỉ tiêu                                       Cơ quan chủ trì              Cơ quan phối hợp    Đơn vị    Mục tiêu      Căn cứ
             A    LĨNH VỰC HÀNH CHÍNH CÔNG
             I    Dịch vụ công trực tuyến
             1    Tỷ lệ hồ sơ nộp trực tuyến
            1.1   Tỷ lệ hồ sơ nộp trực tuyến tại các sở, ngành   Các sở, ngành                Văn phòng UBND        %         60
            1.2   Tỷ lệ hồ sơ nộp trực tuyến tại UBND cấp        UBND các huyện,              tỉnh                         45% - 50%
                  huyện                                          thành phố, thị xã
             2    Tỷ lệ hồ sơ TTHC có sử dụng dữ liệu dân cư     Công an tỉnh                 Các sở, ngành;               tối thiểu 30
                                                                                              UBND cấp huyện
            II    Chất lượng giải quyết
            1     Mức độ hài lòng của người dân về giải quyết    Sở Nội vụ                    Ủy ban MTTQ Việt      %         ≥ 90        điểm b khoản 3 Điều 1 Nghị
                  TTHC                                                                        Nam tỉnh                                    quyết số 76/NQ-CP ngày 15-
                                                                                                                                          7-2021 của Chính phủ
            B     LĨNH VỰC VĂN HÓA - XÃ HỘI
            I     Giáo dục và y tế
            1     Tỷ lệ trường học đạt chuẩn quốc gia            Sở Giáo dục và Đào tạo       UBND cấp huyện        %         74,6        Nghị quyết số 18/NQ-HĐND
            2     Số giường bệnh trên một vạn dân                Sở Y tế                                          Giường       37         ngày 09/12/2022 của HĐND
                                                                                                                                          tỉnh
            3     Tỷ lệ dân số tham gia bảo hiểm y tế            Bảo hiểm xã hội tỉnh         Sở Y tế; UBND cấp     %         93,2
                                                                                              huyện
            II    Giảm nghèo, việc làm
            1     Mức giảm tỷ lệ hộ nghèo                        Sở Lao động - Thương         UBND cấp huyện       %        1,0 - 1,5     Nghị quyết số 18/NQ-HĐND
            2     Giải quyết việc làm mới                        binh và Xã hội                                   Người      46.500       ngày 09/12/2022 của HĐND
                                                                                                                                          tỉnh
            """);

    assertThat(IntStream.range(0, table.rowCount()).mapToObj(r -> table.text(r, 6)))
        .filteredOn(text -> text.startsWith("Nghị quyết số 18"))
        .hasSize(4)
        .allMatch(text -> text.endsWith("ngày 09/12/2022 của HĐND tỉnh"));
  }

  /** One unit for three rows or for the first of them: the text is the same. */
  @Test
  void aCellAboveBlanksIsToldForItMayBeMerged() throws Exception {
    ExtractedDocument document =
        document(
            """
            TT   Dịch vụ                             Đơn vị tính   Đơn giá
            1    Sao chụp giấy tờ một mặt            trang         500
            2    Sao chụp giấy tờ hai mặt                          900
            3    In tài liệu màu                                   2.000
            4    Gửi thư bảo đảm                     thư           9.800
            """);

    assertThat(document.tables().get(0).text(2, 2)).isEmpty();
    assertThat(document.findings())
        .filteredOn(finding -> finding.code().equals("blanks-below"))
        .extracting(finding -> finding.evidence().get(0).line())
        .containsExactly(2);
  }

  /** A range is one value, also beside a blank cell of a column that most rows fill. */
  @Test
  void aRangeBesideABlankCellIsNotCut() throws Exception {
    Table table =
        read(
            """
            TT   Nhiệm vụ, chỉ tiêu                            ĐVT     Năm 2025     Năm 2030   Chủ trì
            1    Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ    %           90         98       Văn phòng Sở
                 sơ tiếp nhận
            2    Tỷ lệ trường học triển khai học bạ số         %      từ 80 trở     100        Phòng Giáo dục
                                                                         lên
            3    Tỷ lệ cơ sở giáo dục thu học phí không        %         95 - 98               Phòng Kế hoạch
                 dùng tiền mặt
            4    Số học sinh trên một máy tính                Em      không quá     dưới 12    Phòng Kế hoạch
                                                                         18
            """);

    assertThat(table.row(3)).extracting(Cell::text).contains("95 - 98");
  }

  /** The last row leaves its second cell blank and has none beside it: it is a row all the same. */
  @Test
  void theLastRowMayHoldTwoCells() throws Exception {
    Table table =
        read(
            """
            Phòng chủ trì               Phòng phối hợp           Chỉ số                                   Thời gian
            Văn phòng Sở                Các phòng thuộc Sở       Tỷ lệ hồ sơ xử lý đúng hạn               Thường xuyên
            Thanh tra Sở                Văn phòng Sở             Tỷ lệ hài lòng về xử lý phản ánh
            Phòng Quản lý chất lượng                             Tỷ lệ dùng lại dữ liệu được số hóa
            """);

    assertThat(table.rowCount()).isEqualTo(4);
    assertThat(table.text(3, 2)).isEqualTo("Tỷ lệ dùng lại dữ liệu được số hóa");
  }

  /** A dash is a cell left blank on purpose: the figure below is not its continuation. */
  @Test
  void aFigureBelowADashIsACellOfItsOwn() throws Exception {
    Table table =
        read(
            """
            Lĩnh vực            Chỉ tiêu                                 Năm 2025   Năm 2026   Đơn vị
            Cải cách hành       Tỷ lệ cắt giảm chi phí tuân thủ          -          30         Văn phòng
            chính               Tỷ lệ hồ sơ giải quyết đúng hạn          98,5       99         Văn phòng
                                Tỷ lệ hồ sơ trực tuyến                   -          80         Văn phòng
            Giao thông          Số km đường mới                          61,3       70         Cục Đường bộ
            """);

    assertThat(table.row(1)).extracting(Cell::text).contains("-", "30");
    assertThat(table.row(2)).extracting(Cell::text).contains("98,5", "99");
  }

  /** The rest of a heading is no heading, where its column is blank in all rows. */
  @Test
  void aHeadingOfThreeLinesStandsOverOneColumn() throws Exception {
    Table table =
        read(
            """
                                                                                Cơ
                                                                      Cơ                Đơn
            ST                                                                 quan            Mục
                                      Chỉ tiêu                       quan                 vị           Căn cứ
            T                                                                  phối            tiêu
                                                                    chủ trì             tính
                                                                               hợp
             1    Tỷ lệ hồ sơ nộp trực tuyến
            1.1   Tỷ lệ hồ sơ nộp trực tuyến tại các sở,             Các     Văn        %      60      Quyết
                  ngành                                              sở,     phòng                     định
                                                                     ngành   UBND                      766/QĐ
                                                                             tỉnh                      -TTg
            1.2 Tỷ lệ hồ sơ nộp trực tuyến tại UBND cấp huyện UBND           Văn        %     45% -    Quyết
                                                              các            phòng             50%     định
                                                              huyện          UBND                      766/QĐ
                                                                             tỉnh                      -TTg
            2     Tỷ lệ hồ sơ TTHC có sử dụng dữ liệu dân cư         Công    Các sở,    %      tối     Quyết
                                                                     an tỉnh ngành;           thiểu    định số
                                                                             UBND              30      06/QĐ-
                                                                             cấp                       TTg
                                                                             huyện
            """);

    assertThat(table.columnCount()).isEqualTo(7);
    assertThat(table.row(0)).extracting(Cell::text).contains("Cơ quan phối hợp");
  }

  /** Where most rows fill a column, the last word of the cell left of a blank one stays in it. */
  @Test
  void aWordFarFromABlankColumnStaysInItsCell() throws Exception {
    Table table =
        read(
            """
            TT    Nội dung                               Đơn vị chủ trì          Đơn vị phối hợp           Thời gian          Sản phẩm
            1     Công bố, cập nhật TTHC                 Các đơn vị thuộc Bộ     Văn phòng Bộ              Ngay sau khi văn Quyết định công bố
                                                                                                           bản được ban
                                                                                                           hành
            2     Đo lường sự hài lòng                   Cục Quản lý Khám,       Sở Y tế các tỉnh, thành   Tháng 7 - 9/2024
                                                         chữa bệnh               phố
            3     Trả lời phản ánh, kiến nghị            Văn phòng Bộ            Các đơn vị thuộc Bộ       Khi có phát sinh
            4     Vận hành hệ thống giám sát             Cục Y tế dự phòng       Viện Vệ sinh dịch tễ      Thường xuyên       Hệ thống hoạt động
                                                                                 Trung ương                                   ổn định 24/7
            5     Công khai dữ liệu giá thuốc            Cục Quản lý Dược                                  Hằng tháng
            6     Tổng kết Kế hoạch                      Văn phòng Bộ            Các đơn vị thuộc, trực    Tháng 12/2024
                                                                                 thuộc Bộ
            """);

    assertThat(table.row(5)).extracting(Cell::text).contains("Cục Quản lý Dược");
  }

  /** The notes stand at the top of their rows: one between two high rows is the lower row's own. */
  @Test
  void aNoteAtTheTopOfItsRowIsNotMergedOverTheRowAbove() throws Exception {
    Table table =
        read(
            """
            TT    Chỉ tiêu                Đơn vị         KH 2025    KH 2026    Căn cứ giao               Ghi chú
                  Tỷ lệ che phủ rừng                                           Nghị quyết số 57-
             1                            %              41,2       42
                                                                               NQ/TW
                  Tỷ lệ trường học đạt                                         Nghị quyết số 57-         Đạt
             2                            %              19,9       26
                  chuẩn quốc gia                                               NQ/TW
                  Số vụ tai nạn giao                                           Kế hoạch số 02/KH-        Số ước
                  thông giảm so với                                            UBND
             3                            vụ             22         17
                  năm trước
                  Trong đó: Đường bộ                                           Công văn số
                                          vụ             20         9,4
                                                                               88/SNV-CCHC
                  Số doanh nghiệp                                              Kế hoạch số 02/KH-        Đạt
             4                            doanh nghiệp   69         204
                  thành lập mới                                                UBND
            """);

    assertThat(table.rowCount()).isEqualTo(6);
    assertThat(IntStream.range(0, 6).mapToObj(row -> table.text(row, 6)))
        .containsExactly("Ghi chú", "", "Đạt", "Số ước", "", "Đạt");
    assertThat(table.cells()).allMatch(cell -> cell.rowSpan() == 1);
  }

  private Table read(String text) throws Exception {
    return document(text).tables().get(0);
  }

  private ExtractedDocument document(String text) throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }
}
