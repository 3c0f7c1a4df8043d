package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderAgainTest {
  private final HeaderAgain again = new HeaderAgain();

  @Test
  void headerAmongRowsBeginsAnotherPartThoughItsLinesBreakElsewhere() {
    List<List<LaidLine>> parts =
        split(
            """
                                                        Thời gian thực
             TT       Chỉ số             Phòng chủ trì
                                                            hiện
            I. Công khai, minh bạch
              01   Tỷ lệ công bố         Văn phòng      Thường xuyên
            II. Số hóa hồ sơ
             TT    Chỉ số                Phòng chủ trì  Thời gian thực hiện
              02   Tỷ lệ số hóa          Văn phòng      Thường xuyên
            """);

    assertThat(parts).extracting(List::size).containsExactly(6, 2);
  }

  @Test
  void headerOfAnEarlierPageIsKnownAmongRows() {
    split(
        """
        TT   Chỉ tiêu        Mức     Ghi chú
        1    Hồ sơ nộp       60%     Theo tháng
        2    Hồ sơ trả       70%     Theo quý
        """);
    List<List<LaidLine>> parts =
        split(
            """
            3    Hồ sơ rút       10%     Theo năm
            TT   Chỉ tiêu        Mức     Ghi chú
            4    Hồ sơ bù        20%     Theo năm
            """);

    assertThat(parts).hasSize(1);
    assertThat(
            split(
                """
                3    Hồ sơ rút       10%     Theo năm
                4    Hồ sơ bù        20%     Theo năm
                TT   Chỉ tiêu        Mức     Ghi chú
                5    Hồ sơ gửi       20%     Theo năm
                """))
        .hasSize(2);
  }

  @Test
  void headerThatStandsTwiceWithoutRowsBetweenIsTakenOnce() {
    split(
        """
               Phân công            Kết
        TT     chủ trì      Mức     quả
        1      Thanh tra    50      Tờ trình
        """);
    List<List<LaidLine>> parts =
        split(
            """
                   Phân công            Kết
            TT     chủ trì      Mức     quả
            TT     Phân công    Mức     Kết
                   chủ trì              quả
            1      Văn phòng    60      Báo cáo
            """);

    assertThat(parts).extracting(List::size).containsExactly(3);
  }

  private List<List<LaidLine>> split(String text) {
    return again.split(
        Line.list(text).stream().map(LaidLine::of).filter(line -> !line.isBlank()).toList());
  }
}
