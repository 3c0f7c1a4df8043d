package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.SourceFormat;
import doichieu.document.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layout text of pages whose cells are set in the middle of their row's height. */
class PlacedRowsTest {
  @TempDir Path folder;

  @Test
  void cellsStandAroundTheLabelInTheMiddleOfTheirRow() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("plan.txt"),
            """
            Số                                                           Chỉ tiêu
                                    Nội dung                      ĐVT                       Căn cứ
            TT                                                            2026
                                                                                     Quyết định số
            1    Tỷ lệ người dân có hồ sơ sức khỏe điện tử         %        95
                                                                                     1332/QĐ-BYT
                 Tỷ lệ cơ sở khám, chữa bệnh triển khai bệnh án                      Thông tư số
            2                                                      %       100
                 điện tử thay thế bệnh án giấy                                       13/2025/TT-BYT
                 Tỷ lệ đơn thuốc được liên thông lên Hệ thống                        Thông tư số
            3                                                      %       100
                 đơn thuốc quốc gia                                                  26/2025/TT-BYT
                                                                                     Chỉ thị số 04/CT-
            4    Tỷ lệ thanh toán viện phí không dùng tiền mặt     %        70
                                                                                     UBND
            """);

    Table table = new TextExtractor(SourceFormat.TEXT).extract(file).tables().get(0);

    assertThat(IntStream.range(1, 5).mapToObj(row -> table.text(row, 4)))
        .containsExactly(
            "Quyết định số 1332/QĐ-BYT",
            "Thông tư số 13/2025/TT-BYT",
            "Thông tư số 26/2025/TT-BYT",
            "Chỉ thị số 04/CT-UBND");
  }
}
