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

class LaidTablesTest {
  private static final String HEADER =
      """
                                                   Thực hiện năm
      TT           Chỉ tiêu         Đơn vị chủ trì                     Ghi chú
                                                  ĐVT        Mức
      """;

  private static final String BODY =
      """
      I    DỊCH VỤ CÔNG TRỰC TUYẾN
           Tỷ lệ hồ sơ nộp trực     Văn phòng                        Theo Nghị quyết số
      1    tuyến trên tổng số hồ    UBND huyện     %          60     01/NQ-CP của
           sơ tiếp nhận                                              Chính phủ
           Tỷ lệ thanh toán trực    Phòng Tài                        Theo Nghị quyết số
      2    tuyến trên tổng số       chính          %          45     02/NQ-CP của
           giao dịch                                                 Chính phủ
      """;

  @TempDir Path folder;

  @Test
  void labelInTheMiddleOfItsRowBelongsToAllItsLines() throws Exception {
    Table table = read(HEADER + BODY).tables().get(0);

    assertThat(table.row(3))
        .extracting(Cell::text)
        .containsExactly(
            "1",
            "Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận",
            "Văn phòng UBND huyện",
            "%",
            "60",
            "Theo Nghị quyết số 01/NQ-CP của Chính phủ");
    assertThat(table.text(4, 4)).isEqualTo("45");
  }

  /** A name of two lines stands above and below the line of its label and its figure. */
  @Test
  void labelBetweenTheLinesOfItsNameBelongsToBoth() throws Exception {
    Table table =
        read("""
                TT                     Chỉ tiêu                       Đơn vị    Năm 2026       Cơ quan chủ trì
                1    Tỷ lệ dân số được phủ sóng 5G                      %          60        Bộ Khoa học
                2    Tỷ lệ người dùng Internet                          %          85        Bộ Khoa học
                     Giá trị thanh toán không dùng tiền mặt so với                           Ngân hàng Nhà nước Việt
                3                                                      Lần         26
                     GDP                                                                     Nam
                     Tỷ lệ hồ sơ được giải quyết trực tuyến toàn
                4                                                       %          80        Các bộ, ngành
                     trình trên tổng số hồ sơ
                5    Số bệnh viện triển khai bệnh án điện tử         Bệnh viện   1.650       Bộ Y tế
                """)
            .tables()
            .get(0);

    assertThat(table.row(3))
        .extracting(Cell::text)
        .containsExactly(
            "3",
            "Giá trị thanh toán không dùng tiền mặt so với GDP",
            "Lần",
            "26",
            "Ngân hàng Nhà nước Việt Nam");
    assertThat(table.text(4, 1))
        .isEqualTo("Tỷ lệ hồ sơ được giải quyết trực tuyến toàn trình trên tổng số hồ sơ");
    assertThat(table.text(2, 1)).isEqualTo("Tỷ lệ người dùng Internet");
  }

  @Test
  void headingOverTwoColumnsSpansThem() throws Exception {
    Table table = read(HEADER + BODY).tables().get(0);

    assertThat(table.row(0))
        .extracting(Cell::text)
        .containsExactly("TT", "Chỉ tiêu", "Đơn vị chủ trì", "Thực hiện năm", "Ghi chú");
    assertThat(table.row(0)).extracting(Cell::columnSpan).containsExactly(1, 1, 1, 2, 1);
    assertThat(table.row(1)).extracting(Cell::text).containsExactly("ĐVT", "Mức");
  }

  @Test
  void titleOfSectionGoesOverAllColumns() throws Exception {
    Table table = read(HEADER + BODY).tables().get(0);

    assertThat(table.row(2)).extracting(Cell::text).containsExactly("I", "DỊCH VỤ CÔNG TRỰC TUYẾN");
    assertThat(table.row(2)).extracting(Cell::columnSpan).containsExactly(1, 5);
  }

  @Test
  void rowCutByThePageIsJoinedAndTheHeaderKeptOnce() throws Exception {
    String next =
        """
        3    Tỷ lệ hồ sơ số hóa       Văn phòng      %          80     Theo Nghị quyết số
        """;
    String rest =
        """
             và kết quả giải quyết    UBND huyện                       03/NQ-CP
        4    Tỷ lệ hài lòng           Văn phòng      %          95
        """;
    List<Table> tables = read(HEADER + BODY + next + "\f" + HEADER + rest).tables();

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).text(5, 1)).isEqualTo("Tỷ lệ hồ sơ số hóa và kết quả giải quyết");
    assertThat(tables.get(0).text(5, 5)).isEqualTo("Theo Nghị quyết số 03/NQ-CP");
    assertThat(tables.get(0).text(6, 4)).isEqualTo("95");
  }

  @Test
  void readingByGapsIsTold() throws Exception {
    ExtractedDocument document = read("Phụ lục\n\n" + HEADER + BODY);

    assertThat(document.findings()).extracting(Finding::code).contains("columns-by-gaps");
    assertThat(document.findings().get(0).evidence().get(0).line()).isEqualTo(3);
  }

  @Test
  void cellsThatTouchAreTold() throws Exception {
    String touching =
        """
        TT   Chỉ tiêu                 Đơn vị chủ trì   Mức
        1    Tỷ lệ hồ sơ nộp          Văn phòng        60
        2    Tỷ lệ hồ sơ số hóa       Văn phòng        70
        3    Tỷ lệ thanh toán         Phòng Tài chính  80
        4    Tỷ lệ hồ sơ đúng hạn của Văn phòng        90
        """;

    assertThat(read(touching).findings())
        .filteredOn(finding -> finding.code().equals("cells-touch"))
        .extracting(finding -> finding.evidence().get(0).line())
        .containsExactly(5);
  }

  /** A long line of one cell pushes the words of the next one aside. */
  @Test
  void touchingCellsAreCutWhereTheirOtherLinesBegin() throws Exception {
    String pushed =
        """
        Số hóa hồ sơ, kết quả giải quyết và cấp kết quả điện tử là nhiệm vụ chính.

        TT   Tên nhiệm vụ                          Đơn vị chủ trì     ĐVT    Mức
        1    Tỷ lệ hồ sơ nộp trực tuyến trên       Văn phòng          %      60
             tổng số hồ sơ
        2    Tỷ lệ số hóa hồ sơ, kết quả giải quyết và Các cơ quan    %      30
             cấp kết quả điện tử                   chuyên môn
        3    Tỷ lệ thanh toán trực tuyến           Văn phòng          %      45
        4    Tỷ lệ hồ sơ được giải quyết đúng      Các phòng          %      55
             hạn và trước hạn
        5    Tỷ lệ hồ sơ cấp bản điện tử           Các phòng          %      65
        """;

    Table table = read(pushed).tables().get(0);

    assertThat(table.row(2))
        .extracting(Cell::text)
        .containsExactly(
            "2",
            "Tỷ lệ số hóa hồ sơ, kết quả giải quyết và cấp kết quả điện tử",
            "Các cơ quan chuyên môn",
            "%",
            "30");
  }

  @Test
  void columnsOfOnePageThatTouchAreToldByWhatTheyHoldOnTheOthers() throws Exception {
    String header =
        """
        TT   Tên nhiệm vụ                Đơn vị phối hợp    ĐVT    Mức    Căn cứ
        """;
    String first =
        """
        1    Tỷ lệ hồ sơ trực tuyến      Văn phòng UBND     %      60     Quyết định số 1
        2    Tỷ lệ hồ sơ số hóa          Văn phòng UBND     %      70     Quyết định số 2
        3    Tỷ lệ thanh toán            Văn phòng UBND     %      80     Quyết định số 3
        4    Tỷ lệ hài lòng              Sở Nội vụ          %      90     Quyết định số 4
        """;
    String next =
        """
        5    Tỷ lệ hồ sơ đúng hạn        Văn phòng UBND %   95     Quyết định số 5
        6    Tỷ lệ hồ sơ cấp lại         Văn phòng UBND     %      75     Quyết định số 6
        7    Tỷ lệ phản ánh              Văn phòng UBND     %      85     Quyết định số 7
        8    Tỷ lệ kiến nghị             Văn phòng UBND     %      65     Quyết định số 8
        """;

    Table table = read(header + first + "\f" + header + next).tables().get(0);

    assertThat(table.row(5))
        .extracting(Cell::text)
        .containsExactly(
            "5", "Tỷ lệ hồ sơ đúng hạn", "Văn phòng UBND", "%", "95", "Quyết định số 5");
  }

  @Test
  void headingsThatTouchStandEachOverItsOwnColumn() throws Exception {
    String touching =
        """
                                                                                Thực hiện trong
        Số                                                      Cơ quan, đơn vị     năm 2025
                      Tên nhiệm vụ              Đơn vị chủ trì                                              Căn cứ thực hiện
        TT                                                         phối hợp     Đơn vị Giao chỉ
                                                                                 tính     tiêu
        1    Tỷ lệ cung cấp dịch vụ công     Văn phòng UBND    Các cơ quan        %        100    Thực hiện theo Nghị quyết số 01/NQ-
             trực tuyến toàn trình trên tổng tỉnh              chuyên môn thuộc                   CP ngày 08/01/2025 của Chính phủ
             số TTHC có đủ điều kiện trên                      UBND tỉnh có                       (Phụ lục III, mục V, số thứ tự thứ 58);
             Cổng Dịch vụ công quốc gia.                       cung cấp dịch vụ                   Công văn số 476/VPCP-KSTT ngày
                                                               công trực tuyến;                   16/01/2025 của Văn phòng Chính phủ
                                                               Viễn thông Kon                     (khoản 1 mục II, số thứ tự 1 tại Phụ
                                                               Tum                                lục kèm theo) và theo tình hình thực tế
                                                                                                  tại tỉnh đã triển khai đạt 100%.
        2    Tỷ lệ thanh toán trực tuyến trên   Các cơ quan chuyên Văn phòng UBND   %     60      Thực hiện theo Nghị quyết số 01/NQ-
             Cổng Dịch vụ công quốc gia         môn thuộc UBND     tỉnh                           CP ngày 08/01/2025 của Chính phủ
             trên tổng số giao dịch thanh       tỉnh; UBND cấp                                    (Phụ lục III, mục V, số thứ tự thứ 59)
             toán của dịch vụ công.             huyện, UBND cấp                                   và Công văn số 476/VPCP-KSTT ngày
                                                xã                                                16/01/2025 của Văn phòng Chính phủ
                                                                                                  (khoản 1 mục II, số thứ tự thứ 2 tại
                                                                                                  Phụ lục kèm theo)
        3    Tỷ lệ hồ sơ trực tuyến trên      Các cơ quan chuyên Văn phòng UBND     %     60      Thực hiện theo Nghị quyết số 01/NQ-
        """;

    Table table = read(touching).tables().get(0);

    assertThat(table.row(0))
        .extracting(Cell::text)
        .containsExactly(
            "Số TT",
            "Tên nhiệm vụ",
            "Đơn vị chủ trì",
            "Cơ quan, đơn vị phối hợp",
            "Thực hiện trong năm 2025",
            "Căn cứ thực hiện");
    assertThat(table.row(1)).extracting(Cell::text).containsExactly("Đơn vị tính", "Giao chỉ tiêu");
  }

  @Test
  void tablesSideBySideAreReadOneAfterTheOther() throws Exception {
    String beside =
        """
              Hai bảng dưới đây cho biết mức giao của sáu tháng cuối năm.
                Bảng 1. Các phường, xã                       Bảng 2. Các sở
         ST                                           ST
                      Phường, xã        Hồ sơ                    Sở, ngành      Tỷ lệ (%)
         T                                            T
          1   Phường Mẫu                 1.250         1   Sở Tư pháp               92,5
          2   Phường Hai                   980         2   Sở Xây dựng              88
          3   Xã Ba                        640         3   Sở Y tế                  86,4
              Các đơn vị khác giữ mức đã giao tại Kế hoạch số 05/KH-UBND ngày
        10/01/2025.
        """;

    List<Table> tables = read(beside).tables();

    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).row(0))
        .extracting(Cell::text)
        .containsExactly("STT", "Phường, xã", "Hồ sơ");
    assertThat(tables.get(1).row(3)).extracting(Cell::text).containsExactly("3", "Sở Y tế", "86,4");
  }

  @Test
  void tablesSideBySideGoOnOverPagesEachForItself() throws Exception {
    String header = "TT   Nhiệm vụ       Thời hạn      TT   Nhiệm vụ       Thời hạn\n";
    String beside =
        header
            + """
            1    Rà soát        Quý I         5    Báo cáo        Quý III
            2    Công bố        Quý II        6    Tổng kết       Quý IV
            \f"""
            + header
            + """
            3    Kiểm tra       Quý I         7    Tập huấn       Quý III
            4    Khảo sát       Quý II        8    Tuyên truyền   Quý IV
            """;

    List<Table> tables = read(beside).tables();

    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).row(4)).extracting(Cell::text).startsWith("4", "Khảo sát");
    assertThat(tables.get(1).row(1)).extracting(Cell::text).startsWith("5", "Báo cáo");
    assertThat(tables.get(1).row(4)).extracting(Cell::text).startsWith("8", "Tuyên truyền");
  }

  /** Typed in by hand the header breaks its lines elsewhere, but its words are the same. */
  @Test
  void headerPrintedAgainWithOtherLinesIsNotReadAsARow() throws Exception {
    Table table =
        read("""
                TT      Chỉ tiêu                        Mức      Đơn vị         Thời hạn
                                                                 chủ trì
                1       Tỷ lệ hồ sơ nộp trực tuyến      60%      Sở Tài chính   Quý I
                2       Tỷ lệ hồ sơ số hóa              70%      Sở Xây dựng    Quý II
                TT      Chỉ tiêu                        Mức      Đơn vị chủ trì   Thời hạn
                3       Tỷ lệ hồ sơ đúng hạn            95%      Sở Nội vụ      Quý III
                4       Tỷ lệ thanh toán trực tuyến     40%      Kho bạc        Quý IV
                """)
            .tables()
            .get(0);

    assertThat(table.rowCount()).isEqualTo(5);
    assertThat(table.row(2))
        .extracting(Cell::text)
        .containsExactly("2", "Tỷ lệ hồ sơ số hóa", "70%", "Sở Xây dựng", "Quý II");
    assertThat(table.row(3)).extracting(Cell::text).startsWith("3", "Tỷ lệ hồ sơ đúng hạn");
  }

  /** "Văn phòng UBND" goes on with "tỉnh" in the next row: only the words show the merged cell. */
  @Test
  void cellWhoseWordsRunOnInTheNextRowIsMergedOverBoth() throws Exception {
    ExtractedDocument document =
        read(
            """
                TT     Chỉ tiêu                              Mức      Đơn vị chủ trì
                1      Tỷ lệ hồ sơ nộp trực tuyến            60%      Sở Tài chính phối hợp
                2      Tỷ lệ hồ sơ số hóa                    70%      với các huyện, thành phố
                3      Tỷ lệ hồ sơ đúng hạn                  95%      Sở Nội vụ
                4      Tỷ lệ thanh toán trực tuyến           40%      Kho bạc Nhà nước
                """);

    Table table = document.tables().get(0);
    assertThat(table.findCell(1, 3).orElseThrow().rowSpan()).isEqualTo(2);
    assertThat(table.text(1, 3)).isEqualTo("Sở Tài chính phối hợp với các huyện, thành phố");
    assertThat(document.findings())
        .filteredOn(finding -> finding.code().equals("cell-over-rows"))
        .extracting(finding -> finding.evidence().get(0).line())
        .containsExactly(2);
  }

  /** Where a line touches its neighbour, the width of the column in print tells whose a word is. */
  @Test
  void wordBetweenTouchingCellsBelongsToTheOneWhoseLineHasRoom() throws Exception {
    Table table =
        read("""
                TT    Nội dung công việc                            Chủ trì             Thời hạn
                1     Ban hành Kế hoạch công tác cải cách TTHC;     Văn phòng - Thống   Quý I
                      kiểm soát TTHC và thực hiện cơ chế một cửa, kê
                      một cửa liên thông năm 2025
                2     Ban hành Kế hoạch rà soát, đánh giá TTHC      Văn phòng - Thống   Quý II
                      năm 2025 trên địa bàn phường                  kê
                3     Tham gia ý kiến trong quá trình xây dựng dự   Bộ phận tiếp nhận   Quý III
                      thảo và triển khai thực hiện quy trình nội    và trả kết quả
                      bộ trong giải quyết TTHC đối với các TTHC     phường
                      thuộc thẩm quyền quản lý của phường
                4     Rà soát các chế độ báo cáo bảo đảm chỉ ban    Công chức chuyên    Quý IV
                      hành những chế độ báo cáo thật sự cần thiết   môn
                """)
            .tables()
            .get(0);

    assertThat(table.row(1))
        .extracting(Cell::text)
        .containsExactly(
            "1",
            "Ban hành Kế hoạch công tác cải cách TTHC; kiểm soát TTHC và thực hiện cơ chế một cửa, "
                + "một cửa liên thông năm 2025",
            "Văn phòng - Thống kê",
            "Quý I");
  }

  @Test
  void headerPrintedAgainAmongTheRowsIsNotReadAsWordsOfARow() throws Exception {
    String again =
        """
        STT   Đơn vị            Chỉ tiêu        Hồ sơ
        1     Xã Một            Nộp qua mạng    1.250
        2     Xã Hai            Nộp qua mạng    980
        STT   Đơn vị            Chỉ tiêu        Hồ sơ
        3     Xã Ba             Nộp qua mạng    640
        4     Xã Bốn            Nộp qua mạng    712
        """;

    List<Table> tables = read(again).tables();

    assertThat(tables.stream().flatMap(t -> t.row(2).stream()).map(Cell::text))
        .contains("2", "Xã Hai", "980");
    assertThat(tables.stream().flatMap(t -> t.cells().stream()).map(Cell::text))
        .contains("3", "Xã Ba", "640")
        .noneMatch(text -> text.contains("Đơn vị "));
  }

  @Test
  void rowOfSumsWithoutLabelIsARowOfItsOwn() throws Exception {
    String sums =
        """
        TT   Đơn vị             2022   2023   2024
        1    Huyện Một          40     49     58
        2    Huyện Hai          47     56     65
        3    Huyện Ba           44     53     62
        Toàn tỉnh               52     60     70
        """;

    Table table = read(sums).tables().get(0);

    assertThat(table.rowCount()).isEqualTo(5);
    assertThat(table.row(4)).extracting(Cell::text).containsExactly("Toàn tỉnh", "52", "60", "70");
  }

  @Test
  void captionEndsOneTableAndBeginsTheNext() throws Exception {
    String captions =
        """
               Bảng 1. Chỉ tiêu năm 2024
                     Chỉ tiêu                       Mức                        Cơ sở
        Chỉ số cải cách hành chính               Tăng 02 bậc      Nghị quyết số 76/NQ-CP
        Mức độ hài lòng                            ≥ 88%          Quyết định số 1383/QĐ-BNV
               Bảng 2. Thời hạn báo cáo
                 Quý I                Quý II                    Quý III               Năm
               15/3/2024             15/6/2024                 15/9/2024           15/12/2024
        """;

    List<Table> tables = read(captions).tables();

    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).row(1))
        .extracting(Cell::text)
        .containsExactly("Chỉ số cải cách hành chính", "Tăng 02 bậc", "Nghị quyết số 76/NQ-CP");
    assertThat(tables.get(1).row(1))
        .extracting(Cell::text)
        .containsExactly("15/3/2024", "15/6/2024", "15/9/2024", "15/12/2024");
  }

  @Test
  void runningTextBelowTheLastRowIsNoRow() throws Exception {
    String below =
        """
                Nhiệm vụ                           Cách làm                       Thời hạn
        Rà soát thủ tục nội bộ      Lập danh mục, lấy ý kiến các phòng,            Quý I
                                    trình Chủ tịch Ủy ban nhân dân xã
        Số hóa hồ sơ                Quét, ký số và lưu vào kho dữ liệu của     Thường xuyên
                                    Thành phố
        Kiểm tra đột xuất           Hai lần một năm, theo Kế hoạch số         Tháng 5
                                    12/KH-UBND ngày 05/01/2026
              Bộ phận nào không đạt mức được giao thì báo cáo nguyên nhân bằng văn bản
        trước ngày 10 của tháng sau.
        """;

    Table table = read(below).tables().get(0);

    assertThat(table.rowCount()).isEqualTo(4);
    assertThat(table.text(3, 1)).endsWith("12/KH-UBND ngày 05/01/2026");
  }

  @Test
  void letterheadsAndSignaturesAreNoTables() throws Exception {
    String text =
        """
             ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              HUYỆN MẪU                        Độc lập - Tự do - Hạnh phúc
             Số: 15/KH-UBND                Mẫu, ngày 10 tháng 3 năm 2025
        Nơi nhận:                              TM. ỦY BAN NHÂN DÂN
        - UBND tỉnh;                               CHỦ TỊCH
        - Các phòng;
        - Lưu: VT.                                Nguyễn Văn Mẫu
        """;

    assertThat(read(text).tables()).isEmpty();
  }

  @Test
  void strayDoubleBlanksInProseMakeNoTable() throws Exception {
    String text =
        """
        Thực hiện  Kế hoạch của  tỉnh, Ủy ban nhân dân huyện yêu cầu các phòng
        chuyên môn tổ chức thực hiện các chỉ tiêu được giao trong năm 2025 và
        báo cáo  kết quả trước ngày 20  hằng tháng về Văn phòng để tổng hợp.
        Các xã, thị trấn căn cứ tình hình thực tế để triển khai thực hiện.
        """;

    assertThat(read(text).tables()).isEmpty();
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }
}
