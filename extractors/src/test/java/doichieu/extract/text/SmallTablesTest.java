package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several small tables on one page, beside and below each other, and what stands below them. */
class SmallTablesTest {
  @TempDir Path folder;

  @Test
  void theSameTwoHeadingsAtBothSidesAreTwoTables() throws Exception {
    List<Table> tables =
        tables(
            """
            Giá áp dụng từ ngày 01 tháng 7 năm 2025.
                  Dịch vụ                 Đơn giá                Dịch vụ                  Đơn giá
            Sao chụp một mặt                  500   Trả kết quả tại nhà trong phường       18.500
            Sao chụp hai mặt                2.000   Gửi thư bảo đảm, kể cả khi phải         9.800
                                                    gửi lại
            """);

    assertThat(tables).extracting(Table::columnCount).containsExactly(2, 2);
    assertThat(tables.get(0).row(2))
        .extracting(Cell::text)
        .containsExactly("Sao chụp hai mặt", "2.000");
    assertThat(tables.get(1).row(2))
        .extracting(Cell::text)
        .containsExactly("Gửi thư bảo đảm, kể cả khi phải gửi lại", "9.800");
  }

  /** The upper line of a header of three lines stands twice, but more columns are below. */
  @Test
  void twoHeadingsOverMoreColumnsAreNoTableByThemselves() throws Exception {
    List<Table> tables =
        tables(
            """
                       Năm 2023            Năm 2024                   Năm 2023            Năm 2024
            TT    Kế hoạch  Thực hiện  Kế hoạch  Cả năm   TT    Kế hoạch  Thực hiện  Kế hoạch  Cả năm
            1     70        74         75        80       3     50        48         55        65
            2     80        81         82        83       4     30        35         40        45
            """);

    assertThat(tables).extracting(Table::columnCount).doesNotContain(2);
  }

  /** The widest gap of the header is not where the tables meet: a grade stands right of "Loại". */
  @Test
  void tablesSideBySideMeetWhereBothHaveAsManyCells() throws Exception {
    List<Table> tables =
        tables(
            """
            Điểm đo             pH     Sâu     Loại             Điểm đo            pH     Sâu     Loại
            Bãi Đông           7,9     2,5               A      Hồ, bờ bắc        7,1     3,2               A
            Bãi Tây            8,0     1,7               B      Hồ, bờ nam        7,1      12               A
            Cảng               7,6       6               C      Sông              7,5     5,1               B
            """);

    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).row(3))
        .extracting(Cell::text)
        .containsExactly("Cảng", "7,6", "6", "C");
    assertThat(tables.get(1).row(2))
        .extracting(Cell::text)
        .containsExactly("Hồ, bờ nam", "7,1", "12", "A");
  }

  /** Two rows each: neither table shows that figures and words meet at the last column's edge. */
  @Test
  void tablesOfOneHeaderAreCutByTheRowsOfAll() throws Exception {
    List<Table> tables =
        tables(
            """
            Biểu số 01. Các chỉ tiêu
                                                           Trắc
                     Họ và tên               Ngày sinh                 Thực hành       Tổng        Kết quả
                                                          nghiệm
            Nguyễn Thị Mai Anh               02/9/1990         8,5            7,25       15,75 Đạt
            Lê Văn Bình                      14/3/1988             9               8          17 Đạt

            Biểu số 02. Các chỉ tiêu còn lại
                                                           Trắc
                     Họ và tên               Ngày sinh                 Thực hành       Tổng        Kết quả
                                                          nghiệm
            Phạm Hồng Đào                    30/11/1995       4,75                        4,75 Vắng thực
                                                                                               hành
            Trần Quốc Toàn                   21/6/1979             6           5,5        11,5 Đạt
            """);

    assertThat(tables).extracting(Table::columnCount).containsExactly(6, 6);
    assertThat(tables.get(0).row(2))
        .extracting(Cell::text)
        .containsExactly("Lê Văn Bình", "14/3/1988", "9", "8", "17", "Đạt");
  }

  @Test
  void eachLabelledTitleBeginsATableWhereTheFirstDoes() throws Exception {
    List<Table> tables =
        tables(
            """
            A. Nhóm thứ nhất
            TT   Chỉ tiêu                        Đơn vị    Mức giao    Cơ quan chủ trì
            1    Tỷ lệ hồ sơ trực tuyến          %         80          Sở Nội vụ
            2    Tỷ lệ thanh toán                %         70          Sở Tài chính
            B. Nhóm thứ hai
            1    Tỷ lệ số hóa hồ sơ              %         90          Văn phòng UBND tỉnh
            2    Tỷ lệ tái sử dụng               %         50          Sở Y tế
            C. Nhóm thứ ba
            1    Mức độ hài lòng                 %         95          Sở Nội vụ
            2    Tỷ lệ ký số                     %         99          Sở Khoa học và Công nghệ
            """);

    assertThat(tables).hasSize(3);
    assertThat(tables.get(2).row(0)).extracting(Cell::text).contains("Mức độ hài lòng", "95");
  }

  @Test
  void linesOverSignaturesRightBelowTheRowsAreNoCells() throws Exception {
    String rows =
        """
        TT   Chỉ tiêu                        Đơn vị    Mức giao    Cơ quan chủ trì
        1    Tỷ lệ hồ sơ trực tuyến          %         80          Sở Nội vụ
        2    Tỷ lệ thanh toán                %         70          Sở Tài chính
        3    Mức độ hài lòng                 %         95          Sở Nội vụ
        """;
    for (String below :
        List.of(
            "     NGƯỜI LẬP BIỂU          KẾ TOÁN TRƯỞNG         GIÁM ĐỐC",
            "     Người lập                                  Thủ trưởng đơn vị",
            "Prepared by               Checked by                Approved by")) {
      Table table = tables(rows + below + "\n     Lê Thị C                Trần Thị B\n").get(0);

      assertThat(table.rowCount()).as(below).isEqualTo(4);
      assertThat(table.row(3))
          .extracting(Cell::text)
          .contains("Mức độ hài lòng", "95", "Sở Nội vụ");
    }
  }

  /** Its first line in small letters would go on the sentence, did no table begin with it. */
  @Test
  void tableRightBelowASentenceIsNoPartOfIt() throws Exception {
    List<Table> tables =
        tables(
            """
            Các đơn vị thực hiện chỉ tiêu sau, báo cáo kết quả về Sở Nội vụ để tổng hợp theo
            ngành         y tế             giáo dục          nông nghiệp
            90            85               70                65
            95            88               72                66
            97            91               78                69
            99            94               80                75
            """);

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).row(tables.get(0).rowCount() - 1))
        .extracting(Cell::text)
        .containsExactly("99", "94", "80", "75");
  }

  /** More lines than are cut at once: the rest goes on the same table. */
  @Test
  void aVeryLongTableIsOne() throws Exception {
    StringBuilder text = new StringBuilder("TT     Tên thủ tục         Mã số     Cơ quan\n");
    IntStream.rangeClosed(1, 3200)
        .forEach(
            i ->
                text.append(String.format("%-7dThủ tục %-12d%-10dSở Nội vụ%n", i % 900 + 1, i, i)));

    List<Table> tables = tables(text.toString());

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).rowCount()).isEqualTo(3201);
  }

  private List<Table> tables(String text) throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, text);
    ExtractedDocument document = new TextExtractor(SourceFormat.TEXT).extract(file);
    return document.tables();
  }
}
