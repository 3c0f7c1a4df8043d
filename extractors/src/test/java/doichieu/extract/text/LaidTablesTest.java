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
