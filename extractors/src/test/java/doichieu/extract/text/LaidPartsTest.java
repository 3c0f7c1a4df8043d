package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables set with blanks as a converter lays them: labels aside, labels in names, bare headers. */
class LaidPartsTest {
  @TempDir Path folder;

  /** The header is centred over its wide column, the labels stand at the left edge. */
  @Test
  void labelsLeftOfTheirHeadingAreOneColumnWithIt() throws Exception {
    Table table =
        read(
            """
                TT               Chỉ tiêu chủ yếu             Cơ quan theo dõi      Năm 2025   Năm 2026
            I        Chỉ tiêu về kinh tế
                     Số kim ngạch xuất khẩu hàng hóa
            1                                               Sở Giáo dục và Đào tạo     72         512
                     trên địa bàn tỉnh
                     Mức độ thu ngân sách so với năm
            2                                               Sở Giáo dục và Đào tạo     15         43
                     trước
            3        Tổng số lượt khách du lịch             Sở Tài chính               34         57
            """);

    assertThat(texts(table, 0))
        .containsExactly("TT", "Chỉ tiêu chủ yếu", "Cơ quan theo dõi", "Năm 2025", "Năm 2026");
    assertThat(texts(table, 3))
        .containsExactly(
            "2", "Mức độ thu ngân sách so với năm trước", "Sở Giáo dục và Đào tạo", "15", "43");
  }

  /** Cells stand at the foot of their rows; the label stands in front of the name. */
  @Test
  void nameWithLabelBeginsARowBelowTheTitleOfItsGroup() throws Exception {
    Table table =
        read(
            """
                    Tên chỉ tiêu              Đơn vị      2025    2026    Đơn vị chủ trì
            I. Xã hội số
            1. Tổng số kim ngạch xuất
            khẩu hàng hóa của các cơ
            quan                             Giường        32     38-55   Sở Y tế
            2. Tỷ trọng dịch vụ công trực
            tuyến toàn trình trên địa bàn
            tỉnh                             Cơ sở        155     57      Sở Tư pháp
            II. Phát triển nhân lực
            3. Tổng số giao dịch trên địa
            bàn tỉnh                         Triệu USD     79     460     Sở Tư pháp
            """);

    assertThat(table.rowCount()).isEqualTo(6);
    assertThat(table.text(1, 0)).isEqualTo("I. Xã hội số");
    assertThat(texts(table, 2))
        .containsExactly(
            "1. Tổng số kim ngạch xuất khẩu hàng hóa của các cơ quan",
            "Giường",
            "32",
            "38-55",
            "Sở Y tế");
    assertThat(table.text(4, 0)).isEqualTo("II. Phát triển nhân lực");
  }

  /** "TH" begins the heading beside it, but not this one: only a year behind it tells so. */
  @Test
  void wordThatBeginsOneHeadingStaysInsideAnother() throws Exception {
    Table table =
        read(
            """
                                                          Kế hoạch
            TT                Chỉ tiêu                           Ước TH      Cơ quan phối hợp
                                                    TH 2023
                                                                  2024
            1    Số lượng xã đạt chuẩn                    8        100      Sở Nội vụ
            2    Mức độ hộ nghèo theo chuẩn              65       ≤ 63      Sở Tư pháp
            3    Tổng số khu công nghiệp                 34      59,31      Công an tỉnh
            """);

    assertThat(texts(table, 0)).contains("Kế hoạch", "Cơ quan phối hợp");
    assertThat(texts(table, 1)).containsExactly("TH 2023", "Ước TH 2024");
  }

  /** All headings stand in the middle of three lines: the upper one is no heading over several. */
  @Test
  void firstLineOfANarrowHeadingIsNoneOverItsNeighbours() throws Exception {
    Table table =
        read(
            """
                                                            Ước
            STT          Tên chỉ tiêu         ĐVT   TH 2025  TH    Cơ quan chủ trì     Ghi chú
                                                            2026
            1    Số xã đạt chuẩn              xã       38     57    Sở Nội vụ
            2    Mức độ hộ nghèo đa chiều     %        63     31    Sở Tư pháp          Chuyển tiếp
            3    Tổng số khu công nghiệp      khu      34     59    Công an tỉnh
            """);

    assertThat(texts(table, 0))
        .containsExactly(
            "STT", "Tên chỉ tiêu", "ĐVT", "TH 2025", "Ước TH 2026", "Cơ quan chủ trì", "Ghi chú");
  }

  /** Bodies that stand between rows hide a column: the headings above show it. */
  @Test
  void headingsTellTheColumnsWhereTheRowsShowFewerThatDoNotFitThem() throws Exception {
    Table table =
        read(
            """
            Số                                                   Đơn vị chủ
                  Nội dung công việc           Sản phẩm                           Cơ quan phối hợp        Thời hạn
            TT                                                      trì
                  Hoàn thành cơ sở dữ
                                           Cơ sở dữ liệu được
             1    liệu đất đai so với                                            Sở Xây dựng
                                           kết nối, chia sẻ
                  năm trước
                                                                                                          Năm 2026
                  Nâng cấp mạng
                                           Cơ sở dữ liệu được
             2    truyền số liệu chuyên                                          Sở Xây dựng
                                           kết nối, chia sẻ   Sở Xây dựng
                  dùng trên địa bàn tỉnh
                  Nâng cấp quy chế
                  bảo đảm an toàn
             3                             Báo cáo                                                        Năm 2026
                  thông tin mạng tại
                  cấp xã
                  Rà soát, sửa đổi nền
                                           Cơ sở dữ liệu được
             4    tảng học trực tuyến                                            Sở Y tế, VNPT
                                           kết nối, chia sẻ
                  mở trên địa bàn tỉnh
                  Rà soát, sửa đổi hệ
                  thống hội nghị truyền                       Sở Giáo dục Thanh tra tỉnh, Sở Tư
                                           Cơ sở dữ liệu được
            """);

    assertThat(texts(table, 0))
        .containsExactly(
            "Số TT",
            "Nội dung công việc",
            "Sản phẩm",
            "Đơn vị chủ trì",
            "Cơ quan phối hợp",
            "Thời hạn");
  }

  /** White above the first row of the page parts it from the header that stands there again. */
  @Test
  void headerWithoutRowsBelowItIsRead() throws Exception {
    String header =
        """
          Số TT              Nội dung                 Đơn vị tính      Năm 2026         Năm 2027
        """;
    Table table =
        read(
            header
                + """
                    1      Tổng số hộ nghèo theo chuẩn            ha           8                31
                    2      Số lượng thu ngân sách                 ha           67.338           72
                    3      Số lượt khách du lịch                  ha           33               30
                \f"""
                + header
                + """



                    4      Tổng số bác sĩ trên một vạn dân        ha           11               20,9
                    5      Tỷ trọng diện tích rừng                ha           28.353           75.743
                """);

    assertThat(table.rowCount()).isEqualTo(6);
    assertThat(table.text(5, 4)).isEqualTo("75.743");
  }

  private Table read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    ExtractedDocument document = new TextExtractor(SourceFormat.TEXT).extract(file);
    return document.tables().get(0);
  }

  private static List<String> texts(Table table, int row) {
    return table.row(row).stream().map(Cell::text).toList();
  }
}
