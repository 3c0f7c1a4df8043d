package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.SourceFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables set with blanks that go on over pages, and figures that narrow cells cut. */
class LaidPagesTest {
  private static final String HEADER =
      "TT     Nhiệm vụ                                Chủ trì            Thời hạn\n";

  @TempDir Path folder;

  @Test
  void titleBelowABlankLineAtThePagesEndIsARow() throws Exception {
    ExtractedDocument document =
        read(
            HEADER
                + """

                I      HẠ TẦNG SỐ

                1      Ban hành danh mục dữ liệu mở            Sở Tài chính       Quý III/2025

                2      Hoàn thành kế hoạch của ngành           Sở Xây dựng        Năm 2026

                II     XÃ HỘI SỐ
                \f"""
                + HEADER
                + """
                1      Tổ chức danh mục dữ liệu mở             Công an tỉnh       Quý II
                2      Nâng cấp cơ sở dữ liệu đất đai          Sở Tài chính       Hằng năm
                """);

    assertThat(document.tables()).hasSize(1);
    assertThat(texts(document, 4)).containsExactly("II", "XÃ HỘI SỐ");
    assertThat(texts(document, 6)).first().isEqualTo("2");
  }

  @Test
  void restOfANameAboveABlankLineBeginsAPageOfTheSameTable() throws Exception {
    ExtractedDocument document =
        read(
            """
            TT     Chỉ tiêu                          Đơn vị     2026      2027
            1      Tỷ lệ giường bệnh                 Xã         67        23,9
            2      Số xã đạt chuẩn nông thôn mới     %          44        59
            3      Tỷ lệ người dân tham gia bảo      Hồ sơ      68        47
                                                   1
            \f       hiểm y tế trên địa bàn tỉnh

            4      Tỷ lệ giao dịch điện tử         ha         12        59,1
            5      Tỷ lệ cơ sở y tế số             %          58        54
            6      Số hộ dùng nước sạch            Hộ         54        14,2
            """);

    assertThat(document.tables()).hasSize(1);
    assertThat(document.tables().get(0).rowCount()).isEqualTo(7);
    assertThat(texts(document, 6)).containsExactly("6", "Số hộ dùng nước sạch", "Hộ", "54", "14,2");
  }

  /** Values stand on the last line of their row; a range is a value as any figure is. */
  @Test
  void noRowHoldsAFigureAndARange() throws Exception {
    ExtractedDocument document =
        read(
            """
            Chỉ tiêu chủ yếu                 Đơn vị     Kế hoạch     Thời hạn
            Tỷ lệ giao dịch không dùng                               Quý
            tiền mặt trong học phí           Xã         2.042        III/2025
            Số chất thải rắn sinh hoạt
            được thu gom theo quy định       Cơ sở      46-53        Hằng năm
            Số lượt khách du lịch trên
            địa bàn tỉnh                     Lượt       85.789       Năm 2026
            Số hồ sơ được số hóa theo                                Tháng
            quy định                         Hồ sơ      12-15        6/2026
            """);

    assertThat(document.tables().get(0).rowCount()).isEqualTo(5);
    assertThat(texts(document, 2))
        .containsExactly(
            "Số chất thải rắn sinh hoạt được thu gom theo quy định", "Cơ sở", "46-53", "Hằng năm");
  }

  /** No row begins where the name goes on; that the figures may be cut is told. */
  @Test
  void digitsBelowFiguresThatFillTheirColumnsAreNoRow() throws Exception {
    ExtractedDocument document =
        read(
            """
            TT   Nội dung                       TH      KH      KH
            1    Tổng số diện tích rừng được    100     21,9    84,4
                 cấp chứng chỉ quản lý                  0       5
            2    Tổng số cán bộ được tập        49-     11-     60,9
                 huấn kỹ năng số tại xã         60      72      0
            3    Số doanh nghiệp nhỏ            84      25      21,2
            """);

    assertThat(document.tables().get(0).rowCount()).isEqualTo(4);
    assertThat(texts(document, 2))
        .containsExactly(
            "2", "Tổng số cán bộ được tập huấn kỹ năng số tại xã", "49-60", "11-72", "60,9 0");
    assertThat(document.findings()).extracting(Finding::code).contains("cells-uncertain");
  }

  /** The second page has no headings; its justified text leaves a gap, its figures touch words. */
  @Test
  void headerAndRowsOfTheFirstPageTellTheColumnsOfTheNext() throws Exception {
    ExtractedDocument document =
        read(
            """
                                                                                Kế      So sánh      Kế
                                                        Đơn vị   Thực hiện    hoạch       KH       hoạch
                           Mục tiêu                                                                           Đơn vị chủ trì        Căn cứ
                                                         tính    năm 2025      năm     2026/TH      năm
                                                                               2026    2025 (%)     2027
            2.2. Số lượng giường bệnh trên một
                                                        Doanh                                              Sở Nông nghiệp và Môi QĐ    1637/QĐ-
            vạn dân, hệ thống thông tin được phê                      57,60     40,9       83,75      45
                                                        nghiệp                                             trường                BTTTT
            duyệt cấp độ an toàn
            2.3. Tỷ lệ hồ sơ được số hóa kết quả
                                                                                                                                Nghị quyết   số
            giải quyết còn hiệu lực so với năm          Cơ sở           24     37-77         20     11,76 Sở Tư pháp
                                                                                                                                1526/NQ-CP
            trước
            3. Mức độ dân số đô thị được cung cấp                                                                               Nghị quyết số
                                                          %            97%    32.050         65       20 Công an tỉnh
            nước sạch tại cấp xã                                                                                                2505-NQ/TW
                                                                                                                                Quyết định số
            3.1. Mức độ lao động qua đào tạo có
                                                          %           90,79   47.583       60,63   11.594 VNPT                  1726/QĐ-UBND
            bằng cấp, chứng chỉ
                                                                                                                                ngày 15/3/2025
            3.2. Mức độ dân số đô thị được cung                                                                                 Công văn số
            cấp nước sạch (không tính trường hợp          %         Trên 55   30.129         44    52.573 Sở Công Thương        509/BKHCN-
            miễn, giảm)                                                                                                         CĐS
            \f4. Mức độ người dân tham gia bảo
            hiểm y tế của các cơ quan, đơn vị                                                          Sở Khoa học và Công
                                                         ha       91.489    11,30    41.244       64
            thuộc Ủy ban nhân dân tỉnh và các địa                                                      nghệ
            phương trong giai đoạn kế hoạch
            4.1. Tổng số diện tích rừng được cấp                                                                          Nghị quyết số
                                                         Xã         14%        86     80,27     ≥ 47 VNPT
            chứng chỉ quản lý bền vững                                                                                    2695-NQ/TW
            4.2. Tỷ lệ hộ gia đình được phủ mạng                                                                          Quyết định số
                                                       Tỷ đồng     80,77       74    Trên 86       35 UBND các xã, phường
            Internet băng rộng cáp quang tại cấp xã                                                                       803/QĐ-TTg
                                                                                                                          Quyết định số
            4.3. Tổng số doanh nghiệp nhỏ và vừa
                                                       Người         10      76%     40.411        86 VNPT                2595/QĐ-UBND
            sử dụng nền tảng số trên địa bàn tỉnh
                                                                                                                          ngày 15/3/2025
            5. Tỷ lệ thôn, bản có sóng di động 4G,                                                    Sở Khoa học và Công Nghị quyết số
                                                       Giường         2     19-96      8277    51.478
            5G so với năm trước                                                                       nghệ                903/NQ-CP
            6. Số lượng kim ngạch xuất khẩu hàng
                                                       Tỷ đồng         -       94         4       91 Sở Công Thương
            hóa
                                                                                                                             Nghị quyết   số
            7. Tỷ lệ giường bệnh trên một vạn dân        %          > 32      7,85       21    68.303 Sở Công Thương
                                                                                                                             1312/NQ-CP
            8. Tỷ trọng sản phẩm OCOP đưa lên                                                                                Nghị quyết   số
                                                      Triệu USD        -     ≥ 82     34,88    42-56 VNPT
            sàn thương mại điện tử                                                                                           1057/NQ-CP
            """);

    List<String> row =
        IntStream.range(0, document.tables().get(0).rowCount())
            .mapToObj(i -> texts(document, i))
            .filter(cells -> cells.get(0).startsWith("4.2."))
            .findFirst()
            .orElseThrow();
    assertThat(row.subList(1, row.size()))
        .containsExactly(
            "Tỷ đồng",
            "80,77",
            "74",
            "Trên 86",
            "35",
            "UBND các xã, phường",
            "Quyết định số 803/QĐ-TTg");
  }

  /** "Trong đó" in small letters names a row though the name above fills its column. */
  @Test
  void partsOfARowAreRowsWithTheirOwnNames() throws Exception {
    ExtractedDocument document =
        read(
            """
            TT             Loại đất             Mã          Năm 2024          Năm 2025
            1        Đất trồng lúa      LUA                   5.320            5.280
                     trong đó: đất      LUC                   4.100            4.050
                     chuyên trồng lúa
                     nước
            2        Đất rừng sản       RSX                   3.900            3.850
                     xuất
                     trong đó: đất có   RSN                     870              860
                     rừng là rừng tự
                     nhiên
            3        Đất phi nông       PNN                   8.760            9.140
                     nghiệp
            4        Đất quốc phòng     CQP                      45               45
            """);

    assertThat(texts(document, 1)).containsExactly("1", "Đất trồng lúa", "LUA", "5.320", "5.280");
    assertThat(texts(document, 2))
        .containsExactly("", "trong đó: đất chuyên trồng lúa nước", "LUC", "4.100", "4.050");
  }

  /** Small figures of a part below those of the whole are no rests of them. */
  @Test
  void figuresOfAPartAreNoneOfTheRowAbove() throws Exception {
    ExtractedDocument document =
        read(
            """
            TT   Chỉ tiêu                      Năm 2024        Năm 2025
            1    Tổng số lao động                   178             192
                 trong đó nữ                          5               6
            2    Số người được đào                  965             980
                 tạo nghề
            3    Số hộ vay vốn                      230             240
            """);

    assertThat(texts(document, 1)).containsExactly("1", "Tổng số lao động", "178", "192");
    assertThat(texts(document, 2)).containsExactly("", "trong đó nữ", "5", "6");
  }

  /** What cannot be the rest of the figure above, "523" below "1.178", begins a row. */
  @Test
  void figuresThatMakeNoneWithThoseAboveBeginARow() throws Exception {
    ExtractedDocument document =
        read(
            """
            TT   Chỉ tiêu                      Năm 2024        Năm 2025
            1    Tổng số lao động                 1.178           1.192
                 là nữ                              523             530
            2    Số người được đào                  965             980
                 tạo nghề
            3    Số hộ vay vốn                      230             240
            """);

    assertThat(document.tables().get(0).rowCount()).isEqualTo(5);
    assertThat(texts(document, 1)).contains("1.178", "1.192");
  }

  /** A name in small letters below a full one may be its rest or name the row: it is told. */
  @Test
  void aRowWhoseNameWasReadAsTheRestOfTheOneAboveIsTold() throws Exception {
    ExtractedDocument document =
        read(
            """
            TT                  Khoản thu              Dự toán            Ước thực hiện
            A             Thu nội địa                   45.300             46.120
            1             Thu từ doanh nghiệp           12.000             12.500
                          nhà nước
            2             Thu tiền sử dụng đất          20.000             21.000
                          từ giao đất                   15.000             16.000
            B             Thu xuất nhập khẩu               700                650
            """);

    assertThat(document.findings())
        .filteredOn(finding -> finding.code().equals("row-by-place"))
        .extracting(finding -> finding.evidence().get(0).line())
        .contains(6);
  }

  /** A name cut at the page's end goes on below the header that is printed again. */
  @Test
  void aNumberInsideTheRestOfANameStaysInIt() throws Exception {
    ExtractedDocument document =
        read(
            """
            STT        Tên dự án        Địa điểm     Thời gian      Tổng mức       Vốn 2025
                                                                   đầu tư (triệu
                                                                      đồng)
            38         Xây dựng,        Xã Tân Lập   2022-2025          31.647         3.849
                       nâng cấp
                       tuyến đường
                       liên xã số 38,
                       đoạn từ trung
                       tâm xã đến
                       quốc lộ
            39         Xây dựng,        Xã Tân Hòa   2023-2026          32.178         3.926
                       nâng cấp
                       tuyến đường
                       liên xã số 39,
                       đoạn từ trung
                       tâm xã đến
                       quốc lộ
            40         Xây dựng,        Xã Tân An    2021-2024          32.709         4.003
                       nâng cấp
            \f    STT         Tên dự án      Địa điểm   Thời gian      Tổng mức       Vốn 2025
                                                                    đầu tư (triệu
                                                                       đồng)
                          tuyến đường
                          liên xã số 40,
                          đoạn từ trung
                          tâm xã đến
                          quốc lộ
                          Tổng số                                      894.180  100.060
            """);

    assertThat(texts(document, 3))
        .contains(
            "Xây dựng, nâng cấp tuyến đường liên xã số 40, đoạn từ trung tâm xã đến quốc lộ",
            "Xã Tân An");
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }

  private static List<String> texts(ExtractedDocument document, int row) {
    return document.tables().get(0).row(row).stream().map(Cell::text).toList();
  }
}
