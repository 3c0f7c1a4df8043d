package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layout text of pages whose labels or figures are set at the bottom of their rows. */
class BottomRowsTest {
  @TempDir Path folder;

  @Test
  void labelsAndFiguresStandOnTheLastLineOfTheirRows() throws Exception {
    Table table =
        read(
            """
            TT   Tên dự án                   Chủ đầu tư            Tổng mức   Kế hoạch
                 Trường tiểu học Hòa Bình
            1    giai đoạn 2                 UBND xã Hòa Bình        18.500      7.500
                 Nâng cấp hồ chứa nước
            2    Đồng Mỏ                     UBND xã Minh Sơn        32.000     10.000
                 Kè chống sạt lở bờ sông
            3    Cầu                         UBND xã Tân Lập         12.000      4.000
            """);

    assertThat(column(table, 1))
        .containsExactly(
            "Trường tiểu học Hòa Bình giai đoạn 2",
            "Nâng cấp hồ chứa nước Đồng Mỏ",
            "Kè chống sạt lở bờ sông Cầu");
    assertThat(column(table, 4)).containsExactly("7.500", "10.000", "4.000");
  }

  /** Six columns of one line of figures tell no more than one does. */
  @Test
  void nameOfAPartBeginsItsRowAboveItsFigures() throws Exception {
    Table table =
        read(
            """
            TT   Chỉ tiêu                     ĐVT    Năm 2021 Năm 2022 Năm 2023 Năm 2024 Năm 2025
            1    Diện tích rừng trồng mới     ha        1.110    1.150    1.200    1.250    1.300
                 - Rừng sản xuất do doanh
                 nghiệp trồng                 ha          750      790      820      850      900
                 - Rừng phòng hộ              ha          360      360      380      400      400
            2    Tỷ lệ che phủ rừng           %          51,0     51,5     51,9     52,1     52,5
            """);

    assertThat(column(table, 1))
        .containsExactly(
            "Diện tích rừng trồng mới",
            "- Rừng sản xuất do doanh nghiệp trồng",
            "- Rừng phòng hộ",
            "Tỷ lệ che phủ rừng");
    assertThat(column(table, 3)).containsExactly("1.110", "750", "360", "51,0");
  }

  @Test
  void figuresAtTheBottomTellTheRowsWithoutLabels() throws Exception {
    Table table =
        read(
            """
            Chỉ tiêu             Đơn vị        Năm 2024   Năm 2025   Cơ quan
            Tỷ lệ trẻ em                                             Sở Y tế
            dưới 5 tuổi suy
            dinh dưỡng               %             84,6       85,0
            Tỷ lệ hồ sơ thủ                                          Thuế tỉnh
            tục trực tuyến         hồ sơ            284        300
            Tỷ lệ lao động                                           Văn phòng Ủy
            qua đào tạo            người             21         25   ban nhân dân
            Trong đó: Khu
            vực nông thôn          người              4          6
            """);

    assertThat(column(table, 0))
        .containsExactly(
            "Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng",
            "Tỷ lệ hồ sơ thủ tục trực tuyến",
            "Tỷ lệ lao động qua đào tạo",
            "Trong đó: Khu vực nông thôn");
    assertThat(column(table, 2)).containsExactly("84,6", "284", "21", "4");
  }

  @Test
  void wordOfPartsAloneAboveLabelsIsARow() throws Exception {
    Table table =
        read(
            """
            TT   Chỉ tiêu                      ĐVT        2023      2024       2025
            I    Số hộ thoát nghèo             Hộ        1.520     1.400      1.300
                 Trong đó
            1    Hộ có công                    Hộ           15        10          8
            2    Hộ dân tộc thiểu số           Hộ          320       300        280
            """);

    assertThat(column(table, 1))
        .containsExactly("Số hộ thoát nghèo", "Trong đó", "Hộ có công", "Hộ dân tộc thiểu số");
  }

  private static List<String> column(Table table, int column) {
    return IntStream.range(1, table.rowCount()).mapToObj(r -> table.text(r, column)).toList();
  }

  private Table read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("plan.txt"), text);
    ExtractedDocument document = new TextExtractor(SourceFormat.TEXT).extract(file);
    return document.tables().get(0);
  }
}
