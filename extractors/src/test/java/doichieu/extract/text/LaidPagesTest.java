package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.SourceFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    assertThat(texts(document, 6))
        .containsExactly("6", "Số hộ dùng nước sạch", "Hộ", "54", "14,2");
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

  private ExtractedDocument read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }

  private static List<String> texts(ExtractedDocument document, int row) {
    return document.tables().get(0).row(row).stream().map(Cell::text).toList();
  }
}
