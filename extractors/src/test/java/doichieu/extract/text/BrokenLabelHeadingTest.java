package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import doichieu.document.ExtractedDocument;
import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables whose first heading is broken inside its words, as its column is so narrow. */
class BrokenLabelHeadingTest {
  @TempDir Path folder;

  @Test
  void lettersBelowEachOtherAreOneHeadingAndNoLabels() throws Exception {
    Table table =
        read(
            """
             S                                         Kế hoạch
            ố                                        Ước
                         Tên chỉ tiêu        TH                KH       KH       Cơ sở pháp lý
            T                                         TH
                                            2023               2025     2026
            T                                        2024
             I CHÍNH QUYỀN SỐ
                 Tỷ trọng xã đạt chuẩn
                 nông thôn mới nâng cao
                 qua Cổng Dịch vụ công                                         Nghị quyết số
             1 quốc gia                        7     82,88      100      68    1260/NQ-CP
                 Tỷ lệ hộ gia đình được
                 phủ mạng Internet băng
                 rộng cáp quang; chất thải
                 rắn sinh hoạt được thu                                        Nghị quyết số
             2 gom, xử lý                      -     4735       89     72.345 723-NQ/TW
                 Tỷ trọng hộ gia đình được
                 phủ mạng Internet băng                                        Quyết định số
             3 rộng cáp quang                ≥ 85   99.314 47.115        53    2816/QĐ-TTg
                 Tổng số dân số đô thị được                                    Quyết định số
                 cung cấp nước sạch so với                                     1655/QĐ-UBND
             4 năm trước                     41,13    20       27      21      ngày 15/3/2025
                 Số lượng diện tích rừng
                 được cấp chứng chỉ quản                                       Kế hoạch số
             5 lý bền vững                    ≤ 56   60,20     65      30      2956/KH-UBND
            """);

    assertThat(table.columnCount()).isEqualTo(7);
    assertThat(table.text(0, 0)).isEqualTo("Số TT");
    assertThat(table.row(3))
        .extracting(Cell::text)
        .containsExactly(
            "1",
            "Tỷ trọng xã đạt chuẩn nông thôn mới nâng cao qua Cổng Dịch vụ công quốc gia",
            "7",
            "82,88",
            "100",
            "68",
            "Nghị quyết số 1260/NQ-CP");
  }

  @Test
  void restOfTheHeadingIsNoLabel() throws Exception {
    Table table =
        read(
            """
                                                    Mục tiêu qua
                                                                       Phân công thực hiện
            St                                      các năm
                 Chỉ tiêu chủ yếu        ĐVT
            t                                       Năm      Năm       Đơn vị       Đơn vị
                                                    2025     2026      chủ trì      phối hợp
            A    Kinh tế số
                                                                     Văn phòng
                 Tỷ trọng trường học                                 Ủy    ban
                 ứng dụng nền tảng       Doanh                       nhân dân
            1    quản trị số             nghiệp       77,99    79,18 tỉnh
                 Tỷ lệ diện tích rừng
                 được cấp chứng chỉ
                 quản lý bền vững,                                    Văn phòng
                 giao dịch không dùng                                 Ủy    ban Sở   Giáo
                 tiền mặt trong thanh                                 nhân dân dục và Đào
            2    toán học phí            Giường            3     87,3 tỉnh      tạo
            """);

    assertThat(table.columnCount()).isEqualTo(7);
    assertThat(table.text(0, 0)).isEqualTo("Stt");
    assertThat(table.text(0, 1)).isEqualTo("Chỉ tiêu chủ yếu");
    assertThat(table.text(1, 6)).isEqualTo("Đơn vị phối hợp");
  }

  private Table read(String text) throws Exception {
    Path file = folder.resolve("plan.txt");
    Files.writeString(file, text);
    ExtractedDocument document = new TextExtractor(SourceFormat.TEXT).extract(file);
    assertThat(document.tables()).hasSize(1);
    return document.tables().get(0);
  }
}
