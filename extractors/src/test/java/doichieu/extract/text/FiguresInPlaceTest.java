package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.SourceFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annexes in layout text whose figures must stand in their columns, or be told. */
class FiguresInPlaceTest {
  @TempDir Path folder;

  /** On the second page names and figures seldom stand side by side: it shows fewer columns. */
  /**
   * Values on the last line of their row: which row the line above belongs to is told as unsure.
   */
  @Test
  void aRowThatBeginsWithinANameIsTold() throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(
        file,
        """
        TT   Chỉ tiêu                     ĐVT    Năm 2023 Năm 2024 Năm 2025
        1    Tỷ lệ hộ nghèo của hộ        %           5,2      4,1      3,0
             dân tộc thiểu số
             hộ nghèo thành thị           %           1,2      0,9      0,5
        2    Tỷ lệ che phủ rừng           %          51,9     52,1     52,5
        """);
    ExtractedDocument document = new TextExtractor(SourceFormat.TEXT).extract(file);

    assertThat(document.findings()).extracting(Finding::code).contains("row-by-place");
  }

  @Test
  void headerThatAgreesWithItsRowsTellsTheColumnsOfTheOtherPages() throws Exception {
    String first =
        """
                   TT                  Chỉ tiêu              Đơn vị tính                 TH 2024                  Căn cứ giao           Cơ quan phối hợp
                    I         Môi trường
                              Tỷ lệ người dân có điện
                              thoại thông minh được                                                          Thông tư số
                    1                                        triệu USD                                 2,2                            Sở Tài chính
                              cài đặt ứng dụng định                                                          13/2025/TT-BYT
                              danh và xác thực điện tử
                              Thu ngân sách nhà nước                                                         Quyết định số 1332/QĐ-
                    2                                       kWh/người                                    -                            Sở Nội vụ
                              trên địa bàn                                                                   UBND ngày 15/7/2025
                   II         Cải cách hành chính và chuyển đổi số của các cơ quan, đơn vị
                              Số bác sĩ trên một vạn                                                         Quyết định số 1332/QĐ-
                    1                                             %                                    4,1                            Thuế tỉnh
                              dân                                                                            UBND ngày 15/7/2025
                                                                                                                                      Sở Văn hóa, Thể thao và
                              Số lao động được tạo                                                         Kế hoạch số 02/KH-         Du lịch phối hợp với các
            """;
    String second =
        """
                  Tỷ lệ người dân có điện                                                   Sở Văn hóa, Thể thao và
                  thoại thông minh được                            Kế hoạch số 02/KH-       Du lịch phối hợp với các
            10                               lượt khách      36
                  cài đặt ứng dụng định                            UBND                     cơ quan, đơn vị liên
                  danh và xác thực điện tử                                                  quan
                  Giá trị sản phẩm thu
                                                                                            Các sở, ban, ngành; Ủy
                  hoạch trên một héc-ta                            Quyết định số 1332/QĐ-
            11                               triệu USD         -                            ban nhân dân các xã,
                  đất trồng trọt và nuôi                           UBND ngày 15/7/2025
                                                                                            phường
                  trồng
                  Riêng các xã biên giới     triệu USD      229
                                                                 Nghị quyết số 71/NQ-
                  Điện thương phẩm bình
            12                               triệu đồng        - CP ngày 01/4/2025 của      Công an tỉnh
                  quân đầu người
                                                                 Chính phủ
            III   Xã hội
                                                                 Công văn số 88/SNV-
            13    Tổng lượt khách du lịch    lượt khách      48                             Sở Giáo dục và Đào tạo
                                                                 CCHC
                  Số lao động được tạo                           Nghị quyết số              Văn phòng Ủy ban nhân
            14                                  xã           1,7
                  việc làm mới trong năm                         57-NQ/TW                   dân tỉnh
                  Tỷ lệ trường học đạt                           Quyết định số 1332/QĐ-     Sở Nông nghiệp và Môi
            15                                tỷ đồng          -
                  chuẩn quốc gia                                 UBND ngày 15/7/2025        trường
                  Trong đó: Cấp xã            tỷ đồng          -
                  Tỷ lệ dân số tham gia                          Công văn số 88/SNV-
            16                               triệu USD       3,5                            Sở Nội vụ
                  bảo hiểm y tế                                  CCHC
                  Tỷ lệ hồ sơ thủ tục hành
                  chính được tiếp nhận                             Quyết định số 1332/QĐ-
            """;

    ExtractedDocument document = read(first + "\f" + second);

    assertThat(document.tables()).hasSize(1);
    assertThat(document.tables().get(0).columnCount()).isEqualTo(6);
  }

  @Test
  void figureBelowThatOfARowIsOfARowOfItsOwn() throws Exception {
    ExtractedDocument document =
        read(
            """
                       TT                  Chỉ tiêu                  TH 2024             Thời gian hoàn thành      Cơ quan chủ trì
                        I          Lĩnh vực y tế, giáo dục
                                   Sản lượng thủy sản                                                             Sở Khoa học và Công
                        1                                               8,4                       Quý I
                                                                                                                          nghệ
                                   Diện tích rừng trồng mới                                                     Sở Y tế; Bảo hiểm xã hội
                        2                                                -                       Tháng 12
                                   tập trung                                                                               tỉnh
                                   Giá trị sản phẩm thu                                                          Các sở, ban, ngành; Ủy
                        3          hoạch trên một héc-ta đất          11.805                   Thường xuyên       ban nhân dân các xã,
                                   trồng trọt và nuôi trồng                                                              phường
                                   Điện thương phẩm bình                                                         Sở Giáo dục và Đào tạo
                        4                                             4.643                    Thường xuyên
                                   quân đầu người
                                   - Thành thị                         257
                                   Kim ngạch xuất khẩu                                                                 Sở Nội vụ
                        5                                             8.371              Trước ngày 30/6/2026
                                   hàng hóa
                                   Số lao động được tạo                                                         Sở Nông nghiệp và Môi
                        6                                               9,8                      Cả năm
                                   việc làm mới trong năm                                                                trường
                                   Tỷ lệ người dân có điện                                                      Sở Y tế; Bảo hiểm xã hội
                                   thoại thông minh được                                                                   tỉnh
                """);

    assertThat(IntStream.range(0, 5).mapToObj(column -> document.tables().get(0).text(6, column)))
        .containsExactly("", "- Thành thị", "257", "", "");
  }

  private ExtractedDocument read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), text);
    return new TextExtractor(SourceFormat.TEXT).extract(file);
  }
}
