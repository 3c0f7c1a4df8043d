package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  @Test
  void rowsCountedAnewBelowTheSameHeadingAreAnotherTable() {
    List<List<LaidLine>> tables =
        split(
            """
            STT  Phường, xã      Hồ sơ    STT  Sở, ngành      Tỷ lệ (%)
            1    Phường Mẫu      1.250    1    Sở Tư pháp          92,5
            2    Xã Mẫu            980    2    Sở Nội vụ             88
            """);

    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).get(1).segments())
        .extracting(LaidLine.Word::text)
        .containsExactly("1", "Phường Mẫu", "1.250");
    assertThat(tables.get(1).get(2).segments())
        .extracting(LaidLine.Word::text)
        .containsExactly("2", "Sở Nội vụ", "88");
  }

  @Test
  void labelsOneBlankBeforeNamesCountRows() {
    List<List<LaidLine>> tables =
        split(
            """
            STT  Phường, xã      Hồ sơ    STT  Sở, ngành      Tỷ lệ (%)
              1 Phường Mẫu       1.250      1 Sở Tư pháp           92,5
              2 Xã Mẫu             980      2 Sở Nội vụ              88
            """);

    assertThat(tables).hasSize(2);
  }

  @Test
  void theSameHeadingsAtBothSidesAreTwoTables() {
    List<List<LaidLine>> tables =
        split(
            """
            Nhiệm vụ       Cách làm       Thời hạn    Nhiệm vụ      Cách làm      Thời hạn
            Rà soát        Lập danh mục   Quý I       Kiểm tra      Đột xuất      Quý II
                                                      Báo cáo       Văn bản       Quý IV
            """);

    assertThat(tables).extracting(List::size).containsExactly(2, 3);
  }

  @Test
  void tablesPartWhereAllLinesOfTheirHeadersComeAgain() {
    List<List<LaidLine>> tables =
        split(
            """
            ST   Cơ quan   Đơn vị   Mục                ST   Cơ quan   Đơn vị   Mục
                                            Căn cứ                                     Căn cứ
            T    chủ trì   tính     tiêu               T    chủ trì   tính     tiêu
            1    Sở Y tế   %        60     Luật số 1   3    Công an   %        70     Luật số 3
            2    Sở Nội    %        65     Luật số 2   4    Sở Tư     %        75     Luật số 4
                 vụ                                         pháp
            """);

    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).get(3).segments())
        .extracting(LaidLine.Word::text)
        .containsExactly("1", "Sở Y tế", "%", "60", "Luật số 1");
  }

  @Test
  void yearsWithTheSameHeadingsBelowStayInOneTable() {
    List<List<LaidLine>> tables =
        split(
            """
            TT   Chỉ tiêu       Kế hoạch   Thực hiện   Kế hoạch   Thực hiện
            1    Hồ sơ nộp      60         61          70         72
            2    Hồ sơ số hóa   80         80          90         91
            """);

    assertThat(tables).hasSize(1);
  }

  @Test
  void titleOverBothTablesIsNoPartOfThem() {
    List<LaidBlocks.Block> blocks =
        LaidBlocks.list(
            Line.list(
                """
                                        Áp dụng từ ngày 01 tháng 7
                STT   Tên dịch vụ       Đơn vị   Đơn giá     STT   Tên dịch vụ      Đơn vị   Đơn giá
                 1    Sao chụp một mặt  trang        500      4    Trả tại nhà      lần       18.500
                 2    Sao chụp hai mặt  trang      2.000      5    Gửi thư bảo đảm  thư        9.800
                 3    In tài liệu       trang      5.000      6    Gửi nhanh        thư       12.000
                """));

    assertThat(blocks).extracting(LaidBlocks.Block::side).containsExactly(1, 2);
    assertThat(blocks).extracting(LaidBlocks.Block::from).containsOnly(1);
    assertThat(blocks.get(1).lines().get(1).text().strip()).startsWith("4");
  }

  private static List<List<LaidLine>> split(String text) {
    return SideBySide.split(
        Line.list(text).stream().map(LaidLine::of).filter(line -> !line.isBlank()).toList());
  }
}
