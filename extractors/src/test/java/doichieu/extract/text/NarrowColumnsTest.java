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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose columns are so narrow that their cells touch and their words break. */
class NarrowColumnsTest {
  private static final String HEADER =
      """
                                                  Đơn vị     Mức
      TT               Chỉ tiêu                                    Căn cứ
                                                  chủ trì    giao
      """;

  @TempDir Path folder;

  @Test
  void partWhoseGapsRunStraightShowsTheColumnsOfTheOthers() throws Exception {
    String first =
        HEADER
            + """
              1  Tỷ lệ hồ sơ nộp trực tuyến trên tổng Văn       60   Nghị
                 số hồ sơ tiếp nhận                   phòng          quyết
                                                      Sở             số 01
              2  Tỷ lệ hồ sơ được giải quyết đúng hạn Các       95   Nghị
                 của đơn vị                           phòng          quyết
              """;
    String second =
        HEADER
            + """
              3    Tỷ lệ số hóa hồ sơ                  Văn         80      Công
                   của đơn vị                          phòng               văn
              4    Tỷ lệ hài lòng                      Thanh       90      Kế
                   của người dân                       tra                 hoạch
              """;

    ExtractedDocument document = read(first + "\f" + second);

    assertThat(document.tables()).hasSize(1);
    Table table = document.tables().get(0);
    assertThat(table.columnCount()).isEqualTo(5);
    assertThat(table.row(3))
        .extracting(Cell::text)
        .containsExactly("3", "Tỷ lệ số hóa hồ sơ của đơn vị", "Văn phòng", "80", "Công văn");
    assertThat(table.row(1))
        .extracting(Cell::text)
        .containsExactly(
            "1",
            "Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận",
            "Văn phòng Sở",
            "60",
            "Nghị quyết số 01");
  }

  @Test
  void figuresThatTouchAreTwoCellsOrTold() throws Exception {
    ExtractedDocument document =
        read(
            """
            TT   Đơn vị            2022   2023 2024
            1    Huyện Cao Lộc       37   1.046 1.155
            2    Huyện Lộc Bình      44     53    62
            3    Huyện Chi Lăng      58     67    76
            4    Huyện Văn Lãng      65     74    83
            """);

    Table table = document.tables().get(0);
    assertThat(table.columnCount()).isEqualTo(5);
    assertThat(table.text(1, 3)).isEqualTo("1.046");
    assertThat(table.text(1, 4)).isEqualTo("1.155");
  }

  @Test
  void labelGluedToItsNameStandsInTheLabelsColumn() throws Exception {
    Table table =
        read("""
                TT  Đơn vị               Năm 2023    Năm 2024    Ghi chú
                 8  Huyện Bình Gia            46          55      tăng
                 9  Huyện Văn Quan            44          53      tăng
                10 Huyện Văn Lãng             51          60      tăng
                11 Huyện Tràng Định           58          67      tăng
                """)
            .tables()
            .get(0);

    assertThat(table.text(3, 0)).isEqualTo("10");
    assertThat(table.text(3, 1)).isEqualTo("Huyện Văn Lãng");
    assertThat(table.text(4, 0)).isEqualTo("11");
  }

  @Test
  void rowWhoseWordsGoOverTwoColumnsIsTold() throws Exception {
    ExtractedDocument document =
        read(
            """
            TT   Chỉ tiêu               Đơn vị      Mức giao    Ghi chú
            1    Hồ sơ trực tuyến       Sở Nội vụ   60          đạt
            2    Hồ sơ số hóa           Sở Y tế     70          đạt
            3    Hài lòng của dân mức độ từng quý     80          đạt
            4    Thanh toán             Sở Tư pháp  90          đạt
            """);

    assertThat(document.findings())
        .filteredOn(finding -> Integer.valueOf(4).equals(finding.evidence().get(0).line()))
        .extracting(Finding::code)
        .isNotEmpty();
  }

  @Test
  void headingsRightAboveTheTableAreTold() throws Exception {
    ExtractedDocument document =
        read(
            """
                                     Chỉ tiêu         Phân công
            số
                      Lĩnh vực                                 Phối
            T                       Tên      Mức     Chủ trì
                                                               hợp
            1    Dịch vụ công       Tỷ lệ    80%     Văn       Các sở
                                    hồ sơ            phòng     ngành
            2    Số hóa             Tỷ lệ    70%     Sở        Các xã
                                    số hóa           Nội vụ    phường
            3    Thanh toán         Tỷ lệ    60%     Sở        Các xã
                                    hồ sơ            Tài chính
            """);

    assertThat(document.findings()).extracting(Finding::code).contains("headings-by-place");
  }

  @Test
  void headingsOverSeveralColumnsAboveABrokenHeadingAreRead() throws Exception {
    ExtractedDocument document =
        read(
            """
                                     Chỉ tiêu         Phân công
            ST
                      Lĩnh vực                                 Phối
            T                       Tên      Mức     Chủ trì
                                                               hợp
            1    Dịch vụ công       Tỷ lệ    80%     Văn       Các sở
                                    hồ sơ            phòng     ngành
            2    Số hóa             Tỷ lệ    70%     Sở        Các xã
                                    số hóa           Nội vụ    phường
            3    Thanh toán         Tỷ lệ    60%     Sở        Các xã
                                    hồ sơ            Tài chính
            """);

    Table table = document.tables().get(0);
    assertThat(table.columnCount()).isEqualTo(6);
    assertThat(table.text(0, 2)).isEqualTo("Chỉ tiêu");
    assertThat(table.text(1, 5)).isEqualTo("Phối hợp");
    assertThat(table.text(2, 3)).isEqualTo("80%");
  }

  @Test
  void headingThatGoesOnBelowALoneWordBeginsAnotherTable() throws Exception {
    ExtractedDocument document =
        read(
            """
            Số                                                                     Người
                               Khóm               Tháng 9   Tháng 10
            TT                                                                     phụ trách
              1    Khóm 1                            x         x                   Lý Thị Hoa
              2    Khóm 2                                      x                   Thạch Sơn
              3    Khóm 3                            x                             Kim Ngân
                   Mức giao: mỗi khóm 100 hộ có tài khoản định danh điện tử.
                                                                                   Mức
                               Chỉ tiêu                  Mức năm 2025              năm
                                                                                   2026
            Hộ có tài khoản định danh điện tử                100%                  100%
            Người dân có sổ sức khỏe điện tử                  70%                   90%
            Tổ dân phố có cáp quang                           85%                  100%
            """);

    assertThat(document.tables()).extracting(Table::columnCount).containsExactly(5, 3);
    assertThat(document.tables().get(1).text(0, 2)).isEqualTo("Mức năm 2026");
    assertThat(document.tables().get(1).text(1, 0)).isEqualTo("Hộ có tài khoản định danh điện tử");
  }

  @Test
  void rowBeginsAtItsLabelWhereTheLastRowDoes() throws Exception {
    ExtractedDocument document =
        read(
            """
            TT      Khóm       Tháng 9   Tháng 10   Người phụ trách
             1      Khóm 1        x                 Lý Thị
                                                    Hoa
             2      Khóm 2                  x       Thạch
                                                    Sơn
             3      Khóm 3        x                 Trần Kim
                                                    Ngân,
                                                    Trần
                                                    Văn Đạt
             4      Khóm 4        x         x
             5      Khóm 5                  x       Kim
                                                    Thị Sa
                                                    Rây
            """);

    assertThat(document.tables().get(0).text(1, 4)).isEqualTo("Lý Thị Hoa");
    assertThat(document.tables().get(0).text(2, 4)).isEqualTo("Thạch Sơn");
    assertThat(document.tables().get(0).text(4, 4)).isEmpty();
  }

  @Test
  void whatIsLeftOfABrokenHeadingBelongsToTheHeader() throws Exception {
    ExtractedDocument document =
        read(
            """
            PHỤ LỤC

            ST
                                            Đơn vị     Mức     Chủ
            T           Chỉ tiêu            tính       giao    trì
             1   Hồ sơ trực tuyến           %          80%     Sở A
             2   Hồ sơ ký số                %          90%     Sở B
             3   Hồ sơ số hóa               %          70%     Sở C
            """);

    assertThat(document.tables().get(0).text(0, 0)).isEqualTo("STT");
  }

  /** A group's title is no longer than a name, but goes over the column of units. */
  @Test
  void aShortTitleOverNarrowColumnsIsWhole() throws Exception {
    ExtractedDocument document =
        read(
            """
               TT        Chỉ tiêu     Đơn vị tính                                    Căn cứ giao
                                                     TH 2024        KH 2025
                I      Môi trường
                       Vốn đầu tư                                             Theo chuẩn
                       toàn xã hội                                            đa chiều giai
                1                         ha                  -           6,4
                                                                              đoạn 2026 -
                                                                              2030
                       Số bác sĩ                                              Phấn đấu
                2      trên một vạn   triệu đồng              -        17.242 vượt
                       dân
               II      Các chỉ tiêu về kinh tế
                       Tỷ lệ trẻ em                                           Quyết định
                       dưới 5 tuổi                                            số 12
                3      suy dinh           hộ              7.617          6.408
                       dưỡng thể
                       thấp còi
               III     Văn hóa và giáo dục đào tạo
                       Sản lượng                                              Theo chuẩn
                4      thủy sản         người             568        13.311
                       của tỉnh                                               đa chiều
            """);
    Table table = document.tables().get(0);

    List<String> titles =
        table.cells().stream().map(Cell::text).filter(t -> t.contains(" về kinh tế")).toList();
    assertThat(titles).containsExactly("Các chỉ tiêu về kinh tế");
    assertThat(table.cells()).extracting(Cell::text).contains("Văn hóa và giáo dục đào tạo");
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }
}
